// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/badge_accessible.h"

#include "console/widgets/badge.h"

namespace gatehouse::console {

namespace {

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String(Badge::staticMetaObject.className()))
        return nullptr;
    auto* badge = qobject_cast<Badge*>(object);
    return badge ? new BadgeAccessible(*badge) : nullptr;
}

} // namespace

BadgeAccessible::BadgeAccessible(Badge& badge) : QAccessibleWidget(&badge, QAccessible::StaticText), m_badge(badge) {}

QString BadgeAccessible::text(QAccessible::Text what) const
{
    if (what == QAccessible::Value || (what == QAccessible::Name && m_badge.accessibleName().isEmpty()))
        return m_badge.text();
    return QAccessibleWidget::text(what);
}

void BadgeAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace gatehouse::console
