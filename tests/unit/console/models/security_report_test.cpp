// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/security_report.h"

#include "console/models/security_watch.h"
#include "support/console_session.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;
using Level = SecurityMark::Level;

class SecurityReportTest : public QObject
{
    Q_OBJECT
    domain::Configuration m_configuration;

    void put(Kind kind, const std::string& tenant, const std::string& id, Json value)
    {
        value["id"] = id;
        m_configuration.put(domain::Resource{{kind, tenant, id}, std::move(value), 1, 0, 0});
    }
    void policy(const std::string& id, const std::string& kind, Json config = Json::object(), const char* mode = "enforce")
    {
        put(Kind::Policy, "acme", id, {{"kind", kind}, {"scope", {{"tenant", "acme"}}}, {"config", std::move(config)}, {"mode", mode}});
    }
    SecurityMark mark(SecurityArea area, bool knowsListeners = true)
    {
        m_report = std::make_unique<SecurityReport>(m_configuration, std::set<std::string, std::less<>>{"rate-limit"}, knowsListeners);
        return m_report->apis().front().mark(area);
    }
    std::unique_ptr<SecurityReport> m_report;

private Q_SLOTS:
    void init()
    {
        m_configuration = {};
        const Json targets = Json::array({Json{{"url", "https://10.0.0.5"}}});
        put(Kind::Service, "acme", "orders", {{"upstream", {{"targets", targets}}}});
        put(Kind::Route, "acme", "orders", {{"service", "orders"}});
    }

    void everyAreaTellsWhatIsMissing()
    {
        const Json plain = Json::array({Json{{"url", "http://10.0.0.5"}}});
        put(Kind::Service, "acme", "orders", {{"upstream", {{"targets", plain}}}});
        put(Kind::Listener, "", "open", {{"address", "0.0.0.0"}});
        QCOMPARE(mark(SecurityArea::Authentication).what, std::string_view("authentication.none"));
        QCOMPARE(mark(SecurityArea::Authentication).level, Level::High);
        QCOMPARE(mark(SecurityArea::Limits).what, std::string_view("limit.none"));
        QCOMPARE(mark(SecurityArea::Sizes).what, std::string_view("size.none"));
        QCOMPARE(mark(SecurityArea::Transport).what, std::string_view("tls.none"));
        QCOMPARE(mark(SecurityArea::Transport, false).level, Level::High); // a listener that is there is judged
        QCOMPARE(mark(SecurityArea::Upstream).what, std::string_view("upstream.plain"));
        QCOMPARE(mark(SecurityArea::Keys).level, Level::NotAsked); // nobody is asked for any
        QCOMPARE(mark(SecurityArea::OtherSites).what, std::string_view("own"));
        QCOMPARE(m_report->apis().front().worst, Level::High);
        QCOMPARE(m_report->count(Level::High), size_t(1));
        QCOMPARE(m_report->withoutAuthentication(), size_t(1));
        QVERIFY(!m_report->apis().front().asksWhoCalls());
    }

    void everyAreaTellsWhatProtects()
    {
        policy("keys", "key-auth");
        policy("tokens", "jwt", Json::object(), "report");
        policy("limit", "rate-limit");
        policy("limit2", "rate-limit");
        policy("month", "quota");
        policy("size", "request-size");
        QCOMPARE(mark(SecurityArea::Authentication).what, std::string_view("key-auth"));
        QCOMPARE(mark(SecurityArea::Limits).what, std::string_view("rate-limit+quota"));
        QCOMPARE(mark(SecurityArea::Sizes).what, std::string_view("request-size"));
        QCOMPARE(mark(SecurityArea::Transport).what, std::string_view("local"));
        QCOMPARE(mark(SecurityArea::Transport, false).level, Level::NotAsked);
        QCOMPARE(mark(SecurityArea::Upstream).what, std::string_view("tls"));
        QCOMPARE(mark(SecurityArea::Keys).what, std::string_view("end"));
        QCOMPARE(m_report->apis().front().worst, Level::Good);
        QCOMPARE(m_report->count(Level::Good), size_t(1));
        policy("cors", "cors", {{"origins", Json::array({"https://a.test"})}});
        QCOMPARE(mark(SecurityArea::OtherSites).what, std::string_view("named"));
        policy("cors", "cors");
        QCOMPARE(mark(SecurityArea::OtherSites).level, Level::Medium);
        put(Kind::Listener, "", "tls", {{"address", "0.0.0.0"}, {"tls", {{"minVersion", "1.3"}}}});
        QCOMPARE(mark(SecurityArea::Transport).what, std::string_view("tls"));
        put(Kind::Listener, "", "open", {{"address", "0.0.0.0"}});
        policy("away", "redirect");
        QCOMPARE(mark(SecurityArea::Transport).what, std::string_view("redirect"));
    }

    void routesThatAreOffAreLeftOut()
    {
        put(Kind::Route, "acme", "old", {{"service", "orders"}, {"enabled", false}});
        mark(SecurityArea::Limits);
        QCOMPARE(m_report->apis().size(), size_t(1));
        QVERIFY(m_report->find({Kind::Route, "acme", "orders"}));
        QVERIFY(!m_report->find({Kind::Route, "acme", "old"}));
        QVERIFY(!m_report->find({Kind::Route, "zeta", "z"}));
        QCOMPARE(m_report->detail(m_report->apis().front()).findings.size(), size_t(3));
    }

    void codesOfLaterVersionsHaveNoArea()
    {
        QVERIFY(!areaOf("quantum.none"));
        QCOMPARE(*areaOf("keys.long-lived"), SecurityArea::Keys);
    }

    // A hundred thousand routes under ten thousand policies: each is judged by its own.
    void manyAreJudgedInTime()
    {
        for (int i = 0; i < 10'000; ++i) {
            const std::string id = "r" + std::to_string(i);
            put(Kind::Route, "acme", id, {{"service", "orders"}});
            put(Kind::Policy, "acme", "p" + std::to_string(i), {{"kind", "key-auth"}, {"scope", {{"tenant", "acme"}, {"route", id}}}});
        }
        QElapsedTimer timer;
        timer.start();
        mark(SecurityArea::Limits);
        QCOMPARE(m_report->withoutAuthentication(), size_t(1));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()))); // each looking at each would take minutes
    }

    void theWatchCountsPendingChangesIn()
    {
        testing::ConsoleSession world;
        SecurityWatch& watch = world.session->security();
        QCOMPARE(watch.state(), SecurityWatch::State::Waiting);
        watch.beginLooking();
        QVERIFY(world.open());
        QTRY_COMPARE(watch.state(), SecurityWatch::State::Ready);
        QTRY_VERIFY(watch.planned() && watch.planned()->apis().size() == 2);
        QVERIFY(watch.planned() == watch.inForce());
        QVERIFY(watch.unknownKinds() == std::vector<Kind>{Kind::Listener}); // which this gateway does not have
        const domain::ResourceKey route{Kind::Route, "acme", "orders"};
        world.session->changes().put({Kind::Policy, "acme", "keys"}, {{"id", "keys"}, {"kind", "key-auth"}, {"scope", {{"tenant", "acme"}, {"route", "orders"}}}});
        QTRY_VERIFY(watch.planned() != watch.inForce());
        QCOMPARE(watch.planned()->find(route)->mark(SecurityArea::Authentication).level, Level::Good);
        QCOMPARE(watch.inForce()->find(route)->mark(SecurityArea::Authentication).level, Level::High);
        world.session->changes().discardAll();
        QTRY_VERIFY(watch.planned() == watch.inForce());
        world.session->changes().remove(route);
        QTRY_VERIFY(watch.planned()->apis().size() == 1);
        watch.endLooking();
    }

    void theWatchWorksForNobody()
    {
        testing::ConsoleSession world;
        QVERIFY(world.open());
        QSignalSpy changed(&world.session->security(), &SecurityWatch::changed);
        world.session->changes().put({Kind::Policy, "acme", "keys"}, {{"id", "keys"}, {"kind", "key-auth"}});
        QTest::qWait(80);
        QCOMPARE(changed.count(), 0);
        QVERIFY(!world.session->security().planned());
    }

    void withoutPoliciesNothingIsSaid()
    {
        testing::ConsoleSession world;
        world.driver->failLists.kind = drivers::CallError::Kind::Forbidden;
        world.driver->failLists.title = QStringLiteral("You may not");
        SecurityWatch& watch = world.session->security();
        watch.beginLooking();
        QVERIFY(world.open());
        QTRY_COMPARE(watch.state(), SecurityWatch::State::Failed);
        QCOMPARE(watch.error().title, QStringLiteral("You may not"));
        QVERIFY(!watch.planned());
        watch.endLooking();
    }
};

QTEST_MAIN(SecurityReportTest)
#include "security_report_test.moc"
