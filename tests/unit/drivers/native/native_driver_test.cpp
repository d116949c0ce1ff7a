// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The native driver against a gatehoused of its own process.
#include "drivers/native/native_driver.h"
#include "drivers/registry.h"
#include "support/await.h"
#include "support/spawned_gateway.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace gatehouse;
using namespace gatehouse::drivers;
using base::Json;
using domain::ResourceKey;
using testing::await;
using Kind = domain::Kind;
using Failure = CallError::Kind;

class NativeDriverTest : public QObject
{
    Q_OBJECT
    testing::SpawnedGateway gateway;

    Endpoint endpoint() const
    {
        Endpoint made;
        made.url = gateway.url();
        made.token = gateway.token();
        return made;
    }
    static Reply<ChangeResult> apply(Driver& driver, const ResourceKey& key, const Json& value, bool dryRun = false, std::optional<uint64_t> ifRevision = {})
    {
        domain::ChangeSet changes;
        changes.message = "by a test";
        domain::Operation operation;
        operation.key = key;
        operation.value = value;
        operation.ifRevision = ifRevision;
        if (value.is_null())
            operation.op = domain::Operation::Op::Delete;
        changes.operations.push_back(std::move(operation));
        return await<ChangeResult>([&](QObject* context, auto done) { driver.apply(changes, dryRun, context, done); });
    }
    static std::vector<domain::Resource> list(Driver& driver, Kind kind)
    {
        auto reply = await<std::vector<domain::Resource>>([&](QObject* context, auto done) { driver.list(kind, context, done); });
        return reply.ok() ? std::move(reply.value) : std::vector<domain::Resource>();
    }
    static quint64 revision(Driver& driver)
    {
        return await<GatewayStatus>([&](QObject* context, auto done) { driver.status(context, done); }).value.revision;
    }
    void request(const QString& path, const QByteArray& key) const
    {
        QNetworkAccessManager network;
        QNetworkRequest call(QUrl(gateway.firstListener().toString() + path));
        call.setRawHeader("Host", "api.acme.test");
        if (!key.isEmpty())
            call.setRawHeader("X-API-Key", key);
        QNetworkReply* reply = network.get(call);
        QTRY_VERIFY(reply->isFinished());
        reply->deleteLater();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(gateway.start()); }

    void theRegistryKnowsIt()
    {
        QCOMPARE(driverKinds().size(), size_t(1));
        const auto driver = makeDriver(QStringLiteral("gatehouse"), endpoint());
        QVERIFY(driver);
        QCOMPARE(driver->kindName(), QStringLiteral("gatehouse"));
        QVERIFY(driver->capabilities().kinds.contains(Kind::Policy));
        QVERIFY(!makeDriver(QStringLiteral("none"), endpoint()));
    }

    void statusTellsWhoAndWhat()
    {
        NativeDriver driver(endpoint());
        QSignalSpy calls(&driver, &Driver::callFinished);
        const auto reply = await<GatewayStatus>([&](QObject* context, auto done) { driver.status(context, done); });
        QVERIFY2(reply.ok(), qPrintable(reply.error.detail));
        QCOMPARE(reply.value.program, QStringLiteral("gatehoused"));
        QCOMPARE(reply.value.role, QStringLiteral("owner"));
        QVERIFY(reply.value.revision >= 1);
        QVERIFY(!reply.value.listeners.isEmpty());
        QCOMPARE(calls.count(), 1);
        QCOMPARE(calls[0][1].toString(), QStringLiteral("/v1/status"));
    }

    void aWrongTokenIsRefused()
    {
        Endpoint wrong = endpoint();
        wrong.token = QStringLiteral("ghp_wrong");
        NativeDriver driver(wrong);
        const auto reply = await<GatewayStatus>([&](QObject* context, auto done) { driver.status(context, done); });
        QCOMPARE(int(reply.error.kind), int(Failure::Unauthorized));
        QSignalSpy states(&driver, &Driver::streamStateChanged);
        driver.startMetrics();
        QTRY_VERIFY(!states.isEmpty());
        QVERIFY(!states[0][1].toBool());
        QVERIFY(states[0][2].toString().contains(QStringLiteral("token")));
    }

    void listsGoOverTenants()
    {
        NativeDriver driver(endpoint());
        QCOMPARE(list(driver, Kind::Tenant).size(), size_t(2));
        QCOMPARE(list(driver, Kind::Service).size(), size_t(2));
        bool gatewayLevel = false, tenantLevel = false;
        for (const domain::Resource& policy : list(driver, Kind::Policy)) {
            gatewayLevel |= policy.key == ResourceKey{Kind::Policy, "", "sizes"};
            tenantLevel |= policy.key == ResourceKey{Kind::Policy, "acme", "mobile-limit"};
            QVERIFY(policy.revision > 0);
            QVERIFY(!policy.value.contains("createdAt"));
        }
        QVERIFY(gatewayLevel && tenantLevel);
        for (const domain::Resource& consumer : list(driver, Kind::Consumer))
            QVERIFY(base::toText(consumer.value).find("demo-key") == std::string::npos);
    }

    void allPagesAreRead()
    {
        NativeDriver driver(endpoint());
        domain::ChangeSet changes;
        for (int i = 0; i < 2500; ++i) {
            domain::Operation operation;
            operation.key = {Kind::Consumer, "default", "c" + std::to_string(i)};
            operation.value = Json{{"id", operation.key.id}};
            changes.operations.push_back(std::move(operation));
        }
        const auto made = await<ChangeResult>([&](QObject* context, auto done) { driver.apply(changes, false, context, done); }, 60000);
        QVERIFY2(made.ok(), qPrintable(made.error.detail));
        QList<int> progress;
        const auto all = await<std::vector<domain::Resource>>([&](QObject* context, auto done) { driver.list(Kind::Consumer, context, done, [&](int n) { progress.append(n); }); }, 60000);
        QCOMPARE(all.value.size(), size_t(2502));
        QVERIFY(progress.size() >= 3);
        QCOMPARE(progress.last(), 2502);
        for (domain::Operation& operation : changes.operations)
            operation = {domain::Operation::Op::Delete, operation.key, {}, {}};
        QVERIFY(await<ChangeResult>([&](QObject* context, auto done) { driver.apply(changes, false, context, done); }, 60000).ok());
    }

    void aChangeIsTriedMadeAndTakenBack()
    {
        NativeDriver driver(endpoint());
        const ResourceKey key{Kind::Policy, "acme", "mobile-limit"};
        const auto before = await<domain::Resource>([&](QObject* context, auto done) { driver.get(key, context, done); });
        QVERIFY2(before.ok(), qPrintable(before.error.detail));
        QVERIFY(before.value.key == key);
        const quint64 start = revision(driver);
        Json value = before.value.value;
        value["config"]["limit"] = 5;
        const auto dry = apply(driver, key, value, true);
        QVERIFY2(dry.ok(), qPrintable(dry.error.detail));
        QVERIFY(dry.value.dryRun && dry.value.changed);
        QCOMPARE(dry.value.diff.size(), size_t(1));
        QCOMPARE(dry.value.diff[0].fields.at(0).pointer, std::string("/config/limit"));
        QCOMPARE(revision(driver), start);

        const auto real = apply(driver, key, value, false, before.value.revision);
        QVERIFY2(real.ok(), qPrintable(real.error.detail));
        QCOMPARE(real.value.revision, start + 1);
        // Whoever still believes in the old one is told.
        const auto late = apply(driver, key, value, false, before.value.revision);
        QCOMPARE(int(late.error.kind), int(Failure::Conflict));

        const auto history = await<QVector<Revision>>([&](QObject* context, auto done) { driver.history(key, context, done); });
        QVERIFY(history.ok());
        QCOMPARE(history.value.first().number, start + 1);
        QCOMPARE(history.value.first().message, QStringLiteral("by a test"));
        const auto diff = await<std::vector<domain::ResourceChange>>([&](QObject* context, auto done) { driver.diff(start, start + 1, context, done); });
        QVERIFY(diff.ok());
        QCOMPARE(diff.value.size(), size_t(1));
        const auto restored = await<ChangeResult>([&](QObject* context, auto done) { driver.restore(start, key, QStringLiteral("back"), false, context, done); });
        QVERIFY2(restored.ok(), qPrintable(restored.error.detail));
        const auto after = await<domain::Resource>([&](QObject* context, auto done) { driver.get(key, context, done); });
        QVERIFY(after.value.value == before.value.value);
        const auto revisions = await<QVector<Revision>>([&](QObject* context, auto done) { driver.revisions(0, 2, context, done); });
        QCOMPARE(revisions.value.size(), 2);
        QCOMPARE(revisions.value[0].number, start + 2);
        const auto older = await<QVector<Revision>>([&](QObject* context, auto done) { driver.revisions(revisions.value[1].number, 1, context, done); });
        QCOMPARE(older.value.value(0).number, start);
    }

    void refusalsNameTheirPlaces()
    {
        NativeDriver driver(endpoint());
        const auto reply = apply(driver, {Kind::Policy, "acme", "p"}, Json{{"id", "p"}, {"kind", "rate-limit"}, {"scope", {{"tenant", "acme"}}}, {"config", {{"limit", -3}, {"colour", "red"}}}});
        QCOMPARE(int(reply.error.kind), int(Failure::Invalid));
        QVERIFY(!reply.error.problems.empty());
        bool limit = false;
        for (const base::Problem& problem : reply.error.problems)
            limit |= problem.pointer.find("/config/limit") != std::string::npos;
        QVERIFY(limit);
        QCOMPARE(int(await<domain::Resource>([&](QObject* context, auto done) { driver.get({Kind::Service, "acme", "none"}, context, done); }).error.kind), int(Failure::NotFound));
    }

    void aReadOnlyConnectionChangesNothing()
    {
        Endpoint readOnly = endpoint();
        readOnly.readOnly = true;
        NativeDriver driver(readOnly);
        const quint64 start = revision(driver);
        const ResourceKey key{Kind::Tenant, "", "fresh"};
        QCOMPARE(int(apply(driver, key, Json{{"id", "fresh"}}).error.kind), int(Failure::ReadOnly));
        QVERIFY(apply(driver, key, Json{{"id", "fresh"}}, true).ok());
        QCOMPARE(int(await<ChangeResult>([&](QObject* context, auto done) { driver.restore(1, {}, {}, false, context, done); }).error.kind), int(Failure::ReadOnly));
        QCOMPARE(int(await<ChangeResult>([&](QObject* context, auto done) { driver.importConfig("{}", false, false, {}, context, done); }).error.kind), int(Failure::ReadOnly));
        QCOMPARE(revision(driver), start);
    }

    void theConfigurationTravelsBothWays()
    {
        NativeDriver driver(endpoint());
        for (const bool yaml : {true, false}) {
            const auto document = await<QByteArray>([&](QObject* context, auto done) { driver.exportConfig(yaml, context, done); });
            QVERIFY2(document.ok(), qPrintable(document.error.detail));
            QVERIFY(document.value.contains("mobile-limit"));
            QVERIFY(!document.value.contains("demo-key"));
            const auto same = await<ChangeResult>([&](QObject* context, auto done) { driver.importConfig(document.value, yaml, false, QStringLiteral("the same & more"), context, done); });
            QVERIFY2(same.ok(), qPrintable(same.error.detail));
            QVERIFY(!same.value.changed);
        }
        const auto wrong = await<ChangeResult>([&](QObject* context, auto done) { driver.importConfig("gatehouse: 1\ntenants:\n  - id: [\n", true, true, {}, context, done); });
        QVERIFY(!wrong.error.problems.empty());
        QVERIFY(wrong.error.problems[0].line >= 3);
    }

    void quotasAndTargetsAreTold()
    {
        NativeDriver driver(endpoint());
        const ResourceKey monthly{Kind::Policy, "acme", "monthly"};
        QVERIFY(apply(driver, monthly, Json{{"id", "monthly"}, {"kind", "quota"}, {"scope", {{"tenant", "acme"}}}, {"config", {{"limit", 4}, {"period", "month"}, {"by", "consumer"}}}}).ok());
        for (int i = 0; i < 3; ++i)
            request(QStringLiteral("/orders/1"), "partner-demo-key");
        const auto quotas = await<QuotaList>([&](QObject* context, auto done) { driver.quotas(QStringLiteral("acme"), 10, context, done); });
        QVERIFY2(quotas.ok(), qPrintable(quotas.error.detail));
        QCOMPARE(quotas.value.items.size(), 1);
        const QuotaUse& quota = quotas.value.items.first();
        QCOMPARE(quota.policy, QStringLiteral("acme/monthly"));
        QCOMPARE(quota.by, QStringLiteral("consumer"));
        QCOMPARE(quota.subject, QStringLiteral("acme/partner"));
        QCOMPARE(quota.used, quint64(3));
        QCOMPARE(quota.remaining(), quint64(1));
        QVERIFY(quota.end > QDateTime::currentDateTimeUtc());
        QCOMPARE(quotas.value.total, quint64(1));
        QVERIFY(quotas.value.isComplete);
        QVERIFY(apply(driver, monthly, Json()).ok());

        const auto targets = await<TargetList>([&](QObject* context, auto done) { driver.targets(QStringLiteral("acme/orders"), 10, context, done); });
        QVERIFY2(targets.ok(), qPrintable(targets.error.detail));
        QCOMPARE(targets.value.items.size(), 1);
        const TargetHealth& target = targets.value.items.first();
        QCOMPARE(target.url, QStringLiteral("internal://echo"));
        QVERIFY(target.state == TargetHealth::State::Up);
        QVERIFY(target.knownSinceMs > 0 && target.knownSinceMs <= QDateTime::currentMSecsSinceEpoch());
        QVERIFY(target.changes.isEmpty());
    }

    void schemasAreServed()
    {
        NativeDriver driver(endpoint());
        const auto kinds = await<QVector<PolicyKind>>([&](QObject* context, auto done) { driver.policyKinds(context, done); });
        QVERIFY(kinds.value.size() >= 9);
        for (const PolicyKind& kind : kinds.value) {
            const auto schema = await<Json>([&](QObject* context, auto done) { driver.policySchema(kind.kind, context, done); });
            QVERIFY2(schema.ok() && schema.value.is_object(), qPrintable(kind.kind));
        }
        for (const Kind kind : driver.capabilities().kinds)
            QVERIFY(await<Json>([&](QObject* context, auto done) { driver.resourceSchema(kind, context, done); }).value.is_object());
    }

    void liveStreamsShowTraffic()
    {
        NativeDriver driver(endpoint());
        QSignalSpy frames(&driver, &Driver::metricsReceived);
        QSignalSpy records(&driver, &Driver::requestReceived);
        QSignalSpy states(&driver, &Driver::streamStateChanged);
        QSignalSpy changed(&driver, &Driver::revisionChanged);
        driver.startMetrics();
        driver.startRequests({{QStringLiteral("status"), QStringLiteral("4xx")}, {QStringLiteral("route"), QString()}});
        QTRY_COMPARE(states.count(), 2);
        request(QStringLiteral("/orders/1"), "mobile-demo-key");
        request(QStringLiteral("/orders/2"), {});
        QTRY_VERIFY_WITH_TIMEOUT(!records.isEmpty(), 10000);
        const Json record = records[0][0].value<Json>();
        QCOMPARE(base::intAt(record, "status"), int64_t(401));
        QCOMPARE(base::stringAt(record, "path"), std::string("/orders/2"));
        const auto requests = [&] {
            quint64 sum = 0;
            for (const QList<QVariant>& frame : frames)
                sum += frame[0].value<MetricsFrame>().total.requests;
            return sum;
        };
        QTRY_VERIFY_WITH_TIMEOUT(requests() >= 2, 10000);
        QVERIFY(apply(driver, {Kind::Tenant, "", "streamed"}, Json{{"id", "streamed"}}).ok());
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(apply(driver, {Kind::Tenant, "", "streamed"}, Json()).ok());
        driver.stopMetrics();
        driver.stopRequests();
    }

    void explainTraceAndAudit()
    {
        NativeDriver driver(endpoint());
        const auto explained = await<Json>([&](QObject* context, auto done) { driver.explain({{"method", "GET"}, {"url", "http://api.acme.test/orders/1"}}, context, done); });
        QVERIFY2(explained.ok(), qPrintable(explained.error.detail));
        QCOMPARE(base::stringAt(explained.value, "outcome"), std::string("reject"));
        const auto token = await<QString>([&](QObject* context, auto done) { driver.traceToken(context, done); });
        QVERIFY(token.ok() && !token.value.isEmpty());
        QCOMPARE(int(await<Json>([&](QObject* context, auto done) { driver.trace(QStringLiteral("no/such id"), context, done); }).error.kind), int(Failure::NotFound));
        const auto audit = await<QVector<AuditEntry>>([&](QObject* context, auto done) { driver.audit({}, QStringLiteral("ok"), 0, 5, context, done); });
        QVERIFY(audit.ok() && !audit.value.isEmpty());
        QCOMPARE(audit.value.first().outcome, QStringLiteral("ok"));
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QVERIFY(await<QVector<MetricsFrame>>([&](QObject* context, auto done) { driver.series(SeriesBy::Route, now - 60000, now, 10, context, done); }).ok());
    }

    void curlCommandsHideTheToken()
    {
        NativeDriver driver(endpoint());
        const QString line = driver.asCurl(QStringLiteral("PUT"), QStringLiteral("/v1/tenants/it's"), "{\"a\":\"'; rm -rf /\"}");
        QVERIFY(!line.contains(gateway.token()));
        QVERIFY(line.contains(QStringLiteral("$GATEHOUSE_TOKEN")));
        QVERIFY(line.contains(QStringLiteral("'\\''; rm -rf /")));
    }
};

QTEST_GUILESS_MAIN(NativeDriverTest)
#include "native_driver_test.moc"
