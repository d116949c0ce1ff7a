// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/security_report.h"
#include "drivers/driver.h"

#include <QObject>
#include <QTimer>

namespace gatehouse::console {

class PendingChanges;
class ResourceCache;
class SchemaCache;

// Keeps the security report of one gateway fresh as long as somebody looks: by the same rules as the gateway's own GET /v1/security-overview, from what the console holds, so that
// pending changes are counted in before they are applied, and kinds of gateways that have no such call are judged as well. Works on another thread. GUI thread.
class SecurityWatch : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Ready, Failed };
    SecurityWatch(drivers::Driver& driver, ResourceCache& resources, SchemaCache& schemas, PendingChanges& changes, QObject* parent = nullptr);
    // Who begins to look must also end to.
    void beginLooking();
    void endLooking();

    State state() const;
    const drivers::CallError& error() const; // why Failed, or why what is Ready is not fresh
    // What the gateway has, and what it would have with the pending changes; null before Ready. The same one while nothing is pending.
    const std::shared_ptr<const SecurityReport>& inForce() const { return m_inForce; }
    const std::shared_ptr<const SecurityReport>& planned() const { return m_planned; }
    // Kinds of resources that the gateway does not tell of, so that nothing is said of what hangs on them.
    std::vector<domain::Kind> unknownKinds() const;

Q_SIGNALS:
    void changed();

private:
    void stale(bool inForceToo);
    void work();
    bool isKnown(domain::Kind kind) const;

    drivers::Driver& m_driver;
    ResourceCache& m_resources;
    SchemaCache& m_schemas;
    PendingChanges& m_changes;
    std::shared_ptr<const SecurityReport> m_inForce, m_planned;
    QTimer m_timer;
    int m_lookers = 0;
    bool m_stale = true, m_staleInForce = true, m_working = false;
};

} // namespace gatehouse::console
