// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/cache/http_date.h"

#include <chrono>

namespace gatehouse::policies {

namespace {

constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";

struct Reader {
    std::string_view text;
    bool good = true;

    void literal(std::string_view wanted)
    {
        good = good && text.starts_with(wanted);
        text.remove_prefix(good ? wanted.size() : 0);
    }
    int number(size_t digits, bool mayBeBlank = false)
    {
        int value = 0;
        good = good && text.size() >= digits;
        for (size_t i = 0; good && i < digits; ++i) {
            const char c = text[i];
            if (mayBeBlank && i == 0 && c == ' ')
                continue;
            good = c >= '0' && c <= '9';
            value = value * 10 + (c - '0');
        }
        text.remove_prefix(good ? digits : 0);
        return value;
    }
    int month()
    {
        const size_t at = good && text.size() >= 3 ? kMonths.find(text.substr(0, 3)) : std::string_view::npos;
        good = good && at != std::string_view::npos && at % 3 == 0;
        text.remove_prefix(good ? 3 : 0);
        return good ? static_cast<int>(at / 3) + 1 : 0;
    }
    int time(int& minute, int& second)
    {
        const int hour = number(2);
        literal(":");
        minute = number(2);
        literal(":");
        second = number(2);
        good = good && hour < 24 && minute < 60 && second <= 60;
        return hour;
    }
};

} // namespace

std::optional<int64_t> parseHttpDate(std::string_view text, int64_t nowSeconds)
{
    using namespace std::chrono;
    Reader in{text};
    int day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0;
    const size_t comma = text.find(',');
    if (comma == 3) { // Sun, 06 Nov 1994 08:49:37 GMT
        in.text.remove_prefix(4);
        in.literal(" ");
        day = in.number(2);
        in.literal(" ");
        month = in.month();
        in.literal(" ");
        year = in.number(4);
        in.literal(" ");
        hour = in.time(minute, second);
        in.literal(" GMT");
    } else if (comma != std::string_view::npos && comma <= 9) { // Sunday, 06-Nov-94 08:49:37 GMT
        in.text.remove_prefix(comma + 1);
        in.literal(" ");
        day = in.number(2);
        in.literal("-");
        month = in.month();
        in.literal("-");
        const int shortYear = in.number(2);
        in.literal(" ");
        hour = in.time(minute, second);
        in.literal(" GMT");
        // More than 50 years ahead means the century before.
        const int nowYear = static_cast<int>(year_month_day(floor<days>(sys_seconds(seconds(nowSeconds)))).year());
        year = nowYear - nowYear % 100 + shortYear;
        if (year > nowYear + 50)
            year -= 100;
    } else if (text.size() == 24) { // Sun Nov  6 08:49:37 1994
        in.text.remove_prefix(3);
        in.literal(" ");
        month = in.month();
        in.literal(" ");
        day = in.number(2, true);
        in.literal(" ");
        hour = in.time(minute, second);
        in.literal(" ");
        year = in.number(4);
    } else {
        return std::nullopt;
    }
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(static_cast<unsigned>(day))};
    if (!in.good || !in.text.empty() || !date.ok())
        return std::nullopt;
    return duration_cast<seconds>(sys_days(date).time_since_epoch()).count() + hour * 3600 + minute * 60 + second;
}

} // namespace gatehouse::policies
