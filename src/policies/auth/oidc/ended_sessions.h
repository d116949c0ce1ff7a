// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <set>
#include <shared_mutex>
#include <string>
#include <utility>

namespace gatehouse::policies {

// Sessions that were ended before their time was over: whoever has a copy of one is told by this. Each is known for as long as it could have lasted. In memory; when too many
// are known, those with the least time left go first. Any thread; knows() takes no lock while nobody has logged out.
class EndedSessions
{
public:
    explicit EndedSessions(size_t most) : m_most(most) {}

    void end(const std::string& id, int64_t untilNs, int64_t nowNs); // since 1970
    bool knows(const std::string& id) const;
    size_t size() const noexcept { return m_size.load(std::memory_order_acquire); }

private:
    void forget(std::set<std::pair<int64_t, base::Sha256>>::iterator at);

    const size_t m_most;
    mutable std::shared_mutex m_mutex; // over what follows
    std::map<base::Sha256, int64_t> m_until;
    std::set<std::pair<int64_t, base::Sha256>> m_order;
    std::atomic<size_t> m_size{0};
};

} // namespace gatehouse::policies
