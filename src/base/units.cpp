// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/units.h"

#include <array>
#include <cmath>
#include <limits>

namespace gatehouse::base {

namespace {

struct Unit {
    std::string_view name;
    uint64_t factor;
};

constexpr std::array<Unit, 7> kDurations{{{"ns", 1},
                                          {"us", 1'000},
                                          {"ms", 1'000'000},
                                          {"s", 1'000'000'000},
                                          {"m", 60'000'000'000},
                                          {"h", 3'600'000'000'000},
                                          {"d", 86'400'000'000'000}}};
constexpr std::array<Unit, 11> kSizes{{{"", 1},
                                       {"B", 1},
                                       {"KiB", 1ull << 10},
                                       {"MiB", 1ull << 20},
                                       {"GiB", 1ull << 30},
                                       {"TiB", 1ull << 40},
                                       {"kB", 1'000},
                                       {"KB", 1'000},
                                       {"MB", 1'000'000},
                                       {"GB", 1'000'000'000},
                                       {"TB", 1'000'000'000'000}}};

constexpr uint64_t kMax = static_cast<uint64_t>(std::numeric_limits<int64_t>::max());

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Reads "12" or "1.5" followed by a unit at `at`; false when it is no number, has an unknown unit, or does not fit.
template <size_t N>
bool readPart(std::string_view text, size_t& at, const std::array<Unit, N>& units, uint64_t& total)
{
    const size_t begin = at;
    uint64_t whole = 0;
    while (at < text.size() && isDigit(text[at])) {
        const uint64_t digit = static_cast<uint64_t>(text[at++] - '0');
        if (whole > (kMax - digit) / 10)
            return false;
        whole = whole * 10 + digit;
    }
    if (at == begin)
        return false;
    double fraction = 0;
    if (at < text.size() && text[at] == '.') {
        double place = 0.1;
        const size_t first = ++at;
        for (; at < text.size() && isDigit(text[at]); ++at, place /= 10)
            fraction += place * (text[at] - '0');
        if (at == first)
            return false;
    }
    const size_t name = at;
    while (at < text.size() && !isDigit(text[at]))
        ++at;
    for (const Unit& unit : units) {
        if (unit.name != text.substr(name, at - name))
            continue;
        if (whole > (kMax - total) / unit.factor)
            return false;
        total += whole * unit.factor + static_cast<uint64_t>(std::llround(fraction * static_cast<double>(unit.factor)));
        return total <= kMax;
    }
    return false;
}

} // namespace

Result<std::chrono::nanoseconds> parseDuration(std::string_view text)
{
    uint64_t total = 0;
    size_t at = 0;
    bool good = !text.empty();
    while (good && at < text.size())
        good = readPart(text, at, kDurations, total);
    if (!good)
        return invalid("\"" + std::string(text.substr(0, 40)) + "\" is not a duration such as 250ms, 30s, 1h30m or 7d");
    return std::chrono::nanoseconds(static_cast<int64_t>(total));
}

Result<std::chrono::nanoseconds> durationFrom(const Json& value, std::chrono::nanoseconds unit)
{
    if (value.is_string())
        return parseDuration(value.get_ref<const std::string&>());
    if (value.is_number()) {
        const double number = value.get<double>();
        if (number >= 0 && number * static_cast<double>(unit.count()) < 9.2e18)
            return std::chrono::nanoseconds(std::llround(number * static_cast<double>(unit.count())));
    }
    return invalid("not a duration: give text such as 250ms, 30s, 1h30m, or a number that is not negative");
}

std::string durationText(std::chrono::nanoseconds value)
{
    uint64_t left = static_cast<uint64_t>(std::max<int64_t>(value.count(), 0));
    if (left == 0)
        return "0s";
    std::string out;
    for (auto unit = kDurations.rbegin(); unit != kDurations.rend(); ++unit) {
        if (left / unit->factor > 0)
            out += std::to_string(left / unit->factor) + std::string(unit->name);
        left %= unit->factor;
    }
    return out;
}

Result<uint64_t> parseSize(std::string_view text)
{
    uint64_t total = 0;
    size_t at = 0;
    if (!readPart(text, at, kSizes, total) || at != text.size())
        return invalid("\"" + std::string(text.substr(0, 40)) + "\" is not a size such as 512, 64KiB, 8MiB or 1GB");
    return total;
}

Result<uint64_t> sizeFrom(const Json& value)
{
    if (value.is_string())
        return parseSize(value.get_ref<const std::string&>());
    if (value.is_number_integer() && value.get<int64_t>() >= 0)
        return static_cast<uint64_t>(value.get<int64_t>());
    return invalid("not a size: give text such as 64KiB or 8MiB, or a number of bytes");
}

std::string sizeText(uint64_t bytes)
{
    for (const auto& unit : {kSizes[5], kSizes[4], kSizes[3], kSizes[2]}) {
        if (bytes >= unit.factor && bytes % unit.factor == 0)
            return std::to_string(bytes / unit.factor) + std::string(unit.name);
    }
    return std::to_string(bytes) + "B";
}

std::chrono::nanoseconds durationAt(const Json& object, std::string_view member, std::chrono::nanoseconds fallback)
{
    const auto parsed = durationFrom(memberAt(object, member));
    return parsed ? *parsed : fallback;
}

uint64_t sizeAt(const Json& object, std::string_view member, uint64_t fallback)
{
    const auto parsed = sizeFrom(memberAt(object, member));
    return parsed ? *parsed : fallback;
}

} // namespace gatehouse::base
