// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/routes_page.h"

#include "console/forms/display_text.h"
#include "console/pages/resource_columns.h"
#include "console/pages/route_text.h"
#include "console/widgets/theme_colours.h"

namespace gatehouse::console {

RoutesPage::RoutesPage(GatewaySession& session, QWidget* parent)
    : ResourcePage(session, domain::Kind::Route,
                   {tr("Routes"), tr("New route"), tr("No routes yet"),
                    tr("A route says which requests, by host, path and method, go to which service. Without one no request is served.")},
                   parent)
{
    const auto match = [](const ResourceRow& row, const char* member) -> const base::Json& { return base::memberAt(base::memberAt(row.value(), "match"), member); };
    setColumns({idColumn(), tenantColumn(), memberColumn(tr("Service"), "service", 110),
                ResourceColumn{tr("Hosts"), 160, [](const ResourceRow& row) { return routeHosts(row.value()); }}.named("host").listing([match](const ResourceRow& row) { return textEntries(match(row, "hosts")); }),
                ResourceColumn{tr("Paths"), 180, [](const ResourceRow& row) { return routePaths(row.value()); }}.named("path").listing([](const ResourceRow& row) { return routePathEntries(row.value()); }),
                ResourceColumn{tr("Methods"), 110, [](const ResourceRow& row) { return routeMethods(row.value()); }}.named("method").listing([match](const ResourceRow& row) { return textEntries(match(row, "methods")); }),
                ResourceColumn{tr("Priority"), 70, [](const ResourceRow& row) { return QString::number(base::intAt(row.value(), "priority")); }, true}.named("priority").counting(
                    ValueType::Number, [](const ResourceRow& row) { return double(base::intAt(row.value(), "priority")); }),
                enabledColumn(this), updatedColumn(), revisionColumn()});
}

} // namespace gatehouse::console
