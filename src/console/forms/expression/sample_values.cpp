// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/sample_values.h"

#include "base/bytes.h"
#include "cel/calendar.h"
#include "cel/network.h"

#include <algorithm>

namespace gatehouse::console {

using base::Json;
using cel::Type;
using cel::Value;

namespace {

constexpr size_t kMostProblems = 20;

} // namespace

SampleValues::SampleValues(const cel::Environment& environment, const Json& sample)
{
    static const Json kNothing = Json::object();
    const Json& given = sample.is_object() ? sample : kNothing;
    if (!sample.is_object())
        wrong({}, "a sample is an object: the variables by name");
    for (const cel::Variable& variable : environment.variables()) {
        const std::string pointer = base::joinPointer("", variable.name);
        std::optional<Value> value;
        if (given.contains(variable.name))
            value = valueOf(variable.type, given[variable.name], pointer);
        m_values.push_back(value ? *value : nothingOf(variable.type));
    }
    for (const auto& [name, member] : given.items()) {
        const auto& all = environment.variables();
        if (std::none_of(all.begin(), all.end(), [&](const cel::Variable& one) { return one.name == name; }))
            wrong(base::joinPointer("", name), "there is no such variable");
    }
}

std::optional<Value> SampleValues::wrong(const std::string& pointer, std::string message)
{
    if (m_problems.size() < kMostProblems)
        m_problems.push_back({pointer, std::move(message)});
    return std::nullopt;
}

Value SampleValues::kept(const std::string& text)
{
    m_texts.push_back(text);
    return Value::string(m_texts.back());
}

std::optional<Value> SampleValues::textOf(const Type& type, const std::string& text, const std::string& pointer)
{
    switch (type.kind()) {
    case Type::Kind::Timestamp:
        if (const auto at = cel::parseTimestamp(text))
            return Value::timestamp(*at);
        return wrong(pointer, "a time, such as 2030-12-31T12:00:00Z");
    case Type::Kind::Duration:
        if (const auto span = cel::parseNanos(text))
            return Value::duration(*span);
        return wrong(pointer, "a span of time, such as 1h30m");
    case Type::Kind::Ip:
        if (const auto address = cel::parseIp(text))
            return Value::ip(*address);
        return wrong(pointer, "an address, such as 192.0.2.1");
    case Type::Kind::Cidr:
        if (const auto network = cel::parseCidr(text))
            return Value::cidr(*network);
        return wrong(pointer, "a network, such as 192.0.2.0/24");
    case Type::Kind::Bytes:
        m_texts.push_back(text);
        return Value::bytes(m_texts.back());
    case Type::Kind::String:
    case Type::Kind::Dyn:
        return kept(text);
    default:
        return wrong(pointer, "is to be of type " + type.text());
    }
}

std::optional<Value> SampleValues::valueOf(const Type& type, const Json& from, const std::string& pointer)
{
    using Kind = Type::Kind;
    const bool open = type.isOpen();
    switch (from.type()) {
    case Json::value_t::string: return textOf(type, from.get_ref<const std::string&>(), pointer);
    case Json::value_t::boolean:
        if (open || type.is(Kind::Bool))
            return Value::boolean(from.get<bool>());
        break;
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::number_float: {
        const bool whole = from.is_number_integer();
        const bool fitsInt = whole && !(from.is_number_unsigned() && from.get<uint64_t>() > INT64_MAX);
        if ((open || type.is(Kind::Int)) && fitsInt)
            return Value::integer(from.get<int64_t>());
        if ((open || type.is(Kind::Uint)) && from.is_number_unsigned())
            return Value::natural(from.get<uint64_t>());
        if (open || type.is(Kind::Double))
            return Value::real(from.get<double>());
        break;
    }
    case Json::value_t::null:
        if (open || type.is(Kind::Null))
            return Value();
        return std::nullopt; // as if it were left out
    case Json::value_t::array:
        if (open || type.is(Kind::List)) {
            std::vector<Value> elements;
            for (size_t i = 0; i < from.size(); ++i) {
                if (const auto value = valueOf(type.element(), from[i], base::joinPointer(pointer, i)))
                    elements.push_back(*value);
            }
            m_elements.push_back(std::move(elements));
            return Value::list(m_lists.emplace_back(m_elements.back()));
        }
        break;
    case Json::value_t::object:
        if (type.is(Kind::Record))
            return recordOf(type, from, pointer);
        if (open || type.is(Kind::Map))
            return mapOf(type, from, pointer, pointer.ends_with("/headers"));
        break;
    default: break;
    }
    return wrong(pointer, "is to be of type " + type.text());
}

Value SampleValues::recordOf(const Type& type, const Json& from, const std::string& pointer)
{
    Record record;
    for (const cel::Field& field : type.fields()) {
        m_texts.push_back(field.name);
        record.names.push_back(m_texts.back());
        record.fields.push_back(from.contains(field.name) ? valueOf(field.type, from[field.name], base::joinPointer(pointer, field.name)) : std::nullopt);
    }
    for (const auto& [name, member] : from.items()) {
        if (!type.field(name))
            wrong(base::joinPointer(pointer, name), type.text() + " has no such field");
    }
    return Value::map(m_records.emplace_back(std::move(record)));
}

Value SampleValues::mapOf(const Type& type, const Json& from, const std::string& pointer, bool anyCase)
{
    std::vector<cel::MapEntry> entries;
    for (const auto& [name, member] : from.items()) {
        if (const auto value = valueOf(type.value(), member, base::joinPointer(pointer, name)))
            entries.push_back({kept(anyCase ? base::toLower(name) : name), *value});
    }
    if (anyCase) {
        m_anyCase.emplace_back().entries = std::move(entries);
        return Value::map(m_anyCase.back());
    }
    m_entries.push_back(std::move(entries));
    return Value::map(m_maps.emplace_back(m_entries.back()));
}

// Of a variable that is left out.
Value SampleValues::nothingOf(const Type& type)
{
    switch (type.kind()) {
    case Type::Kind::Bool: return Value::boolean(false);
    case Type::Kind::Int: return Value::integer(0);
    case Type::Kind::Uint: return Value::natural(0);
    case Type::Kind::Double: return Value::real(0);
    case Type::Kind::String: return Value::string({});
    case Type::Kind::Bytes: return Value::bytes({});
    case Type::Kind::Timestamp: return Value::timestamp({});
    case Type::Kind::Duration: return Value::duration(0);
    case Type::Kind::Ip: return Value::ip({});
    case Type::Kind::Cidr: return Value::cidr({});
    case Type::Kind::Type: return Value::type("null_type");
    case Type::Kind::List: return Value::list(m_lists.emplace_back(m_elements.emplace_back()));
    case Type::Kind::Map: return mapOf(type, Json::object(), {}, false);
    case Type::Kind::Record: return recordOf(type, Json::object(), {});
    default: return {};
    }
}

std::optional<Value> SampleValues::Record::find(const Value& key) const noexcept
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (key.isText() && key.text() == names[i])
            return fields[i];
    }
    return std::nullopt;
}

std::optional<Value> SampleValues::AnyCase::find(const Value& key) const noexcept
{
    for (const cel::MapEntry& entry : entries) {
        if (key.isText() && base::equalsIgnoreCase(entry.key.text(), key.text()))
            return entry.value;
    }
    return std::nullopt;
}

} // namespace gatehouse::console
