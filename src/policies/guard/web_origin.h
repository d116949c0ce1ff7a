// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gatehouse::policies {

// Where a page stands, as Origin and Referer tell of it (RFC 6454, RFC 9110 section 10.1.3): views into the field. A value.
struct WebOrigin {
    bool tls = false;
    std::string_view text; // scheme, host and port, as written
    std::string_view host; // as written, in any case; IPv6 in brackets
    uint16_t port = 0;     // the scheme's own when none was given
    std::string_view path; // with the query; "" or begins with a slash or a question mark

    // Nothing for what is no http or https URL, and for what two readers could take for different hosts: user names, back slashes, control characters, broken ports.
    static std::optional<WebOrigin> read(std::string_view url);
    // Whether that is the host a request went to: a Host field, with or without port. Behind what ends TLS for the gateway nobody knows the scheme (`tls` false): either will do.
    bool isHost(std::string_view hostField, bool tls) const;
};

} // namespace gatehouse::policies
