// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace gatehouse::upstream {

// The last changes of one target: when checks turned it down or up, and when requests ejected it and until when. Written when something changes, read by whoever
// shows it; a target that was always well costs a pointer. Times are of the monotonic clock. Any thread, no locks.
class HealthLog
{
public:
    enum class State : uint8_t { Up, Down, Ejected };
    struct Change {
        int64_t atNs = 0;
        State state = State::Up;
        bool operator==(const Change&) const = default;
    };
    struct History {
        int64_t knownSinceNs = 0;    // nothing is known of what was before; up until the first change
        std::vector<Change> changes; // oldest first, none is in the future; each to another state
    };
    static constexpr size_t kKept = 32; // an ejection takes two: its begin and its end

    explicit HealthLog(int64_t beginNs = 0) : m_beginNs(beginNs) {}
    ~HealthLog() { delete m_entries.load(std::memory_order_acquire); }
    HealthLog(const HealthLog&) = delete;

    void turned(bool up, int64_t nowNs) noexcept { add(up ? Kind::Up : Kind::Down, nowNs); }
    void ejected(int64_t nowNs, int64_t untilNs) noexcept;
    History history(int64_t nowNs) const;

private:
    enum class Kind : uint8_t { Up, Down, Ejected, Back };
    using Entries = std::array<std::atomic<uint64_t>, kKept>; // time << 2 | kind; 0: none

    void add(Kind kind, int64_t atNs) noexcept;

    const int64_t m_beginNs;
    std::atomic<uint64_t> m_count{0};
    std::atomic<Entries*> m_entries{nullptr}; // made with the first change
};

} // namespace gatehouse::upstream
