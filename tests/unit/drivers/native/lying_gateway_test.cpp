// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The native driver against a gateway that says whatever it likes: every call answers, with what can be used or with an error that names the call.
#include "drivers/native/native_driver.h"
#include "support/await.h"
#include "support/fake_gateway.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <functional>
#include <map>

using namespace gatehouse;
using namespace gatehouse::drivers;
using base::Json;
using testing::await;
using testing::FakeGateway;
using Ending = FakeGateway::Ending;
using Kind = domain::Kind;
using Failure = CallError::Kind;

namespace {

const domain::ResourceKey kOrders{Kind::Service, "acme", "orders"};

template <class T, class Call>
CallError errorOf(Call call)
{
    return await<T>(std::move(call), 20000).error;
}

// Every call of the interface, by name, with the error that it ended in.
const std::map<std::string, std::function<CallError(Driver&)>>& allCalls()
{
    static const std::map<std::string, std::function<CallError(Driver&)>> calls = {
        {"status", [](Driver& d) { return errorOf<GatewayStatus>([&](QObject* c, auto done) { d.status(c, done); }); }},
        {"list", [](Driver& d) { return errorOf<std::vector<domain::Resource>>([&](QObject* c, auto done) { d.list(Kind::Tenant, c, done); }); }},
        {"get", [](Driver& d) { return errorOf<domain::Resource>([&](QObject* c, auto done) { d.get(kOrders, c, done); }); }},
        {"apply", [](Driver& d) { return errorOf<ChangeResult>([&](QObject* c, auto done) { d.apply({}, false, c, done); }); }},
        {"resourceSchema", [](Driver& d) { return errorOf<Json>([&](QObject* c, auto done) { d.resourceSchema(Kind::Service, c, done); }); }},
        {"policyKinds", [](Driver& d) { return errorOf<QVector<PolicyKind>>([&](QObject* c, auto done) { d.policyKinds(c, done); }); }},
        {"policySchema", [](Driver& d) { return errorOf<Json>([&](QObject* c, auto done) { d.policySchema(QStringLiteral("cors"), c, done); }); }},
        {"revisions", [](Driver& d) { return errorOf<QVector<Revision>>([&](QObject* c, auto done) { d.revisions(0, 10, c, done); }); }},
        {"diff", [](Driver& d) { return errorOf<std::vector<domain::ResourceChange>>([&](QObject* c, auto done) { d.diff(1, 2, c, done); }); }},
        {"history", [](Driver& d) { return errorOf<QVector<Revision>>([&](QObject* c, auto done) { d.history(kOrders, c, done); }); }},
        {"restore", [](Driver& d) { return errorOf<ChangeResult>([&](QObject* c, auto done) { d.restore(1, kOrders, {}, false, c, done); }); }},
        {"importConfig", [](Driver& d) { return errorOf<ChangeResult>([&](QObject* c, auto done) { d.importConfig("{}", false, false, {}, c, done); }); }},
        {"audit", [](Driver& d) { return errorOf<QVector<AuditEntry>>([&](QObject* c, auto done) { d.audit({}, {}, 0, 10, c, done); }); }},
        {"series", [](Driver& d) { return errorOf<QVector<MetricsFrame>>([&](QObject* c, auto done) { d.series(SeriesBy::Route, 0, 1000, 1, c, done); }); }},
        {"quotas", [](Driver& d) { return errorOf<QuotaList>([&](QObject* c, auto done) { d.quotas(QStringLiteral("acme"), 10, c, done); }); }},
        {"targets", [](Driver& d) { return errorOf<TargetList>([&](QObject* c, auto done) { d.targets({}, 10, c, done); }); }},
        {"explain", [](Driver& d) { return errorOf<Json>([&](QObject* c, auto done) { d.explain(Json::object(), c, done); }); }},
        {"traceToken", [](Driver& d) { return errorOf<QString>([&](QObject* c, auto done) { d.traceToken(c, done); }); }},
        {"trace", [](Driver& d) { return errorOf<Json>([&](QObject* c, auto done) { d.trace(QStringLiteral("r"), c, done); }); }},
    };
    return calls;
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

} // namespace

class LyingGatewayTest : public QObject
{
    Q_OBJECT
    static Endpoint endpointOf(const FakeGateway& gateway, int timeoutMs = 2000)
    {
        Endpoint endpoint;
        endpoint.url = gateway.url();
        endpoint.token = QStringLiteral("ghp_secret");
        endpoint.timeoutMs = timeoutMs;
        endpoint.streamSilenceMs = 5000;
        return endpoint;
    }
    static void always(FakeGateway& gateway, const FakeGateway::Answer& answer)
    {
        gateway.otherwise([answer](const FakeGateway::Request&) { return answer; });
    }

private Q_SLOTS:
    void lies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("ending");
        const auto row = [](const char* name, const QByteArray& body, int status = 200, Ending ending = Ending::KeepAlive) { QTest::newRow(name) << body << status << int(ending); };
        row("empty", "");
        row("no content", "", 204);
        row("not JSON", "{\"a\":");
        row("HTML with 200", "<!doctype html><html><body>Log in</body></html>");
        row("a number", "17");
        row("null", "null");
        row("a string", "\"items\"");
        row("a list", "[{\"id\":\"a\"}]");
        row("an empty object", "{}");
        row("duplicate members", "{\"items\":[],\"items\":[]}");
        row("not UTF-8", "{\"items\":\"\xff\xfe\"}");
        row("NUL", QByteArray("{\"items\":\0}", 11));
        row("deep", nested(100000));
        row("deep in an object", "{\"items\":" + nested(100000) + "}");
        row("strings for objects", "{\"items\":\"x\",\"diff\":\"x\",\"points\":\"x\",\"policies\":\"x\",\"id\":\"x\",\"token\":7,\"program\":[],\"revision\":\"x\"}");
        row("truncated", "{\"items\":[", 200, Ending::CutShort);
        row("closed at once", "", 200, Ending::CloseAtOnce);
        row("silent", "", 200, Ending::Silent);
        row("an error in HTML", "<html>500</html>", 500);
        row("an error in wrong shape", "{\"detail\":{},\"errors\":\"x\",\"requestId\":[]}", 422);
        row("a list as error", "[[]]", 404);
        row("a redirect", "{}", 307);
    }
    void lies()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(int, ending);
        FakeGateway gateway;
        always(gateway, {body, status, "application/json", static_cast<Ending>(ending), status == 307 ? QByteArray("Location: http://127.0.0.1:9/\r\n") : QByteArray()});
        NativeDriver driver(endpointOf(gateway, 700));
        for (const auto& [name, call] : allCalls()) {
            const bool anyObjectWillDo = name == "resourceSchema" || name == "policySchema" || name == "explain" || name == "trace";
            const CallError error = call(driver);
            QVERIFY2(error.kind != Failure::Cancelled, name.c_str());
            if (body.startsWith("{") && anyObjectWillDo && !error)
                continue;
            QVERIFY2(error.kind != Failure::None, name.c_str());
            QVERIFY2(!error.title.isEmpty(), name.c_str());
            QVERIFY2(error.call.contains(QStringLiteral("/v1/")), qPrintable(QString::fromStdString(name) + u' ' + error.call));
            QVERIFY2(!error.title.contains(u'<') && !error.detail.contains(QStringLiteral("<html")) && !error.detail.contains(QStringLiteral("<body")), qPrintable(error.detail));
        }
    }

    void aResourceThatIsAnotherIsRefused()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/v1/tenants/acme/services/orders"), {"{\"id\":\"inventory\",\"revision\":3}"});
        NativeDriver driver(endpointOf(gateway));
        const auto reply = await<domain::Resource>([&](QObject* context, auto done) { driver.get(kOrders, context, done); });
        QCOMPARE(int(reply.error.kind), int(Failure::Protocol));
    }

    void numbersOutOfReasonAreNone()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/v1/status"), {"{\"program\":\"x\",\"revision\":-5,\"uptimeSeconds\":-1e300,\"workers\":1e30,\"readOnly\":\"yes\",\"listeners\":[7,{\"id\":5,\"url\":[]}],\"problems\":[{}, \"p\"],\"startedAt\":\"yesterday\"}"});
        gateway.on(QStringLiteral("/v1/revisions"), {"{\"items\":[{\"number\":-1,\"created\":1e40,\"time\":\"9999-99-99T00:00:00Z\"},[],7,{\"number\":18446744073709551615,\"restoredFrom\":null}]}"});
        gateway.on(QStringLiteral("/v1/tenants"), {"{\"items\":[{\"id\":\"a\",\"revision\":-7,\"createdAt\":5},{\"id\":\"\"},{\"id\":7},\"x\",null],\"next\":17}"});
        NativeDriver driver(endpointOf(gateway));
        const auto status = await<GatewayStatus>([&](QObject* context, auto done) { driver.status(context, done); });
        QVERIFY2(status.ok(), qPrintable(status.error.detail));
        QCOMPARE(status.value.revision, quint64(0));
        QVERIFY(status.value.uptimeSeconds >= 0);
        QVERIFY(status.value.workers >= 0 && status.value.workers <= 10000);
        QCOMPARE(status.value.problems, QStringList{QStringLiteral("p")});
        const auto revisions = await<QVector<Revision>>([&](QObject* context, auto done) { driver.revisions(0, 10, context, done); });
        QVERIFY(revisions.ok());
        for (const Revision& revision : revisions.value)
            QVERIFY(revision.created >= 0);
        const auto tenants = await<std::vector<domain::Resource>>([&](QObject* context, auto done) { driver.list(Kind::Tenant, context, done); });
        QVERIFY(tenants.ok());
        QCOMPARE(tenants.value.size(), size_t(1));
        QCOMPARE(tenants.value[0].revision, uint64_t(0));
    }

    void namesAreMadeSafe()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/v1/status"), {"{\"program\":\"\\u001b[2J<b>x</b>\",\"administrator\":{\"id\":\"ow\\u202Ener\"},\"health\":\"" + QByteArray(100000, 'h') + "\"}"});
        NativeDriver driver(endpointOf(gateway));
        const auto status = await<GatewayStatus>([&](QObject* context, auto done) { driver.status(context, done); });
        QVERIFY(!status.value.program.contains(QChar(0x1b)));
        QVERIFY(!status.value.administrator.contains(QChar(0x202E)));
        QVERIFY(status.value.health.size() < 1000);
    }

    void anExportMustBeOne()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/v1/config"), {"<html>Log in</html>", 200, "text/html"});
        NativeDriver driver(endpointOf(gateway));
        for (const bool yaml : {true, false}) {
            const auto reply = await<QByteArray>([&](QObject* context, auto done) { driver.exportConfig(yaml, context, done); });
            QCOMPARE(int(reply.error.kind), int(Failure::Protocol));
            QVERIFY(reply.value.isEmpty());
        }
    }

    void cursorsThatGoInACircleEnd_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("the same for ever") << 0;
        QTest::newRow("two in turn") << 1;
        QTest::newRow("always new, always empty") << 2;
        QTest::newRow("always new, nothing of use") << 3;
    }
    void cursorsThatGoInACircleEnd()
    {
        QFETCH(int, shape);
        FakeGateway gateway;
        int page = 0;
        gateway.on(QStringLiteral("/v1/tenants"), [&](const FakeGateway::Request&) {
            ++page;
            const QByteArray next = shape == 0 ? QByteArray("a") : shape == 1 ? QByteArray::number(page % 2) : QByteArray::number(page);
            const QByteArray items = shape == 2 ? QByteArray() : shape == 3 ? QByteArray("7,{}") : "{\"id\":\"t" + QByteArray::number(page) + "\"}";
            return FakeGateway::Answer{"{\"items\":[" + items + "],\"next\":\"" + next + "\"}"};
        });
        NativeDriver driver(endpointOf(gateway));
        const auto reply = await<std::vector<domain::Resource>>([&](QObject* context, auto done) { driver.list(Kind::Tenant, context, done); });
        QCOMPARE(int(reply.error.kind), int(Failure::Protocol));
        QVERIFY(reply.value.empty());
        QVERIFY2(page < 10, qPrintable(QString::number(page)));
    }

    void tenantsThatComeTwiceAreAskedOnce()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/v1/tenants"), {"{\"items\":[{\"id\":\"a\"},{\"id\":\"a\"},{\"id\":\"../b?x=#&\"}]}"});
        NativeDriver driver(endpointOf(gateway));
        const auto reply = await<std::vector<domain::Resource>>([&](QObject* context, auto done) { driver.list(Kind::Service, context, done); });
        QVERIFY2(reply.ok(), qPrintable(reply.error.detail));
        QCOMPARE(gateway.count(QStringLiteral("/v1/tenants/a/services")), 1);
        // What a tenant is called cannot lead to another place.
        for (const FakeGateway::Request& request : gateway.requests)
            QVERIFY2(request.path.startsWith(QStringLiteral("/v1/tenants")) && !request.path.contains(QStringLiteral("x=")), qPrintable(request.path));
    }

    void aHundredMegabytesAreNotRead()
    {
        FakeGateway gateway;
        always(gateway, {QByteArray(64 << 10, '['), 200, "application/json", Ending::KeepAlive, {}, 1600});
        NativeDriver driver(endpointOf(gateway, 10000));
        const qint64 before = testing::residentBytes();
        const auto reply = await<GatewayStatus>([&](QObject* context, auto done) { driver.status(context, done); }, 60000);
        QCOMPARE(int(reply.error.kind), int(Failure::TooLarge));
        QCOMPARE(reply.error.call, QStringLiteral("GET /v1/status"));
        const qint64 grown = testing::residentBytes() - before;
        QVERIFY2(grown < 150ll << 20, qPrintable(QString::number(grown >> 20)));
    }

    void garbageInStreamsIsPassedOver()
    {
        FakeGateway gateway;
        QByteArray binary;
        for (int i = 0; i < 70000; ++i)
            binary += static_cast<char>((i * 7919) >> 3);
        const QByteArray good = "event: metrics\ndata: {\"time\":\"2026-01-01T00:00:00Z\",\"total\":{\"requests\":3,\"status\":{\"2xx\":3,\"zzz\":1,\"9xx\":4,\"\":2},\"latency\":{\"buckets\":[[1000,3],[-1,5],[1e300,1],[\"a\",1],[1],7]}},\"routes\":{\"a/b\":7,\"c\":{\"requests\":-3}},\"tenants\":[1]}\n\n";
        gateway.on(QStringLiteral("/v1/stream/metrics"), {"event: metrics\ndata: {\n\nevent: metrics\ndata: 7\n\nevent: metrics\ndata: {}\n\nevent: revision\ndata: \"x\"\n\nevent: hello\ndata: []\n\nevent: nobody\ndata: {}\n\n"
                                                              "event: metrics\ndata: " + nested(50000) + "\n\n" + binary + "\n\n" + good,
                                                          200, "text/event-stream", Ending::HoldOpen});
        NativeDriver driver(endpointOf(gateway));
        QSignalSpy frames(&driver, &Driver::metricsReceived);
        driver.startMetrics();
        QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty() && frames.last()[0].value<MetricsFrame>().total.requests == 3, 10000);
        const auto frame = frames.last()[0].value<MetricsFrame>();
        QCOMPARE(frame.total.status[2], quint64(3));
        QCOMPARE(frame.routes.value(QStringLiteral("c")).requests, quint64(0));
        QVERIFY(frame.tenants.isEmpty());
    }

    void aFrameWithAMillionNamesIsCut()
    {
        QByteArray routes;
        for (int i = 0; i < 100000; ++i)
            routes += QByteArray(i ? "," : "") + "\"r" + QByteArray::number(i) + "\":{}";
        FakeGateway gateway;
        gateway.on(QStringLiteral("/v1/stream/metrics"), {"event: metrics\ndata: {\"routes\":{" + routes + "}}\n\n", 200, "text/event-stream", Ending::HoldOpen});
        NativeDriver driver(endpointOf(gateway));
        QSignalSpy frames(&driver, &Driver::metricsReceived);
        driver.startMetrics();
        QTRY_COMPARE_WITH_TIMEOUT(frames.count(), 1, 10000);
        QCOMPARE(frames[0][0].value<MetricsFrame>().routes.size(), 5000);
    }

    void recordsOfAnyShapeArrive()
    {
        FakeGateway gateway;
        gateway.on(QStringLiteral("/v1/stream/requests"),
                   {"event: request\ndata: {\"status\":\"x\"}\n\nevent: request\ndata: 7\n\nevent: left-out\ndata: {\"count\":-5}\n\nevent: left-out\ndata: {\"count\":5}\n\n", 200, "text/event-stream", Ending::HoldOpen});
        NativeDriver driver(endpointOf(gateway));
        QSignalSpy records(&driver, &Driver::requestReceived);
        QSignalSpy leftOut(&driver, &Driver::requestsLeftOut);
        driver.startRequests({});
        QTRY_COMPARE(leftOut.count(), 2);
        QCOMPARE(leftOut[0][0].toULongLong(), 0ull);
        QCOMPARE(records.count(), 1); // only what is an object is a record
    }

    // A change that was made while the stream was away is not missed: the greeting tells the revision.
    void changesDuringAnOutageAreTold()
    {
        FakeGateway gateway;
        NativeDriver driver(endpointOf(gateway));
        QSignalSpy changed(&driver, &Driver::revisionChanged);
        QSignalSpy states(&driver, &Driver::streamStateChanged);
        driver.startMetrics();
        QTRY_COMPARE(states.count(), 1);
        gateway.push("event: revision\ndata: {\"number\":6}\n\n");
        QTRY_COMPARE(changed.count(), 1);
        gateway.on(QStringLiteral("/v1/stream/metrics"), {"event: hello\ndata: {\"revision\":6}\n\n", 200, "text/event-stream", Ending::HoldOpen});
        gateway.closeStreams();
        QTRY_COMPARE_WITH_TIMEOUT(states.count(), 3, 10000);
        gateway.push("event: metrics\ndata: {}\n\n");
        QSignalSpy frames(&driver, &Driver::metricsReceived);
        QTRY_VERIFY(!frames.isEmpty());
        QCOMPARE(changed.count(), 1); // nothing happened meanwhile
        gateway.on(QStringLiteral("/v1/stream/metrics"), {"event: hello\ndata: {\"revision\":9}\n\n", 200, "text/event-stream", Ending::HoldOpen});
        gateway.closeStreams();
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 2, 10000);
        QCOMPARE(changed[1][0].toULongLong(), 9ull);
    }
};

QTEST_GUILESS_MAIN(LyingGatewayTest)
#include "lying_gateway_test.moc"
