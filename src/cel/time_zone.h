// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::cel {

// A time zone: "UTC", a fixed offset as "+05:30" or "02:00", or a name of the system's zone database (RFC 8536), such as "Europe/Berlin". Immutable.
class TimeZone
{
public:
    static base::Result<TimeZone> named(std::string_view name);
    // The same from a file's bytes.
    static base::Result<TimeZone> fromFile(std::string name, std::string_view bytes);

    const std::string& name() const { return m_name; }
    // Seconds to add to UTC at that time (seconds since 1970).
    int32_t offsetAt(int64_t seconds) const noexcept;

private:
    // One end of summer time in the rule for times behind the table.
    struct Change {
        char kind = 0; // 'M': week `week` of month `month`, on `day`; 'J': day 1 to 365 without 29 February; 'N': day 0 to 365
        int month = 0, week = 0, day = 0;
        int32_t time = 0; // seconds from local midnight
    };
    class RuleReader;
    int32_t ruleOffset(int64_t seconds) const noexcept;
    static int64_t changeTime(const Change& change, int64_t year) noexcept; // local seconds since 1970

    std::string m_name;
    std::vector<int64_t> m_times;    // of transitions, ascending
    std::vector<int32_t> m_offsets;  // from then on
    int32_t m_before = 0;            // before the first
    bool m_hasRule = false;
    bool m_hasSummer = false;
    int32_t m_standard = 0;
    int32_t m_summer = 0;
    Change m_toSummer;
    Change m_toStandard;
};

} // namespace gatehouse::cel
