// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"
#include "drivers/event_stream.h"
#include "drivers/transport.h"

namespace gatehouse::drivers {

// Gatehouse's own Admin API (src/admin/README.md).
class NativeDriver : public Driver
{
    Q_OBJECT
public:
    explicit NativeDriver(Endpoint endpoint, QObject* parent = nullptr);

    const Capabilities& capabilities() const override;
    QString kindName() const override { return QStringLiteral("gatehouse"); }
    Transport& transport() { return m_transport; }

    void status(QObject* context, Callback<GatewayStatus> done) override;
    void list(domain::Kind kind, QObject* context, Callback<std::vector<domain::Resource>> done, std::function<void(int)> progress = {}) override;
    void get(const domain::ResourceKey& key, QObject* context, Callback<domain::Resource> done) override;
    void apply(const domain::ChangeSet& changes, bool dryRun, QObject* context, Callback<ChangeResult> done) override;
    void resourceSchema(domain::Kind kind, QObject* context, Callback<base::Json> done) override;
    void policyKinds(QObject* context, Callback<QVector<PolicyKind>> done) override;
    void policySchema(const QString& kind, QObject* context, Callback<base::Json> done) override;
    void revisions(quint64 before, int limit, QObject* context, Callback<QVector<Revision>> done) override;
    void diff(quint64 from, quint64 to, QObject* context, Callback<std::vector<domain::ResourceChange>> done) override;
    void history(const domain::ResourceKey& key, QObject* context, Callback<QVector<Revision>> done) override;
    void restore(quint64 revision, const std::optional<domain::ResourceKey>& only, const QString& message, bool dryRun, QObject* context, Callback<ChangeResult> done) override;
    void exportConfig(bool yaml, QObject* context, Callback<QByteArray> done) override;
    void importConfig(const QByteArray& document, bool yaml, bool dryRun, const QString& message, QObject* context, Callback<ChangeResult> done) override;
    void audit(const QString& text, const QString& outcome, quint64 before, int limit, QObject* context, Callback<QVector<AuditEntry>> done) override;
    void series(SeriesBy by, qint64 fromMs, qint64 toMs, int stepSeconds, QObject* context, Callback<QVector<MetricsFrame>> done) override;
    void quotas(const QString& tenant, int limit, QObject* context, Callback<QuotaList> done) override;
    void targets(const QString& service, int limit, QObject* context, Callback<TargetList> done) override;
    void explain(const base::Json& request, QObject* context, Callback<base::Json> done) override;
    void traceToken(QObject* context, Callback<QString> done) override;
    void trace(const QString& requestId, QObject* context, Callback<base::Json> done) override;
    void startMetrics() override;
    void stopMetrics() override;
    void startRequests(const QHash<QString, QString>& filter) override;
    void stopRequests() override;
    QString asCurl(const QString& method, const QString& path, const QByteArray& body = {}) const override;

private:
    struct Listing;
    // Sends, parses the answer as a JSON object, and hands it to `read`, which makes the value, or says why it cannot.
    template <class T, class Read>
    void fetch(Transport::Call call, QObject* context, Callback<T> done, Read read);
    void listPage(std::shared_ptr<Listing> listing);
    void metricsEvent(const QByteArray& event, const QByteArray& data);
    void requestsEvent(const QByteArray& event, const QByteArray& data);

    Transport m_transport;
    EventStream m_metrics;
    EventStream m_requests;
    quint64 m_revision = 0; // the last one that the metrics stream told of; 0: none yet
};

} // namespace gatehouse::drivers
