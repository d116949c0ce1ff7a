// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_page.h"

namespace gatehouse::console {

// Who may use the gateway's Admin API, and which of their tokens run out soon.
class AdministratorsPage : public ResourcePage
{
    Q_OBJECT
public:
    explicit AdministratorsPage(GatewaySession& session, QWidget* parent = nullptr);
};

} // namespace gatehouse::console
