// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_page.h"

namespace gatehouse::console {

// Where the gateway takes requests, and what is asked of clients there.
class ListenersPage : public ResourcePage
{
    Q_OBJECT
public:
    explicit ListenersPage(GatewaySession& session, QWidget* parent = nullptr);
};

} // namespace gatehouse::console
