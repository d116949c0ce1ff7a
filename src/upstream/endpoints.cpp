// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/endpoints.h"

#include <algorithm>

namespace gatehouse::upstream {

namespace {

constexpr int64_t kFollowEveryNs = 1'000'000'000;
constexpr int64_t kRefreshNs = 10'000'000'000;

} // namespace

Endpoints::Endpoints(net::EventLoop& loop, net::Resolver& resolver, const Target& target)
    : m_loop(loop), m_resolver(resolver), m_host(target.host), m_port(target.port), m_named(!net::IpAddress::parse(target.host).ok()), m_service(target.isService)
{
}

net::Task<base::Result<std::vector<net::SocketAddress>>> Endpoints::find(int64_t deadlineNs)
{
    std::vector<net::SocketAddress> places;
    if (m_service) {
        auto found = co_await m_resolver.resolveService(m_host, deadlineNs);
        if (!found)
            co_return found.error();
        places = std::move(*found);
    } else {
        const auto found = co_await m_resolver.resolve(m_host, deadlineNs);
        if (!found)
            co_return found.error();
        for (const net::IpAddress& address : *found)
            places.push_back({address, m_port});
        if (!places.empty())
            std::rotate(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(m_next++ % places.size()), places.end());
    }
    note(places);
    co_return places;
}

void Endpoints::note(const std::vector<net::SocketAddress>& places)
{
    std::vector<net::SocketAddress> sorted = places;
    std::sort(sorted.begin(), sorted.end());
    if (sorted == m_current)
        return;
    m_changed = m_changed || !m_current.empty();
    m_current = std::move(sorted);
}

bool Endpoints::follow()
{
    if (!m_named)
        return false;
    if (m_loop.nowNs() >= m_followNs && (!m_refreshing || m_refreshing.done())) {
        m_followNs = m_loop.nowNs() + kFollowEveryNs;
        m_refreshing = refresh();
        m_refreshing.resume();
    }
    return std::exchange(m_changed, false);
}

net::Task<void> Endpoints::refresh()
{
    // What can't be resolved now stays as it was.
    const auto found = co_await find(m_loop.nowNs() + kRefreshNs);
    (void)found;
}

bool Endpoints::has(const net::SocketAddress& place) const
{
    return m_current.empty() || std::binary_search(m_current.begin(), m_current.end(), place);
}

} // namespace gatehouse::upstream
