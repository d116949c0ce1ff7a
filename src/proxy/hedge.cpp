// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/hedge.h"

#include "upstream/h1/h1_link.h"
#include "upstream/h2/h2_link.h"

namespace gatehouse::proxy {

using http::Sent;
using upstream::Link;

Hedge::Hedge(WorkerState& worker, const upstream::ServiceUpstream& service, Plan plan, Begin begin)
    : m_worker(worker), m_service(service), m_plan(std::move(plan)), m_begin(std::move(begin)), m_task(run())
{
    m_task.resume();
}

Hedge::~Hedge()
{
    m_task.reset();
    if (m_link)
        m_link->finish(false);
}

net::Task<void> Hedge::run()
{
    State state = State::Lost;
    try {
        state = co_await race();
    } catch (...) {
        m_worker.noteException("a hedged request");
    }
    if (state == State::Lost && m_link) {
        m_link->finish(false);
        m_link.reset();
    }
    m_state = state;
    m_worker.loop.defer(*this); // who is woken may destroy this, and a coroutine cannot destroy its own frame
}

void Hedge::runDeferred()
{
    m_wakes->wake();
}

net::Task<bool> Hedge::connect()
{
    using Protocol = upstream::ServiceUpstream::Protocol;
    upstream::TargetPool& pool = *m_plan.choice.pool;
    if (m_service.protocol != Protocol::Http1) {
        auto link = std::make_unique<upstream::H2Link>(m_worker.overload.memoryAccount());
        if (link->open(pool.http2())) {
            m_link = std::move(link);
            co_return true;
        }
        if (m_service.protocol == Protocol::Http2)
            co_return false;
    }
    upstream::Connection connection = pool.takeIdle(m_plan.greeting);
    if (!connection.stream) {
        if (m_service.protocol != Protocol::Http1)
            co_return false; // which of both it would be is not known
        auto connected = co_await pool.connect(*m_plan.choice.target, m_service, m_plan.limits, m_plan.greeting);
        if (!connected)
            co_return false;
        connection = std::move(*connected);
    }
    auto link = std::make_unique<upstream::H1Link>(m_worker.buffers);
    link->attach(pool, std::move(connection));
    m_link = std::move(link);
    co_return true;
}

net::Task<Hedge::State> Hedge::race()
{
    const bool connected = co_await connect();
    if (!connected)
        co_return State::Lost;
    m_begin(*m_link);
    for (;;) {
        const Sent sent = m_link->push();
        if (sent == Sent::Done)
            break;
        if (sent == Sent::Gone)
            co_return State::Lost;
        net::WaitAwaiter room(m_worker.loop, m_link->writePoint(), m_worker.loop.nowNs() + m_plan.sendNs);
        if (!co_await room)
            co_return State::Lost;
    }
    for (;;) {
        std::string_view data;
        const Link::Got got = m_link->next(m_plan.method, data);
        if (got == Link::Got::Head && m_link->head().status >= 200)
            co_return State::Won;
        if (got == Link::Got::Head && m_link->head().status != 101)
            continue; // interim answers are the first target's to give
        if (got != Link::Got::Nothing)
            co_return State::Lost;
        const Link::Filled filled = m_link->fill();
        if (filled == Link::Filled::Closed)
            co_return State::Lost;
        if (filled == Link::Filled::More)
            continue;
        net::WaitAwaiter answer(m_worker.loop, m_link->readPoint(), m_plan.deadlineNs);
        if (!co_await answer)
            co_return State::Lost;
    }
}

} // namespace gatehouse::proxy
