// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/field_list.h"
#include "http/h1/head_error.h"
#include "http/message.h"
#include "http/path.h"

#include <string>

namespace gatehouse::http::h1 {

struct HeadLimits {
    size_t maxBytes = 32 * 1024;
    size_t maxFields = 100;
    size_t maxTarget = 8 * 1024;
    PathRules path = {};
    // "X_Consumer_Id" becomes the same variable as "X-Consumer-Id" behind many servers: requests' fields with underscores are dropped, refused or let through.
    enum class Underscores : uint8_t { Drop, Refuse, Keep } underscores = Underscores::Drop;
};

enum class Parsed : uint8_t { Complete, Incomplete, Refused };

// How a body is delimited (RFC 9112 section 6).
enum class BodyKind : uint8_t { None, Length, Chunked, UntilClose };

struct Framing {
    BodyKind body = BodyKind::None;
    uint64_t length = 0;
    bool keepAlive = true;
    bool expectContinue = false;
    bool upgrade = false; // Connection: upgrade with an Upgrade field
};

// Parses heads in place, strictly: what two parsers could read differently is refused (RFC 9112, RFC 9110). The views lead into the data given and into the parser's
// own memory (a path that had to be changed, a host in capitals); they hold until the next call. Kept per connection, so that it stops allocating.
class HeadParser
{
public:
    explicit HeadParser(HeadLimits limits = {}) : m_limits(limits) {}
    void setLimits(const HeadLimits& limits) { m_limits = limits; }

    // `consumed` tells how long the head was, when complete.
    Parsed request(std::string_view data, RequestHead& head, Framing& framing, size_t& consumed);
    // `requestMethod` decides whether a body follows (HEAD, CONNECT). Interim answers (1xx) are given as they are.
    Parsed response(std::string_view data, Method requestMethod, ResponseHead& head, Framing& framing, size_t& consumed);
    // A request that came as fields (HTTP/2, RFC 9113 section 8.3), held to the same rules. The views lead into `list`, which must outlive the request. `ends`: no body follows.
    Parsed request(const FieldList& list, bool ends, RequestHead& head, Framing& framing);
    // A response that came as fields.
    Parsed response(const FieldList& list, bool ends, Method requestMethod, ResponseHead& head, Framing& framing);
    HeadError error() const { return m_error; }

private:
    Parsed refuse(HeadError error);
    HeadError requestLine(std::string_view line, RequestHead& head);
    HeadError target(std::string_view text, RequestHead& head);
    HeadError fields(std::string_view lines, HeaderFields& fields, HeadLimits::Underscores underscores);
    HeadError requestFraming(RequestHead& head, Framing& framing);
    HeadError host(RequestHead& head);
    static HeadError bodyFraming(const HeaderFields& fields, int minorVersion, Framing& framing);
    static bool keepsAlive(const HeaderFields& fields, int minorVersion, bool& upgrade);

    HeadLimits m_limits;
    HeadError m_error = HeadError::None;
    HeadError listedField(std::string_view name, std::string_view value, HeaderFields& fields);

    std::string m_path;
    std::string m_host;
    std::string m_cookie; // of several fields, joined
    std::string_view m_targetAuthority; // of an absolute-form target
};

// Whether a list-valued field such as Connection has this member, case-insensitively.
bool listContains(std::string_view list, std::string_view member);
// "api.example.com:8080" without the port; false when it is no authority (RFC 3986 section 3.2.2).
bool splitAuthority(std::string_view authority, std::string_view& host);
bool isToken(std::string_view text);

} // namespace gatehouse::http::h1
