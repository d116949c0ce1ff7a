// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "cel/environment.h"

namespace gatehouse::console {

// A request to try expressions on: a value for everything that the gateway declares, at this time.
base::Json sampleRequest(const cel::Environment& environment);
// The same of a record of the request log: what the log does not keep (header fields, claims, certificates, limits) is left out.
base::Json sampleFromRecord(const cel::Environment& environment, const base::Json& record);

} // namespace gatehouse::console
