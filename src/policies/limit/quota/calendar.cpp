// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/limit/quota/calendar.h"

#include <chrono>

namespace gatehouse::policies {

namespace {

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

Span spanOf(Period period, int64_t wallNs) noexcept
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

} // namespace gatehouse::policies
