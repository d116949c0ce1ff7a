// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace gatehouse::policies {

// Stretches of local time: of every week, and of certain days, which count before the week. Minutes are local ones since Monday, 5 January 1970. Immutable once sorted.
class Week
{
public:
    static constexpr int64_t kDay = 24 * 60;
    static constexpr int64_t kWeek = 7 * kDay;

    // [from, to) within the week that begins on Monday; may go beyond its end.
    void addWeekly(int64_t from, int64_t to);
    // [from, to) since that Monday; `inside`: whether it counts as within the stretches.
    void addDates(int64_t from, int64_t to, bool inside);
    void sort();

    bool contains(int64_t minute) const noexcept;
    // The next minute after `minute` at which contains() may change; nothing when it never does.
    std::optional<int64_t> nextBoundary(int64_t minute) const noexcept;

private:
    struct Range {
        int64_t from;
        int64_t to;
    };
    struct Dates {
        int64_t from;
        int64_t to;
        bool inside;
    };
    std::vector<Range> m_weekly; // sorted, apart
    std::vector<Dates> m_dates;  // as given: the first that fits counts
};

} // namespace gatehouse::policies
