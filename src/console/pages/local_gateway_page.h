// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/app/local_gateway_host.h"
#include "console/pages/local_gateway_traffic.h"

#include "domain/resource.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace Ui {
class LocalGatewayPage;
}

namespace gatehouse::console {

class GatewaySession;
class LocalGatewayRequestPanel;

// The embedded gateway: start and stop, where it listens, its sample traffic, and the request panel. Unlike the other pages it lives without a session, since
// a stopped gateway has none; it is given one while the gateway runs.
class LocalGatewayPage : public QWidget
{
    Q_OBJECT
public:
    explicit LocalGatewayPage(LocalGatewayHost& host, QWidget* parent = nullptr);
    ~LocalGatewayPage() override;
    void setSession(GatewaySession* session);
    void restart();
    LocalGatewayRequestPanel& panel();
    bool trafficOn() const;
    void setTrafficOn(bool on);
    LocalGatewayTraffic& traffic() { return m_traffic; }

Q_SIGNALS:
    void resourceRequested(const gatehouse::domain::ResourceKey& key);
    void messageRequested(const QString& text, bool isError);

private:
    void showState();
    void showUrls();
    void updateTraffic();
    QUrl dataUrl() const;
    LocalGatewayHost& m_host;
    std::unique_ptr<Ui::LocalGatewayPage> m_ui;
    QPointer<GatewaySession> m_session;
    LocalGatewayTraffic m_traffic;
    QStringList m_shownUrls;
};

} // namespace gatehouse::console
