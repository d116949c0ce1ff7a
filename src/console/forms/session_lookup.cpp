// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/session_lookup.h"

#include "console/connections/gateway_session.h"
#include "console/forms/display_text.h"
#include "console/models/pending_changes.h"
#include "console/models/recent_requests.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"

#include <set>

namespace gatehouse::console {

SessionLookup::SessionLookup(GatewaySession& session) : m_session(session), m_recent(std::make_unique<RecentRequests>(session.driver())) {}

SessionLookup::~SessionLookup() = default;

QStringList SessionLookup::ids(domain::Kind kind, const QString& tenant) const
{
    QStringList list = m_session.resources().ids(kind, tenant);
    for (const PendingChanges::Edit& edit : m_session.changes().edits()) {
        const domain::ResourceKey& key = edit.operation.key;
        if (key.kind != kind || key.tenant != utf8(tenant))
            continue;
        const QString id = fromUtf8(key.id);
        if (edit.operation.op == domain::Operation::Op::Delete)
            list.removeAll(id);
        else if (!list.contains(id))
            list.append(id);
    }
    return list;
}

QStringList SessionLookup::groups(const QString& tenant) const
{
    std::set<QString> names;
    for (const auto& consumer : m_session.resources().all(domain::Kind::Consumer)) {
        if (consumer->key.tenant != utf8(tenant))
            continue;
        for (const base::Json& group : base::memberAt(consumer->value, "groups")) {
            if (group.is_string() && names.size() < 10000)
                names.insert(fromUtf8(group.get_ref<const std::string&>()));
        }
    }
    return QStringList(names.begin(), names.end());
}

QVector<drivers::PolicyKind> SessionLookup::policyKinds() const
{
    return m_session.schemas().policyKinds();
}

RecentRequests* SessionLookup::recentRequests() const
{
    return m_recent.get();
}

const base::Json& SessionLookup::policySchema(const QString& kind) const
{
    return m_session.schemas().policy(kind);
}

} // namespace gatehouse::console
