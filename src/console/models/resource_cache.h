// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"

#include <QObject>

#include <memory>
#include <unordered_map>

namespace gatehouse::console {

// Every resource of one gateway, loaded once, refreshed after each revision. Pages index into it; nothing is fetched page by page. GUI thread.
class ResourceCache : public QObject
{
    Q_OBJECT
public:
    enum class State { Empty, Loading, Ready, Failed };
    explicit ResourceCache(drivers::Driver& driver, QObject* parent = nullptr);

    State state(domain::Kind kind) const;
    const drivers::CallError& error(domain::Kind kind) const;
    // In order of tenant and id; valid until changed(kind).
    const std::vector<std::shared_ptr<const domain::Resource>>& all(domain::Kind kind) const;
    std::shared_ptr<const domain::Resource> find(const domain::ResourceKey& key) const;
    // Ids of a kind within a tenant ("" for the gateway), for completers and combos.
    QStringList ids(domain::Kind kind, const QString& tenant) const;
    // What refers to this resource (routes of a service, policies scoped to it …).
    std::vector<domain::ResourceKey> usedBy(const domain::ResourceKey& key) const;
    void load(domain::Kind kind); // no-op while loading
    void loadAll();

Q_SIGNALS:
    void changed(gatehouse::domain::Kind kind); // contents or state

private:
    struct PerKind {
        State state = State::Empty;
        bool again = false; // asked for while loading
        drivers::CallError error;
        std::vector<std::shared_ptr<const domain::Resource>> items;
    };
    PerKind& of(domain::Kind kind);
    drivers::Driver& m_driver;
    std::unordered_map<int, PerKind> m_kinds;
};

} // namespace gatehouse::console
