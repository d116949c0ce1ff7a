// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/resource_cache.h"

#include "drivers/text.h"

#include <algorithm>

namespace gatehouse::console {

using domain::Kind;
using domain::ResourceKey;

ResourceCache::ResourceCache(drivers::Driver& driver, QObject* parent) : QObject(parent), m_driver(driver)
{
    connect(&m_driver, &drivers::Driver::revisionChanged, this, [this] { loadAll(); });
}

ResourceCache::PerKind& ResourceCache::of(Kind kind)
{
    return m_kinds[static_cast<int>(kind)];
}

ResourceCache::State ResourceCache::state(Kind kind) const
{
    const auto found = m_kinds.find(static_cast<int>(kind));
    return found == m_kinds.end() ? State::Empty : found->second.state;
}

const drivers::CallError& ResourceCache::error(Kind kind) const
{
    static const drivers::CallError none;
    const auto found = m_kinds.find(static_cast<int>(kind));
    return found == m_kinds.end() ? none : found->second.error;
}

const std::vector<std::shared_ptr<const domain::Resource>>& ResourceCache::all(Kind kind) const
{
    static const std::vector<std::shared_ptr<const domain::Resource>> none;
    const auto found = m_kinds.find(static_cast<int>(kind));
    return found == m_kinds.end() ? none : found->second.items;
}

std::shared_ptr<const domain::Resource> ResourceCache::find(const ResourceKey& key) const
{
    const auto& items = all(key.kind);
    const auto at = std::lower_bound(items.begin(), items.end(), key, [](const auto& item, const ResourceKey& wanted) { return item->key < wanted; });
    return at != items.end() && (*at)->key == key ? *at : nullptr;
}

QStringList ResourceCache::ids(Kind kind, const QString& tenant) const
{
    const std::string wanted = tenant.toStdString();
    QStringList found;
    for (const auto& item : all(kind)) {
        if (item->key.tenant == wanted)
            found.append(drivers::toQt(item->key.id));
    }
    return found;
}

std::vector<ResourceKey> ResourceCache::usedBy(const ResourceKey& key) const
{
    std::vector<ResourceKey> users;
    if (key.kind == Kind::Service) {
        for (const auto& route : all(Kind::Route)) {
            if (route->key.tenant == key.tenant && base::stringAt(route->value, "service") == key.id)
                users.push_back(route->key);
        }
    }
    for (const auto& policy : all(Kind::Policy)) {
        const base::Json& scope = base::memberAt(policy->value, "scope");
        const bool sameTenant = base::stringAt(scope, "tenant") == (key.kind == Kind::Tenant ? key.id : key.tenant);
        const bool named = key.kind == Kind::Tenant ? scope.size() == 1 : base::stringAt(scope, domain::kindName(key.kind)) == key.id;
        if (sameTenant && named && policy->key != key)
            users.push_back(policy->key);
    }
    if (key.kind == Kind::Tenant) {
        for (const Kind kind : {Kind::Service, Kind::Route, Kind::Consumer}) {
            for (const auto& item : all(kind)) {
                if (item->key.tenant == key.id)
                    users.push_back(item->key);
            }
        }
    }
    if (key.kind == Kind::Certificate) {
        for (const auto& listener : all(Kind::Listener)) {
            for (const base::Json& id : base::memberAt(base::memberAt(listener->value, "tls"), "certificates")) {
                if (id == base::Json(key.id))
                    users.push_back(listener->key);
            }
        }
    }
    return users;
}

void ResourceCache::load(Kind kind)
{
    PerKind& entry = of(kind);
    if (entry.state == State::Loading) {
        entry.again = true; // what is on its way may be older than what was just changed
        return;
    }
    entry.state = State::Loading;
    Q_EMIT changed(kind);
    m_driver.list(kind, this, [this, kind](const drivers::Reply<std::vector<domain::Resource>>& reply) {
        PerKind& loaded = of(kind);
        loaded.error = reply.error;
        loaded.state = reply.ok() ? State::Ready : State::Failed;
        if (reply.ok()) {
            loaded.items.clear();
            loaded.items.reserve(reply.value.size());
            for (const domain::Resource& resource : reply.value)
                loaded.items.push_back(std::make_shared<const domain::Resource>(resource));
            std::sort(loaded.items.begin(), loaded.items.end(), [](const auto& a, const auto& b) { return a->key < b->key; });
            // A gateway that lists one twice has it once.
            loaded.items.erase(std::unique(loaded.items.begin(), loaded.items.end(), [](const auto& a, const auto& b) { return a->key == b->key; }), loaded.items.end());
        }
        if (std::exchange(loaded.again, false))
            load(kind); // and tells of it: what just came is not to be taken for how things are
        else
            Q_EMIT changed(kind);
    });
}

void ResourceCache::loadAll()
{
    for (const Kind kind : m_driver.capabilities().kinds)
        load(kind);
}

} // namespace gatehouse::console
