// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/control/control_plane.h"

namespace gatehouse::admin {

// The control plane's values as the API shows them (README.md beside this file).
base::Json toJson(const store::Revision& revision);
base::Json toJson(const store::AuditEntry& entry);
base::Json toJson(const ChangeResult& result);

} // namespace gatehouse::admin
