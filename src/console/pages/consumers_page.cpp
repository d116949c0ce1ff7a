// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/consumers_page.h"

#include "console/forms/display_text.h"
#include "console/pages/resource_columns.h"
#include "console/widgets/theme_colours.h"

#include <QDateTime>

#include <limits>
#include <map>

namespace gatehouse::console {

namespace {

constexpr int kSoonDays = 30;

// The earliest end among the credentials; invalid when none ends.
QDateTime earliestExpiry(const base::Json& consumer)
{
    QDateTime earliest;
    for (const base::Json& credential : base::memberAt(consumer, "credentials")) {
        if (!credential.is_object())
            continue;
        const QDateTime end = QDateTime::fromString(shownText(base::stringAt(credential, "expiresAt"), 40), Qt::ISODateWithMs);
        if (end.isValid() && (!earliest.isValid() || end < earliest))
            earliest = end;
    }
    return earliest;
}

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
                ResourceColumn{tr("Key ends"), 150,
                 [](const ResourceRow& row) {
                     const QDateTime end = earliestExpiry(row.value());
                     if (!end.isValid())
                         return QString();
                     const qint64 days = QDateTime::currentDateTimeUtc().daysTo(end);
                     const QString date = end.toLocalTime().toString(QStringLiteral("yyyy-MM-dd"));
                     return end < QDateTime::currentDateTimeUtc() ? tr("%1, ended").arg(date) : days <= kSoonDays ? tr("%1, in %n day(s)", nullptr, static_cast<int>(days)).arg(date) : date;
                 },
                 false,
                 [this](const ResourceRow& row) {
                     const QDateTime end = earliestExpiry(row.value());
                     if (!end.isValid())
                         return QColor();
                     const QDateTime now = QDateTime::currentDateTimeUtc();
                     return end < now ? themeColours(this).danger : now.daysTo(end) <= kSoonDays ? themeColours(this).warning : QColor();
                 }}
                    .named("ends")
                    .counting(ValueType::Time,
                              [](const ResourceRow& row) {
                                  const QDateTime end = earliestExpiry(row.value());
                                  return end.isValid() ? double(end.toMSecsSinceEpoch()) : std::numeric_limits<double>::quiet_NaN();
                              }),
                updatedColumn(), revisionColumn()});
}

} // namespace gatehouse::console
