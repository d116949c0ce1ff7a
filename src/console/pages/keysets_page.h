// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_page.h"

namespace gatehouse::console {

// Public keys that tokens are verified with.
class KeysetsPage : public ResourcePage
{
    Q_OBJECT
public:
    explicit KeysetsPage(GatewaySession& session, QWidget* parent = nullptr);
};

} // namespace gatehouse::console
