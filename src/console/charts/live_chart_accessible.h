// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

namespace gatehouse::console {

class LiveChart;

// A chart as a screen reader meets it: one thing with a name, whose description and value are the figures at the cursor, or else the latest. They are made
// when asked for. Owned by Qt's cache of interfaces; GUI thread.
class LiveChartAccessible : public QAccessibleWidget
{
public:
    explicit LiveChartAccessible(LiveChart& chart);
    QString text(QAccessible::Text what) const override;
    // What a graphics view is made of says nothing to anyone.
    int childCount() const override { return 0; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }

    // Before the first chart is made; more than once does no harm.
    static void install();

private:
    LiveChart& m_chart;
};

} // namespace gatehouse::console
