// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "proxy/snapshot.h"

namespace gatehouse::proxy {

// What would happen to a described request, and why; nothing is sent, no limit is taken from. Shapes: admin/README.md. Any thread but a worker's.
base::Result<base::Json> explain(const Snapshot& snapshot, const base::Json& description);

} // namespace gatehouse::proxy
