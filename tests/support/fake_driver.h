// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"
#include "drivers/driver.h"

#include <QPointer>
#include <QTimer>

#include <map>

namespace gatehouse::testing {

// A gateway in memory behind the driver interface: answers from the event loop, keeps revisions, fails on demand. For tests of the console.
class FakeDriver : public drivers::Driver
{
public:
    using Json = base::Json;
    using Key = domain::ResourceKey;

    FakeDriver()
    {
        capabilities_.kinds = {domain::Kind::Tenant, domain::Kind::Service, domain::Kind::Route, domain::Kind::Consumer, domain::Kind::Policy};
        capabilities_.tenants = capabilities_.changeSets = capabilities_.dryRun = capabilities_.revisions = capabilities_.audit = capabilities_.explain = true;
        capabilities_.liveMetrics = capabilities_.liveRequests = capabilities_.series = capabilities_.declarative = capabilities_.quotas = capabilities_.targets = true;
        configurations[0] = {};
    }

    // What a test sets.
    drivers::Capabilities capabilities_;
    std::map<uint64_t, domain::Configuration> configurations; // by revision
    uint64_t revision = 0;
    int64_t updatedAtNs = 0; // of what is put
    std::map<domain::Kind, Json> schemas;
    QVector<drivers::PolicyKind> kinds;
    QHash<QString, Json> policySchemas;
    drivers::CallError failLists, failNext;               // failNext: of the next call of any kind but lists
    drivers::CallError failAll;                           // of every call, lists as well
    bool hasStreams = false;                              // which are connected, or fail as all does; else a test says how they are
    bool silent = false;                                  // no call is ever answered
    std::vector<base::Problem> problems, warnings;        // of the next apply: refused with these, accepted with those
    QVector<drivers::AuditEntry> auditEntries;
    bool readOnlyGateway = false;
    std::optional<size_t> breaksAt;                       // of the next apply: no transaction; the operations before this one are applied, and it fails
    bool losesAnswer = false;                             // the next apply is done, and its answer gets lost
    // What a test looks at.
    std::vector<std::string> calls;
    QHash<QString, QString> requestFilter;
    bool requestsRunning = false;
    domain::ChangeSet lastChanges;

    void put(domain::Kind kind, const std::string& tenant, const std::string& id, Json value = Json::object())
    {
        value["id"] = id;
        configurations[revision].put({{kind, tenant, id}, std::move(value), std::max<uint64_t>(revision, 1), 0, updatedAtNs});
    }
    const domain::Configuration& current() const { return configurations.at(revision); }

    const drivers::Capabilities& capabilities() const override { return capabilities_; }
    QString kindName() const override { return QStringLiteral("fake"); }

    void status(QObject* context, drivers::Callback<drivers::GatewayStatus> done) override
    {
        drivers::GatewayStatus status;
        status.program = QStringLiteral("fake");
        status.revision = revision;
        status.health = QStringLiteral("ok");
        status.readOnly = readOnlyGateway;
        answer("status", context, done, status);
    }
    void list(domain::Kind kind, QObject* context, drivers::Callback<std::vector<domain::Resource>> done, std::function<void(int)> = {}) override
    {
        calls.push_back("list " + std::string(domain::kindName(kind)));
        drivers::Reply<std::vector<domain::Resource>> reply;
        reply.error = failAll ? failAll : failLists;
        if (reply.ok()) {
            for (const domain::Resource* resource : current().listAll(kind))
                reply.value.push_back(*resource);
        }
        later(context, done, reply);
    }
    void get(const Key& key, QObject* context, drivers::Callback<domain::Resource> done) override
    {
        const domain::Resource* found = current().find(key);
        answer("get", context, done, found ? *found : domain::Resource{});
    }
    void apply(const domain::ChangeSet& changes, bool dryRun, QObject* context, drivers::Callback<drivers::ChangeResult> done) override
    {
        lastChanges = changes;
        domain::Configuration next = current();
        const size_t end = dryRun ? changes.operations.size() : std::min(breaksAt.value_or(changes.operations.size()), changes.operations.size());
        for (size_t i = 0; i < end; ++i) {
            const domain::Operation& operation = changes.operations[i];
            if (operation.op == domain::Operation::Op::Delete)
                next.remove(operation.key);
            else
                next.put({operation.key, operation.value, revision + 1, 0, 0});
        }
        if (!dryRun && (breaksAt || losesAnswer))
            settleOneByOne(std::move(next), changes.operations.size(), end, context, done);
        else
            settle(dryRun ? "dry-run" : "apply", std::move(next), dryRun, context, done);
    }
    void resourceSchema(domain::Kind kind, QObject* context, drivers::Callback<Json> done) override { answer("schema", context, done, schemas.count(kind) ? schemas[kind] : Json::object()); }
    void policyKinds(QObject* context, drivers::Callback<QVector<drivers::PolicyKind>> done) override { answer("policy-kinds", context, done, kinds); }
    void policySchema(const QString& kind, QObject* context, drivers::Callback<Json> done) override { answer("policy-schema", context, done, policySchemas.value(kind)); }
    void revisions(quint64 before, int limit, QObject* context, drivers::Callback<QVector<drivers::Revision>> done) override
    {
        QVector<drivers::Revision> list;
        for (auto at = configurations.rbegin(); at != configurations.rend() && list.size() < limit; ++at) {
            if (at->first == 0 || (before && at->first >= before))
                continue;
            list.append(revisionOf(at->first));
        }
        answer("revisions", context, done, list);
    }
    void diff(quint64 from, quint64 to, QObject* context, drivers::Callback<std::vector<domain::ResourceChange>> done) override
    {
        answer("diff", context, done, domain::diffConfigurations(configurations[from], configurations[to]));
    }
    void history(const Key&, QObject* context, drivers::Callback<QVector<drivers::Revision>> done) override { revisions(0, 1000, context, done); }
    void restore(quint64 number, const std::optional<Key>& only, const QString&, bool dryRun, QObject* context, drivers::Callback<drivers::ChangeResult> done) override
    {
        domain::Configuration next = configurations[number];
        if (only) {
            next = current();
            next.remove(*only);
            if (const domain::Resource* old = configurations[number].find(*only))
                next.put(*old);
        }
        settle(dryRun ? "restore-dry-run" : "restore", std::move(next), dryRun, context, done);
    }
    void exportConfig(bool, QObject* context, drivers::Callback<QByteArray> done) override { answer("export", context, done, QByteArray("{}")); }
    void importConfig(const QByteArray&, bool, bool, const QString&, QObject* context, drivers::Callback<drivers::ChangeResult> done) override
    {
        answer("import", context, done, drivers::ChangeResult{});
    }
    QString auditOutcome; // that was asked for last
    void audit(const QString&, const QString& outcome, quint64 before, int limit, QObject* context, drivers::Callback<QVector<drivers::AuditEntry>> done) override
    {
        auditOutcome = outcome;
        QVector<drivers::AuditEntry> list;
        for (const drivers::AuditEntry& entry : auditEntries) {
            if ((!before || entry.sequence < before) && list.size() < limit)
                list.append(entry);
        }
        answer("audit", context, done, list);
    }
    void series(drivers::SeriesBy, qint64 fromMs, qint64 toMs, int, QObject* context, drivers::Callback<QVector<drivers::MetricsFrame>> done) override
    {
        QVector<drivers::MetricsFrame> found;
        for (const drivers::MetricsFrame& frame : pastFrames) {
            if (frame.timeMs >= fromMs && frame.timeMs <= toMs)
                found.append(frame);
        }
        answer("series", context, done, std::move(found));
    }
    QVector<drivers::MetricsFrame> pastFrames; // what series() knows
    void quotas(const QString&, int, QObject* context, drivers::Callback<drivers::QuotaList> done) override { answer("quotas", context, done, quotaList); }
    drivers::QuotaList quotaList;
    void targets(const QString& service, int limit, QObject* context, drivers::Callback<drivers::TargetList> done) override
    {
        drivers::TargetList list;
        for (const drivers::TargetHealth& target : targetList.items) {
            if ((service.isEmpty() || target.service == service) && ++list.total <= quint64(limit))
                list.items.append(target);
        }
        answer("targets", context, done, list);
    }
    drivers::TargetList targetList;
    void explain(const Json& request, QObject* context, drivers::Callback<Json> done) override { answer("explain", context, done, explaining ? explaining(request) : Json::object()); }
    std::function<Json(const Json&)> explaining;
    void traceToken(QObject* context, drivers::Callback<QString> done) override { answer("trace-token", context, done, QStringLiteral("t")); }
    void trace(const QString&, QObject* context, drivers::Callback<Json> done) override { answer("trace", context, done, Json::object()); }
    void startMetrics() override { tellStream(QStringLiteral("metrics")); }
    void stopMetrics() override {}
    void startRequests(const QHash<QString, QString>& filter) override
    {
        requestFilter = filter;
        requestsRunning = true;
        calls.push_back("start-requests");
        tellStream(QStringLiteral("requests"));
    }
    void stopRequests() override
    {
        requestsRunning = false;
        Q_EMIT streamStateChanged(QStringLiteral("requests"), false, {});
    }
    QString asCurl(const QString& method, const QString& path, const QByteArray&) const override { return QStringLiteral("curl -X %1 http://fake%2").arg(method, path); }

private:
    void tellStream(const QString& stream)
    {
        if (hasStreams && !silent)
            QTimer::singleShot(0, this, [this, stream] { Q_EMIT streamStateChanged(stream, !failAll, failAll.detail); });
    }
    drivers::CallError nextError() { return failAll ? failAll : std::exchange(failNext, {}); }
    static drivers::Revision revisionOf(uint64_t number)
    {
        drivers::Revision revision;
        revision.number = number;
        revision.time = QDateTime::fromSecsSinceEpoch(1700000000 + static_cast<qint64>(number) * 60, Qt::UTC);
        revision.author = QStringLiteral("owner");
        revision.source = QStringLiteral("api");
        revision.message = QStringLiteral("change %1").arg(number);
        revision.updated = 1;
        return revision;
    }
    void settle(const char* call, domain::Configuration next, bool dryRun, QObject* context, const drivers::Callback<drivers::ChangeResult>& done)
    {
        drivers::Reply<drivers::ChangeResult> reply;
        calls.push_back(call);
        reply.error = nextError();
        if (!problems.empty()) {
            reply.error.kind = drivers::CallError::Kind::Invalid;
            reply.error.title = QStringLiteral("The gateway refuses the change");
            reply.error.status = 422;
            reply.error.problems = std::exchange(problems, {});
        }
        if (reply.ok()) {
            reply.value.dryRun = dryRun;
            reply.value.diff = domain::diffConfigurations(current(), next);
            reply.value.changed = !reply.value.diff.empty();
            reply.value.warnings = std::exchange(warnings, {});
            reply.value.revision = revision + 1;
            if (!dryRun && reply.value.changed) {
                next.revision = ++revision;
                configurations[revision] = std::move(next);
            }
        }
        later(context, done, reply);
    }
    // What a gateway without transactions does, or one whose answer gets lost.
    void settleOneByOne(domain::Configuration next, size_t operations, size_t applied, QObject* context, const drivers::Callback<drivers::ChangeResult>& done)
    {
        calls.push_back("apply");
        drivers::Reply<drivers::ChangeResult> reply;
        reply.value.diff = domain::diffConfigurations(current(), next);
        reply.value.changed = !reply.value.diff.empty();
        if (reply.value.changed) {
            next.revision = ++revision;
            configurations[revision] = std::move(next);
        }
        reply.value.revision = revision;
        const bool lost = std::exchange(losesAnswer, false);
        if (lost) {
            reply.value = {};
        } else if (breaksAt) {
            reply.value.items.resize(operations);
            for (size_t i = 0; i < applied; ++i)
                reply.value.items[i] = {drivers::ItemOutcome::State::Applied, revision, {}};
        }
        if (lost || applied < operations) {
            reply.error.kind = lost ? drivers::CallError::Kind::Network : drivers::CallError::Kind::Server;
            reply.error.title = lost ? QStringLiteral("The connection broke") : QStringLiteral("The gateway failed");
            reply.error.status = lost ? 0 : 500;
        }
        if (!reply.value.items.empty() && applied < operations)
            reply.value.items[applied] = {drivers::ItemOutcome::State::Failed, 0, reply.error};
        breaksAt.reset();
        later(context, done, reply);
    }
    template <class T>
    void answer(const char* call, QObject* context, const drivers::Callback<T>& done, T value)
    {
        calls.push_back(call);
        drivers::Reply<T> reply;
        reply.error = nextError();
        if (reply.ok())
            reply.value = std::move(value);
        later(context, done, reply);
    }
    template <class T>
    void later(QObject* context, const drivers::Callback<T>& done, const drivers::Reply<T>& reply)
    {
        if (silent)
            return;
        QPointer<FakeDriver> self(this);
        QTimer::singleShot(0, context, [self, done, reply] {
            if (self)
                done(reply);
        });
    }
};

} // namespace gatehouse::testing
