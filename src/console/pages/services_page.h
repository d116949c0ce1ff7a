// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/resource_page.h"

#include <QHash>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace gatehouse::console {

// The services of all tenants, with the routes of the chosen one below.
class ServicesPage : public ResourcePage
{
    Q_OBJECT
public:
    explicit ServicesPage(GatewaySession& session, QWidget* parent = nullptr);

protected:
    void prepareRows() override;
    void showDetail(const domain::ResourceKey* key) override;

private:
    void openRoute();
    QHash<QString, int> m_routes; // by "tenant/service"
    QLabel* m_detailTitle;
    QTreeWidget* m_detail;
    QPushButton* m_newRoute;
    QWidget* m_detailBox;
};

} // namespace gatehouse::console
