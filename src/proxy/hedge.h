// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/event_loop.h"
#include "net/wait_point.h"
#include "proxy/worker_state.h"
#include "upstream/link.h"

#include <functional>
#include <memory>
#include <string>

namespace gatehouse::proxy {

// A second copy of a request whose first target is slow to answer, sent to another one: whichever answers first is the client's. Its connection is one that is there,
// or for HTTP/1.1 a new one. Only for what is safe to repeat and has no body. The worker's thread.
class Hedge final : private net::Deferred
{
public:
    struct Plan {
        upstream::Balancer::Choice choice;
        upstream::TargetPool::Limits limits;
        std::string greeting;
        http::Method method = http::Method::Get;
        int64_t sendNs = 0;
        int64_t deadlineNs = 0;
    };
    // `begin` writes the request to a link that leads to the target.
    using Begin = std::function<void(upstream::Link&)>;
    Hedge(WorkerState& worker, const upstream::ServiceUpstream& service, Plan plan, Begin begin);
    ~Hedge() override;

    enum class State : uint8_t { UnderWay, Won, Lost };
    State state() const { return m_state; }
    // Woken when the state changes, at the end of that turn of the loop. Must live as long as this, or until another is named.
    void wakes(net::WaitPoint& waiting) { m_wakes = &waiting; }
    // When it has won: the link, whose head has been read.
    std::unique_ptr<upstream::Link> take() { return std::move(m_link); }
    const upstream::Target& target() const { return *m_plan.choice.target; }

    net::WaitPoint point; // for who waits for nothing else

private:
    net::Task<void> run();
    net::Task<State> race();
    net::Task<bool> connect();
    void runDeferred() override;

    WorkerState& m_worker;
    const upstream::ServiceUpstream& m_service;
    const Plan m_plan;
    const Begin m_begin;
    std::unique_ptr<upstream::Link> m_link;
    net::Task<void> m_task;
    net::WaitPoint* m_wakes = &point;
    State m_state = State::UnderWay;
};

} // namespace gatehouse::proxy
