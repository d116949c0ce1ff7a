// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/notifications/notification_centre.h"

#include "console/connections/gateway_session.h"
#include "console/models/live_metrics.h"
#include "console/models/quota_watch.h"
#include "console/models/resource_cache.h"
#include "console/notifications/alert_rules.h"
#include "console/widgets/display.h"

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kLookMs = 5'000;
constexpr qint64 kExpiriesSeconds = 600; // days don't pass quickly
constexpr qint64 kPatienceSeconds = 15;  // a stream that comes back by then was never away

} // namespace

struct NotificationCentre::Watched {
    bool resourcesChanged = true;
    QDateTime expiriesAt, silentSince;
    std::vector<Alert> expiries;
};

NotificationCentre::NotificationCentre(QObject* parent) : QObject(parent)
{
    m_timer.setInterval(kLookMs);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(QDateTime::currentDateTimeUtc()); });
}

NotificationCentre::~NotificationCentre() = default;

void NotificationCentre::setKept(bool keep)
{
    m_keep = keep;
    if (keep)
        m_settings = AlertSettings::load();
}

void NotificationCentre::setSettings(const AlertSettings& settings)
{
    m_settings = settings;
    if (m_keep)
        m_settings.save();
    for (auto& [session, watched] : m_watched)
        watched->resourcesChanged = true;
    look(QDateTime::currentDateTimeUtc());
}

void NotificationCentre::add(GatewaySession& session)
{
    auto watched = std::make_unique<Watched>();
    m_names.insert(session.connection().id, displayName(session.connection().name, 60));
    connect(&session.resources(), &ResourceCache::changed, this, [raw = watched.get()] { raw->resourcesChanged = true; });
    m_watched[&session] = std::move(watched);
    session.quotas().beginLooking();
    m_timer.start();
}

void NotificationCentre::remove(GatewaySession& session)
{
    session.resources().disconnect(this);
    if (!m_watched.erase(&session))
        return;
    session.quotas().endLooking();
    // Nobody knows any more: it is neither the matter nor over, so it goes without a word.
    std::erase_if(m_alerts, [&](const Alert& alert) { return alert.isActive() && alert.connectionId == session.connection().id; });
    if (m_watched.empty())
        m_timer.stop();
    Q_EMIT changed();
}

bool NotificationCentre::isActive(const QString& connectionId, const QString& id) const
{
    return std::any_of(m_alerts.begin(), m_alerts.end(), [&](const Alert& alert) { return alert.isActive() && alert.id == id && alert.connectionId == connectionId; });
}

std::vector<Alert> NotificationCentre::present(Watched& watched, const QDateTime& now)
{
    const auto at = std::find_if(m_watched.begin(), m_watched.end(), [&](const auto& one) { return one.second.get() == &watched; });
    GatewaySession& session = *at->first;
    const QString& connection = session.connection().id;
    std::vector<Alert> found;
    if (watched.resourcesChanged || !watched.expiriesAt.isValid() || watched.expiriesAt.secsTo(now) > kExpiriesSeconds) {
        watched.resourcesChanged = false;
        watched.expiriesAt = now;
        watched.expiries = expiryAlerts(session.resources(), m_settings, now);
    }
    found = watched.expiries;
    const bool silent = session.state() == GatewaySession::State::Failed
        || (session.driver().capabilities().liveMetrics && session.state() == GatewaySession::State::Connected && !session.metrics().connected());
    if (!silent)
        watched.silentSince = {};
    else if (!watched.silentSince.isValid())
        watched.silentSince = now;
    if (silent && watched.silentSince.secsTo(now) >= kPatienceSeconds) {
        Alert alert;
        alert.severity = Alert::Severity::Serious;
        alert.id = QStringLiteral("silent");
        alert.title = tr("The gateway does not answer");
        alert.text = displayName(session.error() ? session.error().title : session.metrics().reason(), 300);
        found.push_back(std::move(alert));
    }
    if (const QStringList& problems = session.status().problems; !problems.isEmpty()) {
        Alert alert;
        alert.id = QStringLiteral("problems");
        alert.title = tr("The gateway reports %n problem(s)", nullptr, int(problems.size()));
        alert.text = displayName(problems.first(), 300);
        found.push_back(std::move(alert));
    }
    for (Alert& alert : rateAlerts(session.metrics().frames(), m_settings, [&](const QString& id) { return isActive(connection, id); }))
        found.push_back(std::move(alert));
    for (Alert& alert : quotaAlerts(session.quotas().list(), m_settings))
        found.push_back(std::move(alert));
    for (Alert& alert : found)
        alert.connectionId = connection;
    return found;
}

void NotificationCentre::look(const QDateTime& now)
{
    bool any = false;
    for (auto& [session, watched] : m_watched) {
        const QString& connection = session->connection().id;
        const bool muted = m_settings.muted.contains(connection);
        std::vector<Alert> found = muted ? std::vector<Alert>() : present(*watched, now);
        for (Alert& alert : m_alerts) {
            if (!alert.isActive() || alert.connectionId != connection)
                continue;
            const auto same = std::find_if(found.begin(), found.end(), [&](const Alert& one) { return one.id == alert.id; });
            if (same == found.end()) {
                alert.until = now;
                any = true;
            } else {
                any = any || alert.title != same->title;
                alert.title = same->title; // the figure of now
                alert.text = same->text;
                found.erase(same);
            }
        }
        for (Alert& alert : found) {
            alert.since = now;
            m_alerts.insert(m_alerts.begin(), alert);
            any = true;
            Q_EMIT raised(alert);
        }
    }
    for (size_t i = m_alerts.size(); i-- > 0 && m_alerts.size() > kMost;) {
        if (!m_alerts[i].isActive())
            m_alerts.erase(m_alerts.begin() + std::ptrdiff_t(i));
    }
    if (any)
        Q_EMIT changed();
}

int NotificationCentre::unreadCount() const
{
    return int(std::count_if(m_alerts.begin(), m_alerts.end(), [](const Alert& alert) { return !alert.isRead; }));
}

void NotificationCentre::markAllRead()
{
    for (Alert& alert : m_alerts)
        alert.isRead = true;
    Q_EMIT changed();
}

void NotificationCentre::clearEnded()
{
    std::erase_if(m_alerts, [](const Alert& alert) { return !alert.isActive(); });
    Q_EMIT changed();
}

} // namespace gatehouse::console
