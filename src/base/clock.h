// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace gatehouse::base {

// Where time comes from; tests hand in a ManualClock. Any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    // Nanoseconds that never go back, from an arbitrary start.
    virtual int64_t monotonicNs() const = 0;
    // Nanoseconds since 1970-01-01 UTC.
    virtual int64_t wallNs() const = 0;
};

const Clock& systemClock();

// A clock that moves only when told; starts at 2026-01-01T00:00:00Z. One thread.
class ManualClock : public Clock
{
public:
    int64_t monotonicNs() const override { return m_monotonic; }
    int64_t wallNs() const override { return m_wall; }
    void advance(std::chrono::nanoseconds by)
    {
        m_monotonic += by.count();
        m_wall += by.count();
    }
    // Moves the wall clock alone, as an administrator or NTP does.
    void jump(std::chrono::nanoseconds by) { m_wall += by.count(); }

private:
    int64_t m_monotonic = 1'000'000'000;
    int64_t m_wall = 1'767'225'600'000'000'000;
};

// RFC 3339 in UTC with milliseconds: 2026-01-01T00:00:00.000Z
std::string rfc3339(int64_t wallNs);
// Nanoseconds since 1970, at most INT64_MAX; -1 when the text is not RFC 3339 or before 1970.
int64_t parseRfc3339(const std::string& text);

} // namespace gatehouse::base
