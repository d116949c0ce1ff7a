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
    setColumns({idColumn(), tenantColumn(), memberColumn(tr("Service"), "service", 110), {tr("Hosts"), 160, [](const ResourceRow& row) { return routeHosts(row.value()); }},
                {tr("Paths"), 180, [](const ResourceRow& row) { return routePaths(row.value()); }},
                {tr("Methods"), 110, [](const ResourceRow& row) { return routeMethods(row.value()); }},
                {tr("Priority"), 70, [](const ResourceRow& row) { return QString::number(base::intAt(row.value(), "priority")); }, true},
                {tr("Enabled"), 76, [](const ResourceRow& row) { return base::boolAt(row.value(), "enabled", true) ? tr("on") : tr("off"); }, false,
                 [this](const ResourceRow& row) { return base::boolAt(row.value(), "enabled", true) ? QColor() : themeColours(this).warning; }},
                updatedColumn(), revisionColumn()});
}

} // namespace gatehouse::console
