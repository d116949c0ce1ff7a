// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

namespace gatehouse::console {

// Takes out of `value` what its schema marks as secret (x-secret, writeOnly). True when there was any.
bool dropSecrets(base::Json& value, const base::Json& schema);

} // namespace gatehouse::console
