// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Texts: the language's own functions and the strings extension. Places count in code points.
#include "base/bytes.h"
#include "cel/evaluation.h"
#include "cel/utf8.h"

#include <algorithm>
#include <cstring>

namespace gatehouse::cel {

namespace {

using Kind = Value::Kind;
constexpr size_t kNone = std::string_view::npos;

// Are the arguments what the letters say: s a string, i an int?
bool are(std::span<const Value> args, std::string_view letters)
{
    if (args.size() != letters.size())
        return false;
    for (size_t i = 0; i < args.size(); ++i) {
        if (!args[i].is(letters[i] == 's' ? Kind::String : Kind::Int))
            return false;
    }
    return true;
}

bool payFor(Evaluation& evaluation, std::span<const Value> args)
{
    size_t bytes = 0;
    for (const Value& arg : args)
        bytes += arg.isText() ? arg.text().size() : 0;
    return evaluation.spend(stepsForBytes(bytes));
}

Value outOfRange(Evaluation& evaluation, int64_t index)
{
    return evaluation.fail(ErrorCode::InvalidArgument, {"index out of range: ", std::to_string(index)});
}

// As text.find(), but linear however the two repeat themselves.
size_t findIn(std::string_view text, std::string_view part, size_t from)
{
    if (from > text.size() || part.size() > text.size() - from)
        return kNone;
    if (part.empty())
        return from;
    const void* const found = memmem(text.data() + from, text.size() - from, part.data(), part.size());
    return found ? static_cast<size_t>(static_cast<const char*>(found) - text.data()) : kNone;
}

// The byte of a place, kNone when it is out of the text.
size_t byteOf(std::string_view text, int64_t place)
{
    return place < 0 || static_cast<uint64_t>(place) > text.size() ? kNone : byteOfCodePoint(text, static_cast<size_t>(place));
}

int64_t placeOf(std::string_view text, size_t byte)
{
    return static_cast<int64_t>(countCodePoints(text.substr(0, byte)));
}

Value contains(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "ss"))
        return evaluation.noOverload("contains", args);
    if (!payFor(evaluation, args))
        return evaluation.exhausted();
    const std::string_view text = args[0].text(), part = args[1].text();
    return Value::boolean(findIn(text, part, 0) != kNone);
}

Value startsWith(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "ss"))
        return evaluation.noOverload("startsWith", args);
    return evaluation.spend(stepsForBytes(args[1].text().size())) ? Value::boolean(args[0].text().starts_with(args[1].text())) : evaluation.exhausted();
}

Value endsWith(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "ss"))
        return evaluation.noOverload("endsWith", args);
    return evaluation.spend(stepsForBytes(args[1].text().size())) ? Value::boolean(args[0].text().ends_with(args[1].text())) : evaluation.exhausted();
}

// With a pattern that is no constant: it is compiled here, which is paid for.
Value matches(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "ss"))
        return evaluation.noOverload("matches", args);
    if (!evaluation.spend(kPatternSteps + args[1].text().size()))
        return evaluation.exhausted();
    const auto regex = Regex::compile(args[1].text(), evaluation.limits(), evaluation.limits().dynamicPatternMemory);
    if (!regex)
        return evaluation.fail(ErrorCode::InvalidArgument, {regex.error().message});
    if (regex->instructions() > evaluation.limits().dynamicPatternInstructions)
        return evaluation.fail(ErrorCode::InvalidArgument, "the pattern is too large to be no constant");
    if (!evaluation.spend(regex->instructions() + stepsForPattern(args[0].text().size(), regex->instructions())))
        return evaluation.exhausted();
    return Value::boolean(regex->matches(args[0].text()));
}

Value charAt(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "si"))
        return evaluation.noOverload("charAt", args);
    if (!payFor(evaluation, args))
        return evaluation.exhausted();
    const std::string_view text = args[0].text();
    const size_t at = byteOf(text, args[1].asInt());
    return at == kNone ? outOfRange(evaluation, args[1].asInt()) : Value::string(text.substr(at, codePointAt(text, at).bytes));
}

Value indexOf(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "ss") && !are(args, "ssi"))
        return evaluation.noOverload("indexOf", args);
    if (!payFor(evaluation, args))
        return evaluation.exhausted();
    const std::string_view text = args[0].text();
    const int64_t from = args.size() == 3 ? args[2].asInt() : 0;
    const size_t start = byteOf(text, from);
    if (start == kNone)
        return outOfRange(evaluation, from);
    const size_t found = findIn(text, args[1].text(), start);
    return Value::integer(found == kNone ? -1 : placeOf(text, found));
}

Value lastIndexOf(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "ss") && !are(args, "ssi"))
        return evaluation.noOverload("lastIndexOf", args);
    const std::string_view text = args[0].text();
    if (!evaluation.spend(stepsForBytes(text.size()) * (1 + stepsForBytes(args[1].text().size())))) // at worst all of both are compared
        return evaluation.exhausted();
    size_t last = kNone;
    if (args.size() == 3) {
        last = byteOf(text, args[2].asInt());
        if (last == kNone)
            return outOfRange(evaluation, args[2].asInt());
    }
    const size_t found = text.rfind(args[1].text(), last);
    return Value::integer(found == kNone ? -1 : placeOf(text, found));
}

Value changeCase(Evaluation& evaluation, std::span<const Value> args, std::string_view name, char first, char last)
{
    if (!are(args, "s"))
        return evaluation.noOverload(name, args);
    const std::string_view text = args[0].text();
    const auto changes = [&](char c) { return c >= first && c <= last; };
    if (!payFor(evaluation, args))
        return evaluation.exhausted();
    if (std::none_of(text.begin(), text.end(), changes))
        return args[0];
    char* const out = static_cast<char*>(evaluation.arena().allocate(text.size(), 1));
    if (!out)
        return evaluation.outOfMemory();
    std::transform(text.begin(), text.end(), out, [&](char c) { return changes(c) ? static_cast<char>(c ^ 0x20) : c; });
    return Value::string({out, text.size()});
}

Value lowerAscii(Evaluation& evaluation, std::span<const Value> args)
{
    return changeCase(evaluation, args, "lowerAscii", 'A', 'Z');
}

Value upperAscii(Evaluation& evaluation, std::span<const Value> args)
{
    return changeCase(evaluation, args, "upperAscii", 'a', 'z');
}

// The first or last `limit` places of `part`; of an empty one those between all code points.
template <class Visit>
void eachMatch(std::string_view text, std::string_view part, int64_t limit, Visit visit)
{
    size_t at = 0;
    for (; limit != 0 && at <= text.size(); --limit) {
        const size_t found = findIn(text, part, at);
        if (found == kNone)
            return;
        visit(found);
        at = part.empty() ? found + std::max<uint32_t>(codePointAt(text, found).bytes, 1) : found + part.size();
    }
}

Value replace(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "sss") && !are(args, "sssi"))
        return evaluation.noOverload("replace", args);
    const std::string_view text = args[0].text(), part = args[1].text(), with = args[2].text();
    const int64_t limit = args.size() == 4 ? args[3].asInt() : -1;
    if (!payFor(evaluation, args))
        return evaluation.exhausted();
    size_t count = 0;
    eachMatch(text, part, limit, [&](size_t) { ++count; });
    if (count == 0)
        return args[0];
    if (with.size() > 0 && count > evaluation.limits().memoryBytes / with.size())
        return evaluation.outOfMemory();
    const size_t size = text.size() - count * part.size() + count * with.size();
    if (!evaluation.spend(stepsForBytes(size) + count / 4))
        return evaluation.exhausted();
    char* const out = static_cast<char*>(evaluation.arena().allocate(size + 1, 1));
    if (!out)
        return evaluation.outOfMemory();
    size_t from = 0;
    char* at = out;
    eachMatch(text, part, limit, [&](size_t found) {
        at = put(put(at, text.substr(from, found - from)), with);
        from = found + part.size();
    });
    at = put(at, text.substr(from));
    return Value::string({out, static_cast<size_t>(at - out)});
}

Value split(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "ss") && !are(args, "ssi"))
        return evaluation.noOverload("split", args);
    const std::string_view text = args[0].text(), separator = args[1].text();
    const int64_t limit = args.size() == 3 ? args[2].asInt() : -1;
    if (!payFor(evaluation, args))
        return evaluation.exhausted();
    if (limit == 0)
        return evaluation.list({});
    // An empty separator parts all code points, but not before the first and behind the last.
    size_t count = 1;
    const auto separates = [&](size_t found) { return !separator.empty() || (found > 0 && found < text.size()); };
    eachMatch(text, separator, -1, [&](size_t found) { count += separates(found) ? 1 : 0; });
    if (separator.empty() && text.empty())
        return evaluation.list({});
    if (limit > 0)
        count = std::min(count, static_cast<size_t>(limit));
    if (!evaluation.spend(count * kEntriesPerStep))
        return evaluation.exhausted();
    const std::span<Value> out = evaluation.arena().array<Value>(count);
    if (out.empty())
        return evaluation.outOfMemory();
    size_t from = 0, made = 0;
    eachMatch(text, separator, -1, [&](size_t found) {
        if (!separates(found) || made + 1 >= count)
            return;
        out[made++] = Value::string(text.substr(from, found - from));
        from = found + separator.size();
    });
    out[made] = Value::string(text.substr(from));
    return evaluation.list(out);
}

Value substring(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "si") && !are(args, "sii"))
        return evaluation.noOverload("substring", args);
    if (!payFor(evaluation, args))
        return evaluation.exhausted();
    const std::string_view text = args[0].text();
    const size_t begin = byteOf(text, args[1].asInt());
    if (begin == kNone)
        return outOfRange(evaluation, args[1].asInt());
    if (args.size() == 2)
        return Value::string(text.substr(begin));
    const size_t end = byteOf(text, args[2].asInt());
    if (end == kNone)
        return outOfRange(evaluation, args[2].asInt());
    if (end < begin)
        return evaluation.fail(ErrorCode::InvalidArgument, "invalid range: the end comes before the beginning");
    return Value::string(text.substr(begin, end - begin));
}

Value trim(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "s"))
        return evaluation.noOverload("trim", args);
    if (!payFor(evaluation, args))
        return evaluation.exhausted();
    const std::string_view text = args[0].text();
    size_t begin = text.size(), end = 0;
    for (size_t at = 0; at < text.size();) {
        const CodePoint one = codePointAt(text, at);
        if (!isSpace(one.value)) {
            begin = std::min(begin, at);
            end = at + one.bytes;
        }
        at += one.bytes;
    }
    return Value::string(begin >= end ? std::string_view("") : text.substr(begin, end - begin));
}

Value reverse(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "s"))
        return evaluation.noOverload("reverse", args);
    const std::string_view text = args[0].text();
    if (!payFor(evaluation, args))
        return evaluation.exhausted();
    char* const out = static_cast<char*>(evaluation.arena().allocate(text.size() + 1, 1));
    if (!out)
        return evaluation.outOfMemory();
    for (size_t at = 0; at < text.size();) {
        const uint32_t bytes = codePointAt(text, at).bytes;
        std::memcpy(out + text.size() - at - bytes, text.data() + at, bytes);
        at += bytes;
    }
    return Value::string({out, text.size()});
}

Value join(Evaluation& evaluation, std::span<const Value> args)
{
    const bool hasSeparator = args.size() == 2;
    if (args.empty() || args.size() > 2 || !args[0].is(Kind::List) || (hasSeparator && !args[1].isText()))
        return evaluation.noOverload("join", args);
    const List& list = args[0].asList();
    const std::string_view separator = hasSeparator ? args[1].text() : std::string_view();
    if (!evaluation.spend(list.size() * kEntriesPerStep))
        return evaluation.exhausted();
    size_t size = list.size() > 0 ? (list.size() - 1) * separator.size() : 0;
    for (size_t i = 0; i < list.size(); ++i) {
        const Value one = list.at(i);
        if (!one.isText())
            return evaluation.noOverload("join", {&one, 1});
        size += one.text().size();
    }
    if (!evaluation.spend(stepsForBytes(size)))
        return evaluation.exhausted();
    char* const out = static_cast<char*>(evaluation.arena().allocate(size + 1, 1));
    if (!out)
        return evaluation.outOfMemory();
    char* at = out;
    for (size_t i = 0; i < list.size(); ++i)
        at = put(i > 0 ? put(at, separator) : at, list.at(i).text());
    return Value::string({out, size});
}

Value quote(Evaluation& evaluation, std::span<const Value> args)
{
    if (!are(args, "s"))
        return evaluation.noOverload("strings.quote", args);
    static constexpr std::string_view kSpecial = "\a\b\f\n\r\t\v\\\"", kLetters = "abfnrtv\\\"";
    const std::string_view text = args[0].text();
    std::string out = "\"";
    for (size_t at = 0; at < text.size();) {
        const CodePoint one = codePointAt(text, at);
        const size_t special = one.bytes == 1 ? kSpecial.find(text[at]) : kNone;
        if (special != kNone)
            (out += '\\') += kLetters[special];
        else
            appendUtf8(out, one.value); // what is not UTF-8 becomes U+FFFD
        at += one.bytes;
    }
    return evaluation.text(out += '"');
}

constexpr FunctionRow kRows[] = {
    {"string.contains(string): bool", contains, "Is the other text in it?"},
    {"string.startsWith(string): bool", startsWith, "Does it begin with the other text?"},
    {"string.endsWith(string): bool", endsWith, "Does it end with the other text?"},
    {"string.matches(string): bool", matches, "Does the regular expression (RE2) match somewhere in it?"},
    {"matches(string, string): bool", matches, "Does the regular expression (RE2) match somewhere in the text?"},
    {"string.charAt(int): string", charAt, "The character at a place, from 0 on."},
    {"string.indexOf(string): int", indexOf, "Where the other text is first, -1 when nowhere; from a place on."},
    {"string.indexOf(string, int): int", indexOf, {}},
    {"string.lastIndexOf(string): int", lastIndexOf, "Where the other text is last, -1 when nowhere; up to a place."},
    {"string.lastIndexOf(string, int): int", lastIndexOf, {}},
    {"string.lowerAscii(): string", lowerAscii, "With A to Z made small."},
    {"string.upperAscii(): string", upperAscii, "With a to z made capital."},
    {"string.replace(string, string): string", replace, "With one text in place of another, so many times."},
    {"string.replace(string, string, int): string", replace, {}},
    {"string.split(string): list(string)", split, "The parts between separators, so many."},
    {"string.split(string, int): list(string)", split, {}},
    {"string.substring(int): string", substring, "From one place up to another."},
    {"string.substring(int, int): string", substring, {}},
    {"string.trim(): string", trim, "Without white space around it."},
    {"string.reverse(): string", reverse, "From its last character to its first."},
    {"list(string).join(): string", join, "All texts in a row, with a separator between them."},
    {"list(string).join(string): string", join, {}},
    {"strings.quote(string): string", quote, "The text as it is written in an expression."},
};

} // namespace

std::span<const FunctionRow> stringFunctions()
{
    return kRows;
}

} // namespace gatehouse::cel
