// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/target_pool.h"

#include <algorithm>

namespace gatehouse::upstream {

namespace {

constexpr size_t kMaxIdle = 1024;
constexpr int64_t kFirstBackOffNs = 500'000'000;
constexpr int64_t kLongestBackOffNs = 10'000'000'000;

// The place of a connection that is being made: given back unless one came of it, also when who wanted it is gone in the middle.
class Making
{
public:
    explicit Making(TargetPool& pool) : m_pool(&pool) {}
    ~Making()
    {
        if (m_pool)
            m_pool->discard();
    }
    Making(const Making&) = delete;
    void keep() { m_pool = nullptr; }

private:
    TargetPool* m_pool;
};

} // namespace

// Waits in line for a connection's place.
class TargetPool::Place : public net::Timer
{
public:
    Place(TargetPool& pool, int64_t deadlineNs) : m_pool(pool), m_deadline(deadlineNs) {}
    ~Place() override { leave(); }
    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        m_handle = handle;
        m_at = m_pool.m_waiting.insert(m_pool.m_waiting.end(), this);
        m_queued = true;
        m_pool.m_loop.impl().wheel.set(*this, m_deadline);
    }
    bool await_resume() const { return m_granted; }
    void grant()
    {
        m_granted = true;
        leave();
        net::TimerWheel::drop(*this);
        m_handle.resume();
    }

private:
    void expired() override
    {
        leave();
        m_handle.resume();
    }
    void leave()
    {
        if (m_queued)
            m_pool.m_waiting.erase(m_at); // thousands may wait
        m_queued = false;
    }
    TargetPool& m_pool;
    int64_t m_deadline;
    std::list<Place*>::iterator m_at;
    bool m_granted = false;
    bool m_queued = false;
    std::coroutine_handle<> m_handle;
};

// The one that was used last is the least likely to be dead.
bool TargetPool::popIdle(std::string_view greeting, Connection& connection)
{
    if (!m_idle.empty() && m_idle.back().greeting == greeting) {
        connection = std::move(m_idle.back());
        m_idle.pop_back();
        return true;
    }
    const auto found = std::find_if(m_idle.rbegin(), m_idle.rend(), [&](const Connection& idle) { return idle.greeting == greeting; });
    if (found == m_idle.rend())
        return false;
    connection = std::move(*found);
    m_idle.erase(std::next(found).base());
    return true;
}

Connection TargetPool::takeIdle(std::string_view greeting)
{
    for (Connection connection; popIdle(greeting, connection);) {
        net::Stream& stream = connection.stream;
        char byte;
        // Nothing may come unasked: whatever is readable is the end, or garbage.
        const bool dead = stream.peerClosed() || (stream.mayRead() && stream.tryRead(&byte, 1) != -1);
        if (dead)
            continue;
        connection.reused = true;
        ++m_active;
        return connection;
    }
    return {};
}

net::Task<base::Result<Connection>> TargetPool::connect(const Target& target, const ServiceUpstream& service, Limits limits, std::string greeting)
{
    const bool waits = m_active >= limits.maxConnections;
    if (waits) {
        if (m_waiting.size() >= limits.maxPending)
            co_return base::failure(base::ErrorCode::Unavailable, "too many requests wait for a connection to " + target.url, "upstream.queue-full");
        Place place(*this, m_loop.nowNs() + limits.queueNs);
        if (!co_await place)
            co_return base::failure(base::ErrorCode::Unavailable, "no connection to " + target.url + " became free in time", "upstream.queue-timeout");
        Connection idle = takeIdle(greeting);
        if (idle.stream)
            co_return idle;
    }
    ++m_active;
    Making making(*this);
    auto opened = co_await open(target, service, m_loop.nowNs() + limits.connectNs, std::move(greeting));
    if (opened) {
        making.keep();
        m_failingUntilNs = m_backOffNs = 0;
        co_return opened;
    }
    m_backOffNs = std::clamp(m_backOffNs * 2, kFirstBackOffNs, kLongestBackOffNs);
    m_failingUntilNs = m_loop.nowNs() + m_backOffNs;
    // What fails at once would wake the next one in line from within who woke this one, and so on through thousands.
    if (waits)
        co_await m_loop.sleep(std::chrono::nanoseconds(0));
    co_return opened;
}

// One address after the other, each with its share of the time: an address that answers nothing leaves some for the next.
net::Task<base::Result<Connection>> TargetPool::open(const Target& target, const ServiceUpstream& service, int64_t deadline, std::string greeting)
{
    const auto places = co_await m_endpoints.find(deadline);
    if (!places)
        co_return places.error();
    base::Error last;
    for (size_t i = 0; i < places->size(); ++i) {
        const int64_t now = m_loop.nowNs();
        if (i > 0 && now >= deadline)
            break;
        const int64_t share = (deadline - now) / static_cast<int64_t>(places->size() - i);
        auto connection = co_await openAt((*places)[i], target, service, now + share, greeting);
        if (connection)
            co_return connection;
        last = std::move(connection).error();
    }
    co_return last;
}

net::Task<base::Result<Connection>> TargetPool::openAt(net::SocketAddress place, const Target& target, const ServiceUpstream& service, int64_t deadline, std::string greeting)
{
    auto stream = co_await net::Stream::connect(m_loop, place, deadline);
    if (!stream)
        co_return std::move(stream).error();
    Connection connection{std::move(*stream), 0, false, place, std::move(greeting)};
    if (!connection.greeting.empty()) {
        const auto greeted = co_await connection.stream.write(connection.greeting, deadline);
        if (!greeted)
            co_return greeted.error();
    }
    if (target.tls) {
        const auto secured = co_await connection.stream.connectTls(service.tls, service.tlsServerName.empty() ? target.host : service.tlsServerName, deadline);
        if (!secured)
            co_return secured.error();
    }
    co_return connection;
}

void TargetPool::release(Connection connection)
{
    --m_active;
    if (m_idle.size() < kMaxIdle && m_endpoints.has(connection.place)) {
        connection.idleSinceNs = m_loop.nowNs();
        m_idle.push_back(std::move(connection));
    }
    wakeOne();
}

void TargetPool::discard()
{
    --m_active;
    wakeOne();
}

void TargetPool::follow()
{
    if (!m_endpoints.follow())
        return;
    const auto isGone = [this](const net::SocketAddress& place) { return !m_endpoints.has(place); };
    std::erase_if(m_idle, [&](const Connection& connection) { return isGone(connection.place); });
    m_http2.retire(isGone);
}

void TargetPool::wakeOne()
{
    if (!m_waiting.empty())
        m_waiting.front()->grant();
}

void TargetPool::closeIdle(int64_t olderThanNs)
{
    std::erase_if(m_idle, [&](const Connection& connection) { return connection.idleSinceNs < olderThanNs || connection.stream.peerClosed(); });
}

} // namespace gatehouse::upstream
