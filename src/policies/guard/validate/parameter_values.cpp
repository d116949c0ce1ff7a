// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/validate/parameter_values.h"

#include "base/bytes.h"
#include "http/cookies.h"
#include "http/path.h"
#include "schema/standard/uri.h"

#include <algorithm>

namespace gatehouse::policies {

using base::Json;
using schema::Rule;
using In = ApiParameter::In;
using Style = ApiParameter::Style;

namespace {

constexpr size_t kMostPairs = 1000;
constexpr size_t kMostParts = 1000; // of one value
constexpr int kMostIncluded = 64;

// The rule, or the first of those that it includes, that says something. `budget`: of rules looked at; they may include each other in circles.
template <class Says>
const Rule* saying(const Rule* rule, const Says& says, int& budget)
{
    if (!rule || --budget < 0)
        return nullptr;
    if (says(*rule))
        return rule;
    if (const Rule* found = saying(rule->reference, says, budget))
        return found;
    for (const auto* parts : {&rule->allOf, &rule->anyOf, &rule->oneOf}) {
        for (const Rule* part : *parts) {
            if (const Rule* found = saying(part, says, budget))
                return found;
        }
    }
    return nullptr;
}

template <class Says>
const Rule* saying(const Rule* rule, const Says& says)
{
    int budget = kMostIncluded;
    return saying(rule, says, budget);
}

const Rule* itemsOf(const Rule* rule)
{
    const Rule* found = saying(rule, [](const Rule& one) { return one.items != nullptr; });
    return found ? found->items : nullptr;
}

const Rule* memberOf(const Rule* rule, const std::string& name)
{
    const Rule* found = saying(rule, [&](const Rule& one) { return one.properties.find(name) != one.properties.end(); });
    if (found)
        return found->properties.find(name)->second;
    found = saying(rule, [](const Rule& one) { return one.additionalProperties != nullptr; });
    return found ? found->additionalProperties : nullptr;
}

// A text as a value of the types that it may have; of no such type, it stays a text.
Json scalar(const std::string& text, const Rule* rule)
{
    const unsigned types = rule ? rule->allowedTypes() : 0;
    if (types & (Rule::Integer | Rule::Number)) {
        const auto parsed = base::parseJson(text, {64, 1});
        if (parsed && parsed->is_number() && text.find_first_of(" \t\r\n") == std::string::npos)
            return *parsed;
    }
    if ((types & Rule::Boolean) && (text == "true" || text == "false"))
        return text == "true";
    if ((types & Rule::Null) && (text.empty() || text == "null"))
        return nullptr;
    return text;
}

std::vector<std::string> split(std::string_view text, std::string_view by)
{
    std::vector<std::string> out;
    for (;;) {
        const size_t end = text.find(by);
        out.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos || out.size() >= kMostParts)
            return out;
        text.remove_prefix(end + by.size());
    }
}

Json list(const std::vector<std::string>& parts, const Rule* rule)
{
    const Rule* items = itemsOf(rule);
    Json out = Json::array();
    for (const std::string& part : parts)
        out.push_back(scalar(part, items));
    return out;
}

// "a,1,b,2", or with `explode` "a=1,b=2".
Json object(const std::vector<std::string>& parts, bool explode, const Rule* rule)
{
    Json out = Json::object();
    for (size_t i = 0; i < parts.size(); ++i) {
        std::string name = parts[i], value;
        if (explode) {
            const size_t equals = std::min(name.find('='), name.size());
            value = equals < name.size() ? name.substr(equals + 1) : std::string();
            name.resize(equals);
        } else if (++i < parts.size()) {
            value = parts[i];
        }
        out[name] = scalar(value, memberOf(rule, name));
    }
    return out;
}

bool isList(const Rule* rule)
{
    return rule && (rule->allowedTypes() & Rule::Array);
}

bool isObject(const Rule* rule)
{
    return rule && (rule->allowedTypes() & Rule::Object);
}

} // namespace

ParameterValues::ParameterValues(const http::RequestHead& request, const ApiDescription::Found& found) : m_request(request), m_found(found)
{
    m_tooMany = !readPairs(request.query, m_query);
    m_asked.resize(m_query.size());
}

bool ParameterValues::readPairs(std::string_view text, Pairs& out)
{
    while (!text.empty()) {
        const size_t end = std::min(text.find('&'), text.size());
        const std::string_view pair = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (pair.empty())
            continue;
        if (out.size() >= kMostPairs)
            return false;
        const size_t equals = std::min(pair.find('='), pair.size());
        out.emplace_back(http::decodePercent(pair.substr(0, equals), true), http::decodePercent(pair.substr(std::min(equals + 1, pair.size())), true));
    }
    return true;
}

const Rule* ParameterValues::memberRule(const Rule* form, const std::string& name)
{
    const Rule* member = memberOf(form, name);
    return isList(member) ? itemsOf(member) : member;
}

void ParameterValues::addMember(Json& form, const std::string& name, Json value, bool isText, const Rule* rule)
{
    const Rule* member = memberOf(rule, name);
    if (isList(member) && !isText && value.is_array() && !form.contains(name)) {
        form[name] = std::move(value); // the whole list as JSON
    } else if (isList(member)) {
        if (!form.contains(name))
            form[name] = Json::array();
        form[name].push_back(isText ? scalar(value.get_ref<const std::string&>(), itemsOf(member)) : std::move(value));
    } else if (form.contains(name)) {
        // Twice where the schema knows it once: whoever reads it takes the first or the last.
        Json& there = form[name];
        Json both = Json::array();
        both.push_back(std::move(there));
        both.push_back(std::move(value));
        there = std::move(both);
    } else {
        form[name] = isText ? scalar(value.get_ref<const std::string&>(), member) : std::move(value);
    }
}

std::optional<Json> ParameterValues::fromText(const ApiParameter& parameter, std::string_view text, std::string& fault) const
{
    if (parameter.isJson) {
        auto parsed = base::parseJson(text, {1u << 20, 64});
        if (!parsed) {
            fault = "is not JSON";
            return std::optional<Json>(Json());
        }
        return std::optional<Json>(std::move(*parsed));
    }
    std::string_view separator = ",";
    if (parameter.style == Style::Label || parameter.style == Style::Matrix) {
        const std::string prefix = parameter.style == Style::Label ? "." : ';' + parameter.name + (text.find('=') != std::string_view::npos ? "=" : "");
        if (!text.starts_with(prefix)) {
            fault = "is not in the style that is described";
            return std::optional<Json>(Json());
        }
        text.remove_prefix(prefix.size());
        if (parameter.explode)
            separator = parameter.style == Style::Label ? "." : std::string_view();
    }
    if (isList(parameter.rule)) {
        if (separator.empty()) { // ";a=1;a=2"
            std::vector<std::string> parts = split(text, ';' + parameter.name + '=');
            return std::optional<Json>(list(parts, parameter.rule));
        }
        return std::optional<Json>(list(text.empty() ? std::vector<std::string>() : split(text, separator), parameter.rule));
    }
    if (isObject(parameter.rule) && !(parameter.rule->allowedTypes() & Rule::String))
        return std::optional<Json>(object(split(text, separator.empty() ? ";" : separator), parameter.explode, parameter.rule));
    return std::optional<Json>(scalar(std::string(text), parameter.rule));
}

std::optional<Json> ParameterValues::fromQuery(const ApiParameter& parameter, std::string& fault)
{
    std::vector<std::string> values;
    Json members = Json::object();
    const bool spread = parameter.style == Style::Form && parameter.explode && isObject(parameter.rule) && !isList(parameter.rule) && !parameter.isJson;
    for (size_t i = 0; i < m_query.size(); ++i) {
        const auto& [name, text] = m_query[i];
        if (parameter.style == Style::DeepObject) {
            if (name.size() <= parameter.name.size() + 2 || !name.starts_with(parameter.name) || name[parameter.name.size()] != '[' || name.back() != ']')
                continue;
            const std::string member = name.substr(parameter.name.size() + 1, name.size() - parameter.name.size() - 2);
            if (members.contains(member))
                fault = "has a member twice";
            members[member] = scalar(text, memberOf(parameter.rule, member));
            m_asked[i] = true;
        } else if (spread) {
            const Rule* known = saying(parameter.rule, [&](const Rule& one) { return one.properties.find(name) != one.properties.end(); });
            if (!known)
                continue;
            members[name] = scalar(text, known->properties.find(name)->second);
            m_asked[i] = true;
        } else if (name == parameter.name) {
            values.push_back(text);
            m_asked[i] = true;
        }
    }
    if (parameter.style == Style::DeepObject || spread)
        return members.empty() ? std::nullopt : std::optional(std::move(members));
    if (values.empty())
        return {};
    if (values.size() == 1 && values[0].empty() && parameter.allowEmpty)
        return {};
    if (isList(parameter.rule) && parameter.style == Style::Form && parameter.explode)
        return std::optional<Json>(list(values, parameter.rule));
    if (values.size() > 1) {
        fault = "is there several times";
        return std::optional<Json>(Json());
    }
    if (isList(parameter.rule) && (parameter.style == Style::SpaceDelimited || parameter.style == Style::PipeDelimited))
        return std::optional<Json>(list(split(values[0], parameter.style == Style::SpaceDelimited ? " " : "|"), parameter.rule));
    return fromText(parameter, values[0], fault);
}

std::optional<Json> ParameterValues::value(const ApiParameter& parameter, std::string& fault)
{
    switch (parameter.in) {
    case In::Path:
        for (const auto& [name, text] : m_found.captures) {
            if (name == parameter.name)
                return fromText(parameter, text, fault);
        }
        return {};
    case In::Query: return fromQuery(parameter, fault);
    case In::Header: {
        std::string joined;
        bool any = false;
        for (const http::HeaderField& field : m_request.fields) {
            if (!base::equalsIgnoreCase(field.name, parameter.name))
                continue;
            joined += (any ? ", " : "") + std::string(base::trim(field.value));
            any = true;
        }
        if (!any)
            return {};
        if (isList(parameter.rule) && !parameter.isJson) {
            std::vector<std::string> parts = split(joined, ",");
            for (std::string& part : parts)
                part = std::string(base::trim(part));
            return std::optional<Json>(list(parts, parameter.rule));
        }
        return fromText(parameter, joined, fault);
    }
    case In::Cookie: {
        const std::string_view text = http::cookie(m_request.fields, parameter.name);
        return text.empty() ? std::nullopt : fromText(parameter, http::decodePercent(text, false), fault);
    }
    }
    return {};
}

std::vector<std::string> ParameterValues::unknown(const ApiDescription& api) const
{
    std::vector<std::string> out;
    for (size_t i = 0; i < m_query.size(); ++i) {
        if (!m_asked[i] && !api.isSecurityParameter(m_query[i].first))
            out.push_back(m_query[i].first);
    }
    return out;
}

} // namespace gatehouse::policies
