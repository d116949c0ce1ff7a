// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/live_chart_accessible.h"

#include "console/charts/live_chart.h"

#include <QPushButton>
#include <QTest>

using namespace gatehouse::console;

class LiveChartAccessibleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { LiveChartAccessible::install(); }
    void aChartIsOneThingWithFigures();
    void emptinessIsToldToo();
    void othersAreLeftAlone();
};

void LiveChartAccessibleTest::aChartIsOneThingWithFigures()
{
    LiveChart chart;
    chart.setAccessibleName(QStringLiteral("Requests per second"));
    ChartData data;
    data.times = {1'000'000, 1'001'000, 1'002'000};
    data.unit = QStringLiteral("requests/s");
    data.series = {{QStringLiteral("2xx"), QStringLiteral("2xx"), 0, ChartStyle::Line, {11, 12, 13}}};
    chart.setData(data, 60);
    chart.setState(LiveChart::State::Data);

    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Chart);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Requests per second"));
    QCOMPARE(face->text(QAccessible::Description), chart.summary());
    QCOMPARE(face->text(QAccessible::Value), chart.summary());
    QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("2xx 13")));
    QCOMPARE(face->childCount(), 0);
    QCOMPARE(face->object(), &chart);

    chart.setCursorTime(1'001'000);
    QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("2xx 12")));
    chart.setCursorTime(0);
    QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("2xx 13")));

    // Never old, though nothing was told in between.
    data.series[0].values[2] = 99;
    chart.setData(data, 60);
    QVERIFY(face->text(QAccessible::Value).contains(QStringLiteral("2xx 99")));
}

void LiveChartAccessibleTest::emptinessIsToldToo()
{
    LiveChart chart;
    chart.setState(LiveChart::State::Error, QStringLiteral("The gateway refused the token"));
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&chart);
    QVERIFY(face);
    QCOMPARE(face->text(QAccessible::Description), QStringLiteral("The gateway refused the token"));
    chart.setCursorTime(1'000'000);
    QCOMPARE(face->text(QAccessible::Description), QStringLiteral("The gateway refused the token"));
}

void LiveChartAccessibleTest::othersAreLeftAlone()
{
    QPushButton button(QStringLiteral("Apply"));
    QCOMPARE(QAccessible::queryAccessibleInterface(&button)->role(), QAccessible::Button);
}

QTEST_MAIN(LiveChartAccessibleTest)
#include "live_chart_accessible_test.moc"
