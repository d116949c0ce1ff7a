// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/gatehouse_link.h"

#include "drivers/text.h"

#include <QUrlQuery>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr qsizetype kLongest = 2048;
const QString kScheme = QStringLiteral("gatehouse");
const QString kOpen = QStringLiteral("open");
const QString kLocal = QStringLiteral("local");
const QString kObject = QStringLiteral("object");
const QString kTenants = QStringLiteral("tenants");

// The decoded segments; nothing when one is empty or holds what nobody can see.
std::optional<QStringList> segmentsOf(QString path)
{
    if (path.startsWith(QLatin1Char('/')))
        path.remove(0, 1);
    if (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    QStringList all;
    for (const QString& encoded : path.split(QLatin1Char('/'))) {
        const QString segment = QUrl::fromPercentEncoding(encoded.toUtf8());
        if (segment.isEmpty() || std::any_of(segment.cbegin(), segment.cend(), [](QChar c) { return !c.isPrint(); }))
            return {};
        all.append(segment);
    }
    return all;
}

std::optional<domain::ResourceKey> objectFrom(const QString& path)
{
    std::optional<QStringList> parts = segmentsOf(path);
    if (!parts)
        return {};
    domain::ResourceKey key;
    if (parts->size() == 4 && parts->first() == kTenants) {
        key.tenant = drivers::fromQt(parts->at(1));
        *parts = parts->mid(2);
    }
    if (parts->size() != 2)
        return {};
    const auto kind = domain::kindFromPlural(drivers::fromQt(parts->at(0)));
    if (!kind || !(key.tenant.empty() ? domain::livesAtGateway(*kind) : domain::livesInTenant(*kind)))
        return {};
    key.kind = *kind;
    key.id = drivers::fromQt(parts->at(1));
    return key;
}

QString encoded(const QString& segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

} // namespace

std::optional<GatehouseLink> GatehouseLink::parse(const QString& text, QString& problem)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > kLongest) {
        problem = tr("The link is too long.");
        return {};
    }
    if (!url.isValid() || url.scheme() != kScheme) {
        problem = tr("It is no link that begins with gatehouse://.");
        return {};
    }
    if (url.host() != kOpen || !url.userInfo().isEmpty() || url.port() >= 0 || url.hasFragment()) {
        problem = tr("The link asks for something that this version does not know. Links look like gatehouse://open/CONNECTION/PAGE.");
        return {};
    }
    const std::optional<QStringList> segments = segmentsOf(url.path(QUrl::FullyEncoded));
    if (!segments || segments->size() > 2) {
        problem = tr("The link does not say which connection and which page it means. Links look like gatehouse://open/CONNECTION/PAGE.");
        return {};
    }
    GatehouseLink link{segments->at(0), segments->value(1), {}};
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        // What is not understood might change what is meant.
        if (name != kObject || link.object || !(link.object = objectFrom(QUrl::fromPercentEncoding(value.toUtf8())))) {
            problem = tr("The link names an object in a way that this version does not understand.");
            return {};
        }
    }
    return link;
}

QUrl GatehouseLink::toUrl() const
{
    QString text = kScheme + QStringLiteral("://") + kOpen + QLatin1Char('/') + encoded(connection);
    if (!page.isEmpty())
        text += QLatin1Char('/') + encoded(page);
    if (object) {
        QStringList parts;
        if (!object->tenant.empty())
            parts = {kTenants, drivers::toQt(object->tenant)};
        parts += {drivers::toQt(domain::kindPlural(object->kind)), drivers::toQt(object->id)};
        for (QString& part : parts)
            part = encoded(part);
        text += QLatin1Char('?') + kObject + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(parts.join(QLatin1Char('/')), "/"));
    }
    return QUrl(text, QUrl::StrictMode);
}

QString GatehouseLink::nameOf(const Connection& connection)
{
    if (connection.isLocalGateway)
        return kLocal;
    // Never more than host and port: the rest of a URL may hold what is nobody's business.
    QUrl place;
    place.setHost(connection.url.host());
    place.setPort(connection.url.port());
    return place.authority();
}

bool GatehouseLink::leadsTo(const Connection& known) const
{
    if (known.isLocalGateway && connection == kLocal)
        return true;
    return connection == known.name || connection.compare(nameOf(known), Qt::CaseInsensitive) == 0;
}

} // namespace gatehouse::console
