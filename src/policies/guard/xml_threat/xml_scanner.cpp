// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/xml_threat/xml_scanner.h"

#include "base/bytes.h"
#include "policies/guard/kept_memory.h"

#include <algorithm>
#include <re2/re2.h>

namespace gatehouse::policies {

namespace {

constexpr size_t kMostDepth = 10'000; // of what is kept, where the bounds have none
// The recommendation has the first; readers take the drafts', too.
constexpr std::string_view kInclusions[] = {"http://www.w3.org/2001/XInclude", "http://www.w3.org/2003/XInclude", "http://www.w3.org/1999/XML/xinclude"};

bool passes(uint64_t count, uint64_t bound)
{
    return bound > 0 && count > bound;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
}

// XML 1.0, section 2.2.
bool isXmlChar(uint32_t code)
{
    return code == 9 || code == 10 || code == 13 || (code >= 0x20 && code <= 0xD7FF) || (code >= 0xE000 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0x10FFFF);
}

// In valid UTF-8: what no XML text may have.
bool hasForbiddenChar(std::string_view text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        const unsigned char c = static_cast<unsigned char>(text[i]);
        if (c < 0x20 && !isBlank(text[i]))
            return true;
        if (c == 0xEF && i + 2 < text.size() && static_cast<unsigned char>(text[i + 1]) == 0xBF && static_cast<unsigned char>(text[i + 2]) >= 0xBE)
            return true; // U+FFFE, U+FFFF
    }
    return false;
}

} // namespace

bool XmlScanner::skipBlanks()
{
    const size_t from = m_at;
    while (m_at < m_text.size() && isBlank(m_text[m_at]))
        ++m_at;
    return m_at > from;
}

XmlScanner::Finding XmlScanner::name(std::string_view& name)
{
    const size_t begin = m_at;
    if (m_at >= m_text.size() || !isNameStart(m_text[m_at]))
        return Finding::Malformed;
    while (m_at < m_text.size() && isNamePart(m_text[m_at]))
        ++m_at;
    name = m_text.substr(begin, m_at - begin);
    if (passes(name.size(), m_bounds->nameLength))
        return Finding::NameLength;
    // Namespaces in XML, section 3: a name has one colon at most, within it.
    const size_t colon = name.find(':');
    return colon != std::string_view::npos && (colon == 0 || colon + 1 == name.size() || name.find(':', colon + 1) != std::string_view::npos) ? Finding::Malformed : Finding::None;
}

XmlScanner::Finding XmlScanner::reference(std::string* out)
{
    static constexpr std::pair<std::string_view, char> kKnown[] = {{"&lt;", '<'}, {"&gt;", '>'}, {"&amp;", '&'}, {"&apos;", '\''}, {"&quot;", '"'}};
    for (const auto& [text, meaning] : kKnown) {
        if (!starts(text))
            continue;
        m_at += text.size();
        if (out)
            *out += meaning;
        return Finding::None;
    }
    if (!starts("&#"))
        return m_at + 1 < m_text.size() && isNameStart(m_text[m_at + 1]) ? Finding::Entity : Finding::Malformed;
    const bool isHex = starts("&#x");
    size_t at = m_at + (isHex ? 3 : 2);
    uint32_t code = 0;
    const size_t first = at;
    for (; at < m_text.size() && m_text[at] != ';'; ++at) {
        const char c = m_text[at];
        const int digit = c >= '0' && c <= '9' ? c - '0' : isHex && c >= 'a' && c <= 'f' ? c - 'a' + 10 : isHex && c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
        if (digit < 0 || code > 0x10FFFF)
            return Finding::Malformed;
        code = code * (isHex ? 16 : 10) + static_cast<uint32_t>(digit);
    }
    if (at == first || at >= m_text.size() || !isXmlChar(code))
        return Finding::Malformed;
    m_at = at + 1;
    if (out)
        *out += code < 0x80 ? static_cast<char>(code) : '?'; // only what is ASCII is compared with anything
    return Finding::None;
}

// The XML declaration, of a text that begins with "<?xml" and a blank (section 2.8).
XmlScanner::Finding XmlScanner::declaration()
{
    const size_t end = m_text.find("?>", m_at);
    if (end == std::string_view::npos)
        return Finding::Malformed;
    static const RE2 pattern("[ \\t\\r\\n]+version[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:\"1\\.0\"|'1\\.0')(?:[ \\t\\r\\n]+encoding[ \\t\\r\\n]*=[ \\t\\r\\n]*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"'])?"
                             "(?:[ \\t\\r\\n]+standalone[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:\"(?:yes|no)\"|'(?:yes|no)'))?[ \\t\\r\\n]*");
    std::string encoding;
    if (!RE2::FullMatch(std::string(m_text.substr(m_at + 5, end - m_at - 5)), pattern, &encoding))
        return Finding::Malformed;
    if (!encoding.empty() && !base::equalsIgnoreCase(encoding, "utf-8") && !base::equalsIgnoreCase(encoding, "us-ascii"))
        return Finding::Encoding;
    m_at = end + 2;
    return Finding::None;
}

XmlScanner::Finding XmlScanner::comment()
{
    if (!m_bounds->comments)
        return Finding::Comment;
    const size_t end = m_text.find("--", m_at + 4);
    if (end == std::string_view::npos || m_text.substr(end, 3) != "-->")
        return Finding::Malformed;
    m_at = end + 3;
    return Finding::None;
}

XmlScanner::Finding XmlScanner::instruction()
{
    if (!m_bounds->instructions)
        return Finding::Instruction;
    m_at += 2;
    std::string_view target;
    if (const Finding finding = name(target); finding != Finding::None)
        return finding;
    const size_t end = m_text.find("?>", m_at);
    if (end == std::string_view::npos || base::equalsIgnoreCase(target, "xml") || (end > m_at && !isBlank(m_text[m_at])))
        return Finding::Malformed;
    m_at = end + 2;
    return Finding::None;
}

XmlScanner::Finding XmlScanner::cdata()
{
    const size_t begin = m_at + 9;
    const size_t end = m_text.find("]]>", begin);
    if (end == std::string_view::npos || m_frames.empty())
        return Finding::Malformed;
    m_textLength += end - begin;
    m_at = end + 3;
    return passes(m_textLength, m_bounds->textLength) ? Finding::TextLength : Finding::None;
}

XmlScanner::Finding XmlScanner::attribute()
{
    std::string_view attributeName;
    if (const Finding finding = name(attributeName); finding != Finding::None)
        return finding;
    m_attributes.push_back(attributeName);
    if (passes(m_attributes.size(), m_bounds->attributes))
        return Finding::Attributes;
    const bool isNamespace = attributeName == "xmlns" || attributeName.starts_with("xmlns:");
    if (isNamespace && passes(++m_namespaces, m_bounds->namespaces))
        return Finding::Namespaces;
    skipBlanks();
    if (m_at >= m_text.size() || m_text[m_at] != '=')
        return Finding::Malformed;
    ++m_at;
    skipBlanks();
    if (m_at >= m_text.size() || (m_text[m_at] != '"' && m_text[m_at] != '\''))
        return Finding::Malformed;
    const char quote = m_text[m_at++];
    const size_t begin = m_at;
    m_value.clear();
    while (m_at < m_text.size() && m_text[m_at] != quote) {
        if (m_text[m_at] == '<')
            return Finding::Malformed;
        if (m_text[m_at] == '&') {
            if (const Finding finding = reference(isNamespace ? &m_value : nullptr); finding != Finding::None)
                return finding;
        } else {
            if (isNamespace)
                m_value += m_text[m_at];
            ++m_at;
        }
        if (passes(m_at - begin, m_bounds->attributeLength))
            return Finding::AttributeLength;
    }
    if (m_at >= m_text.size())
        return Finding::Malformed;
    ++m_at;
    return isNamespace && std::ranges::find(kInclusions, m_value) != std::end(kInclusions) ? Finding::Inclusion : Finding::None;
}

XmlScanner::Finding XmlScanner::startTag()
{
    ++m_at;
    std::string_view elementName;
    if (m_frames.empty() && m_rootSeen)
        return Finding::Malformed;
    if (const Finding finding = name(elementName); finding != Finding::None)
        return finding;
    m_rootSeen = true;
    m_textLength = 0;
    if (passes(++m_elements, m_bounds->elements))
        return Finding::Elements;
    if (!m_frames.empty() && passes(++m_frames.back().children, m_bounds->children))
        return Finding::Children;
    if (passes(m_frames.size() + 1, m_bounds->depth) || m_frames.size() >= kMostDepth)
        return Finding::Depth;
    m_attributes.clear();
    for (;;) {
        const bool blank = skipBlanks();
        if (m_at >= m_text.size())
            return Finding::Malformed;
        if (m_text[m_at] == '>' || m_text[m_at] == '/')
            break;
        if (!blank)
            return Finding::Malformed;
        if (const Finding finding = attribute(); finding != Finding::None)
            return finding;
    }
    std::sort(m_attributes.begin(), m_attributes.end());
    if (std::adjacent_find(m_attributes.begin(), m_attributes.end()) != m_attributes.end())
        return Finding::Malformed;
    if (m_text[m_at] == '/') {
        if (!starts("/>"))
            return Finding::Malformed;
        m_at += 2;
        return Finding::None;
    }
    ++m_at;
    m_frames.push_back({elementName, 0});
    return Finding::None;
}

XmlScanner::Finding XmlScanner::endTag()
{
    m_at += 2;
    if (m_frames.empty() || !starts(m_frames.back().name))
        return Finding::Malformed;
    m_at += m_frames.back().name.size();
    skipBlanks();
    if (m_at >= m_text.size() || m_text[m_at] != '>')
        return Finding::Malformed;
    ++m_at;
    m_frames.pop_back();
    m_textLength = 0;
    return Finding::None;
}

// At "<".
XmlScanner::Finding XmlScanner::markup()
{
    if (starts("</"))
        return endTag();
    if (starts("<!--"))
        return comment();
    if (starts("<![CDATA["))
        return cdata();
    if (starts("<!"))
        return base::equalsIgnoreCase(m_text.substr(m_at, 9), "<!DOCTYPE") || base::equalsIgnoreCase(m_text.substr(m_at, 8), "<!ENTITY") ? Finding::Doctype : Finding::Malformed;
    return starts("<?") ? instruction() : startTag();
}

XmlScanner::Finding XmlScanner::content()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        Finding finding = Finding::None;
        if (c == '<') {
            finding = markup();
        } else if (m_frames.empty()) {
            if (!isBlank(c))
                return Finding::Malformed;
            ++m_at;
        } else if (c == '&') {
            ++m_textLength;
            finding = reference(nullptr);
        } else {
            if (c == ']' && starts("]]>"))
                return Finding::Malformed;
            ++m_at;
            ++m_textLength;
        }
        if (finding != Finding::None)
            return finding;
        if (passes(m_textLength, m_bounds->textLength))
            return Finding::TextLength;
    }
    return m_rootSeen && m_frames.empty() ? Finding::None : Finding::Malformed;
}

XmlScanner::Finding XmlScanner::scan(std::string_view text, const XmlBounds& bounds)
{
    m_bounds = &bounds;
    m_text = text;
    m_at = 0;
    m_elements = m_namespaces = m_textLength = 0;
    m_rootSeen = false;
    m_frames.clear();
    const Finding finding = read();
    giveBackAbove(m_frames);
    giveBackAbove(m_attributes);
    giveBackAbove(m_value);
    return finding;
}

XmlScanner::Finding XmlScanner::read()
{
    const std::string_view text = m_text;
    // UTF-16 and UTF-32, with and without a mark: what is read as one encoding here must not be another to the upstream.
    if (!base::isValidUtf8(text) || text.find('\0') != std::string_view::npos)
        return Finding::Encoding;
    if (hasForbiddenChar(text))
        return Finding::Malformed;
    if (starts("\xEF\xBB\xBF"))
        m_at = 3;
    if (starts("<?xml") && m_at + 5 < m_text.size() && isBlank(m_text[m_at + 5])) {
        if (const Finding finding = declaration(); finding != Finding::None)
            return finding;
    }
    return content();
}

} // namespace gatehouse::policies
