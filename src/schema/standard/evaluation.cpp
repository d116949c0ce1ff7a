// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/standard/evaluation.h"

#include "schema/standard/standard_format.h"

#include <algorithm>
#include <cmath>

namespace gatehouse::schema {

using base::Json;

namespace {

constexpr size_t kMostName = 100; // of a client's own names that are told

bool isInteger(const Json& value)
{
    return value.is_number_integer() || (value.is_number_float() && std::floor(value.get<double>()) == value.get<double>() && std::isfinite(value.get<double>()));
}

unsigned typeOf(const Json& value)
{
    switch (value.type()) {
    case Json::value_t::null: return Rule::Null;
    case Json::value_t::boolean: return Rule::Boolean;
    case Json::value_t::string: return Rule::String;
    case Json::value_t::array: return Rule::Array;
    case Json::value_t::object: return Rule::Object;
    default: return isInteger(value) ? Rule::Integer | Rule::Number : Rule::Number;
    }
}

std::string typeNames(unsigned types)
{
    static constexpr std::pair<unsigned, const char*> kNames[] = {{Rule::Null, "null"},     {Rule::Boolean, "a boolean"}, {Rule::Integer, "an integer"}, {Rule::Number, "a number"},
                                                                  {Rule::String, "a text"}, {Rule::Array, "a list"},      {Rule::Object, "an object"}};
    std::string out;
    for (const auto& [type, name] : kNames) {
        if (types & type)
            out += (out.empty() ? "" : " or ") + std::string(name);
    }
    return out;
}

uint64_t codePoints(const std::string& text)
{
    return static_cast<uint64_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool isMultiple(const Json& value, double step)
{
    const double number = value.get<double>();
    if (value.is_number_integer() && step == std::floor(step) && std::fabs(step) < 9e15 && std::fabs(number) < 9e15)
        return std::fmod(number, step) == 0;
    const double quotient = number / step;
    if (!std::isfinite(quotient))
        return std::fmod(number, step) == 0;
    return std::fabs(quotient - std::round(quotient)) <= 1e-9 * std::max(1.0, std::fabs(quotient)) || quotient == std::round(quotient);
}

std::string shown(const Json& bound)
{
    return base::toText(bound);
}

std::string named(const std::string& name)
{
    return name.size() <= kMostName ? name : name.substr(0, kMostName) + "…";
}

} // namespace

void Evaluation::Seen::add(const Seen& other)
{
    allMembers = allMembers || other.allMembers;
    allItems = allItems || other.allItems;
    firstItems = std::max(firstItems, other.firstItems);
    members.insert(other.members.begin(), other.members.end());
    items.insert(other.items.begin(), other.items.end());
}

std::string Evaluation::pointer() const
{
    std::string out = m_before;
    for (const Step& step : m_path)
        out = step.member ? base::joinPointer(out, named(*step.member)) : base::joinPointer(out, step.index);
    return out;
}

bool Evaluation::wrong(std::string message, const std::string* member)
{
    if (m_quiet == 0 && m_problems.size() < m_options.maxProblems)
        m_problems.push_back({member ? base::joinPointer(pointer(), named(*member)) : pointer(), std::move(message), 0, 0});
    return false;
}

bool Evaluation::spend(uint64_t steps)
{
    m_steps += steps;
    if (m_steps <= m_options.maxSteps && m_depth <= m_options.maxDepth)
        return true;
    if (!m_gaveUp) {
        m_gaveUp = true;
        m_quiet = 0;
        wrong("takes too long to be checked");
    }
    return false;
}

bool Evaluation::run(const Rule& rule, const Json& value, std::string_view at)
{
    m_before = at;
    const bool good = check(rule, value, nullptr);
    return good && !m_gaveUp;
}

bool Evaluation::checkQuietly(const Rule& rule, const Json& value, Seen* seen)
{
    ++m_quiet;
    const bool good = check(rule, value, seen);
    m_quiet = std::max(m_quiet - 1, 0);
    return good;
}

bool Evaluation::checkMember(const Rule& rule, const std::string& name, const Json& value)
{
    m_path.push_back({&name, 0});
    const bool good = check(rule, value, nullptr);
    m_path.pop_back();
    return good;
}

bool Evaluation::checkItem(const Rule& rule, size_t index, const Json& value)
{
    m_path.push_back({nullptr, index});
    const bool good = check(rule, value, nullptr);
    m_path.pop_back();
    return good;
}

bool Evaluation::check(const Rule& rule, const Json& value, Seen* seen)
{
    if (m_gaveUp || !spend(1))
        return false;
    if (rule.constant)
        return *rule.constant || wrong("is not allowed");
    const bool enters = m_scope.empty() || m_scope.back() != rule.resource;
    if (enters)
        m_scope.push_back(rule.resource);
    ++m_depth;
    const bool good = checkRule(rule, value, seen);
    --m_depth;
    if (enters)
        m_scope.pop_back();
    return good;
}

bool Evaluation::checkRule(const Rule& rule, const Json& value, Seen* seen)
{
    // What lies beside a rule and looked at the same value does not count for its own "unevaluated".
    Seen own;
    const bool asks = rule.unevaluatedItems || rule.unevaluatedProperties;
    Seen* const looked = asks ? &own : seen;
    bool good = checkValue(rule, value);
    // Who only wants to know whether it fits has heard enough.
    const auto mayStop = [&] { return !good && m_quiet > 0; };
    if (mayStop())
        return false;
    good = checkIncluded(rule, value, looked) && good;
    if (mayStop())
        return false;
    good = checkVariants(rule, value, looked) && good;
    if (mayStop())
        return false;
    if (value.is_array())
        good = checkArray(rule, value, looked) && good;
    else if (value.is_object())
        good = checkObject(rule, value, looked) && good;
    if (asks && good)
        good = checkUnevaluated(rule, value, own);
    if (asks && seen && good)
        seen->add(own);
    return good;
}

bool Evaluation::checkIncluded(const Rule& rule, const Json& value, Seen* seen)
{
    bool good = !rule.reference || check(*rule.reference, value, seen);
    if (rule.dynamicReference) {
        const Rule* target = rule.dynamicReference;
        for (const SchemaResource* resource : m_scope) {
            const auto found = rule.dynamicName.empty() ? resource->dynamic.end() : resource->dynamic.find(rule.dynamicName);
            if (found != resource->dynamic.end() && found->second) {
                target = found->second;
                break;
            }
        }
        good = check(*target, value, seen) && good;
    }
    for (const Rule* part : rule.allOf)
        good = check(*part, value, seen) && good;
    if (rule.condition) {
        Seen branch;
        const bool fits = checkQuietly(*rule.condition, value, seen ? &branch : nullptr);
        if (fits && seen)
            seen->add(branch);
        const Rule* next = fits ? rule.then : rule.otherwise;
        if (next)
            good = check(*next, value, seen) && good;
    }
    if (value.is_object()) {
        for (const auto& [name, part] : rule.dependentSchemas) {
            if (value.contains(name))
                good = check(*part, value, seen) && good;
        }
    }
    return good;
}

bool Evaluation::checkVariants(const Rule& rule, const Json& value, Seen* seen)
{
    bool good = true;
    if (!rule.anyOf.empty()) {
        bool any = false;
        for (const Rule* variant : rule.anyOf) {
            Seen branch;
            const bool fits = checkQuietly(*variant, value, seen ? &branch : nullptr);
            if (fits && seen)
                seen->add(branch);
            any = any || fits;
            if (any && !seen)
                break;
        }
        if (!any) {
            good = wrong("fits none of the allowed forms");
            tellNearest(rule.anyOf, value);
        }
    }
    if (!rule.oneOf.empty()) {
        size_t fitting = 0;
        Seen chosen;
        for (const Rule* variant : rule.oneOf) {
            Seen branch;
            if (!checkQuietly(*variant, value, seen ? &branch : nullptr))
                continue;
            if (++fitting > 1)
                break;
            if (seen)
                chosen = std::move(branch);
        }
        if (fitting == 1 && seen)
            seen->add(chosen);
        if (fitting != 1)
            good = wrong(fitting > 1 ? "fits several of the forms that exclude each other" : "fits none of the allowed forms");
        if (fitting == 0)
            tellNearest(rule.oneOf, value);
    }
    if (rule.negated && checkQuietly(*rule.negated, value, nullptr) && !m_gaveUp)
        good = wrong("has a form that is not allowed");
    return good;
}

// What keeps a value from the form that it comes closest to.
void Evaluation::tellNearest(const std::vector<const Rule*>& variants, const Json& value)
{
    if (m_quiet > 0 || m_gaveUp)
        return;
    std::vector<base::Problem> before = std::move(m_problems);
    std::vector<base::Problem> best;
    size_t fewest = SIZE_MAX;
    const std::string here = pointer();
    for (const Rule* variant : variants) {
        m_problems.clear();
        check(*variant, value, nullptr);
        size_t weight = 0;
        for (const base::Problem& problem : m_problems)
            weight += problem.pointer == here ? 10 : 1; // another type is far from what was meant, a wrong member near
        if (weight > 0 && weight < fewest) {
            fewest = weight;
            best = std::move(m_problems);
        }
    }
    m_problems = std::move(before);
    for (base::Problem& problem : best) {
        if (m_problems.size() < m_options.maxProblems && problem.pointer != here)
            m_problems.push_back(std::move(problem));
    }
}

bool Evaluation::checkValue(const Rule& rule, const Json& value)
{
    bool good = true;
    if (rule.types != 0 && (rule.types & typeOf(value)) == 0)
        good = wrong("must be " + typeNames(rule.types));
    if (rule.enumeration) {
        if (!spend(rule.enumeration->size()))
            return false;
        if (std::find(rule.enumeration->begin(), rule.enumeration->end(), value) == rule.enumeration->end())
            good = wrong("is not one of the allowed values");
    }
    if (rule.fixed && value != *rule.fixed)
        good = wrong("is not the allowed value");
    if (value.is_number())
        good = checkNumber(rule, value) && good;
    else if (value.is_string())
        good = checkString(rule, value) && good;
    return good;
}

bool Evaluation::checkNumber(const Rule& rule, const Json& value)
{
    bool good = true;
    if (rule.minimum && value < *rule.minimum)
        good = wrong("must be at least " + shown(*rule.minimum));
    if (rule.maximum && value > *rule.maximum)
        good = wrong("must be at most " + shown(*rule.maximum));
    if (rule.exclusiveMinimum && value <= *rule.exclusiveMinimum)
        good = wrong("must be more than " + shown(*rule.exclusiveMinimum));
    if (rule.exclusiveMaximum && value >= *rule.exclusiveMaximum)
        good = wrong("must be less than " + shown(*rule.exclusiveMaximum));
    if (rule.multipleOf && !isMultiple(value, *rule.multipleOf))
        good = wrong("must be a multiple of " + shown(*rule.multipleOf));
    if (m_options.formats && rule.format == "int32" && (value < -2147483648LL || value > 2147483647LL))
        good = wrong("must fit into 32 bits");
    if (m_options.formats && rule.format == "int64" && (value.is_number_float() ? std::fabs(value.get<double>()) >= 9223372036854775808.0 : value.is_number_unsigned() && value.get<uint64_t>() > INT64_MAX))
        good = wrong("must fit into 64 bits");
    return good;
}

bool Evaluation::checkString(const Rule& rule, const Json& value)
{
    bool good = true;
    const std::string& text = value.get_ref<const std::string&>();
    if (rule.minLength || rule.maxLength) {
        const uint64_t length = codePoints(text);
        if (rule.minLength && length < *rule.minLength)
            good = wrong("must have at least " + std::to_string(*rule.minLength) + " characters");
        if (rule.maxLength && length > *rule.maxLength)
            good = wrong("must have at most " + std::to_string(*rule.maxLength) + " characters");
    }
    if (rule.pattern && !RE2::PartialMatch(text, *rule.pattern->compiled))
        good = wrong("must match " + rule.pattern->text);
    if (m_options.formats && !rule.format.empty() && !hasStandardFormat(rule.format, text))
        good = wrong("must have the format " + rule.format);
    return good;
}

bool Evaluation::areUnique(const Json& array)
{
    std::vector<const Json*> sorted;
    sorted.reserve(array.size());
    for (const Json& item : array)
        sorted.push_back(&item);
    std::sort(sorted.begin(), sorted.end(), [](const Json* a, const Json* b) { return *a < *b; });
    return std::adjacent_find(sorted.begin(), sorted.end(), [](const Json* a, const Json* b) { return *a == *b; }) == sorted.end();
}

bool Evaluation::checkArray(const Rule& rule, const Json& value, Seen* seen)
{
    bool good = true;
    if (rule.minItems && value.size() < *rule.minItems)
        good = wrong("must have at least " + std::to_string(*rule.minItems) + " items");
    if (rule.maxItems && value.size() > *rule.maxItems)
        good = wrong("must have at most " + std::to_string(*rule.maxItems) + " items");
    if (rule.uniqueItems && (!spend(value.size()) || !areUnique(value)))
        good = wrong("must not have an item twice");
    const size_t first = std::min(rule.prefixItems.size(), value.size());
    for (size_t i = 0; i < first; ++i)
        good = checkItem(*rule.prefixItems[i], i, value[i]) && good;
    for (size_t i = first; rule.items && i < value.size(); ++i) {
        good = checkItem(*rule.items, i, value[i]) && good;
        if (m_gaveUp || (!good && m_quiet > 0))
            return false;
    }
    if (seen) {
        seen->firstItems = std::max(seen->firstItems, first);
        seen->allItems = seen->allItems || rule.items;
    }
    if (!rule.contains)
        return good;
    const uint64_t least = rule.minContains.value_or(1);
    uint64_t found = 0;
    ++m_quiet;
    for (size_t i = 0; i < value.size() && !m_gaveUp; ++i) {
        if (!checkItem(*rule.contains, i, value[i]))
            continue;
        ++found;
        if (seen)
            seen->items.insert(i);
    }
    m_quiet = std::max(m_quiet - 1, 0);
    if (found < least)
        good = wrong("must contain at least " + std::to_string(least) + " of a certain form");
    if (rule.maxContains && found > *rule.maxContains)
        good = wrong("must contain at most " + std::to_string(*rule.maxContains) + " of a certain form");
    return good;
}

// OpenAPI 3.1, and JSON Schema validation, section 9.4: what only the other side sets is not asked of this one.
bool Evaluation::isRequired(const Rule& rule, const std::string& name) const
{
    if (m_options.direction == Direction::None)
        return true;
    const auto found = rule.properties.find(name);
    const Rule* property = found == rule.properties.end() ? nullptr : found->second;
    for (int depth = 0; property && depth < 16; ++depth, property = property->reference) {
        if (m_options.direction == Direction::Request ? property->readOnly : property->writeOnly)
            return false;
    }
    return true;
}

bool Evaluation::checkObject(const Rule& rule, const Json& value, Seen* seen)
{
    bool good = true;
    if (rule.minProperties && value.size() < *rule.minProperties)
        good = wrong("must have at least " + std::to_string(*rule.minProperties) + " members");
    if (rule.maxProperties && value.size() > *rule.maxProperties)
        good = wrong("must have at most " + std::to_string(*rule.maxProperties) + " members");
    for (const std::string& name : rule.required) {
        if (!value.contains(name) && isRequired(rule, name))
            good = wrong("is required", &name);
    }
    for (const auto& [name, others] : rule.dependentRequired) {
        for (const std::string& other : others) {
            if (value.contains(name) && !value.contains(other))
                good = wrong("is required beside " + name, &other);
        }
    }
    if (rule.properties.empty() && rule.patternProperties.empty() && !rule.additionalProperties && !rule.propertyNames)
        return good;
    for (const auto& [name, member] : value.items()) {
        bool matched = false;
        if (const auto property = rule.properties.find(name); property != rule.properties.end()) {
            matched = true;
            good = checkMember(*property->second, name, member) && good;
        }
        for (const auto& [pattern, part] : rule.patternProperties) {
            if (!RE2::PartialMatch(name, *pattern.compiled))
                continue;
            matched = true;
            good = checkMember(*part, name, member) && good;
        }
        if (!matched && rule.additionalProperties) {
            matched = true;
            good = checkMember(*rule.additionalProperties, name, member) && good;
        }
        if (rule.propertyNames && !checkMember(*rule.propertyNames, name, Json(name)))
            good = false;
        if (matched && seen)
            seen->members.insert(name);
        if (m_gaveUp || (!good && m_quiet > 0))
            return false;
    }
    return good;
}

bool Evaluation::checkUnevaluated(const Rule& rule, const Json& value, Seen& seen)
{
    bool good = true;
    if (rule.unevaluatedItems && value.is_array()) {
        for (size_t i = seen.allItems ? value.size() : seen.firstItems; i < value.size(); ++i) {
            if (!seen.items.contains(i))
                good = checkItem(*rule.unevaluatedItems, i, value[i]) && good;
        }
        seen.allItems = true;
    }
    if (rule.unevaluatedProperties && value.is_object()) {
        for (const auto& [name, member] : value.items()) {
            if (!seen.allMembers && !seen.members.contains(name))
                good = checkMember(*rule.unevaluatedProperties, name, member) && good;
        }
        seen.allMembers = true;
    }
    return good;
}

} // namespace gatehouse::schema
