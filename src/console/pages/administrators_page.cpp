// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/administrators_page.h"

#include "console/forms/display_text.h"
#include "console/pages/resource_columns.h"

namespace gatehouse::console {

AdministratorsPage::AdministratorsPage(GatewaySession& session, QWidget* parent)
    : ResourcePage(session, domain::Kind::Administrator,
                   {tr("Administrators"), tr("New administrator"), tr("No administrators yet"),
                    tr("An administrator is a person or a program that may use the gateway's Admin API by a token. An owner may do everything, a viewer may only look. Give each their own: the audit trail names them.")},
                   parent)
{
    setColumns({idColumn(), nameColumn(),
                ResourceColumn{tr("Role"), 90, [](const ResourceRow& row) { return shownText(base::stringAt(row.value(), "role", "viewer"), 40); }}.named("role").offering(
                    {QStringLiteral("owner"), QStringLiteral("viewer")}),
                ResourceColumn{tr("Tokens"), 76, [](const ResourceRow& row) { return QString::number(base::memberAt(row.value(), "tokens").size()); }, true}.named("tokens").counting(
                    ValueType::Number, [](const ResourceRow& row) { return double(base::memberAt(row.value(), "tokens").size()); }),
                endColumn(this, tr("Token ends"), [](const ResourceRow& row) { return earliestExpiry(base::memberAt(row.value(), "tokens")); }),
                memberColumn(tr("Description"), "description", 260), updatedColumn(), revisionColumn()});
}

} // namespace gatehouse::console
