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
    const auto counted = [](const QString& title, int width, const char* name, const QHash<QString, int>& counts) {
        return ResourceColumn{title, width, [&counts](const ResourceRow& row) { return QString::number(counts.value(fromUtf8(row.key.id))); }, true}.named(name).counting(
            ValueType::Number, [&counts](const ResourceRow& row) { return double(counts.value(fromUtf8(row.key.id))); });
    };
    setColumns({idColumn(), nameColumn(), statusColumn(this),
                ResourceColumn{tr("Hosts"), 220, [](const ResourceRow& row) { return listText(base::memberAt(row.value(), "hosts")); }}.named("host").listing(
                    [](const ResourceRow& row) { return textEntries(base::memberAt(row.value(), "hosts")); }),
                counted(tr("Services"), 76, "services", m_services), counted(tr("Routes"), 76, "routes", m_routes), counted(tr("Consumers"), 96, "consumers", m_consumers), updatedColumn(), revisionColumn()});
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
