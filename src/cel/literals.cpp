// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "cel/literals.h"

#include "cel/utf8.h"

#include <charconv>
#include <cmath>

namespace gatehouse::cel {

namespace {

struct Quoted {
    std::string_view content;
    bool raw = false;
};

Quoted unquote(std::string_view token)
{
    Quoted out;
    while (token.front() != '"' && token.front() != '\'') {
        out.raw = out.raw || token.front() == 'r' || token.front() == 'R';
        token.remove_prefix(1);
    }
    const bool triple = token.size() >= 6 && token[1] == token[0] && token[2] == token[0];
    const size_t quotes = triple ? 3 : 1;
    out.content = token.substr(quotes, token.size() - 2 * quotes);
    return out;
}

// A number of `digits` digits behind the escape's letter; -1 when they are not there.
int64_t digitsAt(std::string_view text, size_t at, size_t digits, int base)
{
    if (at + digits > text.size())
        return -1;
    uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + digits, value, base);
    return error == std::errc() && end == text.data() + at + digits ? int64_t(value) : -1;
}

bool isSurrogate(int64_t value)
{
    return value >= 0xd800 && value < 0xe000;
}

class Unescape
{
public:
    Unescape(std::string_view text, bool bytes) : m_text(text), m_bytes(bytes) {}

    base::Result<std::string> run()
    {
        m_out.reserve(m_text.size());
        while (m_at < m_text.size()) {
            if (m_text[m_at] != '\\') {
                m_out.push_back(m_text[m_at++]);
                continue;
            }
            ++m_at;
            if (m_at >= m_text.size() || !escape())
                return base::invalid("an escape that is not known: \\\\ \\\" \\' \\` \\? \\a \\b \\f \\n \\r \\t \\v \\xHH \\uHHHH \\UHHHHHHHH \\OOO are" + std::string(m_bytes ? ", \\u and \\U in strings only" : ""));
        }
        return std::move(m_out);
    }

private:
    bool escape()
    {
        const char letter = m_text[m_at++];
        static constexpr std::string_view kLetters = "abfnrtv\\?\"'`";
        static constexpr std::string_view kMeant = "\a\b\f\n\r\t\v\\?\"'`";
        const size_t known = kLetters.find(letter);
        if (known != std::string_view::npos) {
            m_out.push_back(kMeant[known]);
            return true;
        }
        switch (letter) {
        case 'x':
        case 'X':
            return number(2, 16);
        case 'u':
            return !m_bytes && unicode(4);
        case 'U':
            return !m_bytes && unicode(8);
        case '0':
        case '1':
        case '2':
        case '3':
            --m_at;
            return number(3, 8);
        default:
            return false;
        }
    }

    // An octet in bytes, a code point in strings.
    bool number(size_t digits, int base)
    {
        const int64_t value = digitsAt(m_text, m_at, digits, base);
        if (value < 0)
            return false;
        m_at += digits;
        if (m_bytes)
            m_out.push_back(static_cast<char>(value));
        else
            appendUtf8(m_out, static_cast<char32_t>(value));
        return true;
    }

    bool unicode(size_t digits)
    {
        int64_t value = digitsAt(m_text, m_at, digits, 16);
        m_at += digits;
        if (digits == 4 && value >= 0xd800 && value < 0xdc00 && m_text.substr(m_at).starts_with("\\u")) {
            const int64_t low = digitsAt(m_text, m_at + 2, 4, 16);
            if (low >= 0xdc00 && low < 0xe000) {
                value = 0x10000 + ((value - 0xd800) << 10) + (low - 0xdc00);
                m_at += 6;
            }
        }
        if (value < 0 || value > 0x10ffff || isSurrogate(value))
            return false;
        appendUtf8(m_out, static_cast<char32_t>(value));
        return true;
    }

    std::string_view m_text;
    const bool m_bytes;
    size_t m_at = 0;
    std::string m_out;
};

base::Result<std::string> decode(std::string_view token, bool bytes)
{
    const Quoted quoted = unquote(token);
    if (quoted.raw)
        return std::string(quoted.content);
    return Unescape(quoted.content, bytes).run();
}

struct Digits {
    std::string_view text;
    int base = 10;
};

Digits digitsOf(std::string_view text)
{
    if (text.starts_with("0x") || text.starts_with("0X"))
        return {text.substr(2), 16};
    return {text, 10};
}

} // namespace

base::Result<std::string> decodeString(std::string_view token)
{
    return decode(token, false);
}

base::Result<std::string> decodeBytes(std::string_view token)
{
    return decode(token, true);
}

base::Result<int64_t> decodeInt(std::string_view token)
{
    const bool negative = token.starts_with('-');
    const Digits digits = digitsOf(token.substr(negative ? 1 : 0));
    uint64_t value = 0;
    const char* const end = digits.text.data() + digits.text.size();
    const auto [at, error] = std::from_chars(digits.text.data(), end, value, digits.base);
    const uint64_t largest = uint64_t(INT64_MAX) + (negative ? 1 : 0);
    if (error != std::errc() || at != end || value > largest)
        return base::invalid("the number does not fit into an int (64 bits)");
    return static_cast<int64_t>(negative ? 0 - value : value);
}

base::Result<uint64_t> decodeUint(std::string_view token)
{
    const Digits digits = digitsOf(token.substr(0, token.size() - 1));
    uint64_t value = 0;
    const char* const end = digits.text.data() + digits.text.size();
    const auto [at, error] = std::from_chars(digits.text.data(), end, value, digits.base);
    if (error != std::errc() || at != end)
        return base::invalid("the number does not fit into a uint (64 bits)");
    return value;
}

base::Result<double> decodeDouble(std::string_view token)
{
    double value = 0; // not strtod: it would read by the locale
    const auto [at, error] = std::from_chars(token.data(), token.data() + token.size(), value);
    if (error == std::errc::result_out_of_range && token.find('-') != std::string_view::npos && token.find('-') > 0)
        return token.starts_with('-') ? -0.0 : 0.0;
    if (error != std::errc() || at != token.data() + token.size() || !std::isfinite(value))
        return base::invalid("the number does not fit into a double");
    return value;
}

} // namespace gatehouse::cel
