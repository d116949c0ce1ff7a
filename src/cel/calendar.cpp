// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/calendar.h"

#include <array>
#include <algorithm>
#include <cstdio>

namespace gatehouse::cel {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Reads what a timestamp is made of.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}
    bool digits(size_t count, int64_t& out)
    {
        if (m_at + count > m_text.size())
            return false;
        out = 0;
        for (size_t i = 0; i < count; ++i) {
            if (!isDigit(m_text[m_at + i]))
                return false;
            out = out * 10 + (m_text[m_at + i] - '0');
        }
        m_at += count;
        return true;
    }
    bool one(std::string_view of)
    {
        if (m_at >= m_text.size() || of.find(m_text[m_at]) == std::string_view::npos)
            return false;
        ++m_at;
        return true;
    }
    // The fraction of a second in nanoseconds; digits beyond the ninth are cut off.
    bool fraction(int32_t& nanos)
    {
        int32_t weight = 100'000'000;
        const size_t start = m_at;
        for (; m_at < m_text.size() && isDigit(m_text[m_at]); ++m_at, weight /= 10)
            nanos += (m_text[m_at] - '0') * weight;
        return m_at > start;
    }
    bool atEnd() const { return m_at == m_text.size(); }
    char last() const { return m_text[m_at - 1]; }

private:
    std::string_view m_text;
    size_t m_at = 0;
};

} // namespace

int64_t floorDiv(int64_t a, int64_t b) noexcept
{
    const int64_t quotient = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

bool isLeapYear(int64_t year) noexcept
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(int64_t year, int month) noexcept
{
    static constexpr std::array<int, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : kDays[static_cast<size_t>(month - 1)];
}

// Both count years from March on, so that the leap day is a year's last.
int64_t daysOf(const Date& date) noexcept
{
    const int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    const int64_t era = floorDiv(year, 400);
    const int64_t yearOfEra = year - era * 400;
    const int64_t dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    return era * 146'097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719'468;
}

Date dateOf(int64_t days) noexcept
{
    const int64_t shifted = days + 719'468;
    const int64_t era = floorDiv(shifted, 146'097);
    const int64_t dayOfEra = shifted - era * 146'097;
    const int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int64_t month = (5 * dayOfYear + 2) / 153;
    Date out;
    out.day = static_cast<int>(dayOfYear - (153 * month + 2) / 5 + 1);
    out.month = static_cast<int>(month < 10 ? month + 3 : month - 9);
    out.year = yearOfEra + era * 400 + (out.month <= 2 ? 1 : 0);
    return out;
}

base::Result<Timestamp> parseTimestamp(std::string_view text)
{
    Reader in(text);
    int64_t year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHours = 0, offsetMinutes = 0;
    Timestamp out;
    const bool read = in.digits(4, year) && in.one("-") && in.digits(2, month) && in.one("-") && in.digits(2, day) && in.one("Tt") && in.digits(2, hour) && in.one(":") && in.digits(2, minute) && in.one(":") &&
                      in.digits(2, second) && (!in.one(".") || in.fraction(out.nanos));
    if (!read)
        return base::invalid("not a time as RFC 3339 has it, such as 2024-05-01T12:00:00Z");
    int64_t offset = 0;
    if (in.one("+-")) {
        const int64_t sign = in.last() == '-' ? -1 : 1;
        if (!in.digits(2, offsetHours) || !in.one(":") || !in.digits(2, offsetMinutes) || offsetHours > 23 || offsetMinutes > 59)
            return base::invalid("not an offset from UTC, such as +02:00");
        offset = sign * (offsetHours * 3600 + offsetMinutes * 60);
    } else if (!in.one("Zz")) {
        return base::invalid("the time has no offset from UTC: Z or such as +02:00");
    }
    const bool exists = in.atEnd() && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, static_cast<int>(month)) && hour <= 23 && minute <= 59 && second <= 59;
    if (!exists)
        return base::invalid("there is no such time");
    out.seconds = daysOf({year, static_cast<int>(month), static_cast<int>(day)}) * kSecondsPerDay + hour * 3600 + minute * 60 + second - offset;
    if (out.seconds < kFirstSecond || out.seconds > kLastSecond)
        return base::failure(base::ErrorCode::TooLarge, "the time is out of range: years 1 to 9999");
    return out;
}

namespace {

// ".5" of 500,000,000, nothing of 0.
std::string fractionText(int64_t nanos)
{
    if (nanos == 0)
        return {};
    std::array<char, 16> digits{};
    std::snprintf(digits.data(), digits.size(), ".%09d", static_cast<int>(nanos));
    std::string out(digits.data());
    out.erase(out.find_last_not_of('0') + 1);
    return out;
}

} // namespace

std::string timestampText(Timestamp at)
{
    const int64_t days = floorDiv(at.seconds, kSecondsPerDay);
    const int64_t rest = at.seconds - days * kSecondsPerDay;
    const Date date = dateOf(days);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d", static_cast<int>(date.year), date.month, date.day, static_cast<int>(rest / 3600), static_cast<int>(rest / 60 % 60), static_cast<int>(rest % 60));
    return text.data() + fractionText(at.nanos) + 'Z';
}

base::Result<int64_t> parseNanos(std::string_view text)
{
    const base::Error wrong = base::invalid("not a duration, such as 1h30m or 1.5s");
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text == "0")
        return int64_t(0);
    if (text.empty())
        return wrong;
    static constexpr std::pair<std::string_view, int64_t> kUnits[] = {{"ns", 1},           {"us", 1000},           {"µs", 1000},
                                                                      {"ms", 1'000'000},   {"s", kNanosPerSecond}, {"m", 60 * kNanosPerSecond},
                                                                      {"h", 3600 * kNanosPerSecond}};
    __extension__ using Wide = __int128;
    Wide total = 0;
    constexpr Wide kMost = static_cast<Wide>(INT64_MAX) + 1;
    while (!text.empty()) {
        Wide whole = 0, part = 0, scale = 1;
        size_t at = 0;
        bool digits = false;
        for (; at < text.size() && isDigit(text[at]); ++at, digits = true) {
            whole = whole * 10 + (text[at] - '0');
            if (whole > kMost)
                return base::failure(base::ErrorCode::TooLarge, "the duration is out of range: 292 years at most");
        }
        if (at < text.size() && text[at] == '.') {
            for (++at; at < text.size() && isDigit(text[at]); ++at, digits = true) {
                if (scale < 1'000'000'000'000'000) {
                    part = part * 10 + (text[at] - '0');
                    scale *= 10;
                }
            }
        }
        const size_t unitEnd = std::min(text.find_first_of("0123456789.", at), text.size());
        const std::string_view unit = text.substr(at, unitEnd - at);
        const auto* const known = std::find_if(std::begin(kUnits), std::end(kUnits), [&](const auto& one) { return one.first == unit; });
        if (!digits || known == std::end(kUnits))
            return wrong;
        total += whole * known->second + part * known->second / scale;
        if (total > kMost)
            return base::failure(base::ErrorCode::TooLarge, "the duration is out of range: 292 years at most");
        text.remove_prefix(unitEnd);
    }
    if (!negative && total == kMost)
        return base::failure(base::ErrorCode::TooLarge, "the duration is out of range: 292 years at most");
    return static_cast<int64_t>(negative ? -total : total);
}

std::string nanosText(int64_t nanos)
{
    const uint64_t size = nanos < 0 ? 0 - static_cast<uint64_t>(nanos) : static_cast<uint64_t>(nanos);
    return (nanos < 0 ? "-" : "") + std::to_string(size / kNanosPerSecond) + fractionText(static_cast<int64_t>(size % kNanosPerSecond)) + 's';
}

} // namespace gatehouse::cel
