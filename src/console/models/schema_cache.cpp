// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/schema_cache.h"

#include <algorithm>

namespace gatehouse::console {

namespace {

const base::Json kNone;

} // namespace

SchemaCache::SchemaCache(drivers::Driver& driver, QObject* parent) : QObject(parent), m_driver(driver) {}

void SchemaCache::load()
{
    for (const domain::Kind kind : m_driver.capabilities().kinds) {
        m_driver.resourceSchema(kind, this, [this, kind](const drivers::Reply<base::Json>& reply) {
            if (!reply.ok())
                return;
            m_resources.insert(static_cast<int>(kind), reply.value);
            Q_EMIT changed();
        });
    }
    m_driver.policyKinds(this, [this](const drivers::Reply<QVector<drivers::PolicyKind>>& reply) {
        if (!reply.ok())
            return;
        m_policyKinds.clear();
        for (const drivers::PolicyKind& kind : reply.value) {
            const bool known = std::any_of(m_policyKinds.begin(), m_policyKinds.end(), [&](const drivers::PolicyKind& other) { return other.kind == kind.kind; });
            if (!kind.kind.isEmpty() && !known)
                m_policyKinds.append(kind);
        }
        m_ready = m_policyKinds.isEmpty();
        for (const drivers::PolicyKind& kind : m_policyKinds) {
            m_driver.policySchema(kind.kind, this, [this, name = kind.kind](const drivers::Reply<base::Json>& schema) {
                if (!schema.ok())
                    return;
                m_policies.insert(name, schema.value);
                m_ready = m_policies.size() == m_policyKinds.size();
                Q_EMIT changed();
            });
        }
        Q_EMIT changed();
    });
}

const base::Json& SchemaCache::resource(domain::Kind kind) const
{
    const auto found = m_resources.constFind(static_cast<int>(kind));
    return found == m_resources.constEnd() ? kNone : *found;
}

const base::Json& SchemaCache::policy(const QString& kind) const
{
    const auto found = m_policies.constFind(kind);
    return found == m_policies.constEnd() ? kNone : *found;
}

} // namespace gatehouse::console
