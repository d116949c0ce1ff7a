// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/live_chart_accessible.h"

#include "console/charts/live_chart.h"

namespace gatehouse::console {

namespace {

// Qt asks for the object's class first, then for those above it.
QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    if (className != QLatin1String(LiveChart::staticMetaObject.className()))
        return nullptr;
    auto* chart = qobject_cast<LiveChart*>(object);
    return chart ? new LiveChartAccessible(*chart) : nullptr;
}

} // namespace

LiveChartAccessible::LiveChartAccessible(LiveChart& chart) : QAccessibleWidget(&chart, QAccessible::Chart), m_chart(chart) {}

QString LiveChartAccessible::text(QAccessible::Text what) const
{
    if (what == QAccessible::Description || what == QAccessible::Value)
        return m_chart.spoken();
    return QAccessibleWidget::text(what);
}

void LiveChartAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace gatehouse::console
