// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/claim_values.h"

#include "base/json.h"

namespace gatehouse::pipeline {

namespace {

using base::Json;
using cel::Value;

const cel::ArrayMap kNone({});

size_t countOf(const Json& json)
{
    size_t count = 1;
    if (json.is_structured()) {
        for (const Json& part : json)
            count += countOf(part);
    }
    return count;
}

const cel::Map& mapOf(Context& context, const Json& json);

// Whole numbers are int, or uint where that is too small: whoever compares need not know how they were written.
Value valueOf(Context& context, const Json& json)
{
    switch (json.type()) {
    case Json::value_t::boolean: return Value::boolean(json.get<bool>());
    case Json::value_t::number_integer: return Value::integer(json.get<int64_t>());
    case Json::value_t::number_unsigned: {
        const auto number = json.get<uint64_t>();
        return number <= INT64_MAX ? Value::integer(static_cast<int64_t>(number)) : Value::natural(number);
    }
    case Json::value_t::number_float: return Value::real(json.get<double>());
    case Json::value_t::string: return Value::string(context.keep(json.get_ref<const std::string&>()));
    case Json::value_t::object: return Value::map(mapOf(context, json));
    case Json::value_t::array: {
        const std::span<Value> values = context.arena().array<Value>(json.size());
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = valueOf(context, json[i]);
        return Value::list(context.arena().make<cel::ArrayList>(values));
    }
    default: return {};
    }
}

const cel::Map& mapOf(Context& context, const Json& json)
{
    const std::span<cel::MapEntry> entries = context.arena().array<cel::MapEntry>(json.size());
    size_t count = 0;
    for (const auto& [name, member] : json.items())
        entries[count++] = {Value::string(context.keep(name)), valueOf(context, member)};
    return context.arena().make<cel::ArrayMap>(entries);
}

const cel::Map* read(Context& context)
{
    if (context.tokenClaims.size() > kLongestClaims)
        return nullptr;
    const auto claims = base::parseJson(context.tokenClaims);
    return claims && claims->is_object() && countOf(*claims) <= kMostClaimValues ? &mapOf(context, *claims) : nullptr;
}

} // namespace

const cel::Map* claimValues(Context& context)
{
    if (context.tokenClaims.empty())
        return &kNone;
    if (context.readClaims.of.data() != context.tokenClaims.data())
        context.readClaims = {context.tokenClaims, read(context)};
    return context.readClaims.values;
}

} // namespace gatehouse::pipeline
