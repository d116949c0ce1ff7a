// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/limit/quota/calendar.h"

#include <algorithm>
#include <chrono>

namespace gatehouse::policies {

namespace {

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kHour = 3'600'000'000'000;
constexpr int64_t kDay = 24 * kHour;

int64_t floorTo(int64_t value, int64_t step, int64_t origin) noexcept
{
    int64_t rest = (value - origin) % step;
    if (rest < 0)
        rest += step;
    return value - rest;
}

} // namespace

namespace {

Span utcSpan(Period period, int64_t wallNs) noexcept
{
    switch (period) {
    case Period::Hour: {
        const int64_t begin = floorTo(wallNs, kHour, 0);
        return {begin, begin + kHour};
    }
    case Period::Day: {
        const int64_t begin = floorTo(wallNs, kDay, 0);
        return {begin, begin + kDay};
    }
    case Period::Week: {
        const int64_t begin = floorTo(wallNs, 7 * kDay, 4 * kDay); // 5 January 1970 was a Monday
        return {begin, begin + 7 * kDay};
    }
    case Period::Month: break;
    }
    using namespace std::chrono;
    const sys_days today{days(floorTo(wallNs, kDay, 0) / kDay)};
    const year_month_day date{today};
    const year_month month = date.year() / date.month();
    const auto nsOf = [](year_month of) { return static_cast<int64_t>(sys_days(of / 1).time_since_epoch().count()) * kDay; };
    return {nsOf(month), nsOf(month + months(1))};
}

// The instant of a local midnight. Where the clocks are changed at midnight it comes twice, or never: the day begins with the first, or when the clocks have passed it.
int64_t instantOf(int64_t localNs, const cel::TimeZone& zone) noexcept
{
    const int64_t local = localNs / kSecond;
    const int64_t before = local - zone.offsetAt(local - kDay / kSecond);
    const int64_t after = local - zone.offsetAt(local + kDay / kSecond);
    const auto shows = [&](int64_t utc) { return utc + zone.offsetAt(utc) == local; };
    if (shows(before) != shows(after))
        return (shows(before) ? before : after) * kSecond;
    return (shows(before) ? std::min(before, after) : std::max(before, after)) * kSecond;
}

} // namespace

Span spanOf(Period period, int64_t wallNs, const cel::TimeZone* zone) noexcept
{
    if (!zone)
        return utcSpan(period, wallNs);
    const int64_t offset = int64_t{zone->offsetAt(floorTo(wallNs, kSecond, 0) / kSecond)} * kSecond;
    const Span local = utcSpan(period, wallNs + offset);
    if (period == Period::Hour) // as the clock is set now: an hour that comes twice is two
        return {local.beginNs - offset, local.endNs - offset};
    return {instantOf(local.beginNs, *zone), instantOf(local.endNs, *zone)};
}

} // namespace gatehouse::policies
