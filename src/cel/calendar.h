// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "cel/value.h"

#include <string>

namespace gatehouse::cel {

constexpr int64_t kNanosPerSecond = 1'000'000'000;
constexpr int64_t kSecondsPerDay = 86'400;
constexpr int64_t kFirstSecond = -62'135'596'800; // 0001-01-01T00:00:00Z
constexpr int64_t kLastSecond = 253'402'300'799;  // 9999-12-31T23:59:59Z

struct Date {
    int64_t year = 1970;
    int month = 1; // 1 to 12
    int day = 1;   // 1 to 31
};
Date dateOf(int64_t daysSince1970) noexcept;
int64_t daysOf(const Date& date) noexcept;
bool isLeapYear(int64_t year) noexcept;
int daysInMonth(int64_t year, int month) noexcept;
int64_t floorDiv(int64_t a, int64_t b) noexcept;

// RFC 3339, years 1 to 9999.
base::Result<Timestamp> parseTimestamp(std::string_view text);
// In UTC, with as many digits of the second as are needed.
std::string timestampText(Timestamp at);
// "1h45m47s", "-1.5s": hours, minutes, s, ms, us, ns. Nothing beyond 292 years.
base::Result<int64_t> parseNanos(std::string_view text);
// In seconds: "6347s", "0.5s".
std::string nanosText(int64_t nanos);

} // namespace gatehouse::cel
