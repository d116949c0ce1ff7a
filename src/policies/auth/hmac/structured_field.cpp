// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/hmac/structured_field.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isNameStart(char c)
{
    return isLower(c) || c == '*';
}

bool isNameChar(char c)
{
    return isNameStart(c) || isDigit(c) || c == '_' || c == '-' || c == '.';
}

bool isTokenStart(char c)
{
    return isLower(c) || (c >= 'A' && c <= 'Z') || c == '*';
}

bool isTokenChar(char c)
{
    return isTokenStart(c) || isDigit(c) || std::string_view("!#$%&'+-.^_`|~:/").find(c) != std::string_view::npos;
}

// Reads from the front of a text; once something is wrong, nothing is right any more.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    bool dictionary(std::vector<FieldMember>& out)
    {
        skip(" ");
        while (!m_text.empty()) {
            FieldMember member;
            if (out.size() >= kMostMembers || !name(member.name) || std::any_of(out.begin(), out.end(), [&](const FieldMember& known) { return known.name == member.name; }))
                return false;
            if (!take('=')) {
                member.items.emplace_back(); // true
                if (!parameters(member.items.back().parameters))
                    return false;
            } else if (peek() == '(') {
                member.isList = true;
                if (!innerList(member.items) || !parameters(member.parameters))
                    return false;
            } else {
                member.items.emplace_back();
                if (!item(member.items.back()))
                    return false;
            }
            out.push_back(std::move(member));
            skip(" \t");
            if (m_text.empty())
                return true;
            if (!take(','))
                return false;
            skip(" \t");
            if (m_text.empty())
                return false; // a comma at the end
        }
        return true;
    }

private:
    char peek() const { return m_text.empty() ? '\0' : m_text.front(); }
    bool take(char c)
    {
        if (peek() != c || m_text.empty())
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    void skip(std::string_view signs) { m_text.remove_prefix(std::min(m_text.find_first_not_of(signs), m_text.size())); }
    template <class Fits>
    std::string_view run(Fits fits)
    {
        const auto end = std::find_if_not(m_text.begin(), m_text.end(), fits);
        const std::string_view taken = m_text.substr(0, static_cast<size_t>(end - m_text.begin()));
        m_text.remove_prefix(taken.size());
        return taken;
    }

    bool name(std::string& out)
    {
        if (!isNameStart(peek()))
            return false;
        out = run(isNameChar);
        return true;
    }

    bool innerList(std::vector<FieldItem>& out)
    {
        if (!take('('))
            return false;
        for (;;) {
            skip(" ");
            if (take(')'))
                return true;
            out.emplace_back();
            if (out.size() > kMostItems || !item(out.back()) || (peek() != ' ' && peek() != ')'))
                return false;
        }
    }

    bool item(FieldItem& out) { return bareItem(out.value) && parameters(out.parameters); }

    bool parameters(std::vector<FieldParameter>& out)
    {
        while (take(';')) {
            skip(" ");
            FieldParameter parameter;
            if (out.size() >= kMostParameters || !name(parameter.name) || findParameter(out, parameter.name))
                return false;
            if (take('=') && !bareItem(parameter.value))
                return false;
            out.push_back(std::move(parameter));
        }
        return true;
    }

    bool bareItem(BareItem& out)
    {
        const char first = peek();
        if (first == '"')
            return string(out);
        if (first == ':')
            return bytes(out);
        if (first == '?')
            return boolean(out);
        if (first == '-' || isDigit(first))
            return integer(out);
        if (!isTokenStart(first))
            return false;
        out = {BareItem::Kind::Token, 0, std::string(run(isTokenChar))};
        return true;
    }

    bool integer(BareItem& out)
    {
        const bool negative = take('-');
        const std::string_view digits = run(isDigit);
        if (digits.empty() || digits.size() > 15 || peek() == '.')
            return false;
        out = {BareItem::Kind::Integer, 0, {}};
        for (const char c : digits)
            out.number = out.number * 10 + (c - '0');
        if (negative)
            out.number = -out.number;
        return true;
    }

    bool string(BareItem& out)
    {
        out = {BareItem::Kind::String, 0, {}};
        take('"');
        while (!m_text.empty()) {
            char c = m_text.front();
            m_text.remove_prefix(1);
            if (c == '"')
                return true;
            if (c == '\\') {
                c = peek();
                if (c != '"' && c != '\\')
                    return false;
                m_text.remove_prefix(1);
            } else if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f) {
                return false;
            }
            out.text += c;
        }
        return false;
    }

    bool bytes(BareItem& out)
    {
        take(':');
        const size_t end = m_text.find(':');
        if (end == std::string_view::npos)
            return false;
        auto decoded = base::fromBase64(m_text.substr(0, end));
        m_text.remove_prefix(end + 1);
        if (!decoded)
            return false;
        out = {BareItem::Kind::Bytes, 0, std::move(*decoded)};
        return true;
    }

    bool boolean(BareItem& out)
    {
        take('?');
        const char c = peek();
        if (c != '0' && c != '1')
            return false;
        m_text.remove_prefix(1);
        out = {BareItem::Kind::Boolean, c - '0', {}};
        return true;
    }

    std::string_view m_text;
};

void addBare(std::string& out, const BareItem& item)
{
    switch (item.kind) {
    case BareItem::Kind::Integer: out += std::to_string(item.number); return;
    case BareItem::Kind::Token: out += item.text; return;
    case BareItem::Kind::Boolean: out += item.number ? "?1" : "?0"; return;
    case BareItem::Kind::Bytes: out.append(":").append(base::toBase64(item.text)).append(":"); return;
    case BareItem::Kind::String: break;
    }
    out += '"';
    for (const char c : item.text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    out += '"';
}

void addParameters(std::string& out, const std::vector<FieldParameter>& parameters)
{
    for (const FieldParameter& parameter : parameters) {
        out.append(";").append(parameter.name);
        if (parameter.value.kind == BareItem::Kind::Boolean && parameter.value.number)
            continue;
        out += '=';
        addBare(out, parameter.value);
    }
}

} // namespace

base::Result<std::vector<FieldMember>> readDictionary(std::string_view text)
{
    std::vector<FieldMember> out;
    if (text.size() > kLongestField || !Reader(text).dictionary(out))
        return base::invalid("is no well-formed structured field");
    return out;
}

std::string fieldText(const FieldItem& item)
{
    std::string out;
    addBare(out, item.value);
    addParameters(out, item.parameters);
    return out;
}

std::string innerListText(const FieldMember& member)
{
    std::string out = "(";
    for (const FieldItem& item : member.items) {
        out += out.size() > 1 ? " " : "";
        out += fieldText(item);
    }
    out += ')';
    addParameters(out, member.parameters);
    return out;
}

const BareItem* findParameter(const std::vector<FieldParameter>& parameters, std::string_view name)
{
    const auto found = std::find_if(parameters.begin(), parameters.end(), [&](const FieldParameter& parameter) { return parameter.name == name; });
    return found == parameters.end() ? nullptr : &found->value;
}

} // namespace gatehouse::policies
