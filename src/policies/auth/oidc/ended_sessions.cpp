// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oidc/ended_sessions.h"

#include <mutex>

namespace gatehouse::policies {

void EndedSessions::forget(std::set<std::pair<int64_t, base::Sha256>>::iterator at)
{
    m_until.erase(at->second);
    m_order.erase(at);
}

void EndedSessions::end(const std::string& id, int64_t untilNs, int64_t nowNs)
{
    const base::Sha256 digest = base::sha256(id);
    const std::lock_guard lock(m_mutex);
    while (!m_order.empty() && m_order.begin()->first <= nowNs)
        forget(m_order.begin());
    // A session has one end: who comes with another one for the same id brings a copy of it.
    if (m_until.try_emplace(digest, untilNs).second)
        m_order.emplace(untilNs, digest);
    while (m_order.size() > m_most)
        forget(m_order.begin());
    m_size.store(m_order.size(), std::memory_order_release);
}

bool EndedSessions::knows(const std::string& id) const
{
    if (size() == 0)
        return false;
    const base::Sha256 digest = base::sha256(id);
    const std::shared_lock lock(m_mutex);
    return m_until.contains(digest);
}

} // namespace gatehouse::policies
