// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/notifications/alert.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kNever = -1;

struct Number {
    const char* key;
    int AlertSettings::*member;
    int least, most;
};
constexpr Number kNumbers[] = {{"notifications/certificateDays", &AlertSettings::certificateDays, 1, 365},
                               {"notifications/credentialDays", &AlertSettings::credentialDays, 1, 365},
                               {"notifications/rejectedPercent", &AlertSettings::rejectedPercent, 1, 100},
                               {"notifications/errorPercent", &AlertSettings::errorPercent, 1, 100},
                               {"notifications/leastRequests", &AlertSettings::leastRequests, 1, 1'000'000},
                               {"notifications/quotaPercent", &AlertSettings::quotaPercent, 1, 100}};

} // namespace

AlertSettings AlertSettings::load()
{
    const QSettings stored;
    AlertSettings settings;
    for (const Number& number : kNumbers)
        settings.*number.member = std::clamp(stored.value(QLatin1String(number.key), settings.*number.member).toInt(), number.least, number.most);
    const int desktop = stored.value(QStringLiteral("notifications/desktopFrom"), int(Alert::Severity::Serious)).toInt();
    settings.desktopFrom = desktop < int(Alert::Severity::Low) || desktop > int(Alert::Severity::Serious) ? std::nullopt : std::optional(Alert::Severity(desktop));
    for (const QString& id : stored.value(QStringLiteral("notifications/muted")).toStringList())
        settings.muted.insert(id);
    return settings;
}

void AlertSettings::save() const
{
    QSettings stored;
    for (const Number& number : kNumbers)
        stored.setValue(QLatin1String(number.key), this->*number.member);
    stored.setValue(QStringLiteral("notifications/desktopFrom"), desktopFrom ? int(*desktopFrom) : kNever);
    stored.setValue(QStringLiteral("notifications/muted"), QStringList(muted.begin(), muted.end()));
}

} // namespace gatehouse::console
