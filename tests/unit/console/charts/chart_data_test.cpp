// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/chart_data.h"

#include "console/charts/chart_export.h"
#include "console/charts/chart_panel.h"
#include "console/charts/heat_image.h"
#include "console/charts/metrics_series.h"
#include "console/charts/revision_markers.h"

#include <QDateTime>
#include <QFile>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <limits>

using namespace gatehouse::console;
using gatehouse::drivers::Figures;
using gatehouse::drivers::MetricsFrame;
using gatehouse::drivers::SeriesBy;

namespace {

ChartData ramp(int points)
{
    ChartData data;
    data.series = {{QStringLiteral("a"), QStringLiteral("A"), 0, ChartStyle::StackedArea, {}}, {QStringLiteral("b"), QStringLiteral("B"), 1, ChartStyle::Line, {}}};
    for (int i = 0; i < points; ++i) {
        data.times.append(1'000'000 + i * 1000);
        data.series[0].values.append(1);
        data.series[1].values.append(i % 7);
    }
    return data;
}

MetricsFrame frame(qint64 timeMs, quint64 ok, quint64 refused)
{
    MetricsFrame frame;
    frame.timeMs = timeMs;
    frame.total.requests = ok + refused;
    frame.total.status[2] = ok;
    frame.total.status[4] = refused;
    frame.total.rejected = refused;
    frame.total.latency.record(2'000'000, ok + refused);
    frame.policies[QStringLiteral("acme/limit")].rejected = refused;
    frame.consumers[QStringLiteral("acme/mobile")].requests = ok + refused;
    return frame;
}

} // namespace

class ChartDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fewPointsStay();
    void peaksSurviveDecimation();
    void samplesStayWhole();
    void gapsSurviveDecimation();
    void nearestPoint();
    void scalesAreRound();
    void numbersAreShort();
    void statusesOfFrames();
    void rejectionsByName();
    void manyNamesBecomeOthers();
    void absurdIntervalsDoNotHurt();
    void csvIsSafe();
    void legendHidesSeries();
    void keyboardReadsOut();
    void statesAreSpoken();
    void latenciesBecomeBands();
    void heatIsWarmWhereTheRequestsAre();
    void markersAreReached();
    void revisionsBecomeMarkers();
    void exportsFiles();
};

void ChartDataTest::fewPointsStay()
{
    const ChartData data = ramp(50);
    QCOMPARE(decimated(data, 100).times, data.times);
}

void ChartDataTest::peaksSurviveDecimation()
{
    ChartData data = ramp(10'000);
    data.series[1].values[4321] = 900;
    const ChartData less = decimated(data, 500);
    QVERIFY(less.times.size() <= 501);
    QVERIFY(less.times.size() > 400);
    QVERIFY(less.series[1].values.contains(900));
    QVERIFY(less.times.contains(data.times[4321]));
    QVERIFY(std::is_sorted(less.times.cbegin(), less.times.cend()));
    QCOMPARE(less.series[0].values.size(), less.times.size());
    for (qsizetype i = 1; i < less.times.size(); ++i)
        QVERIFY(!less.gapBefore(i));
}

void ChartDataTest::samplesStayWhole()
{
    const ChartData data = ramp(5000), less = decimated(data, 300);
    for (qsizetype i = 0; i < less.times.size(); ++i) {
        const auto at = (less.times[i] - 1'000'000) / 1000;
        QCOMPARE(less.series[1].values[i], data.series[1].values[at]);
    }
}

void ChartDataTest::gapsSurviveDecimation()
{
    ChartData data = ramp(2000);
    for (qsizetype i = 1000; i < data.times.size(); ++i)
        data.times[i] += 600'000;
    const ChartData less = decimated(data, 400);
    int gaps = 0;
    for (qsizetype i = 1; i < less.times.size(); ++i)
        gaps += less.gapBefore(i);
    QCOMPARE(gaps, 1);
}

void ChartDataTest::nearestPoint()
{
    const ChartData data = ramp(10);
    QCOMPARE(data.nearest(0), 0);
    QCOMPARE(data.nearest(1'003'400), 3);
    QCOMPARE(data.nearest(1'003'600), 4);
    QCOMPARE(data.nearest(9'999'999), 9);
    QCOMPARE(ChartData().nearest(5), -1);
}

void ChartDataTest::scalesAreRound()
{
    QCOMPARE(niceScale(0, 4).top, 1.0);
    QCOMPARE(niceScale(std::nan(""), 4).top, 1.0);
    QCOMPARE(niceScale(std::numeric_limits<double>::infinity(), 4).top, 1.0);
    QCOMPARE(niceScale(23, 4).step, 10.0);
    QCOMPARE(niceScale(23, 4).top, 30.0);
    QCOMPARE(niceScale(100, 4).top, 100.0);
    QVERIFY(niceScale(0.037, 4).top >= 0.037);
}

void ChartDataTest::numbersAreShort()
{
    QLocale::setDefault(QLocale::c());
    QCOMPARE(shortNumber(0), QStringLiteral("0"));
    QCOMPARE(shortNumber(1.5), QStringLiteral("1.5"));
    QCOMPARE(shortNumber(20), QStringLiteral("20"));
    QCOMPARE(shortNumber(123.4), QStringLiteral("123"));
    QCOMPARE(shortNumber(12'345), QStringLiteral("12.3k"));
    QCOMPARE(shortNumber(2'500'000), QStringLiteral("2.5M"));
    QCOMPARE(shortNumber(std::nan("")), QStringLiteral("–"));
}

void ChartDataTest::statusesOfFrames()
{
    const Frames frames{frame(1000, 18, 2), frame(2000, 10, 0)};
    const ChartData data = statusSeries(frames);
    QCOMPARE(data.series.size(), 5);
    QCOMPARE(data.series[0].id, QStringLiteral("2xx"));
    QCOMPARE(data.series[0].values, (QVector<double>{18, 10}));
    QCOMPARE(data.series[2].values, (QVector<double>{2, 0}));
    QCOMPARE(data.series[4].id, QStringLiteral("rejected"));
    QCOMPARE(data.series[4].style, ChartStyle::DashedLine);
    QCOMPARE(data.series[4].values, (QVector<double>{2, 0}));
    const ChartData latency = latencySeries(frames);
    QCOMPARE(latency.series.size(), 3);
    QVERIFY(latency.series[0].values[0] > 1.5 && latency.series[0].values[0] < 2.5);
}

void ChartDataTest::rejectionsByName()
{
    const Frames frames{frame(1000, 18, 2), frame(2000, 10, 3)};
    const ChartData data = rejectionSeries(frames, SeriesBy::Policy);
    QCOMPARE(data.series.size(), 1);
    QCOMPARE(data.series[0].id, QStringLiteral("acme/limit"));
    QCOMPARE(data.series[0].values, (QVector<double>{2, 3}));
    QVERIFY(rejectionSeries(frames, SeriesBy::Consumer).series.isEmpty());
    QCOMPARE(sumsBy(frames, SeriesBy::Consumer, &Figures::requests).value(QStringLiteral("acme/mobile")), quint64(33));
}

void ChartDataTest::manyNamesBecomeOthers()
{
    MetricsFrame one;
    one.timeMs = 1000;
    for (quint64 i = 0; i < 20; ++i)
        one.policies[QStringLiteral("p%1").arg(i)].rejected = i + 1;
    const ChartData data = rejectionSeries({one}, SeriesBy::Policy, 6);
    QCOMPARE(data.series.size(), 7);
    double sum = 0;
    for (const ChartSeries& series : data.series)
        sum += series.values[0];
    QCOMPARE(sum, 210.0);
}

void ChartDataTest::absurdIntervalsDoNotHurt()
{
    MetricsFrame one = frame(1000, 5, 0);
    for (const double interval : {0.0, -1.0, std::nan(""), std::numeric_limits<double>::infinity()}) {
        one.intervalSeconds = interval;
        const ChartData data = statusSeries({one});
        QVERIFY(data.stepMs > 0);
        for (const ChartSeries& series : data.series)
            QVERIFY(std::isfinite(series.values[0]));
    }
}

void ChartDataTest::csvIsSafe()
{
    ChartData data = ramp(1);
    data.unit = QStringLiteral("x");
    data.series[0].label = QStringLiteral("=HYPERLINK(\"evil\")");
    const QByteArray csv = toCsv(data);
    QVERIFY(csv.contains("\"'=HYPERLINK(\"\"evil\"\") (x)\""));
    QVERIFY(csv.contains("1970-01-01T00:16:40.000Z,1,0\r\n"));
}

void ChartDataTest::legendHidesSeries()
{
    ChartPanel panel;
    panel.setTitle(QStringLiteral("Requests"));
    panel.resize(900, 300);
    panel.setData(statusSeries({frame(1000, 100, 5), frame(2000, 100, 5)}), 60);
    panel.chart().setState(LiveChart::State::Data);
    const double top = panel.chart().top();
    QVERIFY(top >= 105);
    for (QToolButton* button : panel.findChildren<QToolButton*>())
        if (button->text() == QLatin1String("2xx"))
            button->click();
    QVERIFY(panel.chart().hidden().contains(QStringLiteral("2xx")));
    QVERIFY(panel.chart().top() < 20);
}

void ChartDataTest::keyboardReadsOut()
{
    LiveChart chart;
    chart.resize(800, 240);
    chart.setData(statusSeries({frame(1'000'000, 7, 0), frame(1'001'000, 8, 1), frame(1'002'000, 9, 0)}), 60);
    chart.setState(LiveChart::State::Data);
    chart.show();
    QSignalSpy moved(&chart, &LiveChart::cursorMoved), activated(&chart, &LiveChart::timeActivated);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.cursorTime(), qint64(1'002'000));
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.cursorTime(), qint64(1'001'000));
    QVERIFY(chart.readOut(chart.cursorTime()).contains(QStringLiteral("2xx 8")));
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.cursorTime(), qint64(0));
    QCOMPARE(moved.size(), 3);
}

void ChartDataTest::statesAreSpoken()
{
    LiveChart chart;
    chart.setState(LiveChart::State::Error, QStringLiteral("The gateway refused the token"));
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("The gateway refused the token"));
    chart.resize(600, 200);
    QVERIFY(!chart.grab().isNull());
}

void ChartDataTest::latenciesBecomeBands()
{
    MetricsFrame quick = frame(1000, 10, 0), slow = frame(2000, 0, 0); // 2 ms
    slow.total.latency.record(500'000'000, 4);
    slow.intervalSeconds = 2;
    const ChartData data = latencyHeat({quick, slow});
    QCOMPARE(data.series.size(), 6); // 1, 3, 10, 30, 100, 300: those between have none
    QCOMPARE(data.bandBounds, (QVector<double>{1, 3, 10, 30, 100, 300}));
    QCOMPARE(data.series.first().values, (QVector<double>{10, 0}));
    QCOMPARE(data.series.last().values, (QVector<double>{0, 2}));
    QCOMPARE(data.series[2].values, (QVector<double>{0, 0}));
    QVERIFY(latencyHeat({}).series.isEmpty());
    QVERIFY(latencyHeat({frame(1000, 0, 0)}).series.isEmpty());
    MetricsFrame endless = frame(1000, 0, 0);
    endless.total.latency.record(3'600'000'000'000, 1);
    QVERIFY(latencyHeat({endless}).series.first().label.contains(QStringLiteral("over")));
}

void ChartDataTest::heatIsWarmWhereTheRequestsAre()
{
    MetricsFrame quick = frame(1000, 10, 0), none = frame(2000, 0, 0), slow = frame(3000, 0, 0);
    slow.total.latency.record(500'000'000, 1);
    const ChartData data = latencyHeat({quick, none, slow});
    const QImage image = heatImage(data, 0, 3000, 6, Qt::red);
    QCOMPARE(image.size(), QSize(6, 6));
    QCOMPARE(qAlpha(image.pixel(0, 5)), 255); // the quickest lie at the bottom
    QCOMPARE(qAlpha(image.pixel(1, 5)), 255);
    QCOMPARE(qAlpha(image.pixel(2, 5)), 0);
    QVERIFY(qAlpha(image.pixel(5, 0)) > 30 && qAlpha(image.pixel(5, 0)) < 200); // fewer are fainter, and still seen
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QVERIFY(heatImage(data, 3000, 3000, 6, Qt::red).isNull());
    QVERIFY(heatImage({}, 0, 3000, 6, Qt::red).isNull());
}

void ChartDataTest::markersAreReached()
{
    LiveChart chart;
    chart.resize(800, 240);
    Frames frames;
    for (int i = 0; i < 60; ++i)
        frames.append(frame(1'000'000 + i * 1000, 7, 0));
    chart.setData(statusSeries(frames), 60);
    chart.setState(LiveChart::State::Data);
    chart.show();
    QCoreApplication::processEvents();
    QVERIFY(chart.summary().contains(QStringLiteral("2xx 7")));
    // In any order; the last lies before what is shown.
    chart.setMarkers({{1'050'000, 9, QStringLiteral("Revision 9"), QStringLiteral("higher limit")}, {1'020'000, 8, QStringLiteral("Revision 8"), {}}, {500'000, 7, QStringLiteral("Revision 7"), {}}});
    QSignalSpy times(&chart, &LiveChart::timeActivated), markers(&chart, &LiveChart::markerActivated);
    QTest::keyClick(&chart, Qt::Key_PageUp);
    QCOMPARE(chart.cursorTime(), qint64(1'050'000));
    QVERIFY(chart.readOut(chart.cursorTime()).contains(QStringLiteral("Revision 9, higher limit")));
    QTest::keyClick(&chart, Qt::Key_PageUp);
    QCOMPARE(chart.cursorTime(), qint64(1'020'000));
    QTest::keyClick(&chart, Qt::Key_PageUp); // there is none before it in view
    QCOMPARE(chart.cursorTime(), qint64(1'020'000));
    QTest::keyClick(&chart, Qt::Key_PageDown);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(markers.size(), 1);
    QCOMPARE(markers[0][0].toULongLong(), quint64(9));
    QCOMPARE(times.size(), 0);
    QTest::mouseMove(chart.viewport(), QPoint(int(chart.xOf(1'020'000)) + 2, 60));
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(int(chart.xOf(1'020'000)) + 2, 60));
    QCOMPARE(markers.size(), 2);
    QCOMPARE(markers[1][0].toULongLong(), quint64(8));
    QVERIFY(!chart.markerNear(1'035'000));
    QVERIFY(!chart.markerNear(500'000));
}

void ChartDataTest::revisionsBecomeMarkers()
{
    gatehouse::drivers::Revision dated, undated;
    dated.number = 12;
    dated.time = QDateTime::fromMSecsSinceEpoch(5000);
    dated.author = QStringLiteral("o\u202Ewner\n");
    dated.message = QString(5000, QLatin1Char('m'));
    const auto markers = revisionMarkers({dated, undated});
    QCOMPARE(markers.size(), 1);
    QCOMPARE(markers[0].timeMs, qint64(5000));
    QCOMPARE(markers[0].id, quint64(12));
    QVERIFY(markers[0].title.startsWith(QStringLiteral("Revision 12 by ")));
    QVERIFY(!markers[0].title.contains(QChar(0x202E)) && !markers[0].title.contains(QLatin1Char('\n')));
    QVERIFY(markers[0].detail.size() <= 120);
}

void ChartDataTest::exportsFiles()
{
    QTemporaryDir directory;
    ChartPanel panel;
    panel.resize(700, 260);
    panel.setData(statusSeries({frame(1000, 7, 0)}), 60);
    panel.chart().setState(LiveChart::State::Data);
    QVERIFY(panel.exportPng(directory.filePath(QStringLiteral("a.png"))));
    QVERIFY(panel.exportCsv(directory.filePath(QStringLiteral("a.csv"))));
    QCOMPARE(QImage(directory.filePath(QStringLiteral("a.png"))).isNull(), false);
    panel.setTitle(QStringLiteral("Requests <&>"));
    const QString svg = directory.filePath(QStringLiteral("a.svg"));
    QVERIFY(panel.exportSvg(svg));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().width(), panel.chart().width());
    QFile text(svg);
    QVERIFY(text.open(QIODevice::ReadOnly));
    const QByteArray content = text.readAll();
    QVERIFY(content.contains("Requests &lt;&amp;&gt;"));
    QVERIFY(content.contains("2xx"));
    QVERIFY(!panel.exportSvg(directory.filePath(QStringLiteral("no/such/a.svg"))));
    QVERIFY(!panel.exportCsv(directory.filePath(QStringLiteral("no/such/a.csv"))));
}

QTEST_MAIN(ChartDataTest)
#include "chart_data_test.moc"
