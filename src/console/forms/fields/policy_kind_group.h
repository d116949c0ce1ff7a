// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/gateway_types.h"

#include <QString>

namespace gatehouse::console {

// Under which heading a kind of policy is listed: by what somebody wants, not by how the gateway is built.
struct PolicyKindGroup {
    int order; // of the headings
    QString title;
};
PolicyKindGroup groupOf(const drivers::PolicyKind& kind);

} // namespace gatehouse::console
