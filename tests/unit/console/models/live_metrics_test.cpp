// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/live_metrics.h"
#include "support/fake_driver.h"

#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using drivers::Figures;
using drivers::MetricsFrame;

namespace {

// Answers the series as told.
class SeriesDriver : public testing::FakeDriver
{
public:
    QVector<MetricsFrame> frames;
    drivers::CallError failure;
    int step = 0;
    void series(drivers::SeriesBy, qint64, qint64, int stepSeconds, QObject* context, drivers::Callback<QVector<MetricsFrame>> done) override
    {
        step = stepSeconds;
        QTimer::singleShot(0, context, [this, done] { done({frames, failure}); });
    }
};

MetricsFrame at(qint64 ms, quint64 requests = 1)
{
    MetricsFrame frame;
    frame.timeMs = ms;
    frame.total.requests = requests;
    return frame;
}

} // namespace

class LiveMetricsTest : public QObject
{
    Q_OBJECT
    const qint64 now = QDateTime::currentMSecsSinceEpoch();

private Q_SLOTS:
    void theSeriesStandsInFrontOfTheStream()
    {
        SeriesDriver driver;
        driver.frames = {at(now - 3000), at(now - 2000), at(now - 2000, 9), at(0), at(now + 5000)};
        LiveMetrics metrics(driver);
        metrics.start();
        Q_EMIT driver.metricsReceived(at(now));
        QTRY_COMPARE(metrics.recent(60).size(), 3);
        const auto row = metrics.recent(60);
        QCOMPARE(row.first().timeMs, now - 3000);
        QCOMPARE(row.last().timeMs, now);
        for (qsizetype i = 1; i < row.size(); ++i)
            QVERIFY(row[i - 1].timeMs < row[i].timeMs);
        QCOMPARE(metrics.frames().size(), size_t(1)); // the stream's own
    }

    void oneHourIsKept()
    {
        SeriesDriver driver;
        LiveMetrics metrics(driver);
        for (int i = 0; i < 4000; ++i)
            Q_EMIT driver.metricsReceived(at(now + i * 1000));
        QCOMPARE(metrics.frames().size(), size_t(3600));
        QCOMPARE(metrics.frames().back().timeMs, now + 3999000);
    }

    void namesAreBoundedAndTotalsStay()
    {
        SeriesDriver driver;
        LiveMetrics metrics(driver);
        MetricsFrame busy = at(now);
        for (int i = 0; i < 5000; ++i)
            busy.routes.insert(QString::number(i), Figures());
        for (int i = 0; i < 60; ++i) {
            busy.timeMs += 1000;
            Q_EMIT driver.metricsReceived(i % 7 ? busy : at(busy.timeMs)); // with idle seconds in between
        }
        QCOMPARE(metrics.frames().size(), size_t(60));
        qsizetype names = 0;
        for (const MetricsFrame& frame : metrics.frames()) {
            names += frame.routes.size();
            QCOMPARE(frame.total.requests, quint64(1));
        }
        QVERIFY2(names <= 100000, qPrintable(QString::number(names)));
        QCOMPARE(metrics.frames().back().routes.size(), 5000);
        QCOMPARE(metrics.frames().front().routes.size(), 0);
    }

    void aClockThatGoesBackDoesNotStopTheChart()
    {
        SeriesDriver driver;
        LiveMetrics metrics(driver);
        QSignalSpy added(&metrics, &LiveMetrics::frameAdded);
        Q_EMIT driver.metricsReceived(at(now));
        Q_EMIT driver.metricsReceived(at(now)); // twice the same
        Q_EMIT driver.metricsReceived(at(now - 900));
        QCOMPARE(added.count(), 1);
        Q_EMIT driver.metricsReceived(at(now + 3600000 * 24)); // somebody sets a wrong day
        Q_EMIT driver.metricsReceived(at(now + 1000));         // and the right one again
        QCOMPARE(added.count(), 3);
        QCOMPARE(metrics.frames().size(), size_t(2));
        QCOMPARE(metrics.frames().back().timeMs, now + 1000);
    }

    void rangesComeFromWhatIsHeldOrFromTheGateway()
    {
        SeriesDriver driver;
        LiveMetrics metrics(driver);
        for (int i = 120; i >= 0; --i)
            Q_EMIT driver.metricsReceived(at(now - i * 1000));
        QVector<MetricsFrame> got;
        bool done = false;
        const auto take = [&](const QVector<MetricsFrame>& frames, const drivers::CallError&) {
            got = frames;
            done = true;
        };
        metrics.range(60, drivers::SeriesBy::Route, this, take);
        QVERIFY(!done); // never within the call
        QTRY_VERIFY(done);
        QVERIFY(got.size() >= 58 && got.size() <= 61);
        QCOMPARE(driver.step, 0);

        done = false;
        driver.frames = {at(now - 80000000)};
        metrics.range(86400, drivers::SeriesBy::Route, this, take);
        QTRY_VERIFY(done);
        QCOMPARE(got.size(), 1);
        QCOMPARE(driver.step, 144); // about 600 points
    }

    void whyThereIsNothingIsTold()
    {
        SeriesDriver driver;
        driver.failure.kind = drivers::CallError::Kind::Server;
        driver.failure.title = QStringLiteral("broken");
        LiveMetrics metrics(driver);
        metrics.start();
        QString why;
        metrics.range(86400, drivers::SeriesBy::Total, this, [&](const QVector<MetricsFrame>&, const drivers::CallError& error) { why = error.title; });
        QTRY_COMPARE(why, QStringLiteral("broken"));
        Q_EMIT driver.streamStateChanged(QStringLiteral("requests"), true, {});
        QVERIFY(!metrics.connected());
        QSignalSpy changed(&metrics, &LiveMetrics::connectedChanged);
        Q_EMIT driver.streamStateChanged(QStringLiteral("metrics"), false, QStringLiteral("Nothing listens there"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(metrics.reason(), QStringLiteral("Nothing listens there"));
    }
};

QTEST_GUILESS_MAIN(LiveMetricsTest)
#include "live_metrics_test.moc"
