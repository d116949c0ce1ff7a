// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/checker.h"

#include "schema/formats.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace gatehouse::schema {

namespace {

using base::Json;

constexpr size_t kMaxProblems = 1000;
constexpr int kMaxDepth = 200; // of schemas that refer to themselves without descending

unsigned typeOf(const Json& value)
{
    switch (value.type()) {
    case Json::value_t::null: return Node::Null;
    case Json::value_t::boolean: return Node::Boolean;
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned: return Node::Integer | Node::Number;
    case Json::value_t::number_float: {
        const double number = value.get<double>();
        // 1.0 is an integer to JSON Schema.
        return Node::Number | (std::isfinite(number) && number == std::floor(number) ? Node::Integer : 0u);
    }
    case Json::value_t::string: return Node::String;
    case Json::value_t::array: return Node::Array;
    default: return Node::Object;
    }
}

std::string typeText(unsigned types)
{
    static constexpr std::pair<unsigned, const char*> kNames[] = {{Node::Object, "an object"}, {Node::Array, "a list"},     {Node::String, "text"}, {Node::Number, "a number"},
                                                                  {Node::Integer, "a whole number"}, {Node::Boolean, "true or false"}, {Node::Null, "null"}};
    std::string out;
    for (const auto& [bit, name] : kNames) {
        if ((types & bit) == 0 || (bit == Node::Integer && (types & Node::Number) != 0))
            continue;
        out += (out.empty() ? "" : " or ") + std::string(name);
    }
    return out;
}

size_t lengthOf(const std::string& text)
{
    // Characters, not bytes.
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

size_t distance(const std::string& a, const std::string& b)
{
    std::vector<size_t> row(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (size_t i = 1; i <= a.size(); ++i) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.size(); ++j) {
            const size_t up = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
            diagonal = up;
        }
    }
    return row[b.size()];
}

// At most `size` bytes, whole characters.
std::string clipped(const std::string& text, size_t size)
{
    if (text.size() <= size)
        return text;
    while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80)
        --size;
    return text.substr(0, size);
}

std::string shown(const Json& value)
{
    const std::string text = base::toText(value);
    return text.size() > 60 ? clipped(text, 57) + "..." : text;
}

std::string plain(double number)
{
    return number == std::floor(number) && std::abs(number) < 1e15 ? std::to_string(static_cast<int64_t>(number)) : base::toText(Json(number));
}

} // namespace

void Checker::problem(const std::string& pointer, std::string message)
{
    if (m_problems.size() < kMaxProblems)
        m_problems.push_back({pointer, std::move(message), 0, 0});
}

std::vector<base::Problem> Checker::run(const Node& node, const Json& instance, const std::string& pointer)
{
    check(node, instance, pointer);
    return std::move(m_problems);
}

bool Checker::accepts(const Node& node, const Json& value)
{
    Checker inner;
    inner.m_depth = m_depth;
    inner.check(node, value, "");
    return inner.m_problems.empty();
}

void Checker::check(const Node& node, const Json& value, const std::string& pointer)
{
    if (node.constant) {
        if (!*node.constant)
            problem(pointer, "nothing is allowed here");
        return;
    }
    if (++m_depth > kMaxDepth) {
        problem(pointer, "is nested too deeply");
        --m_depth;
        return;
    }
    if (node.reference)
        check(*node.reference, value, pointer);
    if (node.types != 0 && (typeOf(value) & node.types) == 0) {
        problem(pointer, "must be " + typeText(node.types));
    } else {
        if (node.enumeration && std::find(node.enumeration->begin(), node.enumeration->end(), value) == node.enumeration->end()) {
            std::string all;
            for (const Json& option : *node.enumeration)
                all += (all.empty() ? "" : ", ") + shown(option);
            problem(pointer, all.empty() ? "is not allowed to have any value" : "must be one of " + all);
        }
        if (node.fixed && *node.fixed != value)
            problem(pointer, "must be " + shown(*node.fixed));
        if (value.is_number())
            checkNumber(node, value, pointer);
        else if (value.is_string())
            checkString(node, value, pointer);
        else if (value.is_array())
            checkArray(node, value, pointer);
        else if (value.is_object())
            checkObject(node, value, pointer);
        checkCombinations(node, value, pointer);
    }
    --m_depth;
}

void Checker::checkNumber(const Node& node, const Json& value, const std::string& pointer)
{
    const double number = value.get<double>();
    if (node.minimum && number < *node.minimum)
        problem(pointer, "must be at least " + plain(*node.minimum));
    if (node.maximum && number > *node.maximum)
        problem(pointer, "must be at most " + plain(*node.maximum));
    if (node.exclusiveMinimum && number <= *node.exclusiveMinimum)
        problem(pointer, "must be more than " + plain(*node.exclusiveMinimum));
    if (node.exclusiveMaximum && number >= *node.exclusiveMaximum)
        problem(pointer, "must be less than " + plain(*node.exclusiveMaximum));
    if (node.multipleOf && *node.multipleOf > 0) {
        const double quotient = number / *node.multipleOf;
        if (!std::isfinite(quotient) || std::abs(quotient - std::round(quotient)) > 1e-9)
            problem(pointer, "must be a multiple of " + plain(*node.multipleOf));
    }
}

void Checker::checkString(const Node& node, const Json& value, const std::string& pointer)
{
    const std::string& text = value.get_ref<const std::string&>();
    if (node.minLength && lengthOf(text) < *node.minLength)
        problem(pointer, *node.minLength == 1 ? "must not be empty" : "must have at least " + std::to_string(*node.minLength) + " characters");
    if (node.maxLength && lengthOf(text) > *node.maxLength)
        problem(pointer, "must have at most " + std::to_string(*node.maxLength) + " characters");
    // A secret is not repeated.
    const bool secret = node.source->contains("writeOnly") || node.format.starts_with("pem-"); // a key in the certificate's place
    const std::string subject = secret ? std::string() : shown(value) + " ";
    if (node.pattern && !RE2::PartialMatch(text, *node.pattern))
        problem(pointer, (subject.empty() ? "must match " : subject + "does not match ") + node.patternText);
    std::string why;
    if (!node.format.empty() && !hasFormat(node.format, text, why))
        problem(pointer, subject + why);
}

void Checker::checkArray(const Node& node, const Json& value, const std::string& pointer)
{
    if (node.minItems && value.size() < *node.minItems)
        problem(pointer, *node.minItems == 1 ? "must not be empty" : "must have at least " + std::to_string(*node.minItems) + " items");
    if (node.maxItems && value.size() > *node.maxItems)
        problem(pointer, "must have at most " + std::to_string(*node.maxItems) + " items");
    if (node.uniqueItems) {
        std::set<Json> seen;
        for (size_t i = 0; i < value.size(); ++i) {
            if (!seen.insert(value[i]).second)
                problem(base::joinPointer(pointer, i), "is there twice");
        }
    }
    for (size_t i = 0; i < value.size(); ++i) {
        const std::string at = base::joinPointer(pointer, i);
        if (i < node.prefixItems.size())
            check(*node.prefixItems[i], value[i], at);
        else if (node.items)
            check(*node.items, value[i], at);
    }
    if (node.contains) {
        const size_t fitting = static_cast<size_t>(std::count_if(value.begin(), value.end(), [&](const Json& item) { return accepts(*node.contains, item); }));
        if (fitting < node.minContains.value_or(1) || (node.maxContains && fitting > *node.maxContains))
            problem(pointer, "does not have the number of fitting items that is asked for");
    }
}

void Checker::checkObject(const Node& node, const Json& value, const std::string& pointer)
{
    for (const std::string& name : node.required) {
        if (!value.contains(name))
            problem(base::joinPointer(pointer, name), "is required");
    }
    if (node.minProperties && value.size() < *node.minProperties)
        problem(pointer, "must have at least " + std::to_string(*node.minProperties) + " members");
    if (node.maxProperties && value.size() > *node.maxProperties)
        problem(pointer, "must have at most " + std::to_string(*node.maxProperties) + " members");
    for (const auto& [name, others] : node.dependentRequired) {
        if (!value.contains(name))
            continue;
        for (const std::string& other : others) {
            if (!value.contains(other))
                problem(base::joinPointer(pointer, other), "is required together with \"" + name + "\"");
        }
    }
    for (const auto& [name, schema] : node.dependentSchemas) {
        if (value.contains(name))
            check(*schema, value, pointer);
    }
    for (const auto& [name, member] : value.items()) {
        const std::string at = base::joinPointer(pointer, name);
        if (node.propertyNames)
            check(*node.propertyNames, Json(name), at);
        bool known = false;
        if (const auto property = node.properties.find(name); property != node.properties.end()) {
            known = true;
            check(*property->second, member, at);
        }
        for (const auto& [pattern, schema] : node.patternProperties) {
            if (RE2::PartialMatch(name, *pattern)) {
                known = true;
                check(*schema, member, at);
            }
        }
        if (!known && node.additionalProperties)
            checkUnknown(node, name, member, at);
    }
}

void Checker::checkUnknown(const Node& node, const std::string& member, const Json& value, const std::string& pointer)
{
    if (node.additionalProperties->constant != std::optional(false)) {
        check(*node.additionalProperties, value, pointer);
        return;
    }
    std::string nearest;
    size_t best = 3; // farther away is no typing error
    for (const auto& [name, schema] : node.properties) {
        if (member.size() >= name.size() + best || name.size() >= member.size() + best)
            continue;
        const size_t away = distance(member, name);
        if (away < best && away < name.size()) {
            best = away;
            nearest = name;
        }
    }
    problem(pointer, "unknown member \"" + clipped(member, 80) + "\"" + (nearest.empty() ? "" : " (did you mean \"" + nearest + "\"?)"));
}

void Checker::checkCombinations(const Node& node, const Json& value, const std::string& pointer)
{
    for (const Node* part : node.allOf)
        check(*part, value, pointer);
    if (!node.anyOf.empty() && std::none_of(node.anyOf.begin(), node.anyOf.end(), [&](const Node* part) { return accepts(*part, value); }))
        check(*likelyVariant(node.anyOf, value), value, pointer);
    if (!node.oneOf.empty())
        checkOneOf(node, value, pointer);
    if (node.negated && accepts(*node.negated, value))
        problem(pointer, "is of the kind that is not allowed here");
    if (node.condition) {
        const Node* branch = accepts(*node.condition, value) ? node.then : node.otherwise;
        if (branch)
            check(*branch, value, pointer);
    }
}

namespace {

// What a node asks of a member: itself or where it refers to.
const Json* fixedOf(const Node& variant, const std::string& member)
{
    const Node* object = &variant;
    while (object->reference && object->properties.empty())
        object = object->reference;
    const auto property = object->properties.find(member);
    return property != object->properties.end() && property->second->fixed ? &*property->second->fixed : nullptr;
}

// The member that tells the variants apart, each by another constant ("kind" of a credential); "" when there is none.
std::string discriminatorOf(const std::vector<Node*>& variants)
{
    const Node* first = variants.front();
    while (first->reference && first->properties.empty())
        first = first->reference;
    for (const auto& [member, schema] : first->properties) {
        std::set<Json> constants;
        for (const Node* variant : variants) {
            if (const Json* fixed = fixedOf(*variant, member))
                constants.insert(*fixed);
        }
        if (variants.size() > 1 && constants.size() == variants.size())
            return member;
    }
    return {};
}

} // namespace

void Checker::checkOneOf(const Node& node, const Json& value, const std::string& pointer)
{
    const auto fitting = std::count_if(node.oneOf.begin(), node.oneOf.end(), [&](const Node* part) { return accepts(*part, value); });
    if (fitting == 1)
        return;
    if (fitting > 1) {
        problem(pointer, "fits several of the forms that exclude each other");
        return;
    }
    if (const std::string member = value.is_object() ? discriminatorOf(node.oneOf) : std::string(); !member.empty()) {
        // Who names the variant is told what is wrong with that one; who names none, which there are.
        std::string all;
        for (const Node* part : node.oneOf) {
            const Json& fixed = *fixedOf(*part, member);
            if (value.contains(member) && value[member] == fixed) {
                check(*part, value, pointer);
                return;
            }
            all += (all.empty() ? "" : ", ") + shown(fixed);
        }
        problem(base::joinPointer(pointer, member), value.contains(member) ? "must be one of " + all : "is required: one of " + all);
        return;
    }
    std::string titles;
    for (const Node* part : node.oneOf) {
        const std::string title = base::stringAt(*part->source, "title");
        if (!title.empty())
            titles += (titles.empty() ? "" : ", ") + title;
    }
    const size_t before = m_problems.size();
    check(*likelyVariant(node.oneOf, value), value, pointer);
    if (m_problems.size() == before)
        problem(pointer, titles.empty() ? "fits none of the allowed forms" : "must be one of: " + titles);
}

const Node* likelyVariant(const std::vector<Node*>& variants, const Json& value)
{
    const Node* best = variants.front();
    size_t fewest = SIZE_MAX;
    for (const Node* variant : variants) {
        Checker checker;
        size_t problems = 0;
        for (const base::Problem& found : checker.run(*variant, value, "")) {
            // A wrong type is far from what was meant; a wrong member is near.
            problems += found.pointer.empty() ? 10 : 1;
        }
        if (problems < fewest) {
            fewest = problems;
            best = variant;
        }
    }
    return best;
}

} // namespace gatehouse::schema
