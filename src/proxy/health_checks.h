// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "proxy/snapshot.h"

#include <list>
#include <memory>
#include <vector>

namespace gatehouse::proxy {

struct WorkerState;

// One worker's part of the checks of upstream targets. Every worker looks whether one is due, and one of them makes it (TargetHealth::claimCheck): a worker more or less
// changes nothing. The worker's thread.
class HealthChecks : public net::Deferred
{
public:
    static constexpr size_t kMaxUnderWay = 64; // of one worker; what is due waits

    explicit HealthChecks(WorkerState& worker);
    ~HealthChecks() override;

    // What there is to check from now on.
    void use(const Snapshot& snapshot);
    // Ten times a second: begins what is due.
    void look();
    void clear();

private:
    class Check;
    void runDeferred() override;

    WorkerState& m_worker;
    std::vector<std::shared_ptr<const upstream::ServiceUpstream>> m_services; // those with checks
    std::list<std::unique_ptr<Check>> m_underWay;
};

} // namespace gatehouse::proxy
