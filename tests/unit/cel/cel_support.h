// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cel/compile.h"

#include <gtest/gtest.h>

namespace gatehouse::cel::testing {

// A value as text: strings in quotes, errors with their place.
inline std::string shown(const Value& value, const Program& program)
{
    using Kind = Value::Kind;
    switch (value.kind()) {
    case Kind::Null:
        return "null";
    case Kind::Bool:
        return value.asBool() ? "true" : "false";
    case Kind::Int:
        return std::to_string(value.asInt());
    case Kind::Uint:
        return std::to_string(value.asUint()) + 'u';
    case Kind::Double: {
        std::string text = std::to_string(value.asDouble());
        text.erase(text.find_last_not_of('0') + 1);
        return text;
    }
    case Kind::String:
        return '"' + std::string(value.text()) + '"';
    case Kind::Bytes:
        return "b\"" + std::string(value.text()) + '"';
    case Kind::List: {
        std::string out = "[";
        for (size_t i = 0; i < value.asList().size(); ++i)
            out += (i > 0 ? ", " : "") + shown(value.asList().at(i), program);
        return out + ']';
    }
    case Kind::Map: {
        std::string out = "{";
        for (size_t i = 0; i < value.asMap().size(); ++i)
            out += (i > 0 ? ", " : "") + shown(value.asMap().keyAt(i), program) + ": " + shown(value.asMap().valueAt(i), program);
        return out + '}';
    }
    case Kind::Duration:
        return std::to_string(value.asDuration()) + "ns";
    case Kind::Timestamp:
        return std::to_string(value.asTimestamp().seconds) + '.' + std::to_string(value.asTimestamp().nanos);
    case Kind::Type:
        return std::string(value.text());
    case Kind::Error:
        return program.errorText(value);
    default:
        return std::string(typeName(value.kind()));
    }
}

// What an expression comes to, or "! line 1, column 1: …" when it does not compile.
inline std::string evaluated(std::string_view source, const Environment& environment = {}, std::span<const Value> variables = {}, const CompileOptions& options = {})
{
    const Compiled compiled = compile(source, environment, options);
    if (!compiled.program)
        return "! " + issueText(compiled.issues.at(0));
    Scratch scratch;
    return shown(compiled.program->evaluate(scratch, variables), *compiled.program);
}

// The same without the check of types.
inline std::string unchecked(std::string_view source)
{
    CompileOptions options;
    options.check = false;
    return evaluated(source, {}, {}, options);
}

} // namespace gatehouse::cel::testing
