// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/live_chart.h"

#include <QSignalSpy>
#include <QTest>
#include <QValueAxis>

#include <algorithm>

using namespace gatehouse::console;

class LiveChartTest : public QObject
{
    Q_OBJECT
    static ChartData upTo(double most)
    {
        ChartData data;
        data.unit = QStringLiteral("requests/s");
        ChartSeries one{QStringLiteral("a"), QStringLiteral("a"), int(ChartColour::Category0), ChartStyle::Line, {}};
        for (int i = 0; i < 60; ++i) {
            data.times.append(1'700'000'000'000 + i * 1000);
            one.values.append(most * i / 59);
        }
        data.series.append(one);
        return data;
    }

private Q_SLOTS:
    // Qt Charts makes a label for every tick, at once: with a thousand of them it takes a second.
    void aNewScaleHasFewTicksAtEveryMoment()
    {
        LiveChart chart;
        auto* axis = qobject_cast<QValueAxis*>(chart.chart()->axes(Qt::Vertical).value(0));
        QVERIFY(axis);
        double mostTicks = 0;
        const auto count = [&] { mostTicks = std::max(mostTicks, (axis->max() - axis->min()) / axis->tickInterval()); };
        connect(axis, &QValueAxis::rangeChanged, this, count);
        connect(axis, &QValueAxis::tickIntervalChanged, this, count);
        chart.setState(LiveChart::State::Data);
        for (const double most : {0.5, 20000.0, 3.0, 1e6, 1.0}) {
            chart.setData(upTo(most), 60);
            QVERIFY2(mostTicks > 0 && mostTicks < 30, qPrintable(QString::number(mostTicks)));
        }
    }

    void theSameScaleIsNotLaidOutAgain()
    {
        LiveChart chart;
        auto* axis = qobject_cast<QValueAxis*>(chart.chart()->axes(Qt::Vertical).value(0));
        chart.setData(upTo(100), 60);
        QSignalSpy formats(axis, &QValueAxis::labelFormatChanged), ranges(axis, &QValueAxis::rangeChanged);
        chart.setData(upTo(99), 60);
        QCOMPARE(formats.size(), 0);
        QCOMPARE(ranges.size(), 0);
    }
};

QTEST_MAIN(LiveChartTest)
#include "live_chart_test.moc"
