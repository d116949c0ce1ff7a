// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page in its five states: waiting for the gateway, empty, filled, failed, and filled before the gateway went away. With GATEHOUSE_SHOTS=DIR a picture of each, light and dark, at
// one and two pixels a unit, is left there to be looked at.
#include "console/app/theme.h"
#include "console/app/window_pictures.h"
#include "console/pages/page.h"
#include "console/pages/page_registry.h"
#include "console/models/live_metrics.h"
#include "support/console_session.h"
#include "support/shown_text.h"
#include "support/test_certificates.h"

#include <QAbstractItemView>
#include <QDir>
#include <QImage>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;

namespace {

enum class PageState { Waiting, Empty, Filled, Failed, Lost };
constexpr const char* kStateNames[] = {"waiting", "empty", "filled", "failed", "lost"};
constexpr int kPatience = 10'000; // milliseconds

drivers::CallError refusal()
{
    drivers::CallError error;
    error.kind = drivers::CallError::Kind::Network;
    error.title = QStringLiteral("The gateway can't be reached");
    error.detail = QStringLiteral("Connection refused");
    error.call = QStringLiteral("GET /v1/anything");
    return error;
}

} // namespace

class PageStatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void tellsItsState_data();
    void tellsItsState();

private:
    void fillGateway();
    void makeTraffic();
    void draw(Page& page, const QString& name);
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<testing::ConsoleSession> m_world;
};

void PageStatesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->choose(Theme::Choice::Light);
}

void PageStatesTest::cleanup()
{
    m_world.reset();
}

void PageStatesTest::fillGateway()
{
    testing::FakeDriver& driver = *m_world->driver;
    static const test::TestAuthority authority("Shop CA");
    static const test::TestCertificate shop = authority.issue({"DNS:api.shop.test", "DNS:www.shop.test"});
    driver.put(Kind::Certificate, "", "shop", {{"certificate", shop.certificatePem}});
    driver.put(Kind::Certificate, "", "internal", {{"certificateFile", "/etc/tls/internal.pem"}, {"keyFile", "/etc/tls/internal.key"}});
    const Json tls = {{"certificates", Json::array({"shop"})}, {"clientCertificates", {{"mode", "required"}}}};
    driver.put(Kind::Listener, "", "public", {{"port", 443}, {"protocols", Json::array({"h2", "http/1.1"})}, {"tls", tls}});
    driver.put(Kind::Listener, "", "inner", {{"address", "10.0.0.1"}, {"port", 8080}});
    driver.put(Kind::Keyset, "acme", "partners", {{"name", "Partners' keys"}, {"url", "https://login.partner.test/jwks.json"}});
    driver.put(Kind::Secret, "acme", "redis-password", {{"name", "Password of the counters' store"}, {"value", "***"}});
    driver.put(Kind::Administrator, "", "ada", {{"role", "owner"}, {"tokens", Json::array({Json{{"id", "laptop"}, {"expiresAt", "2031-01-01T00:00:00Z"}}, Json{{"id", "ci"}}})}});
    driver.put(Kind::Administrator, "", "grace", {{"role", "viewer"}});
    for (const char* url : {"http://10.0.0.1:9001", "http://10.0.0.2:9001", "http://10.0.0.3:9001"}) {
        drivers::TargetHealth target;
        target.service = QStringLiteral("acme/orders");
        target.url = QLatin1String(url);
        target.state = driver.targetList.items.isEmpty() ? drivers::TargetHealth::State::Down : drivers::TargetHealth::State::Up;
        driver.targetList.items.append(target);
    }
    driver.targetList.total = 3;
    for (quint64 i = 1; i <= 24; ++i) {
        drivers::AuditEntry entry;
        entry.sequence = 25 - i;
        entry.time = QDateTime::fromSecsSinceEpoch(1'700'000'000 - static_cast<qint64>(i) * 600, Qt::UTC);
        entry.administrator = i % 3 ? QStringLiteral("ada") : QStringLiteral("grace");
        entry.source = QStringLiteral("127.0.0.1");
        entry.action = i % 4 ? QStringLiteral("PUT /v1/tenants/acme/policies/limit") : QStringLiteral("POST /v1/changes");
        entry.target = i % 4 ? QStringLiteral("policy acme/limit") : QString();
        entry.outcome = i % 5 ? QStringLiteral("ok") : QStringLiteral("refused");
        entry.status = i % 5 ? 200 : 422;
        driver.auditEntries.append(entry);
    }
    for (uint64_t i = 2; i < 14; ++i) {
        driver.configurations[i] = driver.configurations[i - 1];
        driver.configurations[i].revision = i;
        driver.revision = i;
        driver.put(Kind::Policy, "acme", "limit", {{"kind", "rate-limit"}, {"scope", {{"tenant", "acme"}}}, {"config", {{"limit", 60 + i}, {"window", "1m"}, {"by", "consumer"}}}});
    }
}

// Two minutes of a busy shop and a few requests, ending now.
void PageStatesTest::makeTraffic()
{
    testing::FakeDriver& driver = *m_world->driver;
    const qint64 now = QDateTime::currentMSecsSinceEpoch() / 1000 * 1000;
    const auto figures = [](quint64 requests, quint64 rejected, double latency) {
        drivers::Figures made;
        made.requests = requests;
        made.rejected = rejected;
        made.status[2] = requests - rejected;
        made.status[4] = rejected;
        for (quint64 i = 0; i < std::min<quint64>(requests, 50); ++i)
            made.latency.record(static_cast<uint64_t>(latency * (1 + static_cast<double>(i % 10) / 5)));
        return made;
    };
    const auto add = [](drivers::Figures& sum, const drivers::Figures& part) {
        sum.requests += part.requests;
        sum.rejected += part.rejected;
        for (size_t i = 0; i < sum.status.size(); ++i)
            sum.status[i] += part.status[i];
        sum.latency += part.latency;
    };
    for (int second = 120; second >= 0; --second) {
        drivers::MetricsFrame frame;
        frame.timeMs = now - second * 1000;
        const quint64 busy = static_cast<quint64>(80 + second % 17 * 3);
        frame.routes[QStringLiteral("acme/orders")] = figures(busy, busy / 9, 1'500'000);
        frame.routes[QStringLiteral("acme/inventory")] = figures(busy / 3, 0, 4'000'000);
        for (const drivers::Figures& route : std::as_const(frame.routes))
            add(frame.total, route);
        frame.services = frame.routes;
        frame.tenants[QStringLiteral("acme")] = frame.total;
        frame.consumers[QStringLiteral("acme/mobile")] = frame.routes[QStringLiteral("acme/orders")];
        frame.policies[QStringLiteral("acme/limit")] = figures(busy / 9, busy / 9, 100'000);
        frame.activeConnections = 42;
        Q_EMIT driver.metricsReceived(frame);
    }
    for (int i = 0; i < 40; ++i) {
        const bool refused = i % 6 == 5;
        Json record = {{"time", QDateTime::fromMSecsSinceEpoch(now - (40 - i) * 700, Qt::UTC).toString(Qt::ISODateWithMs).toStdString()},
                       {"requestId", "r" + std::to_string(i)},
                       {"method", i % 4 ? "GET" : "POST"},
                       {"host", "api.acme.test"},
                       {"path", "/orders/" + std::to_string(1000 + i)},
                       {"tenant", "acme"},
                       {"route", "orders"},
                       {"service", "orders"},
                       {"consumer", "mobile"},
                       {"status", refused ? 429 : 200},
                       {"durationMs", 1.5 + i % 7},
                       {"client", "10.0.3.17"}};
        if (refused)
            record["rejectedBy"] = "acme/limit";
        Q_EMIT driver.requestReceived(record);
    }
}

void PageStatesTest::draw(Page& page, const QString& name)
{
    const QString folder = qEnvironmentVariable("GATEHOUSE_SHOTS");
    if (folder.isEmpty())
        return;
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_theme->choose(choice);
        QApplication::processEvents();
        for (const int scale : {1, 2})
            renderWindow(page, scale).save(QDir(folder).filePath(QStringLiteral("%1-%2-%3x.png").arg(name, choice == Theme::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(scale)));
    }
    m_theme->choose(Theme::Choice::Light);
}

void PageStatesTest::tellsItsState_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("state");
    for (const PageEntry& entry : pageEntries()) {
        if (!entry.make)
            continue; // the local gateway's page has no session
        for (int state = 0; state < 5; ++state)
            QTest::addRow("%s %s", qPrintable(entry.id), kStateNames[state]) << entry.id << state;
    }
}

void PageStatesTest::tellsItsState()
{
    QFETCH(QString, page);
    QFETCH(int, state);
    const auto wanted = static_cast<PageState>(state);
    const bool filled = wanted == PageState::Filled || wanted == PageState::Lost;
    m_world = std::make_unique<testing::ConsoleSession>(SafetyLevel::Free, filled);
    testing::FakeDriver& driver = *m_world->driver;
    driver.capabilities_.kinds.append({Kind::Listener, Kind::Certificate, Kind::Keyset, Kind::Secret, Kind::Administrator});
    if (filled)
        fillGateway();
    driver.hasStreams = true;
    driver.silent = wanted == PageState::Waiting;
    if (wanted == PageState::Failed)
        driver.failAll = refusal();
    m_world->session->open();
    if (filled || wanted == PageState::Empty)
        QTRY_COMPARE_WITH_TIMEOUT(m_world->session->state(), GatewaySession::State::Connected, kPatience);

    const auto entry = std::find_if(pageEntries().begin(), pageEntries().end(), [&](const PageEntry& each) { return each.id == page; });
    std::unique_ptr<Page> shown(entry->make(*m_world->session, nullptr));
    shown->resize(1060, 700);
    shown->show();
    shown->setActive(true);
    if (filled)
        makeTraffic();
    const auto shows = [&](const QString& text) {
        return QTest::qWaitFor([&] { return testing::shownText(*shown).contains(text, Qt::CaseInsensitive); }, kPatience);
    };
    const auto filledRows = [&] {
        for (const QAbstractItemView* view : shown->findChildren<QAbstractItemView*>()) {
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                return true;
        }
        return false;
    };
    const auto explained = [&](bool found) { return QString(found ? QString() : testing::shownText(*shown)).toUtf8(); };
    bool found = false;
    switch (wanted) {
    case PageState::Waiting:
        found = QTest::qWaitFor(
            [&] {
                const QString text = testing::shownText(*shown);
                return text.contains(QStringLiteral("Loading")) || text.contains(QStringLiteral("Waiting for")) || text.contains(QStringLiteral("Connecting"));
            },
            kPatience);
        break;
    case PageState::Empty: // but for the first revision, which every gateway has
        found = QTest::qWaitFor([&] { return filledRows() == (page == QStringLiteral("history")) && testing::shownText(*shown).size() > 20 && !testing::shownText(*shown).contains(QStringLiteral("Loading")); }, kPatience);
        break;
    case PageState::Filled:
        found = QTest::qWaitFor([&] { return filledRows(); }, kPatience);
        break;
    case PageState::Failed:
        found = shows(QStringLiteral("Connection refused"));
        break;
    case PageState::Lost:
        found = QTest::qWaitFor([&] { return filledRows(); }, kPatience);
        QVERIFY(found);
        driver.failAll = refusal();
        Q_EMIT driver.streamStateChanged(QStringLiteral("metrics"), false, QStringLiteral("Connection refused"));
        Q_EMIT driver.streamStateChanged(QStringLiteral("requests"), false, QStringLiteral("Connection refused"));
        m_world->session->refresh();
        shown->refresh();
        found = QTest::qWaitFor(
            [&] {
                const QString text = testing::shownText(*shown);
                return text.contains(QStringLiteral("Connection refused")) || text.contains(QStringLiteral("can't be reached"));
            },
            kPatience);
        QVERIFY2(filledRows(), "what was shown is gone");
        break;
    }
    draw(*shown, page + QLatin1Char('-') + QLatin1String(kStateNames[state]));
    QVERIFY2(found, explained(found));
}

QTEST_MAIN(PageStatesTest)
#include "page_states_test.moc"
