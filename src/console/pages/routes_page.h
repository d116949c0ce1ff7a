// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_page.h"

namespace gatehouse::console {

// The routes of all tenants.
class RoutesPage : public ResourcePage
{
    Q_OBJECT
public:
    explicit RoutesPage(GatewaySession& session, QWidget* parent = nullptr);
};

} // namespace gatehouse::console
