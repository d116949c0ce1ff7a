// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/rate_values.h"

#include "pipeline/chain.h"
#include "pipeline/number_text.h"

#include <algorithm>
#include <utility>

namespace gatehouse::pipeline {

using cel::Type;
using cel::Value;

namespace {

constexpr std::string_view kNames[] = {"remaining", "limit", "resetSeconds"};

int64_t number(uint64_t value)
{
    return static_cast<int64_t>(std::min<uint64_t>(value, INT64_MAX));
}

} // namespace

Type RateValues::type()
{
    static constexpr std::string_view kMeanings[] = {"How many requests, or how much of what they cost, may still come.", "How many at most.", "Seconds until all may come again."};
    std::vector<cel::Field> fields;
    for (size_t i = 0; i < State::kFields; ++i)
        fields.push_back({std::string(kNames[i]), Type::Kind::Int, std::string(kMeanings[i])});
    return Type::map(Type::Kind::String, Type::record("rate", std::move(fields)));
}

std::optional<Value> RateValues::State::find(const Value& key) const noexcept
{
    for (size_t i = 0; i < kFields; ++i) {
        if (key.isText() && key.text() == kNames[i])
            return valueAt(i);
    }
    return std::nullopt;
}

Value RateValues::State::keyAt(size_t index) const noexcept
{
    return Value::string(kNames[index]);
}

std::optional<Value> RateValues::State::field(uint32_t index) const noexcept
{
    return index < kFields ? std::optional(valueAt(index)) : std::nullopt;
}

// None while a limit is asked: whom it counts may be told by an expression, too, which would ask it again.
std::span<const RateValues::Entry> RateValues::entries() const
{
    if (std::exchange(m_asked, true) || !m_context.chain || m_context.asksForRates)
        return m_entries;
    const Chain& chain = *m_context.chain;
    const std::span<Entry> found = m_context.arena().array<Entry>(chain.size());
    size_t count = 0;
    m_context.asksForRates = true;
    for (size_t i = chain.size(); i-- > 0;) { // the nearest is the last
        const std::string_view id = chain.at(i).key.id;
        const bool hidden = std::any_of(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(count), [&](const Entry& one) { return one.id == id; });
        const std::optional<RateState> state = hidden || !chain.at(i).policy ? std::nullopt : chain.at(i).policy->rateState(m_context);
        if (!state)
            continue;
        found[count].id = id;
        found[count++].state.numbers = {number(state->remaining), number(state->limit), number(secondsUp(state->resetNs))};
    }
    m_context.asksForRates = false;
    m_entries = found.first(count);
    return m_entries;
}

std::optional<Value> RateValues::find(const Value& key) const noexcept
{
    for (const Entry& entry : entries()) {
        if (key.isText() && entry.id == key.text())
            return Value::map(entry.state);
    }
    return std::nullopt;
}

Value RateValues::keyAt(size_t index) const noexcept
{
    return Value::string(entries()[index].id);
}

Value RateValues::valueAt(size_t index) const noexcept
{
    return Value::map(entries()[index].state);
}

} // namespace gatehouse::pipeline
