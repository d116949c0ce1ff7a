// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/bytes.h"
#include "http/h1/head_parser.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::http::h1 {

namespace {

bool hasControlOrEnd(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f; });
}

bool isConnectionField(HeaderId id)
{
    return id == HeaderId::Connection || id == HeaderId::KeepAlive || id == HeaderId::ProxyConnection || id == HeaderId::TransferEncoding || id == HeaderId::Upgrade;
}

} // namespace

HeadError HeadParser::listedField(std::string_view name, std::string_view value, HeaderFields& fields)
{
    if (!isToken(name) || std::any_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; }))
        return HeadError::BadFieldName;
    if (hasControlOrEnd(value) || base::trim(value).size() != value.size())
        return HeadError::BadFieldValue;
    if (fields.size() >= m_limits.maxFields)
        return HeadError::TooManyFields;
    fields.add(name, value);
    return isConnectionField((fields.end() - 1)->id) ? HeadError::BadFieldName : HeadError::None; // RFC 9113, section 8.2.2
}

Parsed HeadParser::request(const FieldList& list, bool ends, RequestHead& head, Framing& framing)
{
    head.clear();
    framing = Framing();
    head.majorVersion = 2;
    m_targetAuthority = {};
    m_cookie.clear();
    std::string_view scheme, authority, path, protocol;
    size_t at = 0;
    for (; at < list.size() && list.name(at).starts_with(':'); ++at) {
        const std::string_view name = list.name(at);
        std::string_view& place = name == ":method" ? head.methodText : name == ":scheme" ? scheme : name == ":authority" ? authority : name == ":path" ? path : protocol;
        if (!place.empty() || (&place == &protocol && name != ":protocol"))
            return refuse(HeadError::BadRequestLine);
        place = list.value(at);
    }
    size_t cookies = 0;
    for (size_t i = at; i < list.size(); ++i)
        cookies += list.name(i) == "cookie";
    for (; at < list.size(); ++at) {
        const std::string_view name = list.name(at);
        const bool underscore = name.find('_') != std::string_view::npos;
        if (underscore && m_limits.underscores == HeadLimits::Underscores::Refuse)
            return refuse(HeadError::BadFieldName);
        if (underscore && m_limits.underscores == HeadLimits::Underscores::Drop)
            continue;
        if (cookies > 1 && name == "cookie") { // crumbs are one field for everybody else (RFC 9113, section 8.2.3)
            m_cookie += m_cookie.empty() ? "" : "; ";
            m_cookie += list.value(at);
            continue;
        }
        if (const HeadError error = listedField(name, list.value(at), head.fields); error != HeadError::None)
            return refuse(error);
    }
    if (!m_cookie.empty()) {
        if (hasControlOrEnd(m_cookie))
            return refuse(HeadError::BadFieldValue);
        head.fields.add("cookie", m_cookie);
    }
    if (!isToken(head.methodText) || head.methodText.size() > 24)
        return refuse(HeadError::BadMethod);
    head.method = methodFrom(head.methodText);
    // A WebSocket over one stream (RFC 8441): to policies and upstreams it is the GET that it would have been.
    const bool webSocket = head.method == Method::Connect && protocol == "websocket";
    if (webSocket) {
        head.method = Method::Get;
        head.methodText = "GET";
        head.fields.add("upgrade", protocol);
    } else if (!protocol.empty()) {
        return refuse(HeadError::BadRequestLine);
    }
    if (head.method != Method::Connect) {
        if (scheme != "http" && scheme != "https")
            return refuse(HeadError::BadTarget);
        if (path.empty() || (path[0] != '/' && path != "*"))
            return refuse(HeadError::BadTarget);
    }
    head.target = head.method == Method::Connect ? authority : path;
    if (head.target.empty())
        return refuse(HeadError::BadTarget);
    if (head.target.size() > m_limits.maxTarget)
        return refuse(HeadError::TargetTooLong);
    if (const HeadError error = target(head.target, head); error != HeadError::None)
        return refuse(error);
    if (head.fields.count(HeaderId::Host) > 1)
        return refuse(HeadError::RepeatedHost);
    if (!authority.empty()) {
        const HeaderField* given = head.fields.find(HeaderId::Host);
        if (given && !base::equalsIgnoreCase(given->value, authority))
            return refuse(HeadError::HostMismatch);
        if (!given)
            head.fields.add("host", authority);
    }
    HeadError error = host(head);
    if (error == HeadError::None)
        error = requestFraming(head, framing);
    if (error != HeadError::None)
        return refuse(error);
    framing.keepAlive = true;
    framing.upgrade = webSocket;
    if (ends && framing.length > 0)
        return refuse(HeadError::BadContentLength);
    if (webSocket)
        framing.body = BodyKind::None; // what follows is the tunnel's
    else if (ends)
        framing.body = framing.body == BodyKind::Length ? BodyKind::Length : BodyKind::None;
    else if (framing.body == BodyKind::None)
        framing.body = BodyKind::Chunked; // of a length that is not known
    framing.expectContinue = head.fields.find(HeaderId::Expect) && !ends && !webSocket && (framing.body == BodyKind::Chunked || framing.length > 0);
    return Parsed::Complete;
}

Parsed HeadParser::response(const FieldList& list, bool ends, Method requestMethod, ResponseHead& head, Framing& framing)
{
    head.fields.clear();
    head.reason = {};
    head.minorVersion = 1;
    head.status = 0;
    framing = Framing();
    const std::string_view status = list.find(":status");
    const auto read = std::from_chars(status.data(), status.data() + status.size(), head.status);
    if (status.size() != 3 || read.ptr != status.data() + 3 || head.status < 100 || head.status > 599 || head.status == 101)
        return refuse(HeadError::BadStatusLine);
    for (size_t i = 0; i < list.size(); ++i) {
        if (list.name(i).starts_with(':'))
            continue;
        if (const HeadError error = listedField(list.name(i), list.value(i), head.fields); error != HeadError::None)
            return refuse(error);
    }
    if (const HeadError error = bodyFraming(head.fields, 1, framing); error != HeadError::None)
        return refuse(error);
    if (requestMethod == Method::Head || head.status < 200 || head.status == 204 || head.status == 304 || ends)
        framing.body = ends && framing.body == BodyKind::Length && framing.length == 0 ? BodyKind::Length : BodyKind::None;
    else if (framing.body == BodyKind::None)
        framing.body = BodyKind::Chunked;
    return Parsed::Complete;
}

} // namespace gatehouse::http::h1
