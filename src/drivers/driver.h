// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/gateway_types.h"

#include <QObject>
#include <functional>

namespace gatehouse::drivers {

// What a kind of gateway can do; the console shows only what is there.
struct Capabilities {
    QVector<domain::Kind> kinds;
    bool tenants = false, changeSets = false, dryRun = false, revisions = false, audit = false, explain = false, traces = false, liveMetrics = false,
         liveRequests = false, series = false, declarative = false,
         quotas = false,  // tells what quotas have counted
         targets = false; // tells how targets are, and were
};

template <class T>
using Callback = std::function<void(const Reply<T>&)>;

// A conversation with one gateway. Every call is asynchronous and answers once, on the GUI thread, unless `context` or the driver dies first, in which case it
// never answers. Reads are bounded (64 MiB an answer, 1,000,000 resources); writes fail with Kind::ReadOnly when the connection is read-only, whatever the UI does.
class Driver : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const Capabilities& capabilities() const = 0;
    virtual QString kindName() const = 0; // "gatehouse"

    virtual void status(QObject* context, Callback<GatewayStatus> done) = 0;
    // All resources of a kind, over all pages and tenants; `progress` gets the number so far.
    virtual void list(domain::Kind kind, QObject* context, Callback<std::vector<domain::Resource>> done, std::function<void(int)> progress = {}) = 0;
    virtual void get(const domain::ResourceKey& key, QObject* context, Callback<domain::Resource> done) = 0;
    // All or none. A gateway without transactions is sent the operations in their order up to the first that fails, and ChangeResult::items tells of each one.
    virtual void apply(const domain::ChangeSet& changes, bool dryRun, QObject* context, Callback<ChangeResult> done) = 0;

    virtual void resourceSchema(domain::Kind kind, QObject* context, Callback<base::Json> done) = 0;
    virtual void policyKinds(QObject* context, Callback<QVector<PolicyKind>> done) = 0;
    virtual void policySchema(const QString& kind, QObject* context, Callback<base::Json> done) = 0;

    virtual void revisions(quint64 before, int limit, QObject* context, Callback<QVector<Revision>> done) = 0; // newest first; before 0: from the newest
    virtual void diff(quint64 from, quint64 to, QObject* context, Callback<std::vector<domain::ResourceChange>> done) = 0;
    virtual void history(const domain::ResourceKey& key, QObject* context, Callback<QVector<Revision>> done) = 0;
    virtual void restore(quint64 revision, const std::optional<domain::ResourceKey>& only, const QString& message, bool dryRun, QObject* context,
                         Callback<ChangeResult> done) = 0;
    // The whole configuration, declaratively. `yaml` false: JSON.
    virtual void exportConfig(bool yaml, QObject* context, Callback<QByteArray> done) = 0;
    virtual void importConfig(const QByteArray& document, bool yaml, bool dryRun, const QString& message, QObject* context, Callback<ChangeResult> done) = 0;

    virtual void audit(const QString& text, const QString& outcome, quint64 before, int limit, QObject* context, Callback<QVector<AuditEntry>> done) = 0;
    virtual void series(SeriesBy by, qint64 fromMs, qint64 toMs, int stepSeconds, QObject* context, Callback<QVector<MetricsFrame>> done) = 0;
    // The counters of quotas that are nearest their end, `limit` at most; an empty tenant means all that may be seen.
    virtual void quotas(const QString& tenant, int limit, QObject* context, Callback<QuotaList> done) = 0;
    // The targets of all services, or of one (qualified), `limit` at most.
    virtual void targets(const QString& service, int limit, QObject* context, Callback<TargetList> done) = 0;
    virtual void explain(const base::Json& request, QObject* context, Callback<base::Json> done) = 0;
    virtual void traceToken(QObject* context, Callback<QString> done) = 0;
    virtual void trace(const QString& requestId, QObject* context, Callback<base::Json> done) = 0;

    // Live streams reconnect by themselves (0.5 s, doubling to 15 s) until stopped; streamStateChanged() tells.
    virtual void startMetrics() = 0;
    virtual void stopMetrics() = 0;
    // Filter members as in the Admin API: {"tenant":…, "status":"4xx"}.
    virtual void startRequests(const QHash<QString, QString>& filter) = 0;
    virtual void stopRequests() = 0;

    // The last call as a curl command line (without the token), for "Copy as curl".
    virtual QString asCurl(const QString& method, const QString& path, const QByteArray& body = {}) const = 0;

Q_SIGNALS:
    void metricsReceived(const gatehouse::drivers::MetricsFrame& frame);
    void requestReceived(const gatehouse::base::Json& record);
    void requestsLeftOut(quint64 count);
    void revisionChanged(quint64 revision);
    // "metrics" or "requests"; connected or not, with why not.
    void streamStateChanged(const QString& stream, bool connected, const QString& reason);
    // Every call, for the request log: method, path, status (0 none), milliseconds, error text.
    void callFinished(const QString& method, const QString& path, int status, double milliseconds, const QString& error);
};

} // namespace gatehouse::drivers
