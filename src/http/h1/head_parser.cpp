// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h1/head_parser.h"

#include "base/bytes.h"
#include "net/ip_address.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace gatehouse::http::h1 {

namespace {

constexpr std::array<bool, 256> makeTokenTable()
{
    std::array<bool, 256> table{};
    for (const char c : std::string_view("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr std::array<bool, 256> kToken = makeTokenTable();

// The end of the head: after the first empty line. 0 when it is not there yet.
size_t headEnd(std::string_view data)
{
    size_t at = 0;
    while (at < data.size()) {
        const void* found = std::memchr(data.data() + at, '\n', data.size() - at);
        if (!found)
            return 0;
        at = static_cast<size_t>(static_cast<const char*>(found) - data.data()) + 1;
        if (at < data.size() && data[at] == '\n')
            return at + 1; // a bare LF: refused with its line, later
        if (at + 1 < data.size() && data[at] == '\r' && data[at + 1] == '\n')
            return at + 2;
    }
    return 0;
}

bool isControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && byte != '\t') || byte == 0x7f;
}

// Control characters other than HTAB.
bool hasControl(std::string_view text)
{
    constexpr uint64_t kOnes = 0x0101010101010101ull;
    size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        uint64_t bytes;
        std::memcpy(&bytes, text.data() + at, 8);
        const uint64_t below = (bytes - kOnes * 0x20) & ~bytes;          // the high bit of a byte below 0x20 (or of one behind such a byte)
        const uint64_t remove = bytes ^ (kOnes * 0x7f);
        const uint64_t deleted = (remove - kOnes) & ~remove;             // the same for 0x7f
        if (((below | deleted) & (kOnes * 0x80)) != 0 && std::any_of(text.data() + at, text.data() + at + 8, isControl))
            return true;
    }
    return std::any_of(text.begin() + static_cast<ptrdiff_t>(at), text.end(), isControl);
}

bool isPort(std::string_view digits)
{
    unsigned port = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    return read.ec == std::errc() && read.ptr == digits.data() + digits.size() && digits.size() <= 5 && port <= 65535;
}

bool parseLength(std::string_view text, uint64_t& length)
{
    if (text.empty() || text.size() > 18)
        return false;
    length = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return false;
        length = length * 10 + static_cast<uint64_t>(c - '0');
    }
    return true;
}

} // namespace

bool isToken(std::string_view text)
{
    for (const char c : text) {
        if (!kToken[static_cast<unsigned char>(c)])
            return false;
    }
    return !text.empty();
}

bool listContains(std::string_view list, std::string_view member)
{
    while (!list.empty()) {
        const size_t end = std::min(list.find(','), list.size());
        if (base::equalsIgnoreCase(base::trim(list.substr(0, end)), member))
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

bool splitAuthority(std::string_view authority, std::string_view& host)
{
    size_t end = authority.size();
    if (!authority.empty() && authority[0] == '[') {
        end = authority.find(']');
        if (end == std::string_view::npos || authority.find(':') > end || !net::IpAddress::parse(authority.substr(1, end - 1)).ok())
            return false;
        ++end;
    } else {
        end = std::min(authority.find(':'), authority.size());
        for (const char c : authority.substr(0, end)) {
            const bool good = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
            if (!good)
                return false;
        }
    }
    host = authority.substr(0, end);
    const std::string_view port = authority.substr(end);
    return !host.empty() && (port.empty() || (port[0] == ':' && (port.size() == 1 || isPort(port.substr(1)))));
}

Parsed HeadParser::refuse(HeadError error)
{
    m_error = error;
    return Parsed::Refused;
}

Parsed HeadParser::request(std::string_view data, RequestHead& head, Framing& framing, size_t& consumed)
{
    head.clear();
    framing = Framing();
    m_targetAuthority = {};
    // One empty line before a request is forgiven (RFC 9112 section 2.2).
    const size_t skipped = data.size() >= 2 && data[0] == '\r' && data[1] == '\n' ? 2 : 0;
    const std::string_view rest = data.substr(skipped);
    const size_t end = headEnd(rest);
    if (end == 0) {
        if (rest.size() < m_limits.maxBytes) {
            // What can never become a request line is refused at once, rather than waited for.
            for (const char c : rest.substr(0, std::min(rest.find(' '), std::min<size_t>(rest.size(), 24)))) {
                if (!kToken[static_cast<unsigned char>(c)] && !(c == '\r' && rest.size() == 1))
                    return refuse(HeadError::BadMethod);
            }
            return Parsed::Incomplete;
        }
        return refuse(rest.find('\n') == std::string_view::npos ? HeadError::TargetTooLong : HeadError::TooLarge);
    }
    if (end > m_limits.maxBytes)
        return refuse(HeadError::TooLarge);
    const size_t lineEnd = rest.find('\n');
    if (lineEnd == 0 || rest[lineEnd - 1] != '\r')
        return refuse(HeadError::BareLineFeed);
    HeadError error = requestLine(rest.substr(0, lineEnd - 1), head);
    if (error == HeadError::None)
        error = fields(rest.substr(lineEnd + 1, end - lineEnd - 1), head.fields, m_limits.underscores);
    if (error == HeadError::None)
        error = host(head);
    if (error == HeadError::None)
        error = requestFraming(head, framing);
    if (error != HeadError::None)
        return refuse(error);
    consumed = skipped + end;
    return Parsed::Complete;
}

HeadError HeadParser::requestLine(std::string_view line, RequestHead& head)
{
    const size_t first = line.find(' ');
    if (first == std::string_view::npos)
        return HeadError::BadRequestLine;
    head.methodText = line.substr(0, first);
    if (!isToken(head.methodText) || head.methodText.size() > 24)
        return HeadError::BadMethod;
    head.method = methodFrom(head.methodText);
    const size_t second = line.find(' ', first + 1);
    if (second == std::string_view::npos || second == first + 1)
        return HeadError::BadRequestLine;
    const std::string_view version = line.substr(second + 1);
    if (version.size() != 8 || version.substr(0, 5) != "HTTP/" || version[6] != '.')
        return HeadError::BadRequestLine;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return HeadError::BadVersion;
    head.minorVersion = version[7] == '1' ? 1 : 0;
    head.target = line.substr(first + 1, second - first - 1);
    if (head.target.size() > m_limits.maxTarget)
        return HeadError::TargetTooLong;
    return target(head.target, head);
}

HeadError HeadParser::target(std::string_view text, RequestHead& head)
{
    for (const char c : text) {
        if (c <= 0x20 || c >= 0x7f || c == '#')
            return HeadError::BadTarget;
    }
    if (head.method == Method::Connect) {
        std::string_view host;
        head.path = text;
        return splitAuthority(text, host) ? HeadError::None : HeadError::BadTarget;
    }
    if (text == "*") {
        head.path = text;
        return head.method == Method::Options ? HeadError::None : HeadError::BadTarget;
    }
    if (text[0] != '/') {
        const size_t scheme = text.find("://");
        if (scheme == std::string_view::npos || !(base::equalsIgnoreCase(text.substr(0, scheme), "http") || base::equalsIgnoreCase(text.substr(0, scheme), "https")))
            return HeadError::BadTarget;
        const size_t begin = scheme + 3;
        const size_t end = std::min(text.find_first_of("/?", begin), text.size());
        m_targetAuthority = text.substr(begin, end - begin);
        if (m_targetAuthority.empty())
            return HeadError::BadTarget;
        text = text.substr(end);
        if (text.empty() || text[0] == '?') {
            head.query = text.empty() ? text : text.substr(1);
            head.path = "/";
            return HeadError::None;
        }
    }
    const size_t question = std::min(text.find('?'), text.size());
    if (question < text.size())
        head.query = text.substr(question + 1);
    return normalisePath(text.substr(0, question), m_path, head.path, m_limits.path) ? HeadError::None : HeadError::BadTarget;
}

HeadError HeadParser::fields(std::string_view lines, HeaderFields& fields, HeadLimits::Underscores underscores)
{
    size_t count = 0;
    while (true) {
        const size_t end = lines.find('\n');
        if (end == std::string_view::npos)
            return HeadError::BadFieldName;
        if (end == 0 || lines[end - 1] != '\r')
            return HeadError::BareLineFeed;
        const std::string_view line = lines.substr(0, end - 1);
        lines.remove_prefix(end + 1);
        if (line.empty())
            return HeadError::None;
        if (line[0] == ' ' || line[0] == '\t')
            return HeadError::FoldedLine;
        const size_t colon = line.find(':');
        if (colon == 0 || colon == std::string_view::npos)
            return HeadError::BadFieldName;
        // A name that is known has only characters that may be there.
        const HeaderId id = headerId(line.substr(0, colon));
        bool underscore = false;
        if (id == HeaderId::Unknown) {
            for (size_t i = 0; i < colon; ++i) {
                if (!kToken[static_cast<unsigned char>(line[i])])
                    return HeadError::BadFieldName;
                underscore |= line[i] == '_';
            }
        }
        const std::string_view value = base::trim(line.substr(colon + 1));
        if (hasControl(value))
            return value.find('\r') != std::string_view::npos ? HeadError::BareCarriageReturn : HeadError::BadFieldValue;
        if (++count > m_limits.maxFields)
            return HeadError::TooManyFields;
        if (underscore && underscores == HeadLimits::Underscores::Refuse)
            return HeadError::BadFieldName;
        if (!underscore || underscores == HeadLimits::Underscores::Keep)
            fields.add({line.substr(0, colon), value, id, true});
    }
}

HeadError HeadParser::host(RequestHead& head)
{
    const size_t count = head.fields.count(HeaderId::Host);
    if (count > 1)
        return HeadError::RepeatedHost;
    if (count == 0 && head.minorVersion == 1)
        return HeadError::MissingHost;
    std::string_view authority = head.fields.value(HeaderId::Host);
    if (!m_targetAuthority.empty()) {
        if (count == 1 && !base::equalsIgnoreCase(authority, m_targetAuthority))
            return HeadError::HostMismatch;
        authority = m_targetAuthority;
    }
    if (authority.empty())
        return count == 0 ? HeadError::None : HeadError::BadHost;
    if (!splitAuthority(authority, head.host))
        return HeadError::BadHost;
    for (const char c : head.host) {
        if (c >= 'A' && c <= 'Z') {
            m_host.assign(head.host);
            std::transform(m_host.begin(), m_host.end(), m_host.begin(), [](char upper) { return upper >= 'A' && upper <= 'Z' ? static_cast<char>(upper + 32) : upper; });
            head.host = m_host;
            break;
        }
    }
    return HeadError::None;
}

HeadError HeadParser::bodyFraming(const HeaderFields& fields, int minorVersion, Framing& framing)
{
    const size_t encodings = fields.count(HeaderId::TransferEncoding);
    const size_t lengths = fields.count(HeaderId::ContentLength);
    if (lengths > 1)
        return HeadError::RepeatedContentLength;
    if (encodings > 0) {
        if (lengths > 0)
            return HeadError::LengthAndEncoding;
        if (minorVersion == 0)
            return HeadError::EncodingInOldVersion;
        if (encodings > 1)
            return HeadError::BadTransferEncoding;
        const std::string_view coding = fields.value(HeaderId::TransferEncoding);
        if (!base::equalsIgnoreCase(coding, "chunked"))
            return isToken(coding) ? HeadError::UnknownTransferEncoding : HeadError::BadTransferEncoding;
        framing.body = BodyKind::Chunked;
        return HeadError::None;
    }
    if (lengths == 1) {
        if (!parseLength(fields.value(HeaderId::ContentLength), framing.length))
            return HeadError::BadContentLength;
        framing.body = BodyKind::Length;
    }
    return HeadError::None;
}

bool HeadParser::keepsAlive(const HeaderFields& fields, int minorVersion, bool& upgrade)
{
    bool close = false;
    bool keep = false;
    if (!fields.has(HeaderId::Connection))
        return minorVersion == 1;
    for (const HeaderField& field : fields) {
        if (field.id != HeaderId::Connection)
            continue;
        close = close || listContains(field.value, "close");
        keep = keep || listContains(field.value, "keep-alive");
        upgrade = upgrade || listContains(field.value, "upgrade");
    }
    return !close && (minorVersion == 1 || keep);
}

HeadError HeadParser::requestFraming(RequestHead& head, Framing& framing)
{
    const HeadError error = bodyFraming(head.fields, head.minorVersion, framing);
    if (error != HeadError::None)
        return error;
    bool upgrade = false;
    framing.keepAlive = keepsAlive(head.fields, head.minorVersion, upgrade);
    framing.upgrade = upgrade && head.minorVersion == 1 && head.fields.find(HeaderId::Upgrade);
    if (const HeaderField* expect = head.fields.find(HeaderId::Expect); expect && head.minorVersion == 1) {
        if (!base::equalsIgnoreCase(expect->value, "100-continue"))
            return HeadError::BadExpectation;
        framing.expectContinue = framing.body == BodyKind::Chunked || (framing.body == BodyKind::Length && framing.length > 0);
    }
    return HeadError::None;
}

Parsed HeadParser::response(std::string_view data, Method requestMethod, ResponseHead& head, Framing& framing, size_t& consumed)
{
    head.fields.clear();
    framing = Framing();
    const size_t end = headEnd(data);
    if (end == 0)
        return data.size() < m_limits.maxBytes ? Parsed::Incomplete : refuse(HeadError::TooLarge);
    if (end > m_limits.maxBytes)
        return refuse(HeadError::TooLarge);
    const size_t lineEnd = data.find('\n');
    if (lineEnd == 0 || data[lineEnd - 1] != '\r')
        return refuse(HeadError::BareLineFeed);
    const std::string_view line = data.substr(0, lineEnd - 1);
    const bool shaped = line.size() >= 12 && (line.substr(0, 9) == "HTTP/1.1 " || line.substr(0, 9) == "HTTP/1.0 ") && (line.size() == 12 || line[12] == ' ');
    if (!shaped)
        return refuse(HeadError::BadStatusLine);
    head.minorVersion = line[7] == '1' ? 1 : 0;
    head.status = 0;
    for (const char c : line.substr(9, 3)) {
        if (c < '0' || c > '9')
            return refuse(HeadError::BadStatusLine);
        head.status = head.status * 10 + (c - '0');
    }
    if (head.status < 100 || head.status > 599)
        return refuse(HeadError::BadStatusLine);
    head.reason = line.size() > 13 ? line.substr(13) : std::string_view();
    for (const char c : head.reason) {
        if (static_cast<unsigned char>(c) < 0x20 && c != '\t')
            return refuse(HeadError::BadStatusLine);
    }
    HeadError error = fields(data.substr(lineEnd + 1, end - lineEnd - 1), head.fields, HeadLimits::Underscores::Keep);
    if (error == HeadError::None)
        error = bodyFraming(head.fields, head.minorVersion, framing);
    if (error != HeadError::None)
        return refuse(error);
    bool upgrade = false;
    framing.keepAlive = keepsAlive(head.fields, head.minorVersion, upgrade);
    framing.upgrade = head.status == 101;
    // RFC 9112 section 6.3: no body whatever the fields say; else until the end when they say nothing.
    if (requestMethod == Method::Head || head.status < 200 || head.status == 204 || head.status == 304)
        framing.body = BodyKind::None;
    else if (framing.body == BodyKind::None) {
        framing.body = BodyKind::UntilClose;
        framing.keepAlive = false;
    }
    consumed = end;
    return Parsed::Complete;
}

} // namespace gatehouse::http::h1
