// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_page.h"

namespace gatehouse::console {

// Who calls, with what credentials, and which of those run out soon.
class ConsumersPage : public ResourcePage
{
    Q_OBJECT
public:
    explicit ConsumersPage(GatewaySession& session, QWidget* parent = nullptr);
};

} // namespace gatehouse::console
