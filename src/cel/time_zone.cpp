// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/time_zone.h"

#include "cel/calendar.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace gatehouse::cel {

namespace {

constexpr size_t kMaxFile = 64 * 1024;
constexpr size_t kMaxName = 64;
constexpr size_t kHeader = 44;

int64_t bigEndian(std::string_view bytes, size_t at, size_t count)
{
    uint64_t out = 0;
    for (size_t i = 0; i < count; ++i)
        out = out << 8 | static_cast<unsigned char>(bytes[at + i]);
    return count == 4 ? int64_t(static_cast<int32_t>(out)) : static_cast<int64_t>(out);
}

// "+05:30", "-02:30", "02:00".
bool fixedOffset(std::string_view text, int32_t& out)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    const auto digit = [&](size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 5 || text[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4))
        return false;
    const int hours = (text[0] - '0') * 10 + text[1] - '0', minutes = (text[3] - '0') * 10 + text[4] - '0';
    out = (negative ? -1 : 1) * (hours * 3600 + minutes * 60);
    return hours <= 23 && minutes <= 59;
}

// Of the database alone: no way out of its folder.
bool isZoneName(std::string_view name)
{
    if (name.empty() || name.size() > kMaxName || name.front() == '/' || name.find("..") != std::string_view::npos)
        return false;
    return std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+' || c == '/'; });
}

// Sizes of the parts of one of a file's two blocks.
struct Block {
    size_t isUtc, isStandard, leaps, times, types, chars;
    size_t bytes(size_t wide) const { return times * wide + times + types * 6 + chars + leaps * (wide + 4) + isStandard + isUtc; }
};

bool readBlock(std::string_view bytes, size_t at, Block& out)
{
    if (at + kHeader > bytes.size() || bytes.substr(at, 4) != "TZif")
        return false;
    const auto count = [&](size_t i) { return static_cast<size_t>(bigEndian(bytes, at + 20 + 4 * i, 4)); };
    out = {count(0), count(1), count(2), count(3), count(4), count(5)};
    const size_t most = kMaxFile;
    return out.isUtc < most && out.isStandard < most && out.leaps < most && out.times < most && out.types > 0 && out.types < 256 && out.chars < most;
}

} // namespace

// The rule behind the table: "CET-1CEST,M3.5.0,M10.5.0/3" (POSIX, with RFC 8536's wider hours).
class TimeZone::RuleReader
{
public:
    explicit RuleReader(std::string_view text) : m_text(text) {}

    bool read(TimeZone& zone)
    {
        int32_t west = 0;
        if (!name() || !time(west))
            return false;
        zone.m_standard = -west;
        zone.m_hasSummer = m_at < m_text.size();
        if (!zone.m_hasSummer)
            return true;
        if (!name())
            return false;
        zone.m_summer = zone.m_standard + 3600;
        if (peek() != ',') {
            if (!time(west))
                return false;
            zone.m_summer = -west;
        }
        return take(',') && change(zone.m_toSummer) && take(',') && change(zone.m_toStandard) && m_at == m_text.size();
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c) { return peek() == c ? (++m_at, true) : false; }
    bool name()
    {
        const size_t start = m_at;
        if (take('<')) {
            m_at = std::min(m_text.find('>', m_at), m_text.size());
            return take('>');
        }
        while ((peek() >= 'a' && peek() <= 'z') || (peek() >= 'A' && peek() <= 'Z'))
            ++m_at;
        return m_at - start >= 3;
    }
    bool number(int& out)
    {
        const size_t start = m_at;
        out = 0;
        for (; peek() >= '0' && peek() <= '9' && m_at - start < 4; ++m_at)
            out = out * 10 + (peek() - '0');
        return m_at > start;
    }
    bool time(int32_t& out)
    {
        const bool negative = take('-');
        if (!negative)
            take('+');
        int hours = 0, minutes = 0, seconds = 0;
        if (!number(hours) || (take(':') && !number(minutes)) || (take(':') && !number(seconds)))
            return false;
        out = (negative ? -1 : 1) * (hours * 3600 + minutes * 60 + seconds);
        return true;
    }
    bool change(Change& out)
    {
        out.time = 2 * 3600;
        if (take('M')) {
            out.kind = 'M';
            if (!number(out.month) || !take('.') || !number(out.week) || !take('.') || !number(out.day) || out.month < 1 || out.month > 12 || out.week < 1 || out.week > 5 || out.day > 6)
                return false;
        } else {
            out.kind = take('J') ? 'J' : 'N';
            if (!number(out.day) || out.day > 365)
                return false;
        }
        return !take('/') || time(out.time);
    }

    std::string_view m_text;
    size_t m_at = 0;
};

base::Result<TimeZone> TimeZone::named(std::string_view name)
{
    TimeZone out;
    out.m_name = name;
    if (name == "UTC" || name == "Z" || fixedOffset(name, out.m_before))
        return out;
    if (!isZoneName(name))
        return base::invalid("there is no time zone of that name");
    std::ifstream in("/usr/share/zoneinfo/" + out.m_name, std::ios::binary);
    std::string bytes(kMaxFile, '\0');
    in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<size_t>(in.gcount()));
    if (bytes.empty())
        return base::invalid("there is no time zone '" + out.m_name + "' in the system's database");
    return fromFile(out.m_name, bytes);
}

base::Result<TimeZone> TimeZone::fromFile(std::string name, std::string_view bytes)
{
    const base::Error broken = base::invalid("the file of the time zone '" + name + "' is broken");
    TimeZone out;
    out.m_name = std::move(name);
    Block block{};
    if (!readBlock(bytes, 0, block))
        return broken;
    size_t wide = 4, at = kHeader;
    if (bytes[4] >= '2') { // the second block has 64-bit times
        at += block.bytes(4);
        if (!readBlock(bytes, at, block))
            return broken;
        at += kHeader;
        wide = 8;
    }
    if (at + block.bytes(wide) > bytes.size())
        return broken;
    const size_t indices = at + block.times * wide, types = indices + block.times;
    const auto offset = [&](size_t type) { return static_cast<int32_t>(bigEndian(bytes, types + 6 * type, 4)); };
    out.m_before = offset(0);
    for (size_t i = 0; i < block.times; ++i) {
        const auto type = static_cast<unsigned char>(bytes[indices + i]);
        const int64_t time = bigEndian(bytes, at + i * wide, wide);
        if (type >= block.types || (!out.m_times.empty() && time <= out.m_times.back()))
            return broken;
        out.m_times.push_back(time);
        out.m_offsets.push_back(offset(type));
    }
    std::string_view rule = bytes.substr(at + block.bytes(wide));
    if (wide == 8 && rule.starts_with('\n')) {
        rule = rule.substr(1, std::min(rule.find('\n', 1), rule.size()) - 1);
        if (!rule.empty() && !(out.m_hasRule = RuleReader(rule).read(out)))
            return broken;
    }
    return out;
}

int32_t TimeZone::offsetAt(int64_t seconds) const noexcept
{
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), seconds);
    if (after == m_times.end() && m_hasRule)
        return ruleOffset(seconds);
    return after == m_times.begin() ? m_before : m_offsets[static_cast<size_t>(after - m_times.begin()) - 1];
}

int64_t TimeZone::changeTime(const Change& change, int64_t year) noexcept
{
    int64_t days = daysOf({year, 1, 1});
    if (change.kind == 'M') {
        const int64_t first = daysOf({year, change.month, 1});
        const int64_t weekday = ((first + 4) % 7 + 7) % 7; // 1970 began on a Thursday
        int64_t day = (change.day - weekday + 7) % 7 + 7 * (change.week - 1);
        while (day >= daysInMonth(year, change.month))
            day -= 7;
        days = first + day;
    } else if (change.kind == 'J') {
        days += change.day - 1 + (isLeapYear(year) && change.day > 59 ? 1 : 0);
    } else {
        days += change.day;
    }
    return days * kSecondsPerDay + change.time;
}

int32_t TimeZone::ruleOffset(int64_t seconds) const noexcept
{
    if (!m_hasSummer)
        return m_standard;
    const int64_t year = dateOf(floorDiv(seconds + m_standard, kSecondsPerDay)).year;
    const int64_t begin = changeTime(m_toSummer, year) - m_standard;
    const int64_t end = changeTime(m_toStandard, year) - m_summer;
    const bool summer = begin < end ? seconds >= begin && seconds < end : seconds >= begin || seconds < end;
    return summer ? m_summer : m_standard;
}

} // namespace gatehouse::cel
