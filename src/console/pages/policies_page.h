// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_page.h"

namespace gatehouse::console {

// The policies of the gateway and of all tenants: kind, scope, mode.
class PoliciesPage : public ResourcePage
{
    Q_OBJECT
public:
    explicit PoliciesPage(GatewaySession& session, QWidget* parent = nullptr);
};

} // namespace gatehouse::console
