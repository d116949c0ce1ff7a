// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/head_writer.h"

#include "base/bytes.h"
#include "pipeline/sent_fields.h"
#include "proxy/trusted_peers.h"

#include <charconv>
#include <cstring>

namespace gatehouse::proxy {

namespace {

using http::HeaderField;
using http::HeaderId;
using http::h1::BodyKind;
using pipeline::HeaderEdit;
using pipeline::isIdentityField;
using pipeline::isReplaced;

bool isHopByHop(HeaderId id)
{
    switch (id) {
    case HeaderId::Connection:
    case HeaderId::KeepAlive:
    case HeaderId::ProxyConnection:
    case HeaderId::ProxyAuthenticate:
    case HeaderId::ProxyAuthorization:
    case HeaderId::Te:
    case HeaderId::TransferEncoding:
    case HeaderId::Upgrade:
    case HeaderId::ContentLength: // written anew from the framing
        return true;
    default:
        return false;
    }
}

bool startsWith(std::string_view name, std::string_view prefix)
{
    return name.size() >= prefix.size() && base::equalsIgnoreCase(name.substr(0, prefix.size()), prefix);
}

// What says how to read a body belongs to all who get it (RFC 9110, section 7.6.1): a client can't have it taken off behind policies that judged by it.
bool isNamedByConnection(const http::HeaderFields& fields, const HeaderField& field)
{
    if (field.id == HeaderId::ContentType || field.id == HeaderId::ContentEncoding)
        return false;
    for (const HeaderField& connection : fields) {
        if (connection.id == HeaderId::Connection && http::h1::listContains(connection.value, field.name))
            return true;
    }
    return false;
}

// Only a Connection field with members beside keep-alive, close and upgrade makes the look-up above necessary.
bool connectionNamesFields(const http::HeaderFields& fields)
{
    if (!fields.has(HeaderId::Connection))
        return false;
    for (const HeaderField& field : fields) {
        if (field.id == HeaderId::Connection && !base::equalsIgnoreCase(field.value, "keep-alive") && !base::equalsIgnoreCase(field.value, "close") &&
            !base::equalsIgnoreCase(field.value, "upgrade"))
            return true;
    }
    return false;
}

void appendNumber(std::string& out, uint64_t value)
{
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void appendBodyFields(std::string& out, const http::h1::Framing& framing)
{
    if (framing.body == BodyKind::Chunked) {
        out += "Transfer-Encoding: chunked\r\n";
    } else if (framing.body == BodyKind::Length) {
        out += "Content-Length: ";
        appendNumber(out, framing.length);
        out += "\r\n";
    }
}

} // namespace

void appendField(std::string& out, std::string_view name, std::string_view value)
{
    // One look at the capacity instead of four.
    const size_t size = out.size();
    const size_t more = name.size() + value.size() + 4;
    if (out.capacity() < size + more)
        out.reserve(std::max(size + more, out.capacity() * 2));
    out.append(more, '\n');
    char* at = out.data() + size;
    std::memcpy(at, name.data(), name.size());
    at += name.size();
    *at++ = ':';
    *at++ = ' ';
    if (!value.empty())
        std::memcpy(at, value.data(), value.size());
    at[value.size()] = '\r';
}

namespace {

// Where fields go: as lines of a head, or into a list.
struct TextOut {
    std::string& out;
    std::string_view run = {}; // lines of the head that came in, to be copied as they stand
    void field(std::string_view name, std::string_view value)
    {
        flush();
        appendField(out, name, value);
    }
    // A field of the head that came in. Those that stand one behind the other, written as we would, are copied together.
    void keep(const HeaderField& kept)
    {
        const char* const end = kept.name.data() + kept.name.size();
        const bool asIs = kept.inHead && kept.value.data() == end + 2 && end[1] == ' ' && kept.value.end()[0] == '\r';
        if (!asIs)
            return field(kept.name, kept.value);
        const size_t size = kept.name.size() + kept.value.size() + 4;
        if (!run.empty() && run.data() + run.size() == kept.name.data()) {
            run = {run.data(), run.size() + size};
            return;
        }
        flush();
        run = {kept.name.data(), size};
    }
    void flush()
    {
        out.append(run);
        run = {};
    }
};

struct ListOut {
    http::FieldList& out;
    void field(std::string_view name, std::string_view value) { out.add(name, value); }
    void keep(const HeaderField& kept) { out.add(kept.name, kept.value); }
    void flush() {}
};

template <class Out>
void writeEdits(Out& out, const pipeline::HeaderEdits& edits, const http::HeaderFields* present)
{
    for (size_t i = 0; i < edits.size(); ++i) {
        const HeaderEdit& edit = edits[i];
        if (pipeline::addsField(edits, i, present))
            out.field(edit.name, edit.value);
    }
}

} // namespace

void appendEdits(std::string& out, const pipeline::HeaderEdits& edits, const http::HeaderFields* present)
{
    TextOut text{out};
    writeEdits(text, edits, present);
}

namespace {

// Whether the edits leave a request with an id; `kept`: its own goes on.
bool saysRequestId(const pipeline::HeaderEdits& edits, const http::HeaderFields& fields, bool kept)
{
    bool says = kept;
    for (const HeaderEdit& edit : edits) {
        if (edit.id != HeaderId::XRequestId)
            continue;
        if (edit.op == HeaderEdit::Op::Remove)
            says = false;
        else if (edit.op != HeaderEdit::Op::AddIfAbsent || !fields.has(HeaderId::XRequestId))
            says = true;
    }
    return says;
}

} // namespace

// What both protocols have.
template <class Out>
void UpstreamHead::writeFields(Out& out) const
{
    const bool named = connectionNamesFields(request.fields);
    bool hasRequestId = false;
    for (const HeaderField& field : request.fields) {
        if (field.id == HeaderId::Host || field.id == HeaderId::Expect || isHopByHop(field.id) || isIdentityField(field))
            continue;
        if (!context.requestEdits.empty() && isReplaced(context.requestEdits, field))
            continue;
        if (named && isNamedByConnection(request.fields, field))
            continue;
        hasRequestId = hasRequestId || field.id == HeaderId::XRequestId;
        out.keep(field);
    }
    out.flush();
    writeEdits(out, context.requestEdits, &request.fields);
    out.field("X-Forwarded-For", forwardedFor);
    out.field("X-Forwarded-Proto", context.tls ? "https" : "http");
    if (!request.host.empty()) {
        const std::string_view host = request.fields.value(HeaderId::Host);
        out.field("X-Forwarded-Host", host.empty() ? std::string_view(request.host) : host); // an absolute target of HTTP/1.0 needs no Host
    }
    if (forwarded)
        out.field("Forwarded", forwardedField(forwardedFor, context.tls, request.fields.value(HeaderId::Host)));
    if (!saysRequestId(context.requestEdits, request.fields, hasRequestId))
        out.field("X-Request-Id", requestId);
    out.field("Via", request.majorVersion == 2 ? "2 gatehouse" : request.minorVersion == 0 ? "1.0 gatehouse" : "1.1 gatehouse");
}

void UpstreamHead::write(std::string& out) const
{
    out += request.methodText;
    out += ' ';
    out += path;
    const std::string_view query = context.upstreamQuery ? *context.upstreamQuery : request.query;
    if (!query.empty()) {
        out += '?';
        out += query;
    }
    out += " HTTP/1.1\r\nHost: ";
    out += authority;
    out += "\r\n";
    TextOut text{out};
    writeFields(text);
    appendBodyFields(out, framing);
    if (framing.upgrade && route.allowUpgrade) {
        out += "Connection: upgrade\r\n";
        appendField(out, "Upgrade", request.fields.value(HeaderId::Upgrade));
    }
    out += "\r\n";
}

void UpstreamHead::list(http::FieldList& out) const
{
    out.add(":method", request.methodText);
    out.add(":scheme", scheme);
    out.add(":authority", authority);
    const std::string_view query = context.upstreamQuery ? *context.upstreamQuery : request.query;
    out.add(":path", path);
    if (!query.empty()) {
        out.append("?");
        out.append(query);
    }
    ListOut list{out};
    writeFields(list);
    // The one member of TE that may travel on HTTP/2 (RFC 9113, section 8.2.2); gRPC asks for it.
    if (http::h1::listContains(request.fields.value(HeaderId::Te), "trailers"))
        out.add("te", "trailers");
    if (framing.body == BodyKind::Length)
        out.add("content-length", std::to_string(framing.length));
}

template <class Out>
void ClientHead::writeFields(Out& out) const
{
    const bool named = connectionNamesFields(response.fields);
    bool hasDate = false;
    for (const HeaderField& field : response.fields) {
        const bool length = field.id == HeaderId::ContentLength;
        // HEAD, 304 and the like carry the length of a body that is not sent.
        const bool keepLength = length && framing.body == BodyKind::None && response.status != 204 && response.status >= 200; // RFC 9110, section 8.6
        if (isHopByHop(field.id) && !keepLength)
            continue;
        if (!context.responseEdits.empty() && isReplaced(context.responseEdits, field))
            continue;
        if (named && isNamedByConnection(response.fields, field))
            continue;
        hasDate = hasDate || field.id == HeaderId::Date;
        out.keep(field);
    }
    out.flush();
    writeEdits(out, context.responseEdits, &response.fields);
    if (!hasDate)
        out.field("Date", date);
    if (route && route->isDeprecated) {
        if (!route->deprecation.empty())
            out.field("Deprecation", route->deprecation);
        if (!route->sunset.empty())
            out.field("Sunset", route->sunset);
    }
    if (traced)
        out.field("X-Gatehouse-Request-Id", requestId);
}

void ClientHead::write(std::string& out) const
{
    out += "HTTP/1.1 ";
    appendNumber(out, static_cast<uint64_t>(response.status));
    out += ' ';
    out += response.reason.empty() ? http::reasonPhrase(response.status) : response.reason;
    out += "\r\n";
    TextOut text{out};
    writeFields(text);
    if (framing.body == BodyKind::Length)
        appendBodyFields(out, framing);
    else if (chunked())
        out += "Transfer-Encoding: chunked\r\n";
    if (response.status == 101) {
        out += "Connection: upgrade\r\n";
        appendField(out, "Upgrade", response.fields.value(HeaderId::Upgrade));
    } else if (!keepAlive) {
        out += "Connection: close\r\n";
    } else if (requestMinorVersion == 0) {
        out += "Connection: keep-alive\r\n";
    }
    out += "\r\n";
}

void ClientHead::list(http::FieldList& out) const
{
    char digits[24];
    const char* end = std::to_chars(digits, digits + sizeof digits, response.status).ptr;
    out.add(":status", {digits, static_cast<size_t>(end - digits)});
    ListOut list{out};
    writeFields(list);
    if (framing.body == BodyKind::Length) {
        end = std::to_chars(digits, digits + sizeof digits, framing.length).ptr;
        out.add("content-length", {digits, static_cast<size_t>(end - digits)});
    }
}

void listInterimHead(const http::ResponseHead& response, http::FieldList& out)
{
    out.add(":status", std::to_string(response.status));
    for (const HeaderField& field : response.fields) {
        if (!isHopByHop(field.id) && !isNamedByConnection(response.fields, field))
            out.add(field.name, field.value);
    }
}

void writeInterimHead(const http::ResponseHead& response, std::string& out)
{
    out += "HTTP/1.1 ";
    appendNumber(out, static_cast<uint64_t>(response.status));
    out += ' ';
    out += response.reason.empty() ? http::reasonPhrase(response.status) : response.reason;
    out += "\r\n";
    for (const HeaderField& field : response.fields) {
        if (!isHopByHop(field.id) && !isNamedByConnection(response.fields, field))
            appendField(out, field.name, field.value);
    }
    out += "\r\n";
}

std::string passableTrailers(std::string_view lines, bool ofRequest, const pipeline::HeaderEdits* edits)
{
    std::string out;
    while (!lines.empty()) {
        const size_t end = std::min(lines.find("\r\n"), lines.size());
        const std::string_view line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 2, lines.size()));
        const std::string_view name = base::trim(line.substr(0, line.find(':')));
        HeaderField field;
        field.name = name;
        field.id = http::headerId(name);
        // Framing, routing, authentication and what only the gateway says have no place behind a body (RFC 9110, section 6.5.1); nor has what could be taken for it.
        if (isHopByHop(field.id) || isIdentityField(field) || field.id == HeaderId::Host || field.id == HeaderId::Authorization || field.id == HeaderId::Cookie ||
            (ofRequest && name.find('_') != std::string_view::npos) || startsWith(name, "content-") || base::equalsIgnoreCase(name, "set-cookie"))
            continue;
        // An upstream that puts them to the head's fields would take the client's word for a policy's.
        if (edits && isReplaced(*edits, field))
            continue;
        out += line;
        out += "\r\n";
    }
    return out;
}

bool isWebSocket(const http::HeaderFields& fields)
{
    return base::equalsIgnoreCase(fields.value(HeaderId::Upgrade), "websocket");
}

std::string_view rewritePath(const PathRewrite& rewrite, std::string_view basePath, std::string_view path, const Match& match, std::string& scratch)
{
    if (rewrite.kind == PathRewrite::Kind::Keep && basePath.empty())
        return path;
    scratch.assign(basePath);
    switch (rewrite.kind) {
    case PathRewrite::Kind::Keep:
        scratch += path;
        break;
    case PathRewrite::Kind::StripPrefix:
    case PathRewrite::Kind::ReplacePrefix: {
        std::string_view rest = path.substr(match.prefixLength);
        if (rewrite.kind == PathRewrite::Kind::ReplacePrefix) {
            std::string_view text = rewrite.text;
            // "/" + "/x" has one slash.
            if (text.ends_with('/') && rest.starts_with('/'))
                text.remove_suffix(1);
            scratch += text;
        }
        scratch += rest;
        break;
    }
    case PathRewrite::Kind::Template:
        for (size_t at = 0; at < rewrite.text.size();) {
            const size_t open = rewrite.text.find('{', at);
            const size_t close = open == std::string::npos ? open : rewrite.text.find('}', open);
            if (close == std::string::npos) {
                scratch.append(rewrite.text, at);
                break;
            }
            scratch.append(rewrite.text, at, open - at);
            const std::string_view name = std::string_view(rewrite.text).substr(open + 1, close - open - 1);
            for (const auto& [parameter, value] : match.parameters) {
                if (parameter == name)
                    scratch += value;
            }
            at = close + 1;
        }
        break;
    }
    if (scratch.empty() || scratch[0] != '/')
        scratch.insert(0, 1, '/');
    return scratch;
}

} // namespace gatehouse::proxy
