// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "upstream/health_log.h"

#include <algorithm>
#include <new>

namespace gatehouse::upstream {

void HealthLog::ejected(int64_t nowNs, int64_t untilNs) noexcept
{
    add(Kind::Ejected, nowNs);
    add(Kind::Back, untilNs); // nobody is there to tell when the time comes
}

void HealthLog::add(Kind kind, int64_t atNs) noexcept
{
    Entries* entries = m_entries.load(std::memory_order_acquire);
    if (!entries) {
        auto* made = new (std::nothrow) Entries{};
        if (!made)
            return;
        if (m_entries.compare_exchange_strong(entries, made, std::memory_order_acq_rel))
            entries = made;
        else
            delete made;
    }
    const uint64_t number = m_count.fetch_add(1, std::memory_order_relaxed);
    (*entries)[number % kKept].store(static_cast<uint64_t>(std::max<int64_t>(atNs, 1)) << 2 | static_cast<uint64_t>(kind), std::memory_order_release);
}

HealthLog::History HealthLog::history(int64_t nowNs) const
{
    History history;
    history.knownSinceNs = m_beginNs;
    const Entries* entries = m_entries.load(std::memory_order_acquire);
    if (!entries)
        return history;
    std::vector<uint64_t> words;
    for (const auto& entry : *entries) {
        if (const uint64_t word = entry.load(std::memory_order_acquire))
            words.push_back(word);
    }
    std::sort(words.begin(), words.end());
    if (m_count.load(std::memory_order_relaxed) > kKept && !words.empty())
        history.knownSinceNs = std::max<int64_t>(m_beginNs, static_cast<int64_t>(words.front() >> 2));
    bool down = false;
    int ejections = 0; // under way: two workers may find the same
    State last = State::Up;
    for (const uint64_t word : words) {
        const auto atNs = static_cast<int64_t>(word >> 2);
        if (atNs > nowNs)
            break;
        switch (static_cast<Kind>(word & 3)) {
        case Kind::Up: down = false; break;
        case Kind::Down: down = true; break;
        case Kind::Ejected: ++ejections; break;
        case Kind::Back: ejections = std::max(ejections - 1, 0); break; // its begin may be forgotten
        }
        const State state = down ? State::Down : ejections > 0 ? State::Ejected : State::Up;
        if (state == last)
            continue;
        history.changes.push_back({atNs, state});
        last = state;
    }
    return history;
}

} // namespace gatehouse::upstream
