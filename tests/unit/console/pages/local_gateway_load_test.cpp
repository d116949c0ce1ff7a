// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/local_gateway_load.h"

#include "console/widgets/decision_view.h"
#include "console/pages/local_gateway_traffic.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace gatehouse::console;
using gatehouse::base::Json;

namespace {

// Answers every request head with what it is told to; counts.
class TinyServer : public QTcpServer
{
public:
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    bool closes = false, silent = false;
    int requests = 0, connections = 0;
    QByteArray last;
    TinyServer()
    {
        listen(QHostAddress::LocalHost, 0);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    last = socket->readAll();
                    ++requests;
                    if (silent)
                        return;
                    socket->write(answer);
                    if (closes)
                        socket->disconnectFromHost();
                });
            }
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/orders/1").arg(serverPort())); }
};

AnswerReader::Progress feed(AnswerReader& reader, const QByteArray& bytes, bool head = false)
{
    reader.reset(head);
    auto progress = AnswerReader::Progress::More;
    for (const char byte : bytes)
        progress = reader.feed(QByteArray(1, byte));
    return progress;
}

} // namespace

class LocalGatewayLoadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAnswersByteByByte();
    void requestsCannotBeSmuggled();
    void loadIsExact();
    void loadSurvivesClosingServer();
    void loadCountsFailures();
    void loadIsBounded();
    void loadCanBeCancelled();
    void sampleTrafficMixes();
    void traceExplainsARefusal();
    void traceSurvivesNonsense();
};

void LocalGatewayLoadTest::readsAnswersByteByByte()
{
    using Progress = AnswerReader::Progress;
    AnswerReader reader;
    QCOMPARE(feed(reader, "HTTP/1.1 429 Too Many\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello"), Progress::Done);
    QCOMPARE(reader.status(), 429);
    QVERIFY(!reader.keepsAlive());
    QCOMPARE(feed(reader, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\na;x=1\r\n0123456789\r\n0\r\nT: 1\r\n\r\n"), Progress::Done);
    QVERIFY(reader.keepsAlive());
    QCOMPARE(feed(reader, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"), Progress::Done);
    QCOMPARE(reader.status(), 204);
    QCOMPARE(feed(reader, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", true), Progress::Done);
    QCOMPARE(feed(reader, "HTTP/1.1 200 OK\r\n\r\nall that comes"), Progress::More);
    QCOMPARE(reader.closed(), Progress::Done);
    QCOMPARE(feed(reader, "SSH-2.0-OpenSSH\r\n\r\n"), Progress::Broken);
    QCOMPARE(feed(reader, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), Progress::Broken);
    QCOMPARE(feed(reader, "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"), Progress::Broken);
    // Everything at once is the same.
    reader.reset(false);
    QCOMPARE(reader.feed("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n"), Progress::Done);
}

void LocalGatewayLoadTest::requestsCannotBeSmuggled()
{
    const QUrl url(QStringLiteral("http://127.0.0.1:8080/a b?q=1"));
    const QByteArray bytes = requestBytes("POST", url, {{"X-Ok", "1"}, {"X-Bad", "1\r\nEvil: 1"}, {"Content-Length", "999"}, {"Transfer-Encoding", "chunked"}}, "body");
    QVERIFY(bytes.startsWith("POST /a%20b?q=1 HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n"));
    QVERIFY(bytes.contains("X-Ok: 1\r\n"));
    QVERIFY(!bytes.contains("Evil"));
    QVERIFY(!bytes.contains("999"));
    QVERIFY(!bytes.contains("chunked"));
    QVERIFY(bytes.endsWith("Content-Length: 4\r\n\r\nbody"));
    QVERIFY(!requestBytes("GET", url, {{"host", "api.acme.test"}}, {}).contains("Host: 127"));
}

void LocalGatewayLoadTest::loadIsExact()
{
    TinyServer server;
    LocalGatewayLoad load;
    QSignalSpy finished(&load, &LocalGatewayLoad::finished);
    LoadPlan plan;
    plan.url = server.url();
    plan.requests = 500;
    plan.connections = 8;
    load.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(finished[0][0].toBool(), false);
    QCOMPARE(server.requests, 500);
    QCOMPARE(server.connections, 8);
    QCOMPARE(load.report().statuses.value(200), 500);
    QCOMPARE(load.report().failed, 0);
    QCOMPARE(load.report().latency.count(), uint64_t(500));
}

void LocalGatewayLoadTest::loadSurvivesClosingServer()
{
    TinyServer server;
    server.closes = true;
    server.answer = "HTTP/1.1 429 Too Many Requests\r\nConnection: close\r\n\r\nslow down";
    LocalGatewayLoad load;
    QSignalSpy finished(&load, &LocalGatewayLoad::finished);
    LoadPlan plan;
    plan.url = server.url();
    plan.requests = 40;
    plan.connections = 4;
    load.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(load.report().statuses.value(429), 40);
}

void LocalGatewayLoadTest::loadCountsFailures()
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost, 0);
    const quint16 port = closed.serverPort();
    closed.close();
    LocalGatewayLoad load;
    QSignalSpy finished(&load, &LocalGatewayLoad::finished);
    LoadPlan plan;
    plan.url = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port));
    plan.requests = 10;
    load.start(plan);
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(load.report().failed, 10);
    QVERIFY(!load.report().firstFailure.isEmpty());
}

void LocalGatewayLoadTest::loadIsBounded()
{
    TinyServer server;
    server.silent = true;
    LocalGatewayLoad load;
    LoadPlan plan;
    plan.url = server.url();
    plan.requests = 1'000'000;
    plan.connections = 1000;
    load.start(plan);
    QCOMPARE(load.report().requests, LocalGatewayLoad::kMostRequests);
    QCOMPARE(load.report().sent, LocalGatewayLoad::kMostConnections);
    load.cancel();
}

void LocalGatewayLoadTest::loadCanBeCancelled()
{
    TinyServer server;
    LocalGatewayLoad load;
    QSignalSpy finished(&load, &LocalGatewayLoad::finished);
    LoadPlan plan;
    plan.url = server.url();
    plan.requests = 1000;
    plan.rate = 50;
    load.start(plan);
    QTRY_VERIFY(load.report().answered >= 3);
    load.cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toBool(), true);
    QVERIFY(!load.isRunning());
    QVERIFY(load.report().answered < 1000);
}

void LocalGatewayLoadTest::sampleTrafficMixes()
{
    int partner = 0, mobile = 0, wrong = 0, none = 0;
    const QUrl base(QStringLiteral("http://127.0.0.1:8080"));
    int rush = 0; // a fresh gateway's limit shows at once: more than its sixty a minute in the first ten seconds
    for (int step = 0; step < 200; ++step)
        rush += LocalGatewayTraffic::requestAt(step, base).contains("mobile-demo-key");
    QVERIFY(rush > 75);
    for (int step = 200; step < 400; ++step) {
        const QByteArray bytes = LocalGatewayTraffic::requestAt(step, base);
        QVERIFY(bytes.contains(" HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n"));
        partner += bytes.contains("partner-demo-key");
        mobile += bytes.contains("mobile-demo-key");
        wrong += bytes.contains("not-a-key");
        none += !bytes.contains("X-API-Key");
    }
    QVERIFY(partner > 130);
    QVERIFY(mobile > 12); // in ten seconds the limit allows ten
    QVERIFY(wrong > 0 && none > 0 && wrong + none < 20);

    TinyServer server;
    LocalGatewayTraffic traffic;
    traffic.start(server.url());
    QTRY_VERIFY_WITH_TIMEOUT(traffic.answered() >= 5, 10'000);
    traffic.stop();
    QVERIFY(!traffic.isRunning());
}

void LocalGatewayLoadTest::traceExplainsARefusal()
{
    DecisionView view;
    view.showDecision(Json{{"outcome", "reject"},
                           {"status", 429},
                           {"code", "rate-limit.exceeded"},
                           {"route", "acme/orders"},
                           {"service", "acme/orders"},
                           {"consumer", "acme/mobile"},
                           {"steps", Json::array({{{"policy", "acme/keys"}, {"kind", "key-auth"}, {"outcome", "continue"}, {"durationUs", 1.5}},
                                                  {{"policy", "acme/mobile-limit"},
                                                   {"kind", "rate-limit"},
                                                   {"outcome", "reject"},
                                                   {"reason", "60 per minute are used up"},
                                                   {"details", {{"limit", "60"}}},
                                                   {"durationUs", 0.8}}})}});
    QCOMPARE(view.stepCount(), 3);
    QVERIFY(view.stepText(2).contains(QStringLiteral("acme/mobile-limit")));
    QVERIFY(view.stepText(2).contains(QStringLiteral("60 per minute are used up")));
    QVERIFY(view.stepText(2).contains(QStringLiteral("limit 60")));
}

void LocalGatewayLoadTest::traceSurvivesNonsense()
{
    DecisionView view;
    view.showDecision(Json());
    view.showDecision(Json{{"outcome", 5}, {"steps", "x"}, {"candidates", Json::array({1, "a", nullptr})}, {"upstream", Json::array()}});
    Json many = Json::array();
    for (int i = 0; i < 5000; ++i)
        many.push_back({{"policy", std::string(10'000, 'x')}, {"reason", "<b>bold</b>"}});
    view.showDecision(Json{{"outcome", "forward"}, {"steps", many}});
    QVERIFY(view.stepCount() <= DecisionView::kMostSteps + 2);
    QVERIFY(view.stepText(1).contains(QStringLiteral("<b>bold</b>"))); // as it is written
}

QTEST_MAIN(LocalGatewayLoadTest)
#include "local_gateway_load_test.moc"
