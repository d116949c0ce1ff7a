// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_page.h"

#include <QHash>

namespace gatehouse::console {

// The tenants and how much each of them has.
class TenantsPage : public ResourcePage
{
    Q_OBJECT
public:
    explicit TenantsPage(GatewaySession& session, QWidget* parent = nullptr);

protected:
    void prepareRows() override;

private:
    QHash<QString, int> m_services, m_routes, m_consumers;
};

} // namespace gatehouse::console
