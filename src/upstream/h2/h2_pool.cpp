// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/h2/h2_pool.h"

#include <algorithm>

namespace gatehouse::upstream {

namespace {

constexpr int64_t kIdleNs = 60'000'000'000;

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
    Held(H2Pool& pool, std::unique_ptr<net::Stream> transport)
        : Connection(pool.m_loop, *transport, http::h2::Role::Client, limits()), m_pool(pool), m_transport(std::move(transport))
    {
    }
    ~Held() override { m_task.reset(); }

    void start()
    {
        m_task = run(kIdleNs);
        m_task.resume();
    }
    bool hasServed = false;

private:
    void tidy() override
    {
        if (isOver())
            m_pool.take(*this);
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
        if (connection->open(stream)) {
            connection->hasServed = true;
            return true;
        }
    }
    return false;
}

void H2Pool::adopt(net::Stream transport)
{
    m_connections.push_front(std::make_unique<Held>(*this, std::make_unique<net::Stream>(std::move(transport))));
    m_connections.front()->start();
}

void H2Pool::endConnecting()
{
    m_connecting = false;
    // Whoever is woken takes itself off the list.
    const std::list<net::WaitPoint*> waiting = m_waiting;
    for (net::WaitPoint* point : waiting) {
        if (std::find(m_waiting.begin(), m_waiting.end(), point) != m_waiting.end())
            point->wake();
    }
}

void H2Pool::take(Held& over)
{
    m_connections.remove_if([&](const auto& connection) { return connection.get() == &over; });
    m_ended();
}

size_t H2Pool::streams() const
{
    size_t count = 0;
    for (const auto& connection : m_connections)
        count += connection->streams();
    return count;
}

} // namespace gatehouse::upstream
