// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/local_gateway_load.h"
#include "domain/resource.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QWidget>

#include <memory>

class QNetworkReply;

namespace Ui {
class LocalGatewayRequestPanel;
}

namespace gatehouse::console {

class GatewaySession;

// Sends a request to the local gateway's data plane, once with its decision trace, or as a bounded load. GUI thread.
class LocalGatewayRequestPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LocalGatewayRequestPanel(QWidget* parent = nullptr);
    ~LocalGatewayRequestPanel() override;
    void setSession(GatewaySession* session);
    // Where requests go by default: the first listener.
    void setBase(const QUrl& base);
    // Fills in what an access-log record tells of a request: listener, method, path and query. Headers and body stay as they are.
    void fill(const base::Json& record);
    void send();
    void explain();
    void startLoad();
    LocalGatewayLoad& load() { return m_load; }

Q_SIGNALS:
    void resourceRequested(const gatehouse::domain::ResourceKey& key);
    void messageRequested(const QString& text, bool isError);

private:
    bool readRequest(QUrl& url, HeaderList& headers);
    // Whether a URL leads to one of the local gateway's listeners.
    bool isOwn(const QUrl& url) const;
    void sendTraced(const QUrl& url, const HeaderList& headers, const QString& token);
    void answered(QNetworkReply* reply, qint64 nanoseconds);
    void fetchTrace(const QString& requestId, int attempt);
    void showLoad();
    void setBusy(bool busy);
    void updateState();
    std::unique_ptr<Ui::LocalGatewayRequestPanel> m_ui;
    QPointer<GatewaySession> m_session;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    LocalGatewayLoad m_load;
    QUrl m_base;
    bool m_busy = false;
    int m_turn = 0; // answers of earlier requests are dropped
};

} // namespace gatehouse::console
