// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/ldap/ldap_text.h"

#include "base/bytes.h"

#include <charconv>
#include <ldap.h>
#include <utility>

namespace gatehouse::policies {

namespace {

constexpr char kMark = '\x01'; // stands for a variable while a filter is looked at
constexpr int kMostDepth = 16;

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '@';
}

std::string escaped(std::string_view value)
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::string out;
    out.reserve(value.size());
    for (const char c : value) {
        if (isPlain(c)) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out.append({'\\', kDigits[byte >> 4], kDigits[byte & 15]});
        }
    }
    return out;
}

// The filter that begins at `at`, and behind it; "" when it is one.
std::string filterFault(std::string_view text, size_t& at, int depth)
{
    if (depth > kMostDepth)
        return "is nested too deeply";
    if (at >= text.size() || text[at] != '(')
        return "a filter stands in parentheses";
    ++at;
    if (at < text.size() && (text[at] == '&' || text[at] == '|' || text[at] == '!')) {
        const bool isOne = text[at++] == '!';
        int count = 0;
        while (at < text.size() && text[at] == '(') {
            if (std::string wrong = filterFault(text, at, depth + 1); !wrong.empty())
                return wrong;
            ++count;
        }
        if (count == 0 || (isOne && count > 1))
            return "&, | and ! stand before filters";
    } else {
        const size_t end = text.find_first_of("()", at);
        if (end == std::string_view::npos || text[end] == '(')
            return "a parenthesis is missing";
        const std::string_view item = text.substr(at, end - at);
        const size_t equals = item.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return "a filter compares an attribute with a value";
        if (item.substr(0, equals).find(kMark) != std::string_view::npos)
            return "a variable stands for a value, or a part of one";
        at = end;
    }
    if (at >= text.size() || text[at] != ')')
        return "a parenthesis is missing";
    ++at;
    return {};
}

struct Dn {
    LDAPDN parts = nullptr;
    explicit Dn(const std::string& text)
    {
        if (text.find('\0') != std::string::npos || ldap_str2dn(text.c_str(), &parts, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS)
            parts = nullptr;
    }
    ~Dn() { ldap_dnfree(parts); }
    Dn(const Dn&) = delete;
};

} // namespace

std::string filterValue(std::string_view value)
{
    return escaped(value);
}

std::string dnValue(std::string_view value)
{
    return escaped(value);
}

std::optional<std::string> plainDn(const std::string& text)
{
    const Dn dn(text);
    char* written = nullptr;
    if (!dn.parts || !dn.parts[0] || ldap_dn2str(dn.parts, &written, LDAP_DN_FORMAT_LDAPV3) != LDAP_SUCCESS || !written)
        return std::nullopt;
    std::string out = base::toLower(written);
    ldap_memfree(written);
    return out;
}

bool isBelow(std::string_view dn, std::string_view base)
{
    return dn.size() > base.size() + 1 && dn.ends_with(base) && dn[dn.size() - base.size() - 1] == ',';
}

std::optional<std::string> leadingValue(const std::string& text)
{
    const Dn dn(text);
    if (!dn.parts || !dn.parts[0] || !dn.parts[0][0] || dn.parts[0][1]) // a name of several attributes leads with none
        return std::nullopt;
    const berval& value = dn.parts[0][0]->la_value;
    return std::string(value.bv_val, value.bv_len);
}

namespace {

std::optional<uint32_t> placeFrom(std::string_view digits)
{
    uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(number) : std::nullopt;
}

std::optional<AttributeName::Part> partOf(std::string_view range)
{
    const size_t dash = range.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto first = placeFrom(range.substr(0, dash));
    const std::string_view behind = range.substr(dash + 1);
    if (first && behind == "*")
        return AttributeName::Part{*first, std::nullopt};
    const auto last = placeFrom(behind);
    return first && last && *first <= *last && *last != UINT32_MAX ? std::optional(AttributeName::Part{*first, last}) : std::nullopt;
}

} // namespace

std::optional<AttributeName> readAttributeName(std::string_view text)
{
    constexpr std::string_view kRange = "range=";
    AttributeName out;
    const std::string lower = base::toLower(text);
    const std::vector<std::string_view> parts = base::split(lower, ';');
    out.name = parts.empty() ? std::string() : std::string(parts.front());
    for (size_t i = 1; i < parts.size(); ++i) {
        if (!parts[i].starts_with(kRange))
            continue;
        const auto part = partOf(parts[i].substr(kRange.size()));
        if (!part || out.part)
            return std::nullopt;
        out.part = part;
    }
    return out;
}

std::string partFrom(std::string_view attribute, uint32_t first)
{
    return std::string(attribute) + ";range=" + std::to_string(first) + "-*";
}

std::string directoryProof(const std::string& value)
{
    return "ldap:" + plainDn(value).value_or(base::toLower(value));
}

base::Result<LdapTemplate> LdapTemplate::compile(std::string_view text, Kind kind, bool mayHaveDn)
{
    LdapTemplate out;
    out.m_kind = kind;
    std::string sample;
    std::string literal;
    bool hasVariable = false;
    const auto add = [&](Part part, std::string_view stand) {
        if (!literal.empty())
            out.m_parts.emplace_back(Part::Text, std::exchange(literal, {}));
        out.m_parts.emplace_back(part, std::string());
        sample += stand;
        hasVariable = true;
    };
    const std::string_view mark(&kMark, 1);
    for (size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with("${user}")) {
            add(Part::User, kind == Kind::Dn ? "x" : mark);
            i += 7;
        } else if (mayHaveDn && rest.starts_with("${dn}")) {
            add(Part::Dn, mark);
            i += 5;
        } else if (rest.starts_with("${")) {
            return base::invalid(mayHaveDn ? "${user} and ${dn} are all that is known here" : "${user} is all that is known here");
        } else if (static_cast<unsigned char>(text[i]) < 0x20) {
            return base::invalid("control characters are not allowed");
        } else {
            literal += text[i];
            sample += text[i++];
        }
    }
    if (!hasVariable)
        return base::invalid(mayHaveDn ? "${dn} or ${user} must be in it: otherwise all have the same" : "${user} must be in it: otherwise anybody would be the same");
    if (!literal.empty())
        out.m_parts.emplace_back(Part::Text, literal);
    if (kind == Kind::Filter) {
        size_t at = 0;
        std::string wrong = filterFault(sample, at, 0);
        if (wrong.empty() && at != sample.size())
            wrong = "something stands behind the filter";
        if (!wrong.empty())
            return base::invalid(wrong);
        return out;
    }
    // With two values of another kind each, the variable can be nothing but (a part of) a value.
    const auto one = plainDn(out.fill("x", {})), other = plainDn(out.fill("y,z=1", {}));
    if (!one || !other || plainDn(sample) != one)
        return base::invalid("is no distinguished name such as uid=${user},ou=people,dc=example,dc=org");
    return out;
}

std::string LdapTemplate::fill(std::string_view user, std::string_view dn) const
{
    std::string out;
    for (const auto& [part, text] : m_parts) {
        if (part == Part::Text)
            out += text;
        else
            out += m_kind == Kind::Filter ? filterValue(part == Part::User ? user : dn) : dnValue(user);
    }
    return out;
}

} // namespace gatehouse::policies
