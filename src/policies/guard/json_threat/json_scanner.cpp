// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/json_threat/json_scanner.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "policies/guard/kept_memory.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

constexpr size_t kMostDepth = 10'000; // of what is kept, where the bounds have none

bool passes(uint64_t count, uint64_t bound)
{
    return bound > 0 && count > bound;
}

const base::SipKey& hashKey()
{
    static const base::SipKey key = base::SipKey::random(); // nobody outside can look for keys that collide
    return key;
}

void appendUtf8(std::string& out, uint32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

// Four hexadecimal digits at `at`; false when they aren't.
bool hex4(std::string_view text, size_t at, uint32_t& value)
{
    if (at + 4 > text.size())
        return false;
    value = 0;
    for (size_t i = at; i < at + 4; ++i) {
        const char c = text[i];
        const int digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0)
            return false;
        value = value * 16 + static_cast<uint32_t>(digit);
    }
    return true;
}

// A string's content, whose escapes have been found sound.
void unescape(std::string_view raw, std::string& out)
{
    out.clear();
    for (size_t i = 0; i < raw.size(); ++i) {
        if (raw[i] != '\\') {
            out += raw[i];
            continue;
        }
        switch (raw[++i]) {
        case 'b': out += '\b'; break;
        case 'f': out += '\f'; break;
        case 'n': out += '\n'; break;
        case 'r': out += '\r'; break;
        case 't': out += '\t'; break;
        case 'u': {
            uint32_t code = 0, low = 0;
            hex4(raw, i + 1, code);
            i += 4;
            if (code >= 0xD800 && code < 0xDC00 && hex4(raw, i + 3, low)) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                i += 6;
            }
            appendUtf8(out, code);
            break;
        }
        default: out += raw[i];
        }
    }
}

} // namespace

void JsonScanner::skipBlanks()
{
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\t' || m_text[m_at] == '\r'))
        ++m_at;
}

// Behind a backslash; m_at goes behind the escape.
bool JsonScanner::escape()
{
    if (m_at >= m_text.size())
        return false;
    const char c = m_text[m_at++];
    if (c != 'u')
        return c == '"' || c == '\\' || c == '/' || c == 'b' || c == 'f' || c == 'n' || c == 'r' || c == 't';
    uint32_t code = 0, low = 0;
    if (!hex4(m_text, m_at, code))
        return false;
    m_at += 4;
    if (code < 0xD800 || code > 0xDFFF)
        return true;
    // Half a character is read differently by different readers.
    if (code > 0xDBFF || m_at + 6 > m_text.size() || m_text[m_at] != '\\' || m_text[m_at + 1] != 'u' || !hex4(m_text, m_at + 2, low) || low < 0xDC00 || low > 0xDFFF)
        return false;
    m_at += 6;
    return true;
}

// At the opening quote.
JsonScanner::Finding JsonScanner::text(uint64_t most, Finding tooLong, std::string_view& raw, bool& escaped)
{
    const size_t begin = ++m_at;
    escaped = false;
    for (;;) {
        if (m_at >= m_text.size())
            return Finding::Malformed;
        const unsigned char c = static_cast<unsigned char>(m_text[m_at]);
        if (c == '"')
            break;
        if (c < 0x20)
            return Finding::Malformed;
        ++m_at;
        if (c == '\\') {
            escaped = true;
            if (!escape())
                return Finding::Malformed;
        }
        if (passes(m_at - begin, most))
            return tooLong;
    }
    raw = m_text.substr(begin, m_at - begin);
    ++m_at;
    return Finding::None;
}

JsonScanner::Finding JsonScanner::key()
{
    std::string_view raw;
    bool escaped = false;
    if (m_at >= m_text.size() || m_text[m_at] != '"')
        return Finding::Malformed;
    if (const Finding finding = text(m_bounds->keyLength, Finding::KeyLength, raw, escaped); finding != Finding::None)
        return finding;
    if (escaped) {
        unescape(raw, m_key);
        raw = m_key;
    }
    if (std::find(m_bounds->forbiddenKeys.begin(), m_bounds->forbiddenKeys.end(), raw) != m_bounds->forbiddenKeys.end())
        return Finding::ForbiddenKey;
    if (!m_bounds->duplicateKeys)
        m_keys.push_back(base::sipHash(hashKey(), raw));
    skipBlanks();
    if (m_at >= m_text.size() || m_text[m_at] != ':')
        return Finding::Malformed;
    ++m_at;
    skipBlanks();
    return Finding::None;
}

JsonScanner::Finding JsonScanner::number()
{
    const size_t begin = m_at;
    const auto digits = [this] {
        const size_t from = m_at;
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            ++m_at;
        return m_at - from;
    };
    if (m_text[m_at] == '-')
        ++m_at;
    const bool zero = m_at < m_text.size() && m_text[m_at] == '0';
    const size_t whole = digits();
    if (whole == 0 || (zero && whole > 1))
        return Finding::Malformed;
    if (m_at < m_text.size() && m_text[m_at] == '.') {
        ++m_at;
        if (digits() == 0)
            return Finding::Malformed;
    }
    if (m_at < m_text.size() && (m_text[m_at] == 'e' || m_text[m_at] == 'E')) {
        ++m_at;
        if (m_at < m_text.size() && (m_text[m_at] == '+' || m_text[m_at] == '-'))
            ++m_at;
        if (digits() == 0)
            return Finding::Malformed;
    }
    return passes(m_at - begin, m_bounds->numberLength) ? Finding::NumberLength : Finding::None;
}

JsonScanner::Finding JsonScanner::literal(std::string_view word)
{
    if (m_text.substr(m_at, word.size()) != word)
        return Finding::Malformed;
    m_at += word.size();
    return Finding::None;
}

// One value, or the beginning of an array or object.
JsonScanner::Finding JsonScanner::value()
{
    if (m_at >= m_text.size())
        return Finding::Malformed;
    if (passes(++m_values, m_bounds->values))
        return Finding::Values;
    const char c = m_text[m_at];
    switch (c) {
    case '{':
    case '[':
        if (passes(m_frames.size() + 1, m_bounds->depth) || m_frames.size() >= kMostDepth)
            return Finding::Depth;
        m_frames.push_back({c == '{', 0, m_keys.size()});
        ++m_at;
        return Finding::None;
    case '"': {
        std::string_view raw;
        bool escaped = false;
        return text(m_bounds->stringLength, Finding::StringLength, raw, escaped);
    }
    case 't': return literal("true");
    case 'f': return literal("false");
    case 'n': return literal("null");
    default: return c == '-' || (c >= '0' && c <= '9') ? number() : Finding::Malformed;
    }
}

// At the end of the innermost array or object.
JsonScanner::Finding JsonScanner::close()
{
    const Frame& frame = m_frames.back();
    if (frame.isObject && !m_bounds->duplicateKeys) {
        const auto first = m_keys.begin() + static_cast<std::ptrdiff_t>(frame.firstKey);
        std::sort(first, m_keys.end());
        if (std::adjacent_find(first, m_keys.end()) != m_keys.end())
            return Finding::DuplicateKey;
        m_keys.erase(first, m_keys.end());
    }
    ++m_at;
    m_frames.pop_back();
    return Finding::None;
}

JsonScanner::Finding JsonScanner::scan(std::string_view text, const JsonBounds& bounds)
{
    m_bounds = &bounds;
    m_text = text;
    m_at = 0;
    m_values = 0;
    m_frames.clear();
    m_keys.clear();
    const Finding finding = read();
    giveBackAbove(m_frames);
    giveBackAbove(m_keys);
    giveBackAbove(m_key);
    return finding;
}

JsonScanner::Finding JsonScanner::read()
{
    const JsonBounds& bounds = *m_bounds;
    const std::string_view text = m_text;
    if (!base::isValidUtf8(text))
        return Finding::Malformed;
    skipBlanks();
    Finding finding = value();
    while (finding == Finding::None) {
        skipBlanks();
        if (m_frames.empty())
            return m_at == m_text.size() ? Finding::None : Finding::Malformed;
        if (m_at >= m_text.size())
            return Finding::Malformed;
        Frame& frame = m_frames.back();
        const char c = m_text[m_at];
        if (c == (frame.isObject ? '}' : ']')) {
            finding = close();
            continue;
        }
        if (frame.count > 0) {
            if (c != ',')
                return Finding::Malformed;
            ++m_at;
            skipBlanks();
        }
        ++frame.count;
        if (frame.isObject) {
            if (passes(frame.count, bounds.objectMembers))
                return Finding::ObjectMembers;
            finding = key();
        } else if (passes(frame.count, bounds.arrayItems)) {
            return Finding::ArrayItems;
        }
        if (finding == Finding::None)
            finding = value(); // a comma before the end finds none here
    }
    return finding;
}

} // namespace gatehouse::policies
