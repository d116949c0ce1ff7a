// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/standard/standard_format.h"

#include "schema/formats.h"
#include "schema/standard/ecma_pattern.h"

#include <re2/re2.h>

namespace gatehouse::schema {

namespace {

bool matches(const std::string& text, const RE2& pattern)
{
    return RE2::FullMatch(text, pattern);
}

bool isDate(const std::string& text)
{
    static const RE2 pattern("(\\d{4})-(\\d{2})-(\\d{2})");
    int year = 0, month = 0, day = 0;
    if (!RE2::FullMatch(text, pattern, &year, &month, &day) || month < 1 || month > 12)
        return false;
    static constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day >= 1 && day <= kDays[month - 1] + (month == 2 && leap ? 1 : 0);
}

// RFC 3339, full-time; a leap second only at the end of a day in UTC.
bool isTime(const std::string& text)
{
    static const RE2 pattern("(\\d{2}):(\\d{2}):(\\d{2})(?:\\.\\d+)?(?:[Zz]|([+-])(\\d{2}):(\\d{2}))");
    int hour = 0, minute = 0, second = 0, aheadHours = 0, aheadMinutes = 0;
    std::string sign, hours, minutes;
    if (!RE2::FullMatch(text, pattern, &hour, &minute, &second, &sign, &hours, &minutes))
        return false;
    if (!sign.empty()) {
        aheadHours = std::stoi(hours);
        aheadMinutes = std::stoi(minutes);
    }
    if (hour > 23 || minute > 59 || second > 60 || aheadHours > 23 || aheadMinutes > 59)
        return false;
    if (second < 60)
        return true;
    const int ahead = (aheadHours * 60 + aheadMinutes) * (sign == "-" ? -1 : 1);
    return ((hour * 60 + minute - ahead) % 1440 + 1440) % 1440 == 1439;
}

} // namespace

bool hasStandardFormat(std::string_view format, const std::string& text)
{
    if (format == "date")
        return isDate(text);
    if (format == "time")
        return isTime(text);
    if (format == "date-time")
        return text.size() > 11 && (text[10] == 'T' || text[10] == 't') && isDate(text.substr(0, 10)) && isTime(text.substr(11));
    if (format == "duration") {
        // RFC 3339, appendix A: no unit is left out between two others.
        static const RE2 pattern("P(?:\\d+W|(?:\\d+Y(?:\\d+M(?:\\d+D)?)?|\\d+M(?:\\d+D)?|\\d+D)?(?:T(?:\\d+H(?:\\d+M(?:\\d+S)?)?|\\d+M(?:\\d+S)?|\\d+S))?)");
        return text.size() > 1 && matches(text, pattern);
    }
    if (format == "uuid") {
        static const RE2 pattern("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
        return matches(text, pattern);
    }
    if (format == "json-pointer") {
        static const RE2 pattern("(?:/(?:[^~/]|~[01])*)*");
        return matches(text, pattern);
    }
    if (format == "byte") {
        static const RE2 pattern("(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?");
        return matches(text, pattern);
    }
    if (format == "regex")
        return RE2(ecmaToRe2(text), RE2::Quiet).ok();
    // Names that this house uses for things of its own are no formats here.
    if (format == "email" || format == "hostname" || format == "ipv4" || format == "ipv6" || format == "uri") {
        std::string why;
        return hasFormat(format, text, why);
    }
    return true;
}

} // namespace gatehouse::schema
