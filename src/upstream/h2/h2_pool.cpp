// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/h2/h2_pool.h"

#include <algorithm>
#include <vector>

namespace gatehouse::upstream {

namespace {

constexpr int64_t kIdleNs = 60'000'000'000;
constexpr int64_t kHeadNs = 10'000'000'000;

http::h2::Limits limits()
{
    http::h2::Limits out;
    out.maxHeadBytes = 64 * 1024;
    out.maxFields = 200;
    out.maxBlockBytes = 128 * 1024;
    return out;
}

} // namespace

class H2Pool::Held final : public http::h2::Connection
{
public:
    Held(H2Pool& pool, std::unique_ptr<net::Stream> transport, const net::SocketAddress& to)
        : Connection(pool.m_loop, *transport, http::h2::Role::Client, limits()), place(to), m_pool(pool), m_transport(std::move(transport))
    {
    }
    ~Held() override { m_task.reset(); }

    void start()
    {
        m_task = run({kIdleNs, kHeadNs});
        m_task.resume();
    }
    size_t room() const
    {
        const size_t most = isSettled() ? peerMaxStreams() : m_pool.m_usualMax;
        return isOpen() && most > streams() ? most - streams() : 0;
    }
    const net::SocketAddress place;
    bool hasServed = false;

private:
    void tidy() override
    {
        if (isOver())
            return m_pool.take(*this);
        if (isSettled())
            m_pool.m_usualMax = peerMaxStreams();
        if (m_pool.waiting() == 0)
            return;
        // Who waits may make another connection when this one takes no more.
        m_pool.wakeSome(isOpen() ? std::max<size_t>(room(), m_pool.isSettling() ? 0 : 1) : m_pool.waiting());
    }
    H2Pool& m_pool;
    std::unique_ptr<net::Stream> m_transport;
    net::Task<void> m_task;
};

H2Pool::H2Pool(net::EventLoop& loop, std::function<void()> ended) : m_loop(loop), m_ended(std::move(ended)) {}

H2Pool::~H2Pool() = default;

bool H2Pool::open(http::h2::Stream& stream, bool& reused)
{
    for (const auto& connection : m_connections) {
        reused = connection->hasServed;
        if (connection->room() > 0 && connection->open(stream)) {
            connection->hasServed = true;
            return true;
        }
    }
    return false;
}

void H2Pool::retire(const std::function<bool(const net::SocketAddress&)>& isGone)
{
    for (const auto& connection : m_connections) {
        if (isGone(connection->place))
            connection->drain();
    }
}

void H2Pool::adopt(net::Stream transport, const net::SocketAddress& place)
{
    m_connections.push_front(std::make_unique<Held>(*this, std::make_unique<net::Stream>(std::move(transport)), place));
    m_connections.front()->start();
}

void H2Pool::endConnecting()
{
    m_connecting = false;
    wakeSome(m_waiting.size());
}

// Whoever is woken takes itself off the list, and perhaps to its end again.
void H2Pool::wakeSome(size_t count)
{
    const std::vector<net::WaitPoint*> waiting(m_waiting.begin(), std::next(m_waiting.begin(), static_cast<std::ptrdiff_t>(std::min(count, m_waiting.size()))));
    for (net::WaitPoint* point : waiting) {
        if (std::find(m_waiting.begin(), m_waiting.end(), point) != m_waiting.end())
            point->wake();
    }
}

bool H2Pool::isSettling() const
{
    return m_connecting || std::any_of(m_connections.begin(), m_connections.end(), [](const auto& connection) { return connection->isOpen() && !connection->isSettled(); });
}

void H2Pool::take(Held& over)
{
    m_connections.remove_if([&](const auto& connection) { return connection.get() == &over; });
    m_ended();
    wakeSome(m_waiting.size());
}

size_t H2Pool::streams() const
{
    size_t count = 0;
    for (const auto& connection : m_connections)
        count += connection->streams();
    return count;
}

} // namespace gatehouse::upstream
