// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/local_gateway_connection.h"
#include "telemetry/histogram.h"

#include <QMap>
#include <QPointer>

#include <vector>

namespace gatehouse::console {

struct LoadPlan {
    QByteArray method = "GET";
    QUrl url;
    HeaderList headers;
    QByteArray body;
    int requests = 100;   // 1…10,000
    int connections = 4;  // 1…64
    double rate = 0;      // a second; 0: as fast as answers come
};

struct LoadReport {
    int sent = 0, answered = 0, failed = 0, requests = 0;
    QMap<int, int> statuses;
    telemetry::Histogram latency;
    double seconds = 0;
    QString firstFailure;
};

// Sends a bounded number of equal requests over keep-alive connections, evented, so the window stays alive. GUI thread.
class LocalGatewayLoad : public QObject
{
    Q_OBJECT
public:
    static constexpr int kMostRequests = 10'000, kMostConnections = 64;
    explicit LocalGatewayLoad(QObject* parent = nullptr);
    ~LocalGatewayLoad() override;
    void start(LoadPlan plan);
    void cancel();
    bool isRunning() const { return m_running; }
    const LoadReport& report() const { return m_report; }

Q_SIGNALS:
    void progressed(); // a few times a second
    void finished(bool cancelled);

private:
    void pump();
    void settle();
    void end(bool cancelled);
    LoadPlan m_plan;
    LoadReport m_report;
    QByteArray m_request;
    std::vector<std::unique_ptr<LocalGatewayConnection>> m_connections;
    QTimer m_tick;
    QElapsedTimer m_clock;
    bool m_running = false;
};

} // namespace gatehouse::console
