// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/line_columns.h"

#include "console/charts/live_chart.h"
#include "console/widgets/theme_colours.h"

#include <QImage>
#include <QTest>

#include <cmath>

using namespace gatehouse::console;

class LineColumnsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peaksAndDipsStay();
    void columnsAreJoined();
    void fewSamplesAreJoinedStraight();
    void gapsAreNotJoined();
    void noNumbersLeaveAGap();
    void outsideIsLeftOut();
    void absurdWindowsGiveNothing();
    void eachLinesPeakIsDrawn();
    void scaleKnowsPeaksBetweenPixels();
};

namespace {

struct Line {
    QVector<qint64> times;
    QVector<double> values;
};

Line flat(int points, double value = 5)
{
    Line line;
    for (int i = 0; i < points; ++i) {
        line.times.append(i * 1000);
        line.values.append(value);
    }
    return line;
}

ColumnWindow windowOf(int points, int columns)
{
    return {0, qint64(points) * 1000, columns, 2500};
}

ChartData dense()
{
    const Line line = flat(6000);
    ChartData data;
    data.times = line.times;
    for (qint64& time : data.times)
        time += 1'000'000'000;
    data.series = {{QStringLiteral("a"), QStringLiteral("A"), int(ChartColour::Category0), ChartStyle::Line, line.values},
                   {QStringLiteral("b"), QStringLiteral("B"), int(ChartColour::Category0) + 1, ChartStyle::Line, line.values}};
    // The first line's peak and the second's lie in the same column of pixels, at different samples.
    data.series[0].values[3001] = 100;
    data.series[1].values[3003] = 80;
    return data;
}

} // namespace

void LineColumnsTest::peaksAndDipsStay()
{
    Line line = flat(10'000);
    line.values[4321] = 900;
    line.values[4323] = -3;
    const auto columns = lineColumns(line.times, line.values, windowOf(10'000, 500));
    QCOMPARE(columns.size(), 500);
    QCOMPARE(columns[216].column, 216);
    QCOMPARE(columns[216].high, 900.0);
    QCOMPARE(columns[216].low, -3.0);
    QCOMPARE(columns[218].high, 5.0);
}

void LineColumnsTest::columnsAreJoined()
{
    const Line line{{0, 1000, 2000, 3000}, {1, 2, 10, 11}};
    const auto columns = lineColumns(line.times, line.values, windowOf(4, 2));
    QCOMPARE(columns.size(), 2);
    QVERIFY(columns[0].begins);
    QVERIFY(!columns[1].begins);
    QCOMPARE(columns[1].low, 2.0); // where the line came in from
    QCOMPARE(columns[1].high, 11.0);
}

void LineColumnsTest::fewSamplesAreJoinedStraight()
{
    const Line line{{0, 2000}, {0, 8}};
    const auto columns = lineColumns(line.times, line.values, windowOf(4, 8));
    QCOMPARE(columns.size(), 5);
    for (int i = 1; i < 5; ++i) {
        QCOMPARE(columns[i].column, i);
        QCOMPARE(columns[i].low, 2.0 * (i - 1));
        QCOMPARE(columns[i].high, 2.0 * i);
        QCOMPARE(columns[i].last, 2.0 * i);
    }
}

void LineColumnsTest::gapsAreNotJoined()
{
    const Line line{{0, 1000, 9000, 9900}, {1, 1, 10, 10}};
    const auto columns = lineColumns(line.times, line.values, windowOf(10, 5));
    QCOMPARE(columns.size(), 2);
    QVERIFY(columns[1].begins);
    QCOMPARE(columns[1].column, 4);
    QCOMPARE(columns[1].low, 10.0);
}

void LineColumnsTest::noNumbersLeaveAGap()
{
    const Line line{{0, 1000, 2000, 3000}, {1, std::nan(""), HUGE_VAL, 7}};
    const auto columns = lineColumns(line.times, line.values, windowOf(4, 4));
    QCOMPARE(columns.size(), 2);
    QVERIFY(columns[1].begins);
    QCOMPARE(columns[1].low, 7.0);
}

void LineColumnsTest::outsideIsLeftOut()
{
    const Line line = flat(100);
    const auto columns = lineColumns(line.times, line.values, {50'000, 59'000, 10, 2500});
    QCOMPARE(columns.size(), 10);
    QCOMPARE(columns.first().column, 0);
    QCOMPARE(columns.last().column, 9);
}

void LineColumnsTest::absurdWindowsGiveNothing()
{
    const Line line = flat(10);
    QVERIFY(lineColumns(line.times, line.values, {0, 1000, 0, 2500}).isEmpty());
    QVERIFY(lineColumns(line.times, line.values, {1000, 1000, 10, 2500}).isEmpty());
    QVERIFY(lineColumns({}, {}, windowOf(10, 10)).isEmpty());
    QCOMPARE(lineColumns(line.times, {1, 2}, windowOf(10, 10)).size(), 2);
}

void LineColumnsTest::eachLinesPeakIsDrawn()
{
    LiveChart chart;
    chart.resize(700, 300);
    chart.setState(LiveChart::State::Data);
    chart.show();
    QCoreApplication::processEvents();
    const ChartData data = dense();
    chart.setData(data, 6000);
    QCoreApplication::processEvents();
    const QImage image = chart.viewport()->grab().toImage();
    const auto reaches = [&](int series) {
        const QColor colour = chartColour(themeColours(&chart), data.series[series].colour);
        const double x = chart.xOf(data.times[3000]);
        const double middle = chart.plotArea().top() + chart.plotArea().height() / 2;
        for (int px = int(x) - 2; px <= int(x) + 3; ++px)
            for (int py = int(chart.plotArea().top()); py < int(middle); ++py)
                if (image.pixelColor(px, py) == colour)
                    return true;
        return false;
    };
    QVERIFY(reaches(1)); // drawn last
    chart.setHidden({QStringLiteral("b")});
    const QImage alone = chart.viewport()->grab().toImage();
    const QColor first = chartColour(themeColours(&chart), data.series[0].colour);
    bool found = false;
    for (int px = 0; px < alone.width() && !found; ++px)
        found = alone.pixelColor(px, int(chart.plotArea().top() + chart.plotArea().height() * 0.5)) == first;
    QVERIFY(found);
}

void LineColumnsTest::scaleKnowsPeaksBetweenPixels()
{
    LiveChart chart;
    chart.resize(700, 300);
    chart.setState(LiveChart::State::Data);
    ChartData data = dense();
    data.series[1].values[3003] = 480;
    chart.setData(data, 6000);
    QVERIFY(chart.top() >= 480);
}

QTEST_MAIN(LineColumnsTest)
#include "line_columns_test.moc"
