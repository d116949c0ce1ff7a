// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/consumers_page.h"

#include "console/forms/display_text.h"
#include "console/pages/resource_columns.h"

#include <map>

namespace gatehouse::console {

namespace {

QString credentialsText(const base::Json& consumer)
{
    std::map<QString, int> kinds;
    for (const base::Json& credential : base::memberAt(consumer, "credentials")) {
        if (credential.is_object())
            ++kinds[shownText(base::stringAt(credential, "kind"), 40)];
    }
    QStringList parts;
    for (const auto& [kind, count] : kinds)
        parts << QStringLiteral("%1 %2").arg(count).arg(kind);
    return parts.isEmpty() ? ConsumersPage::tr("none") : parts.join(QStringLiteral(", "));
}

} // namespace

ConsumersPage::ConsumersPage(GatewaySession& session, QWidget* parent)
    : ResourcePage(session, domain::Kind::Consumer,
                   {tr("Consumers"), tr("New consumer"), tr("No consumers yet"),
                    tr("A consumer is an application or a person that calls. Give it a key, then policies can tell it from others and limit it.")},
                   parent)
{
    setColumns({idColumn(), nameColumn(), tenantColumn(),
                statusColumn(this),
                ResourceColumn{tr("Groups"), 140, [](const ResourceRow& row) { return listText(base::memberAt(row.value(), "groups")); }}.named("group").listing(
                    [](const ResourceRow& row) { return textEntries(base::memberAt(row.value(), "groups")); }),
                ResourceColumn{tr("Credentials"), 160, [](const ResourceRow& row) { return credentialsText(row.value()); }}.named("credential"),
                endColumn(this, tr("Key ends"), [](const ResourceRow& row) { return earliestExpiry(base::memberAt(row.value(), "credentials")); }),
                updatedColumn(), revisionColumn()});
}

} // namespace gatehouse::console
