// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/query.h"

#include "admin/router.h"
#include "base/bytes.h"
#include "base/clock.h"
#include "base/units.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::admin {

namespace {

constexpr size_t kMaxQuery = 8 * 1024;
constexpr size_t kMaxValue = 1024;
constexpr size_t kMaxParameters = 32;

std::optional<int64_t> integerFrom(std::string_view text)
{
    int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return value;
}

int64_t timeFrom(std::string text)
{
    // Nanoseconds since 1970 in 64 bits end in 2262.
    if (text.size() < 4 || text.compare(0, 4, "1970") < 0 || text.compare(0, 4, "2200") > 0)
        return -1;
    // "+02:00" that was not escaped arrives as a space.
    std::replace(text.begin(), text.end(), ' ', '+');
    return base::parseRfc3339(text);
}

std::optional<int64_t> durationFrom(std::string_view text)
{
    if (const auto seconds = integerFrom(text)) {
        if (*seconds < 0 || *seconds > 400'000'000)
            return {};
        return *seconds * 1'000'000'000;
    }
    const auto duration = base::parseDuration(text);
    if (!duration)
        return {};
    return duration->count();
}

// What is wrong with a value, or nothing.
std::string complaint(const Parameter& parameter, const std::string& value)
{
    if (value.size() > kMaxValue)
        return "is longer than " + std::to_string(kMaxValue) + " bytes";
    switch (parameter.type) {
    case Parameter::Type::Text: break;
    case Parameter::Type::Integer: {
        const auto number = integerFrom(value);
        if (number && *number >= parameter.least && *number <= parameter.most)
            break;
        return "must be a whole number from " + std::to_string(parameter.least) + (parameter.most == INT64_MAX ? " up" : " to " + std::to_string(parameter.most));
    }
    case Parameter::Type::Boolean:
        if (value != "true" && value != "false" && !value.empty())
            return "must be true or false";
        break;
    case Parameter::Type::Time:
        if (timeFrom(value) < 0)
            return "must be a time as in RFC 3339, such as 2026-01-31T12:00:00Z";
        break;
    case Parameter::Type::Duration:
        if (!durationFrom(value))
            return "must be a duration such as 10s or 5m";
        break;
    case Parameter::Type::Choice:
        if (std::find(parameter.choices.begin(), parameter.choices.end(), value) == parameter.choices.end()) {
            std::string list;
            for (const std::string& choice : parameter.choices)
                list += (list.empty() ? "" : ", ") + choice;
            return "must be one of " + list;
        }
        break;
    }
    return {};
}

std::string quoted(const std::string& name)
{
    return '"' + name.substr(0, 64) + '"';
}

} // namespace

base::Result<Query> Query::parse(std::string_view text, const std::vector<Parameter>& known)
{
    if (text.size() > kMaxQuery)
        return base::invalid("the query is longer than " + std::to_string(kMaxQuery) + " bytes");
    Query query;
    std::vector<base::Problem> problems;
    const auto complain = [&](const std::string& name, const std::string& message) {
        problems.push_back({"?" + name.substr(0, 64), "query parameter " + quoted(name) + ' ' + message, 0, 0});
    };
    for (const std::string_view pair : base::split(text, '&')) {
        if (pair.empty())
            continue;
        if (problems.size() + query.m_values.size() >= kMaxParameters)
            return base::invalid("the query has more than " + std::to_string(kMaxParameters) + " parameters");
        const size_t equals = pair.find('=');
        const auto name = percentDecode(pair.substr(0, equals), true);
        auto value = equals == std::string_view::npos ? std::optional<std::string>("") : percentDecode(pair.substr(equals + 1), true);
        if (!name || !value) {
            complain(name.value_or("?"), "is not percent-encoded UTF-8");
            continue;
        }
        const auto parameter = std::find_if(known.begin(), known.end(), [&](const Parameter& one) { return one.name == *name; });
        if (parameter == known.end())
            complain(*name, "is not known here");
        else if (query.has(*name))
            complain(*name, "is given twice");
        else if (const std::string wrong = complaint(*parameter, *value); !wrong.empty())
            complain(*name, wrong);
        else
            query.m_values.emplace(*name, std::move(*value));
    }
    for (const Parameter& parameter : known) {
        if (parameter.required && query.text(parameter.name).empty() && problems.empty())
            complain(parameter.name, "is required");
    }
    if (!problems.empty()) {
        std::string summary = problems.front().message;
        if (problems.size() > 1)
            summary += ", and " + std::to_string(problems.size() - 1) + " more";
        return base::invalid(std::move(summary), std::move(problems));
    }
    return query;
}

std::string Query::text(std::string_view name, std::string_view fallback) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string(fallback) : found->second;
}

int64_t Query::integer(std::string_view name, int64_t fallback) const
{
    return integerFrom(text(name)).value_or(fallback);
}

bool Query::flag(std::string_view name) const
{
    return has(name) && text(name) != "false";
}

int64_t Query::timeNs(std::string_view name, int64_t fallback) const
{
    return has(name) ? timeFrom(text(name)) : fallback;
}

int64_t Query::durationNs(std::string_view name, int64_t fallback) const
{
    return has(name) ? durationFrom(text(name)).value_or(fallback) : fallback;
}

} // namespace gatehouse::admin
