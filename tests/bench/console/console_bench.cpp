// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole window costs against a real gatehoused: memory with 10,000 objects, CPU of an overview that is looked at, with traffic and without, of 50 live connections, and from Apply
// until it is said to be applied. Each part runs in a process of its own.
#include "console/app/console_application.h"
#include "console/app/main_window.h"
#include "console/app/session_directory.h"
#include "console/app/theme.h"
#include "console/connections/session_manager.h"
#include "console/models/live_metrics.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/pages/overview_page.h"
#include "console/pages/pending_dock.h"
#include "support/spawned_gateway.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;

namespace {

constexpr int kObjects = 10'000, kTenants = 10, kConnections = 50, kApplies = 21;
constexpr int kSettleMs = 8000, kMeasuredMs = 20'000, kPatienceMs = 60'000;
constexpr int kTrafficEveryMs = 50; // 20 requests a second

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void run(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

template <class F>
bool waitFor(F done)
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!done() && !deadline.hasExpired())
        run(1); // asleep between events: turning round would count as CPU time
    return done();
}

double cpuPercent(int milliseconds)
{
    QElapsedTimer wall;
    wall.start();
    const double begin = cpuMs();
    run(milliseconds);
    return 100 * (cpuMs() - begin) / double(wall.elapsed());
}

// "VmRSS" of /proc/self/status, "Pss" of smaps_rollup; MiB.
double memory(const char* file, const std::string& name)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);)
        if (line.rfind(name + ":", 0) == 0)
            return std::stod(line.substr(name.size() + 1)) / 1024;
    return 0;
}

// The connections of the bench, all to one gateway.
class BenchDirectory : public SessionDirectory
{
public:
    BenchDirectory(const QUrl& url, QString token, int count) : m_token(std::move(token))
    {
        connect(&m_sessions, &SessionManager::opened, this, &SessionDirectory::sessionOpened);
        for (int i = 0; i < count; ++i) {
            Connection connection;
            connection.id = QStringLiteral("c%1").arg(i);
            connection.name = QStringLiteral("Gateway %1").arg(i);
            connection.url = url;
            connection.safety = SafetyLevel::Free;
            m_all.append(connection);
        }
    }
    QVector<Connection> connections() const override { return m_all; }
    GatewaySession* session(const QString& id) const override { return m_sessions.session(id); }
    void open(const QString& id) override
    {
        for (const Connection& connection : m_all)
            if (connection.id == id)
                m_sessions.open(connection, m_token);
    }
    void close(const QString& id) override { m_sessions.close(id); }
    void addConnection(QWidget*) override {}
    void editConnection(const QString&, QWidget*) override {}
    void removeConnection(const QString&, QWidget*) override {}

private:
    QVector<Connection> m_all;
    QString m_token;
    SessionManager m_sessions;
};

// A configuration of that many objects: tenants with services, routes, consumers and a policy each.
QString manyObjects(const QString& folder)
{
    Json tenants = Json::array();
    const int each = kObjects / kTenants - 2; // beside the tenant and its policy
    for (int t = 0; t < kTenants; ++t) {
        const std::string id = "tenant-" + std::to_string(t);
        Json services = Json::array(), routes = Json::array(), consumers = Json::array();
        for (int i = 0; i < each; ++i) {
            const std::string number = std::to_string(i);
            if (i % 10 == 0)
                services.push_back({{"id", "service-" + number}, {"name", "Service number " + number}, {"upstream", {{"targets", Json::array({Json{{"url", "internal://echo"}}})}}}});
            else if (i % 10 < 6)
                routes.push_back({{"id", "route-" + number},
                                  {"name", "Route number " + number},
                                  {"service", "service-" + std::to_string(i / 10 * 10)},
                                  {"labels", {{"team", "team-" + std::to_string(i % 50)}}},
                                  {"match", {{"hosts", Json::array({id + ".example.com"})}, {"paths", Json::array({Json{{"prefix", "/v1/things/" + number}}})}, {"methods", Json::array({"GET", "POST"})}}}});
            else
                consumers.push_back({{"id", "consumer-" + number}, {"name", "Consumer number " + number}, {"groups", Json::array({"partners"})}});
        }
        const Json policy = {{"id", "limit"}, {"kind", "rate-limit"}, {"scope", {{"tenant", id}}}, {"config", {{"limit", 60}, {"window", "1m"}, {"by", "tenant"}}}};
        tenants.push_back({{"id", id}, {"name", "Tenant " + std::to_string(t)}, {"services", services}, {"routes", routes}, {"consumers", consumers}, {"policies", Json::array({policy})}});
    }
    const Json document = {{"gatehouse", 1}, {"listeners", Json::array()}, {"tenants", tenants}};
    const QString file = folder + QStringLiteral("/many.json");
    std::ofstream(file.toStdString()) << document.dump();
    return file;
}

// The window over one gateway, as it is on a first start.
class Bench
{
public:
    Bench(const testing::SpawnedGateway& gateway, int connections) : m_theme(*qApp), m_directory(gateway.url(), gateway.token(), connections), m_window(m_directory, nullptr, m_theme)
    {
        m_theme.choose(Theme::Choice::Light);
        m_window.resize(1440, 900);
        m_window.show();
    }
    bool open(int connections)
    {
        for (int i = 0; i < connections; ++i)
            m_directory.open(QStringLiteral("c%1").arg(i));
        m_window.showPage(QStringLiteral("c0"), QStringLiteral("overview"));
        return waitFor([&] {
            for (int i = 0; i < connections; ++i) {
                GatewaySession* each = m_directory.session(QStringLiteral("c%1").arg(i));
                if (!each || each->state() != GatewaySession::State::Connected || !each->metrics().connected() || each->resources().state(domain::Kind::Route) != ResourceCache::State::Ready)
                    return false;
            }
            return true;
        });
    }
    GatewaySession& session() { return *m_directory.session(QStringLiteral("c0")); }
    MainWindow& window() { return m_window; }

private:
    Theme m_theme;
    BenchDirectory m_directory;
    MainWindow m_window;
};

void print(const char* what, double value, double goal, const char* unit)
{
    std::printf("| %s | %.2f %s | %.1f %s | %s |\n", what, value, unit, goal, unit, value <= goal ? "yes" : "NO");
    std::fflush(stdout);
}

int failed(const char* what)
{
    std::fprintf(stderr, "console_bench: %s\n", what);
    return 1;
}

int measureMemory()
{
    const QTemporaryDir folder;
    testing::SpawnedGateway gateway({QStringLiteral("--config"), manyObjects(folder.path())});
    if (!gateway.start())
        return failed("no gateway");
    Bench bench(gateway, 1);
    if (!bench.open(1))
        return failed("not connected");
    // As one works: the overview, and the tables of routes and consumers.
    for (const char* page : {"routes", "consumers", "overview"}) {
        bench.window().showPage(QStringLiteral("c0"), QString::fromLatin1(page));
        run(1500);
    }
    size_t objects = 0;
    for (const auto kind : {domain::Kind::Tenant, domain::Kind::Service, domain::Kind::Route, domain::Kind::Consumer, domain::Kind::Policy})
        objects += bench.session().resources().all(kind).size();
    if (objects < size_t(kObjects))
        return failed("not all objects");
    print("memory with 10,000 objects, three pages opened: resident", memory("/proc/self/status", "VmRSS"), 120, "MiB");
    print("the same, shared pages shared out (PSS)", memory("/proc/self/smaps_rollup", "Pss"), 120, "MiB");
    return 0;
}

int measureConnections()
{
    testing::SpawnedGateway gateway;
    if (!gateway.start())
        return failed("no gateway");
    Bench bench(gateway, kConnections);
    if (!bench.open(kConnections))
        return failed("not connected");
    run(kSettleMs);
    const size_t before = bench.session().metrics().frames().size();
    print("50 connections live, the overview of one shown: CPU", cpuPercent(kMeasuredMs), 15, "%");
    if (bench.session().metrics().frames().size() < before + kMeasuredMs / 1000 - 2)
        return failed("the stream did not bring a frame a second");
    return 0;
}

int measureOverview(bool traffic)
{
    testing::SpawnedGateway gateway;
    if (!gateway.start())
        return failed("no gateway");
    Bench bench(gateway, 1);
    if (!bench.open(1))
        return failed("not connected");
    // The load is a process of its own.
    QProcess load;
    if (traffic) {
        load.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        load.start(QCoreApplication::applicationFilePath(), {QStringLiteral("load"), gateway.firstListener().toString()});
    }
    run(kSettleMs);
    if (traffic && bench.session().metrics().frames().back().total.requests == 0)
        return failed("no traffic");
    if (traffic)
        print("an overview looked at, one gateway, 20 requests a second: CPU", cpuPercent(kMeasuredMs), 3, "%");
    else
        print("an overview looked at, its gateway idle: CPU", cpuPercent(kMeasuredMs), 0.5, "%");
    load.kill();
    load.waitForFinished();
    return 0;
}

int measureApply()
{
    const QTemporaryDir data; // changes go to the disk
    testing::SpawnedGateway gateway({QStringLiteral("--sample"), QStringLiteral("--data"), data.path()});
    if (!gateway.start())
        return failed("no gateway");
    Bench bench(gateway, 1);
    if (!bench.open(1))
        return failed("not connected");
    bench.window().showPage(QStringLiteral("c0"), QStringLiteral("policies"));
    run(1500);
    const domain::ResourceKey limit{domain::Kind::Policy, "acme", "mobile-limit"};
    std::vector<double> walls, cpus;
    for (int round = 0; round < kApplies; ++round) {
        Json value = bench.session().resources().find(limit)->value;
        value["config"]["limit"] = 100 + round;
        bench.session().changes().put(limit, value);
        run(200);
        auto* apply = bench.window().findChild<QPushButton*>(QStringLiteral("applyButton"));
        if (!apply || !apply->isEnabled())
            return failed("nothing to apply");
        QElapsedTimer wall;
        wall.start();
        const double begin = cpuMs();
        apply->click();
        // Shown: nothing is pending any more, the table has the new value, and all is painted.
        const auto applied = [&] { return bench.session().changes().isEmpty() && base::memberAt(bench.session().resources().find(limit)->value, "config") == value["config"]; };
        if (!waitFor(applied))
            return failed("not applied");
        QCoreApplication::processEvents();
        walls.push_back(double(wall.nsecsElapsed()) / 1e6);
        cpus.push_back(cpuMs() - begin);
        run(100);
    }
    std::sort(walls.begin(), walls.end());
    std::sort(cpus.begin(), cpus.end());
    print("from Apply until the table shows it, median", walls[walls.size() / 2], 150, "ms");
    print("the same, worst of 21", walls.back(), 150, "ms");
    print("the same, the console's CPU, median", cpus[cpus.size() / 2], 150, "ms");
    return 0;
}

// Requests without an end.
int sendLoad(const QString& listener)
{
    QNetworkAccessManager network;
    QTimer timer;
    int count = 0;
    QObject::connect(&timer, &QTimer::timeout, &network, [&] {
        QNetworkRequest request(QUrl(listener + QStringLiteral("/orders/%1").arg(++count % 40)));
        request.setRawHeader("X-API-Key", count % 3 ? "partner-demo-key" : "mobile-demo-key");
        QNetworkReply* reply = network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    });
    timer.start(kTrafficEveryMs);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ConsoleApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString part = arguments.value(0);
    if (part == QStringLiteral("load"))
        return sendLoad(arguments.value(1));
    if (part == QStringLiteral("memory"))
        return measureMemory();
    if (part == QStringLiteral("connections"))
        return measureConnections();
    if (part == QStringLiteral("idle"))
        return measureOverview(false);
    if (part == QStringLiteral("live"))
        return measureOverview(true);
    if (part == QStringLiteral("apply"))
        return measureApply();
    std::printf("Qt %s\n\n| what | measured | goal | kept |\n|---|---|---|---|\n", qVersion());
    std::fflush(stdout);
    int code = 0;
    for (const char* each : {"memory", "idle", "live", "connections", "apply"})
        code |= QProcess::execute(QCoreApplication::applicationFilePath(), {QString::fromLatin1(each)});
    return code;
}
