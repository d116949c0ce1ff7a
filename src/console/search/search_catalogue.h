// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/search/search_run.h"
#include "domain/resource.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace gatehouse::console {

class GatewaySession;

// What of a resource is searched: its id, its name, and what people know it by (a route's hosts and paths, a service's targets, a policy's kind).
std::string searchTextOf(const domain::Resource& resource);

// All objects of all open connections, ready to be searched. Costs nothing until it is wanted; then it reads what changed, a few milliseconds at a time.
// Made by the main window. GUI thread.
class SearchCatalogue : public QObject
{
    Q_OBJECT
public:
    struct Object {
        QString connectionId;
        domain::ResourceKey key;
    };
    explicit SearchCatalogue(QObject* parent = nullptr);
    ~SearchCatalogue() override;

    void add(GatewaySession& session);
    void remove(const GatewaySession& session);
    // While somebody searches.
    void setWanted(bool wanted);
    bool isComplete() const;
    const SearchSegments& segments() const { return m_segments; }
    // What an entry of one of the segments stands for; nothing when its connection was closed since.
    std::optional<Object> object(const SearchSegment& segment, uint32_t entry) const;

Q_SIGNALS:
    void changed(); // segments() has others

private:
    struct Part;
    void build();
    void collect();

    std::vector<std::unique_ptr<Part>> m_parts; // by connection and kind
    SearchSegments m_segments;
    QTimer m_timer;
    bool m_wanted = false;
};

} // namespace gatehouse::console
