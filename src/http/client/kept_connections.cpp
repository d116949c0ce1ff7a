// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/client/kept_connections.h"

#include <algorithm>

namespace gatehouse::http {

namespace {

// Nothing may have come since the last answer; TLS takes what is only for itself (session tickets).
bool isQuiet(net::Stream& stream)
{
    char byte;
    return !stream.peerClosed() && !stream.broken() && stream.tryRead(&byte, 1) == -1;
}

} // namespace

void KeptConnections::dropOld(int64_t nowNs)
{
    while (!m_idle.empty() && nowNs - m_idle.back().sinceNs >= m_limits.idle.count())
        m_idle.pop_back();
}

std::optional<net::Stream> KeptConnections::take(const Place& place, int64_t nowNs)
{
    dropOld(nowNs);
    for (auto at = m_idle.begin(); at != m_idle.end();) {
        if (!(at->place == place)) {
            ++at;
            continue;
        }
        net::Stream stream = std::move(at->stream);
        at = m_idle.erase(at);
        if (isQuiet(stream))
            return stream;
    }
    return std::nullopt;
}

void KeptConnections::give(Place place, net::Stream stream, int64_t nowNs)
{
    dropOld(nowNs);
    const auto isOfPlace = [&](const Idle& idle) { return idle.place == place; };
    if (static_cast<size_t>(std::count_if(m_idle.begin(), m_idle.end(), isOfPlace)) >= m_limits.mostOfOne)
        return;
    if (m_idle.size() >= m_limits.most)
        m_idle.pop_back();
    m_idle.push_front({std::move(place), std::move(stream), nowNs});
}

} // namespace gatehouse::http
