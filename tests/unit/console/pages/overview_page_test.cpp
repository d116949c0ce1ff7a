// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview_page.h"

#include "console/charts/chart_panel.h"
#include "console/charts/quota_gauges.h"
#include "console/connections/gateway_session.h"
#include "console/models/live_metrics.h"
#include "console/models/quota_watch.h"
#include "console/models/resource_cache.h"
#include "console/pages/rejection_list.h"
#include "console/pages/rejection_text.h"
#include "console/widgets/bar_list.h"
#include "console/widgets/stat_tile.h"
#include "support/accessible_names.h"
#include "support/fake_driver.h"

#include <QDateTime>
#include <QFrame>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;

namespace {

drivers::MetricsFrame frame(qint64 timeMs, quint64 ok, quint64 refused)
{
    drivers::MetricsFrame frame;
    frame.timeMs = timeMs;
    frame.activeConnections = 3;
    frame.total.requests = ok + refused;
    frame.total.status[2] = ok;
    frame.total.status[4] = refused;
    frame.total.rejected = refused;
    frame.total.latency.record(1'000'000, ok + refused);
    frame.routes[QStringLiteral("acme/orders")].requests = ok + refused;
    frame.consumers[QStringLiteral("acme/mobile")].requests = refused;
    frame.policies[QStringLiteral("acme/mobile-limit")].rejected = refused;
    return frame;
}

Json record429()
{
    return {{"time", "2026-01-01T10:00:00Z"}, {"method", "GET"}, {"path", "/orders"}, {"status", 429}, {"policy", "acme/mobile-limit"}, {"code", "rate-limit.exceeded"},
            {"consumer", "acme/mobile"}};
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void framesBecomeTilesChartsAndLists();
    void emptinessTeaches();
    void pauseHoldsStill();
    void rejectionsAreExplained();
    void rejectionListIsBounded();
    void listsLeadToResources();
    void hostileNamesStayText();
    void streamsRunOnlyInView();
    void revisionsAreOnTheTimeAxis();
    void latencyHasAHeatMap();
    void aStretchIsSeenInAllCharts();
    void whatWasBeforeIsDrawnBesides();
    void quotasLeadToWhomTheyCount();
    void failureIsNoEmptiness();
    void controlsHaveNames();

private:
    void feed(int frames, quint64 ok, quint64 refused);
    testing::FakeDriver* m_driver = nullptr;
    std::unique_ptr<GatewaySession> m_session;
    std::unique_ptr<OverviewPage> m_page;
    qint64 m_time = 0;
};

void OverviewPageTest::init()
{
    QLocale::setDefault(QLocale::c());
    auto driver = std::make_unique<testing::FakeDriver>();
    m_driver = driver.get();
    m_driver->put(Kind::Policy, "acme", "mobile-limit", {{"kind", "rate-limit"}, {"config", {{"limit", 60}, {"window", "1m"}}}});
    m_session = std::make_unique<GatewaySession>(Connection(), std::move(driver));
    m_page = std::make_unique<OverviewPage>(*m_session);
    m_page->resize(1200, 900);
    m_page->show();
    m_page->setActive(true);
    m_session->open();
    QTRY_COMPARE(m_session->resources().state(Kind::Policy), ResourceCache::State::Ready);
    m_time = QDateTime::currentMSecsSinceEpoch() / 1000 * 1000 - 40'000;
}

void OverviewPageTest::cleanup()
{
    m_page.reset();
    m_session.reset();
}

void OverviewPageTest::feed(int frames, quint64 ok, quint64 refused)
{
    for (int i = 0; i < frames; ++i)
        Q_EMIT m_driver->metricsReceived(frame(m_time += 1000, ok, refused));
    m_page->refresh();
}

void OverviewPageTest::framesBecomeTilesChartsAndLists()
{
    feed(20, 18, 2);
    QTRY_COMPARE(m_page->findChild<StatTile*>(QStringLiteral("requestsTile"))->value(), QStringLiteral("20"));
    QTRY_COMPARE(m_page->findChild<StatTile*>(QStringLiteral("rejectedTile"))->value(), QStringLiteral("2"));
    QTRY_COMPARE(m_page->findChild<StatTile*>(QStringLiteral("connectionsTile"))->value(), QStringLiteral("3"));
    auto* requests = m_page->findChild<ChartPanel*>(QStringLiteral("requestsChart"));
    QTRY_COMPARE(requests->chart().state(), LiveChart::State::Data);
    QTRY_COMPARE(requests->chart().data().series.last().id, QStringLiteral("rejected"));
    QTRY_COMPARE(requests->chart().data().series.last().values.last(), 2.0);
    auto* rejections = m_page->findChild<ChartPanel*>(QStringLiteral("rejectionsChart"));
    QTRY_COMPARE(rejections->chart().data().series.value(0).id, QStringLiteral("acme/mobile-limit"));
    auto* policies = m_page->findChild<BarList*>(QStringLiteral("policiesList"));
    QTRY_COMPARE(policies->rows().size(), 1);
    QTRY_COMPARE(policies->rows()[0].value, 40.0);
    QTRY_VERIFY(m_page->findChild<QFrame*>(QStringLiteral("hint"))->isHidden());
    rejections->setChoice(2); // by route: nothing was rejected there in these frames
    QTRY_COMPARE(rejections->chart().state(), LiveChart::State::Empty);
}

void OverviewPageTest::emptinessTeaches()
{
    feed(3, 0, 0);
    QTRY_VERIFY(!m_page->findChild<QFrame*>(QStringLiteral("hint"))->isHidden());
    auto* chart = m_page->findChild<ChartPanel*>(QStringLiteral("requestsChart"));
    QTRY_COMPARE(chart->chart().state(), LiveChart::State::Empty);
    QVERIFY(chart->chart().sentence().contains(QStringLiteral("Send one")));
}

void OverviewPageTest::pauseHoldsStill()
{
    feed(5, 10, 0);
    m_page->findChild<QPushButton*>(QStringLiteral("pauseButton"))->click();
    QVERIFY(m_page->isPaused());
    const auto* chart = m_page->findChild<ChartPanel*>(QStringLiteral("requestsChart"));
    const qsizetype before = 5;
    QTRY_COMPARE(const_cast<ChartPanel*>(chart)->chart().data().times.size(), before);
    for (int i = 0; i < 5; ++i)
        Q_EMIT m_driver->metricsReceived(frame(m_time += 1000, 99, 0));
    QCoreApplication::processEvents();
    QCOMPARE(const_cast<ChartPanel*>(chart)->chart().data().times.size(), before);
    m_page->setPaused(false);
    QTRY_COMPARE(const_cast<ChartPanel*>(chart)->chart().data().times.size(), before + 5);
}

void OverviewPageTest::rejectionsAreExplained()
{
    Q_EMIT m_driver->requestReceived(record429());
    auto* list = m_page->findChild<RejectionList*>();
    QCOMPARE(list->count(), 1);
    const QString line = list->line(0);
    QVERIFY2(line.startsWith(QStringLiteral("429 GET ")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("/orders")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("acme/mobile-limit")) && line.contains(QStringLiteral("for mobile: 60 per minute")), qPrintable(line));
    // The same again counts, a good answer does not.
    Q_EMIT m_driver->requestReceived(record429());
    Q_EMIT m_driver->requestReceived(Json{{"status", 200}, {"method", "GET"}, {"path", "/"}});
    QCOMPARE(list->count(), 1);
    QCOMPARE(limitWords(Json{{"limit", 5}, {"window", "1h"}}), QStringLiteral("5 per hour"));
    QCOMPARE(limitWords(Json{{"limit", "x"}}), QString());
}

void OverviewPageTest::rejectionListIsBounded()
{
    for (int i = 0; i < 500; ++i) {
        Json record = record429();
        record["path"] = "/orders/" + std::to_string(i);
        Q_EMIT m_driver->requestReceived(record);
    }
    QCOMPARE(m_page->findChild<RejectionList*>()->count(), RejectionList::kKept);
    QVERIFY(m_page->findChild<RejectionList*>()->line(0).contains(QStringLiteral("499")));
}

void OverviewPageTest::listsLeadToResources()
{
    feed(3, 5, 1);
    QSignalSpy asked(m_page.get(), &Page::resourceRequested);
    Q_EMIT m_page->findChild<BarList*>(QStringLiteral("policiesList"))->activated(QStringLiteral("acme/mobile-limit"));
    QCOMPARE(asked.size(), 1);
    const auto key = asked[0][0].value<domain::ResourceKey>();
    QVERIFY(key == (domain::ResourceKey{Kind::Policy, "acme", "mobile-limit"}));
}

void OverviewPageTest::hostileNamesStayText()
{
    drivers::MetricsFrame evil = frame(m_time += 1000, 1, 1);
    evil.routes[QStringLiteral("<img src=x>\u202e/evil\n") + QString(100'000, QLatin1Char('x'))].requests = 99;
    evil.intervalSeconds = std::numeric_limits<double>::quiet_NaN();
    Q_EMIT m_driver->metricsReceived(evil);
    m_page->refresh();
    const auto& rows = m_page->findChild<BarList*>(QStringLiteral("routesList"))->rows();
    QTRY_VERIFY(!rows.isEmpty());
    for (const auto& row : rows) {
        QVERIFY(row.label.size() < 200);
        QVERIFY(!row.label.contains(QChar(0x202e)));
        QVERIFY(!row.label.contains(QLatin1Char('\n')));
    }
    Q_EMIT m_driver->requestReceived(Json{{"status", "x"}, {"code", 5}});
    Q_EMIT m_driver->requestReceived(Json::array());
    Json record = record429();
    record["path"] = "<b>" + std::string(1'000'000, 'a');
    Q_EMIT m_driver->requestReceived(record);
    QVERIFY(m_page->findChild<RejectionList*>()->line(0).size() < 1000);
    QVERIFY(!m_page->grab().isNull());
}

void OverviewPageTest::streamsRunOnlyInView()
{
    QVERIFY(m_driver->requestsRunning);
    m_page->setActive(false);
    QVERIFY(!m_driver->requestsRunning);
    m_page->setActive(true);
    QVERIFY(m_driver->requestsRunning);
}

void OverviewPageTest::revisionsAreOnTheTimeAxis()
{
    auto& chart = m_page->findChild<ChartPanel*>(QStringLiteral("requestsChart"))->chart();
    auto& latency = m_page->findChild<ChartPanel*>(QStringLiteral("latencyChart"))->chart();
    QVERIFY(chart.markers().isEmpty());
    m_driver->configurations[1] = m_driver->current();
    Q_EMIT m_driver->revisionChanged(1);
    QTRY_COMPARE(chart.markers().size(), 1);
    QCOMPARE(latency.markers().size(), 1);
    QVERIFY(chart.markers().last().title.contains(QStringLiteral("owner")));
    QSignalSpy revisions(m_page.get(), &Page::revisionRequested);
    Q_EMIT chart.markerActivated(chart.markers().last().id);
    QCOMPARE(revisions.size(), 1);
    QCOMPARE(revisions[0][0].toULongLong(), quint64(1));
    // A point of a curve: the requests of that time.
    QSignalSpy requests(m_page.get(), &Page::requestsWanted);
    Q_EMIT chart.timeActivated(1'764'000'000'000);
    QCOMPARE(requests.size(), 1);
}

void OverviewPageTest::latencyHasAHeatMap()
{
    feed(5, 10, 0);
    auto* latency = m_page->findChild<ChartPanel*>(QStringLiteral("latencyChart"));
    QTRY_COMPARE(latency->chart().data().series.size(), 3);
    QVERIFY(!latency->chart().isHeat());
    latency->setChoice(1);
    QTRY_VERIFY(latency->chart().isHeat());
    QVERIFY(latency->chart().readOut(m_time).contains(QStringLiteral("10")));
    latency->setChoice(0);
    QTRY_VERIFY(!latency->chart().isHeat());
}

void OverviewPageTest::aStretchIsSeenInAllCharts()
{
    feed(30, 10, 2);
    QVector<LiveChart*> charts;
    for (ChartPanel* panel : m_page->findChildren<ChartPanel*>())
        charts << &panel->chart();
    QTRY_COMPARE(charts[0]->data().times.size(), 30);
    LiveChart& chart = *charts[0];
    const auto at = [&](qint64 time) { return QPoint(int(chart.xOf(time)), int(chart.plotArea().center().y())); };
    const qint64 from = m_time - 20'000, to = m_time - 10'000;
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, at(from));
    QTest::mouseMove(chart.viewport(), at((from + to) / 2));
    QTest::mouseMove(chart.viewport(), at(to));
    QVERIFY(chart.brush());
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, at(to));
    for (const LiveChart* each : std::as_const(charts)) {
        QVERIFY(each->isZoomed());
        QVERIFY(std::abs(each->beginMs() - from) < 1500 && std::abs(each->endMs() - to) < 1500);
    }
    auto* all = m_page->findChild<QPushButton*>(QStringLiteral("showAll"));
    QVERIFY(all->isVisible());
    QVERIFY(chart.data().times.size() < 16);
    feed(5, 10, 2); // it stands still
    QTRY_VERIFY(std::abs(chart.endMs() - to) < 1500);
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(chart.endMs() - chart.beginMs() < 7000);
    QTest::keyClick(&chart, Qt::Key_Minus);
    QTest::keyClick(&chart, Qt::Key_0);
    for (const LiveChart* each : std::as_const(charts))
        QVERIFY(!each->isZoomed());
    QVERIFY(!all->isVisible());
    // A click is no stretch.
    QSignalSpy activated(&chart, &LiveChart::timeActivated);
    QTest::mouseMove(chart.viewport(), at(m_time - 15'000));
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, at(m_time - 15'000));
    QCOMPARE(activated.size(), 1);
    QVERIFY(!chart.isZoomed());
}

void OverviewPageTest::whatWasBeforeIsDrawnBesides()
{
    feed(30, 10, 2);
    const qint64 hour = 3'600'000;
    for (int i = 0; i < 40; ++i)
        m_driver->pastFrames.append(frame(m_time - hour - 40'000 + i * 1000, 5, 0));
    m_page->setCompared(3600);
    auto* panel = m_page->findChildren<ChartPanel*>().first();
    const auto earlier = [&]() -> const ChartSeries* {
        for (const ChartSeries& series : panel->chart().data().series) {
            if (series.id == QStringLiteral("earlier"))
                return &series;
        }
        return nullptr;
    };
    QTRY_VERIFY(earlier());
    QCOMPARE(earlier()->values[15], 5.0);
    m_page->setCompared(0);
    QTRY_VERIFY(!earlier());
    // Nothing from that time: nothing is made up.
    m_driver->pastFrames.clear();
    QSignalSpy said(m_page.get(), &Page::messageRequested);
    m_page->setCompared(24 * 3600);
    QTRY_COMPARE(said.size(), 1);
    QVERIFY(!earlier());
    m_page->setRange(m_page->range()); // asks again, and says it once for the new choice
    QTRY_COMPARE(said.size(), 2);
    for (int i = 0; i < 3; ++i)
        m_page->refresh();
    QTest::qWait(50);
    QCOMPARE(said.size(), 2);
}

void OverviewPageTest::quotasLeadToWhomTheyCount()
{
    auto* gauges = m_page->findChild<QuotaGauges*>();
    QTRY_VERIFY(m_session->quotas().isKnown());
    QVERIFY(gauges->quotas().isEmpty());
    drivers::QuotaUse quota;
    quota.policy = QStringLiteral("acme/monthly");
    quota.by = QStringLiteral("consumer");
    quota.subject = QStringLiteral("acme/mobile");
    quota.used = 9;
    quota.limit = 10;
    m_driver->quotaList.items = {quota};
    m_page->refresh();
    QTRY_COMPARE(gauges->quotas().size(), 1);
    QSignalSpy asked(m_page.get(), &Page::resourceRequested);
    Q_EMIT gauges->subjectActivated(gauges->quotas().first());
    QVERIFY(asked.at(0).at(0).value<domain::ResourceKey>() == (domain::ResourceKey{Kind::Consumer, "acme", "mobile"}));
    Q_EMIT gauges->policyActivated(gauges->quotas().first());
    QVERIFY(asked.at(1).at(0).value<domain::ResourceKey>() == (domain::ResourceKey{Kind::Policy, "acme", "monthly"}));
    // Nothing is asked for a page that nobody looks at.
    m_page->setActive(false);
    const auto before = std::count(m_driver->calls.begin(), m_driver->calls.end(), "quotas");
    m_session->quotas().refresh();
    QCOMPARE(std::count(m_driver->calls.begin(), m_driver->calls.end(), "quotas"), before);
}

void OverviewPageTest::failureIsNoEmptiness()
{
    m_driver->failNext.kind = drivers::CallError::Kind::Unauthorized;
    m_driver->failNext.title = QStringLiteral("The gateway refused the token");
    m_session->refresh();
    QTRY_COMPARE(m_session->state(), GatewaySession::State::Failed);
    auto* chart = m_page->findChild<ChartPanel*>(QStringLiteral("requestsChart"));
    QCOMPARE(chart->chart().state(), LiveChart::State::Error);
    QVERIFY(chart->chart().sentence().contains(QStringLiteral("refused the token")));
}

void OverviewPageTest::controlsHaveNames()
{
    const QStringList missing = testing::controlsWithoutName(m_page.get());
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
}

QTEST_MAIN(OverviewPageTest)
#include "overview_page_test.moc"
