// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/field_list.h"
#include "http/h1/head_parser.h"
#include "http/message.h"
#include "net/socket_address.h"
#include "pipeline/context.h"
#include "proxy/snapshot.h"

#include <string>

namespace gatehouse::proxy {

// Writes heads for the other side, field by field from what came in: hop-by-hop fields never travel (RFC 9110 section 7.6.1), edits are applied, what identifies
// the client to the upstream is the gateway's word alone. Appends to `out`, which its owner keeps, so that nothing is allocated once warm.
struct UpstreamHead {
    const http::RequestHead& request;
    const http::h1::Framing& framing;
    const pipeline::Context& context;
    const RouteEntry& route;
    std::string_view path;          // rewritten, with the target's base path
    std::string_view authority;     // for Host
    std::string_view forwardedFor;  // addresses, the client's first
    std::string_view requestId;

    void write(std::string& out) const;      // for HTTP/1.1
    void list(http::FieldList& out) const;   // for HTTP/2, the pseudo fields too (RFC 9113, section 8.3.1)
    std::string_view scheme = "http";        // of the target
    bool forwarded = false;                  // Forwarded too (RFC 7239)

private:
    template <class Out>
    void writeFields(Out& out) const;
};

struct ClientHead {
    const http::ResponseHead& response;
    const http::h1::Framing& framing;
    const pipeline::Context& context;
    const RouteEntry* route = nullptr;
    int requestMinorVersion = 1;
    bool keepAlive = true;
    bool traced = false;
    std::string_view requestId;
    std::string_view date;

    // Whether the body must be sent in chunks, and whether it ends with the connection.
    bool chunked() const { return requestMinorVersion == 1 && (framing.body == http::h1::BodyKind::Chunked || framing.body == http::h1::BodyKind::UntilClose); }
    void write(std::string& out) const;
    void list(http::FieldList& out) const; // for HTTP/2

private:
    template <class Out>
    void writeFields(Out& out) const;
};

// "Name: value\r\n" for edits that add or set.
void appendField(std::string& out, std::string_view name, std::string_view value);
void appendEdits(std::string& out, const pipeline::HeaderEdits& edits, const http::HeaderFields* present);

// The path for the upstream: `rewrite` applied to the matched path, behind the target's base path. Gives a view of `scratch` or of the path itself.
std::string_view rewritePath(const PathRewrite& rewrite, std::string_view basePath, std::string_view path, const Match& match, std::string& scratch);

// An answer 1xx, without what ends at each hop.
void writeInterimHead(const http::ResponseHead& response, std::string& out);
void listInterimHead(const http::ResponseHead& response, http::FieldList& out);

// "Name: value\r\n" lines of a body's end, without those that must not travel there. Underscores, which could make identity of a request's, are an answer's own affair
// (gRPC's metadata has them). Nor what `edits` have set or taken out of the head.
std::string passableTrailers(std::string_view lines, bool ofRequest = true, const pipeline::HeaderEdits* edits = nullptr);

// Upgrade: websocket, and nothing else: a tunnel of another protocol would carry requests past every policy.
bool isWebSocket(const http::HeaderFields& fields);

} // namespace gatehouse::proxy
