// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/tenants_page.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/models/resource_cache.h"
#include "console/pages/resource_columns.h"
#include "console/widgets/theme_colours.h"

namespace gatehouse::console {

TenantsPage::TenantsPage(GatewaySession& session, QWidget* parent)
    : ResourcePage(session, domain::Kind::Tenant,
                   {tr("Tenants"), tr("New tenant"), tr("No tenants"),
                    tr("A tenant is a team with its own services, routes, consumers and policies. What belongs to one is not seen by another.")},
                   parent)
{
    const auto counted = [](const QHash<QString, int>& counts) {
        return [&counts](const ResourceRow& row) { return QString::number(counts.value(fromUtf8(row.key.id))); };
    };
    setColumns({idColumn(), nameColumn(),
                {tr("Status"), 90, [](const ResourceRow& row) { return shownText(base::stringAt(row.value(), "status", "active"), 30); }, false,
                 [this](const ResourceRow& row) { return base::stringAt(row.value(), "status", "active") == "active" ? themeColours(this).ok : themeColours(this).warning; }},
                {tr("Hosts"), 220, [](const ResourceRow& row) { return listText(base::memberAt(row.value(), "hosts")); }}, {tr("Services"), 76, counted(m_services), true},
                {tr("Routes"), 76, counted(m_routes), true}, {tr("Consumers"), 96, counted(m_consumers), true}, updatedColumn(), revisionColumn()});
}

void TenantsPage::prepareRows()
{
    const auto count = [this](domain::Kind kind, QHash<QString, int>& counts) {
        counts.clear();
        for (const auto& resource : session().resources().all(kind))
            ++counts[fromUtf8(resource->key.tenant)];
    };
    count(domain::Kind::Service, m_services);
    count(domain::Kind::Route, m_routes);
    count(domain::Kind::Consumer, m_consumers);
}

} // namespace gatehouse::console
