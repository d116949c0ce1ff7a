// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/policies_page.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/forms/schema_text.h"
#include "console/models/schema_cache.h"
#include "console/pages/resource_columns.h"
#include "console/pages/route_text.h"
#include "console/widgets/theme_colours.h"

namespace gatehouse::console {

PoliciesPage::PoliciesPage(GatewaySession& session, QWidget* parent)
    : ResourcePage(session, domain::Kind::Policy,
                   {tr("Policies"), tr("New policy"), tr("No policies yet"),
                    tr("A policy is a rule that requests go through: who may call, how often, how large, and what is changed on the way. Try a rate limit in report mode first: it counts and refuses nothing.")},
                   parent)
{
    setColumns({idColumn(), nameColumn(),
                ResourceColumn{tr("Kind"), 150,
                 [this](const ResourceRow& row) {
                     const QString kind = fromUtf8(base::stringAt(row.value(), "kind"));
                     for (const drivers::PolicyKind& known : this->session().schemas().policyKinds()) {
                         if (known.kind == kind && !known.title.isEmpty())
                             return schemaText(utf8(known.title), 60);
                     }
                     return shownText(kind, 60);
                 }}.named("kind"),
                ResourceColumn{tr("Scope"), 190, [](const ResourceRow& row) { return scopeText(row.value()); }}.named("scope"), tenantColumn(),
                choiceColumn(tr("Mode"), "mode", 100, {QStringLiteral("enforce"), QStringLiteral("report")}, {QStringLiteral("Enforce"), QStringLiteral("Report only")},
                             [this](const std::string& mode) { return mode == "report" ? themeColours(this).info : QColor(); }),
                enabledColumn(this), updatedColumn(), revisionColumn()});
}

} // namespace gatehouse::console
