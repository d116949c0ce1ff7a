// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/audit_target.h"

#include <QStringList>

namespace gatehouse::console {

std::optional<domain::ResourceKey> resourceOfPath(const QString& path)
{
    QStringList parts = path.section(u'?', 0, 0).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() < 3 || parts.takeFirst() != QStringLiteral("v1"))
        return std::nullopt;
    domain::ResourceKey key;
    // "tenants/acme" is a tenant itself, "tenants/acme/services/orders" something in it; what comes after an id is done to it.
    if (parts.size() >= 4 && parts[0] == QStringLiteral("tenants") && domain::kindFromPlural(parts[2].toStdString())) {
        key.tenant = parts[1].toStdString();
        parts = parts.mid(2);
    }
    const auto kind = domain::kindFromPlural(parts[0].toStdString());
    if (!kind || (key.tenant.empty() ? !domain::livesAtGateway(*kind) : !domain::livesInTenant(*kind)))
        return std::nullopt;
    key.kind = *kind;
    key.id = parts[1].toStdString();
    return key;
}

} // namespace gatehouse::console
