// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"

#include <cstdio>
#include <ctime>

namespace gatehouse::base {

namespace {

int64_t readClock(clockid_t id)
{
    timespec time{};
    clock_gettime(id, &time);
    return static_cast<int64_t>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
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
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, used = 0;
    if (std::sscanf(text.c_str(), "%4d-%2d-%2d%*1[Tt ]%2d:%2d:%2d%n", &year, &month, &day, &hour, &minute, &second, &used) != 6 || used != 19)
        return -1;
    if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60)
        return -1;
    size_t at = 19;
    int64_t fraction = 0;
    if (at < text.size() && text[at] == '.') {
        int64_t place = 100'000'000;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, place /= 10)
            fraction += place * (text[at] - '0');
    }
    int64_t offset = 0;
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
        int offsetHour = 0, offsetMinute = 0;
        if (text.size() != at + 6 || std::sscanf(text.c_str() + at + 1, "%2d:%2d", &offsetHour, &offsetMinute) != 2)
            return -1;
        offset = (offsetHour * 3600 + offsetMinute * 60) * (text[at] == '-' ? -1 : 1);
    } else if (at + 1 != text.size() || (text[at] != 'Z' && text[at] != 'z')) {
        return -1;
    }
    tm parts{};
    parts.tm_year = year - 1900;
    parts.tm_mon = month - 1;
    parts.tm_mday = day;
    parts.tm_hour = hour;
    parts.tm_min = minute;
    parts.tm_sec = second;
    return (static_cast<int64_t>(timegm(&parts)) - offset) * 1'000'000'000 + fraction;
}

} // namespace gatehouse::base
