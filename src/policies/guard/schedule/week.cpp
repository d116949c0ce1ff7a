// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/schedule/week.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

int64_t ofWeek(int64_t minute)
{
    const int64_t rest = minute % Week::kWeek;
    return rest < 0 ? rest + Week::kWeek : rest;
}

} // namespace

void Week::addWeekly(int64_t from, int64_t to)
{
    if (to > kWeek) { // from Sunday evening into Monday
        m_weekly.push_back({0, to - kWeek});
        to = kWeek;
    }
    m_weekly.push_back({from, to});
}

void Week::addDates(int64_t from, int64_t to, bool inside)
{
    m_dates.push_back({from, to, inside});
}

void Week::sort()
{
    std::sort(m_weekly.begin(), m_weekly.end(), [](const Range& a, const Range& b) { return a.from < b.from; });
    size_t kept = 0;
    for (size_t i = 0; i < m_weekly.size(); ++i) {
        if (kept > 0 && m_weekly[i].from <= m_weekly[kept - 1].to)
            m_weekly[kept - 1].to = std::max(m_weekly[kept - 1].to, m_weekly[i].to);
        else
            m_weekly[kept++] = m_weekly[i];
    }
    m_weekly.resize(kept);
}

bool Week::contains(int64_t minute) const noexcept
{
    for (const Dates& dates : m_dates) {
        if (minute >= dates.from && minute < dates.to)
            return dates.inside;
    }
    const int64_t of = ofWeek(minute);
    const auto after = std::upper_bound(m_weekly.begin(), m_weekly.end(), of, [](int64_t at, const Range& range) { return at < range.from; });
    return after != m_weekly.begin() && of < std::prev(after)->to;
}

std::optional<int64_t> Week::nextBoundary(int64_t minute) const noexcept
{
    std::optional<int64_t> next;
    const auto consider = [&](int64_t at) {
        if (at > minute && (!next || at < *next))
            next = at;
    };
    for (const Dates& dates : m_dates) {
        consider(dates.from);
        consider(dates.to);
    }
    const int64_t of = ofWeek(minute);
    const auto within = [of](int64_t at) { return at > of ? at - of : at - of + kWeek; }; // minutes until then
    for (const Range& range : m_weekly) {
        if (range.to - range.from == kWeek) // all of it: it never changes
            continue;
        consider(minute + within(range.from));
        consider(minute + within(range.to));
    }
    return next;
}

} // namespace gatehouse::policies
