// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_page.h"

namespace gatehouse::console {

// Named secrets that other resources refer to; their values are never shown.
class SecretsPage : public ResourcePage
{
    Q_OBJECT
public:
    explicit SecretsPage(GatewaySession& session, QWidget* parent = nullptr);
};

} // namespace gatehouse::console
