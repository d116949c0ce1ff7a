// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/diagnostics.h"

#include "console/app/request_log.h"
#include "console/connections/gateway_session.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace gatehouse::console {

using base::Json;

namespace {

std::string utf8(const QString& text)
{
    return text.toStdString();
}

const char* nameOf(GatewaySession::State state)
{
    switch (state) {
    case GatewaySession::State::Connecting: return "connecting";
    case GatewaySession::State::Connected: return "connected";
    case GatewaySession::State::Failed: return "failed";
    }
    return "";
}

Json gateway(GatewaySession& session)
{
    const drivers::GatewayStatus& status = session.status();
    Json problems = Json::array();
    for (const QString& problem : status.problems)
        problems.push_back(utf8(problem));
    Json resources = Json::object();
    for (const domain::Kind kind : session.driver().capabilities().kinds)
        resources[std::string(domain::kindName(kind))] = session.resources().all(kind).size();
    Json out = {{"state", nameOf(session.state())},
                {"version", utf8(status.version)},
                {"mode", utf8(status.mode)},
                {"health", utf8(status.health)},
                {"role", utf8(status.role)},
                {"revision", status.revision},
                {"workers", status.workers},
                {"listeners", status.listeners.size()},
                {"problems", std::move(problems)},
                {"resources", std::move(resources)},
                {"pendingEdits", session.changes().edits().size()}};
    if (session.error())
        out["error"] = {{"title", utf8(session.error().title)}, {"detail", utf8(session.error().detail)}, {"status", session.error().status}, {"requestId", utf8(session.error().requestId)}};
    return out;
}

} // namespace

Diagnostics::Diagnostics(QVector<Connection> connections, std::vector<GatewaySession*> sessions, const RequestLogModel& calls)
    : m_connections(std::move(connections)), m_sessions(std::move(sessions)), m_calls(calls)
{
}

QString Diagnostics::withoutSecrets(const QUrl& url)
{
    QUrl plain = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    QUrlQuery names;
    const auto items = QUrlQuery(plain).queryItems();
    for (const auto& item : items)
        names.addQueryItem(item.first, QStringLiteral("…"));
    plain.setQuery(names);
    return plain.toString();
}

Json Diagnostics::report(const QDateTime& now) const
{
    return {{"made", utf8(now.toUTC().toString(Qt::ISODate))}, {"program", program()}, {"platform", platform()}, {"connections", connections()}, {"calls", calls()}};
}

Json Diagnostics::program() const
{
    return {{"name", "gatehouse"}, {"version", GATEHOUSE_VERSION}, {"qt", qVersion()}, {"builtWithQt", QT_VERSION_STR}, {"architecture", utf8(QSysInfo::buildAbi())}};
}

Json Diagnostics::platform() const
{
    Json screens = Json::array();
    const auto known = QGuiApplication::screens();
    for (const QScreen* screen : known)
        screens.push_back({{"width", screen->size().width()}, {"height", screen->size().height()}, {"scale", screen->devicePixelRatio()}, {"dpi", screen->logicalDotsPerInch()}});
    return {{"system", utf8(QSysInfo::prettyProductName())},
            {"kernel", utf8(QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion())},
            {"display", utf8(QGuiApplication::platformName())},
            {"locale", utf8(QLocale().name())},
            {"rightToLeft", QGuiApplication::isRightToLeft()},
            {"screens", std::move(screens)}};
}

Json Diagnostics::connections() const
{
    Json out = Json::array();
    for (const Connection& connection : m_connections) {
        Json entry = {{"name", utf8(connection.name)},
                      {"driver", utf8(connection.driver)},
                      {"url", utf8(withoutSecrets(connection.url))},
                      {"environment", static_cast<int>(connection.environment)},
                      {"safety", static_cast<int>(connection.safety)},
                      {"local", connection.isLocalGateway},
                      {"trustedByHand", !connection.trustedFingerprint.isEmpty()}};
        const auto open = std::find_if(m_sessions.begin(), m_sessions.end(), [&](const GatewaySession* session) { return session && session->connection().id == connection.id; });
        if (open != m_sessions.end())
            entry["gateway"] = gateway(**open);
        out.push_back(std::move(entry));
    }
    return out;
}

Json Diagnostics::calls() const
{
    Json out = Json::array();
    const int count = m_calls.rowCount();
    for (int row = std::max(0, count - kCalls); row < count; ++row) {
        const auto text = [&](RequestLogModel::Column column) { return utf8(m_calls.data(m_calls.index(row, column), Qt::DisplayRole).toString()); };
        const QUrl path(m_calls.data(m_calls.index(row, RequestLogModel::Path), Qt::DisplayRole).toString());
        out.push_back({{"time", text(RequestLogModel::Time)},
                       {"connection", text(RequestLogModel::ConnectionName)},
                       {"method", text(RequestLogModel::Method)},
                       {"path", utf8(withoutSecrets(path))},
                       {"status", text(RequestLogModel::Status)},
                       {"took", text(RequestLogModel::Duration)},
                       {"error", text(RequestLogModel::Error)}});
    }
    return out;
}

} // namespace gatehouse::console
