// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// string.format(): %s %d %f %e %b %o %x %X, with a precision for %f and %e.
#include "base/bytes.h"
#include "cel/calendar.h"
#include "cel/evaluation.h"
#include "cel/network.h"
#include "cel/numbers.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace gatehouse::cel {

namespace {

using Kind = Value::Kind;

constexpr int kDefaultPrecision = 6;
constexpr int kMostPrecision = 100;
constexpr int kMostNesting = 32;

class Formatter
{
public:
    Formatter(Evaluation& evaluation, const List& args) : m_evaluation(evaluation), m_args(args) {}

    Value run(std::string_view pattern)
    {
        for (size_t at = 0; at < pattern.size(); ++at) {
            if (pattern[at] != '%') {
                m_out.push_back(pattern[at]);
                continue;
            }
            ++at;
            if (at < pattern.size() && pattern[at] == '%') {
                m_out.push_back('%');
                continue;
            }
            int precision = kDefaultPrecision;
            if (at < pattern.size() && pattern[at] == '.' && !readPrecision(pattern, at, precision))
                return m_evaluation.fail(ErrorCode::InvalidArgument, "format: a precision is a number up to 100");
            if (at >= pattern.size())
                return m_evaluation.fail(ErrorCode::InvalidArgument, "format: the text ends within a clause");
            if (!clause(pattern[at], precision))
                return m_error;
            if (m_out.size() > m_evaluation.limits().memoryBytes)
                return m_evaluation.outOfMemory();
        }
        return m_evaluation.text(m_out);
    }

private:
    static bool readPrecision(std::string_view pattern, size_t& at, int& out)
    {
        const auto [end, error] = std::from_chars(pattern.data() + at + 1, pattern.data() + pattern.size(), out);
        at = static_cast<size_t>(end - pattern.data());
        return error == std::errc() && out >= 0 && out <= kMostPrecision;
    }

    bool clause(char letter, int precision)
    {
        if (std::string_view("sdfeboxX").find(letter) == std::string_view::npos)
            return refuse({"format: there is no clause %", std::string_view(&letter, 1)});
        if (m_next >= m_args.size())
            return refuse({"format: index ", std::to_string(m_next), " out of range: too few arguments"});
        const Value value = m_args.at(m_next++);
        switch (letter) {
        case 's':
            return write(value, 0);
        case 'd':
            return decimal(value);
        case 'f':
            return real(value, std::chars_format::fixed, precision);
        case 'e':
            return real(value, std::chars_format::scientific, precision);
        case 'b':
            if (value.is(Kind::Bool))
                return put(value.asBool() ? "1" : "0");
            return inBase(value, 2, "%b writes integers and bools");
        case 'o':
            return inBase(value, 8, "%o writes integers");
        default:
            return hexadecimal(value, letter == 'X');
        }
    }

    bool put(std::string_view text)
    {
        m_out += text;
        return true;
    }
    bool refuse(std::initializer_list<std::string_view> parts)
    {
        m_error = m_evaluation.fail(ErrorCode::InvalidArgument, parts);
        return false;
    }
    bool wrong(std::string_view what, const Value& value) { return refuse({"format: ", what, ", not ", typeName(value.kind())}); }

    bool decimal(const Value& value)
    {
        if (value.is(Kind::Double) && !std::isfinite(value.asDouble()))
            return put(doubleText(value.asDouble()));
        return inBase(value, 10, "%d writes integers");
    }

    bool inBase(const Value& value, int base, std::string_view what)
    {
        if (!value.is(Kind::Int) && !value.is(Kind::Uint))
            return wrong(what, value);
        std::array<char, 72> digits;
        const auto end = value.is(Kind::Int) ? std::to_chars(digits.data(), digits.data() + digits.size(), value.asInt(), base) : std::to_chars(digits.data(), digits.data() + digits.size(), value.asUint(), base);
        return put({digits.data(), static_cast<size_t>(end.ptr - digits.data())});
    }

    bool real(const Value& value, std::chars_format format, int precision)
    {
        if (!value.isNumber())
            return wrong(format == std::chars_format::fixed ? "%f writes numbers" : "%e writes numbers", value);
        const double number = value.is(Kind::Int) ? static_cast<double>(value.asInt()) : value.is(Kind::Uint) ? static_cast<double>(value.asUint()) : value.asDouble();
        if (!std::isfinite(number))
            return put(doubleText(number));
        std::array<char, 512> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, format, precision);
        return put({digits.data(), static_cast<size_t>(end.ptr - digits.data())});
    }

    bool hexadecimal(const Value& value, bool capital)
    {
        const size_t start = m_out.size();
        if (value.isText() || value.is(Kind::Bytes)) {
            if (value.text().size() > m_evaluation.limits().memoryBytes)
                return tooLarge();
            put(base::toHex(value.text()));
        } else if (!inBase(value, 16, "%x writes integers, strings and bytes")) {
            return false;
        }
        if (capital)
            std::transform(m_out.begin() + static_cast<ptrdiff_t>(start), m_out.end(), m_out.begin() + static_cast<ptrdiff_t>(start), [](char c) { return c >= 'a' && c <= 'f' ? static_cast<char>(c - 0x20) : c; });
        return true;
    }

    bool tooLarge()
    {
        m_error = m_evaluation.outOfMemory();
        return false;
    }

    bool write(const Value& value, int depth)
    {
        if (!m_evaluation.spend(1)) {
            m_error = m_evaluation.exhausted();
            return false;
        }
        if (m_out.size() > m_evaluation.limits().memoryBytes)
            return tooLarge();
        switch (value.kind()) {
        case Kind::Null:
            return put("null");
        case Kind::Bool:
            return put(value.asBool() ? "true" : "false");
        case Kind::Int:
        case Kind::Uint:
            return inBase(value, 10, {});
        case Kind::Double:
            return put(doubleText(value.asDouble()));
        case Kind::String:
        case Kind::Bytes:
            if (value.text().size() > m_evaluation.limits().memoryBytes)
                return tooLarge();
            return put(value.text());
        case Kind::Type:
            return put(value.text());
        case Kind::Timestamp:
            return put(timestampText(value.asTimestamp()));
        case Kind::Duration:
            return put(nanosText(value.asDuration()));
        case Kind::Ip:
            return put(ipText(value.asIp()));
        case Kind::Cidr:
            return put(cidrText(value.asCidr()));
        case Kind::List:
            return depth < kMostNesting ? writeList(value.asList(), depth) : refuse({"format: nested too deeply"});
        case Kind::Map:
            return depth < kMostNesting ? writeMap(value.asMap(), depth) : refuse({"format: nested too deeply"});
        case Kind::Error:
            break;
        }
        return wrong("%s writes values", value);
    }

    bool writeList(const List& list, int depth)
    {
        put("[");
        for (size_t i = 0; i < list.size(); ++i) {
            if (i > 0)
                put(", ");
            if (!write(list.at(i), depth + 1))
                return false;
        }
        return put("]");
    }

    // In the order of the keys' texts.
    bool writeMap(const Map& map, int depth)
    {
        std::vector<std::pair<std::string, size_t>> keys;
        if (map.size() > m_evaluation.limits().memoryBytes / 32)
            return tooLarge();
        const std::string before = std::move(m_out);
        for (size_t i = 0; i < map.size(); ++i) {
            m_out.clear();
            if (!write(map.keyAt(i), depth + 1))
                return false;
            keys.emplace_back(m_out, i);
        }
        std::sort(keys.begin(), keys.end());
        m_out = before + '{';
        for (const auto& [text, index] : keys) {
            if (&text != &keys.front().first)
                put(", ");
            put(text);
            put(": ");
            if (!write(map.valueAt(index), depth + 1))
                return false;
        }
        return put("}");
    }

    Evaluation& m_evaluation;
    const List& m_args;
    size_t m_next = 0;
    std::string m_out;
    Value m_error;
};

Value format(Evaluation& evaluation, std::span<const Value> args)
{
    if (args.size() != 2 || !args[0].isText() || !args[1].is(Kind::List))
        return evaluation.noOverload("format", args);
    return evaluation.spend(stepsForBytes(args[0].text().size())) ? Formatter(evaluation, args[1].asList()).run(args[0].text()) : evaluation.exhausted();
}

constexpr FunctionRow kRows[] = {
    {"string.format(list(dyn)): string", format, "With the values of the list in place of %s, %d, %f, %e, %b, %o, %x."},
};

} // namespace

std::span<const FunctionRow> formatFunctions()
{
    return kRows;
}

} // namespace gatehouse::cel
