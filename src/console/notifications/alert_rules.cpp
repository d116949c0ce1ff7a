// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/notifications/alert_rules.h"

#include "console/forms/kind_text.h"
#include "console/models/certificate_facts.h"
#include "console/models/resource_cache.h"
#include "console/widgets/display.h"
#include "console/widgets/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace gatehouse::console {

using domain::Kind;
using Severity = Alert::Severity;

namespace {

constexpr qint64 kWindowMs = 60'000;
constexpr int kSoonDays = 7;            // then it is serious
constexpr double kOverBelow = 0.8;      // of the threshold: an alert is over
constexpr size_t kMostExpiries = 100;   // of one connection; more say no more
constexpr size_t kMostQuotas = 50;      // the same

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

QString idOf(const char* rule, const domain::ResourceKey& key, const QString& more = {})
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(rule), QString::fromStdString(domain::resourcePath(key)), more);
}

// Nothing while it is far enough away. What has ended, and what ends soon, is told anew.
std::optional<Alert> expiry(const char* rule, const domain::ResourceKey& key, const QString& what, const QDateTime& end, int days, const QDateTime& now)
{
    const qint64 left = now.daysTo(end);
    if (!end.isValid() || left > days)
        return {};
    const bool ended = end <= now;
    Alert alert;
    alert.severity = ended || left <= kSoonDays ? Severity::Serious : Severity::Warning;
    alert.id = idOf(rule, key, what + (ended ? QStringLiteral(" ended") : left <= kSoonDays ? QStringLiteral(" soon") : QString()));
    alert.key = key;
    const QString date = dateText(end.toLocalTime().date());
    alert.title = ended ? Words::tr("%1 has ended").arg(what) : Words::tr("%1 ends in %n day(s)", nullptr, int(left)).arg(what);
    alert.text = Words::tr("%1, on %2").arg(resourceText(key), date);
    return alert;
}

struct Sums {
    quint64 requests = 0, rejected = 0, errors = 0;
};

bool isOver(quint64 part, quint64 whole, int percent, bool wasActive)
{
    const double threshold = percent * (wasActive ? kOverBelow : 1.0);
    return whole > 0 && double(part) * 100.0 / double(whole) >= threshold;
}

QString percentText(quint64 part, quint64 whole)
{
    return QLocale().toString(double(part) * 100.0 / double(whole), 'f', 0);
}

} // namespace

std::vector<Alert> expiryAlerts(const ResourceCache& resources, const AlertSettings& settings, const QDateTime& now)
{
    std::vector<Alert> alerts;
    for (const auto& certificate : resources.all(Kind::Certificate)) {
        if (alerts.size() >= kMostExpiries)
            return alerts;
        if (auto alert = expiry("certificate", certificate->key, Words::tr("A certificate"), CertificateFacts::of(certificate->value).end, settings.certificateDays, now))
            alerts.push_back(std::move(*alert));
    }
    for (const auto& consumer : resources.all(Kind::Consumer)) {
        for (const base::Json& credential : base::memberAt(consumer->value, "credentials")) {
            if (alerts.size() >= kMostExpiries)
                return alerts;
            if (!credential.is_object())
                continue;
            const QDateTime end = QDateTime::fromString(displayName(base::stringAt(credential, "expiresAt"), 40), Qt::ISODateWithMs);
            if (auto alert = expiry("credential", consumer->key, Words::tr("The key %1").arg(displayName(base::stringAt(credential, "id"), 60)), end, settings.credentialDays, now))
                alerts.push_back(std::move(*alert));
        }
    }
    return alerts;
}

std::vector<Alert> rateAlerts(const std::deque<drivers::MetricsFrame>& frames, const AlertSettings& settings, const IsActive& isActive)
{
    std::vector<Alert> alerts;
    Sums total;
    QHash<QString, Sums> services;
    for (auto frame = frames.rbegin(); frame != frames.rend() && frames.back().timeMs - frame->timeMs < kWindowMs; ++frame) {
        total.requests += frame->total.requests;
        total.rejected += frame->total.rejected;
        for (auto service = frame->services.cbegin(); service != frame->services.cend(); ++service) {
            Sums& sums = services[service.key()];
            sums.requests += service->requests;
            sums.errors += service->status[5];
        }
    }
    const auto enough = [&](quint64 requests, bool wasActive) { return requests >= quint64(wasActive ? 1 : settings.leastRequests); };
    const QString rejected = QStringLiteral("rejected");
    if (const bool was = isActive(rejected); enough(total.requests, was) && isOver(total.rejected, total.requests, settings.rejectedPercent, was)) {
        Alert alert;
        alert.id = rejected;
        alert.title = Words::tr("%1 % of the requests are rejected").arg(percentText(total.rejected, total.requests));
        alert.text = Words::tr("In the last minute, by policies; the threshold is %1 %.").arg(settings.rejectedPercent);
        alerts.push_back(std::move(alert));
    }
    for (auto service = services.cbegin(); service != services.cend(); ++service) {
        const domain::ResourceKey key = keyOf(Kind::Service, service.key());
        const QString id = idOf("errors", key);
        const bool was = isActive(id);
        if (!enough(service->requests, was) || !isOver(service->errors, service->requests, settings.errorPercent, was))
            continue;
        Alert alert;
        alert.severity = Severity::Serious;
        alert.id = id;
        alert.key = key;
        alert.title = Words::tr("%1 answers %2 % with errors").arg(resourceText(key), percentText(service->errors, service->requests));
        alert.text = Words::tr("5xx in the last minute, as when its targets are down; the threshold is %1 %.").arg(settings.errorPercent);
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

std::vector<Alert> quotaAlerts(const drivers::QuotaList& quotas, const AlertSettings& settings)
{
    std::vector<Alert> alerts;
    for (const drivers::QuotaUse& quota : quotas.items) {
        const int percent = int(quota.share() * 100); // rounded down: a hundred means the end
        if (alerts.size() >= kMostQuotas || percent < settings.quotaPercent)
            continue;
        const QString subject = displayName(quota.subject, 80), policy = displayName(quota.policy, 80);
        const bool over = quota.remaining() == 0;
        Alert alert;
        alert.severity = over && !quota.isReported ? Severity::Serious : Severity::Warning;
        // Another period is another matter, and so is the end.
        alert.id = QStringLiteral("quota %1 %2 %3%4").arg(policy, subject, quota.end.toString(Qt::ISODate), over ? QStringLiteral(" over") : QString());
        alert.key = keyOf(Kind::Policy, quota.policy);
        alert.title = over ? Words::tr("The quota of %1 is used up").arg(subject) : Words::tr("%1 has used %2 % of its quota").arg(subject, QLocale().toString(percent));
        alert.text = Words::tr("%1 of %2 left until %3, policy %4")
                         .arg(QLocale().toString(quota.remaining()), QLocale().toString(quota.limit), dateTimeText(quota.end.toLocalTime()), policy);
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

} // namespace gatehouse::console
