// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace gatehouse::http {

// The header fields that the gateway or a policy asks for by number. Unknown is everything else.
enum class HeaderId : uint8_t {
    Unknown,
    Accept,
    AcceptEncoding,
    AccessControlRequestHeaders,
    AccessControlRequestMethod,
    Allow,
    Authorization,
    CacheControl,
    Connection,
    ContentEncoding,
    ContentLength,
    ContentType,
    Cookie,
    Date,
    ETag,
    Expect,
    Forwarded,
    Host,
    IfMatch,
    IfNoneMatch,
    KeepAlive,
    Location,
    Origin,
    ProxyAuthenticate,
    ProxyAuthorization,
    ProxyConnection,
    Referer,
    RetryAfter,
    Server,
    SetCookie,
    Te,
    Trailer,
    TransferEncoding,
    Upgrade,
    UserAgent,
    Vary,
    Via,
    WwwAuthenticate,
    XApiKey,
    XForwardedFor,
    XForwardedHost,
    XForwardedProto,
    XGatehouseTrace,
    XRequestId,
    Count
};

// Case-insensitive; no allocation.
HeaderId headerId(std::string_view name) noexcept;
std::string_view headerName(HeaderId id) noexcept; // canonical spelling, "" for Unknown

} // namespace gatehouse::http
