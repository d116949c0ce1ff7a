// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>

namespace gatehouse::base {

namespace {

int64_t readClock(clockid_t id)
{
    timespec time{};
    clock_gettime(id, &time);
    return static_cast<int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

int daysOf(int year, int month)
{
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return kDays[month - 1] + (month == 2 && leap);
}

class SystemClock : public Clock
{
public:
    int64_t monotonicNs() const override { return readClock(CLOCK_MONOTONIC); }
    int64_t wallNs() const override { return readClock(CLOCK_REALTIME); }
};

} // namespace

const Clock& systemClock()
{
    static const SystemClock clock;
    return clock;
}

std::string rfc3339(int64_t wallNs)
{
    const time_t seconds = wallNs / 1'000'000'000;
    tm parts{};
    gmtime_r(&seconds, &parts);
    char text[80];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min,
                  parts.tm_sec, static_cast<int>(wallNs / 1'000'000 % 1000));
    return text;
}

int64_t parseRfc3339(const std::string& text)
{
    size_t at = 0;
    bool good = true;
    // Exactly `count` digits, and the character that has to follow them (0: any).
    const auto number = [&](int count, char after) {
        int value = 0;
        for (; count > 0; --count, ++at) {
            good = good && at < text.size() && text[at] >= '0' && text[at] <= '9';
            value = good ? value * 10 + (text[at] - '0') : 0;
        }
        if (after != 0)
            good = good && at < text.size() && text[at++] == after;
        return value;
    };
    const int year = number(4, '-');
    const int month = number(2, '-');
    const int day = number(2, 0);
    good = good && at < text.size() && (text[at] == 'T' || text[at] == 't' || text[at] == ' ');
    ++at;
    const int hour = number(2, ':');
    const int minute = number(2, ':');
    const int second = number(2, 0);
    if (!good || month < 1 || month > 12 || day < 1 || day > daysOf(year, month) || hour > 23 || minute > 59 || second > 60)
        return -1;
    int64_t fraction = 0;
    if (at < text.size() && text[at] == '.') {
        const size_t first = ++at;
        int64_t place = 100'000'000;
        for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, place /= 10)
            fraction += place * (text[at] - '0');
        good = at > first;
    }
    int64_t offset = 0;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
        const int sign = text[at++] == '-' ? -1 : 1;
        const int offsetHour = number(2, ':');
        const int offsetMinute = number(2, 0);
        good = good && offsetHour < 24 && offsetMinute < 60;
        offset = (offsetHour * 3600 + offsetMinute * 60) * sign;
    } else {
        good = good && at < text.size() && (text[at] == 'Z' || text[at] == 'z');
        ++at;
    }
    if (!good || at != text.size() || year < 1970)
        return -1;
    if (year > 2261)
        return std::numeric_limits<int64_t>::max(); // nanoseconds in 64 bits end in 2262; "9999-12-31" means never
    tm parts{};
    parts.tm_year = year - 1900;
    parts.tm_mon = month - 1;
    parts.tm_mday = day;
    parts.tm_hour = hour;
    parts.tm_min = minute;
    parts.tm_sec = second;
    return std::max<int64_t>((static_cast<int64_t>(timegm(&parts)) - offset) * 1'000'000'000 + fraction, -1);
}

} // namespace gatehouse::base
