// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/scroll_area_accessible.h"

#include <QScrollArea>

namespace gatehouse::console {

namespace {

// Qt asks for the object's class first, then for those above it.
QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String(QScrollArea::staticMetaObject.className()))
        return nullptr;
    auto* area = qobject_cast<QScrollArea*>(object);
    return area ? new ScrollAreaAccessible(*area) : nullptr;
}

} // namespace

ScrollAreaAccessible::ScrollAreaAccessible(QScrollArea& area) : QAccessibleWidget(&area, QAccessible::Pane) {}

void ScrollAreaAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace gatehouse::console
