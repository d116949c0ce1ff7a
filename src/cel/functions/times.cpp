// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Times and durations: made of texts, and taken apart in a time zone.
#include "cel/calendar.h"
#include "cel/evaluation.h"

namespace gatehouse::cel {

namespace {

using Kind = Value::Kind;

ErrorCode codeOf(const base::Error& error)
{
    return error.code == base::ErrorCode::TooLarge ? ErrorCode::Range : ErrorCode::InvalidArgument;
}

Value toTimestamp(Evaluation& evaluation, std::span<const Value> args)
{
    const Value& value = args[0];
    if (value.is(Kind::Timestamp))
        return value;
    if (value.is(Kind::Int)) {
        if (value.asInt() < kFirstSecond || value.asInt() > kLastSecond)
            return evaluation.fail(ErrorCode::Range, "the time is out of range: years 1 to 9999");
        return Value::timestamp({value.asInt(), 0});
    }
    if (!value.isText())
        return evaluation.noOverload("timestamp", args);
    const auto out = parseTimestamp(value.text());
    return out ? Value::timestamp(*out) : evaluation.fail(codeOf(out.error()), {"'", value.text().substr(0, 64), "': ", out.error().message});
}

Value toDuration(Evaluation& evaluation, std::span<const Value> args)
{
    const Value& value = args[0];
    if (value.is(Kind::Duration))
        return value;
    if (value.is(Kind::Int))
        return Value::duration(value.asInt());
    if (!value.isText())
        return evaluation.noOverload("duration", args);
    const auto out = parseNanos(value.text());
    return out ? Value::duration(*out) : evaluation.fail(codeOf(out.error()), {"'", value.text().substr(0, 64), "': ", out.error().message});
}

enum class Part { FullYear, Month, DayOfYear, DayOfMonth, Date, DayOfWeek, Hours, Minutes, Seconds, Milliseconds };

int64_t partOf(Part part, Timestamp at, int32_t offset)
{
    const int64_t local = at.seconds + offset;
    const int64_t days = floorDiv(local, kSecondsPerDay);
    const int64_t second = local - days * kSecondsPerDay;
    const Date date = dateOf(days);
    switch (part) {
    case Part::FullYear:
        return date.year;
    case Part::Month:
        return date.month - 1;
    case Part::DayOfYear:
        return days - daysOf({date.year, 1, 1});
    case Part::DayOfMonth:
        return date.day - 1;
    case Part::Date:
        return date.day;
    case Part::DayOfWeek: // 1970 began on a Thursday
        return ((days + 4) % 7 + 7) % 7;
    case Part::Hours:
        return second / 3600;
    case Part::Minutes:
        return second / 60 % 60;
    case Part::Seconds:
        return second % 60;
    case Part::Milliseconds:
        return at.nanos / 1'000'000;
    }
    return 0;
}

// Whole units of a duration; of milliseconds those beyond its seconds.
int64_t partOf(Part part, int64_t nanos)
{
    switch (part) {
    case Part::Hours:
        return nanos / (3600 * kNanosPerSecond);
    case Part::Minutes:
        return nanos / (60 * kNanosPerSecond);
    case Part::Seconds:
        return nanos / kNanosPerSecond;
    default:
        return nanos % kNanosPerSecond / 1'000'000;
    }
}

template <Part kPart>
Value get(Evaluation& evaluation, std::span<const Value> args)
{
    if (args[0].is(Kind::Duration) && args.size() == 1 && kPart >= Part::Hours)
        return Value::integer(partOf(kPart, args[0].asDuration()));
    if (!args[0].is(Kind::Timestamp) || args.size() > 2 || (args.size() == 2 && !args[1].isText()))
        return evaluation.noOverload("time part", args);
    int32_t offset = 0;
    if (args.size() == 2) {
        Value error;
        const TimeZone* const zone = evaluation.zone(args[1].text(), error);
        if (!zone)
            return error;
        offset = zone->offsetAt(args[0].asTimestamp().seconds);
    }
    return Value::integer(partOf(kPart, args[0].asTimestamp(), offset));
}

constexpr FunctionRow kRows[] = {
    {"timestamp(string): timestamp", toTimestamp, "A time, of a text (RFC 3339) or of seconds since 1970."},
    {"timestamp(int): timestamp", toTimestamp, {}},
    {"timestamp(timestamp): timestamp", toTimestamp, {}},
    {"duration(string): duration", toDuration, "A duration, of a text such as 1h30m or 1.5s, or of nanoseconds."},
    {"duration(int): duration", toDuration, {}},
    {"duration(duration): duration", toDuration, {}},
    {"timestamp.getFullYear(): int", get<Part::FullYear>, "The year, in UTC or a time zone."},
    {"timestamp.getFullYear(string): int", get<Part::FullYear>, {}},
    {"timestamp.getMonth(): int", get<Part::Month>, "The month from 0 to 11, in UTC or a time zone."},
    {"timestamp.getMonth(string): int", get<Part::Month>, {}},
    {"timestamp.getDayOfYear(): int", get<Part::DayOfYear>, "The day of the year from 0 on, in UTC or a time zone."},
    {"timestamp.getDayOfYear(string): int", get<Part::DayOfYear>, {}},
    {"timestamp.getDayOfMonth(): int", get<Part::DayOfMonth>, "The day of the month from 0 on, in UTC or a time zone."},
    {"timestamp.getDayOfMonth(string): int", get<Part::DayOfMonth>, {}},
    {"timestamp.getDate(): int", get<Part::Date>, "The day of the month from 1 on, in UTC or a time zone."},
    {"timestamp.getDate(string): int", get<Part::Date>, {}},
    {"timestamp.getDayOfWeek(): int", get<Part::DayOfWeek>, "The day of the week, 0 for Sunday, in UTC or a time zone."},
    {"timestamp.getDayOfWeek(string): int", get<Part::DayOfWeek>, {}},
    {"timestamp.getHours(): int", get<Part::Hours>, "The hour from 0 to 23, in UTC or a time zone."},
    {"timestamp.getHours(string): int", get<Part::Hours>, {}},
    {"duration.getHours(): int", get<Part::Hours>, {}},
    {"timestamp.getMinutes(): int", get<Part::Minutes>, "The minute from 0 to 59, in UTC or a time zone."},
    {"timestamp.getMinutes(string): int", get<Part::Minutes>, {}},
    {"duration.getMinutes(): int", get<Part::Minutes>, {}},
    {"timestamp.getSeconds(): int", get<Part::Seconds>, "The second from 0 to 59, in UTC or a time zone."},
    {"timestamp.getSeconds(string): int", get<Part::Seconds>, {}},
    {"duration.getSeconds(): int", get<Part::Seconds>, {}},
    {"timestamp.getMilliseconds(): int", get<Part::Milliseconds>, "The milliseconds beyond the second."},
    {"timestamp.getMilliseconds(string): int", get<Part::Milliseconds>, {}},
    {"duration.getMilliseconds(): int", get<Part::Milliseconds>, {}},
};

} // namespace

std::span<const FunctionRow> timeFunctions()
{
    return kRows;
}

} // namespace gatehouse::cel
