// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "proxy/access_log.h"

namespace gatehouse::proxy {

// A record as the Admin API and the access-log file show it (see admin/README.md); what does not apply is left out.
base::Json toJson(const AccessRecord& record);
// The decision trace of a traced record.
base::Json traceJson(const AccessRecord& record);
// Steps with the names of their policies; shared with explain.
base::Json stepsJson(const AccessRecord& record);

} // namespace gatehouse::proxy
