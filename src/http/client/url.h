// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace gatehouse::http {

// An absolute http or https URL, taken apart. A value.
struct Url {
    bool tls = false;
    std::string host;      // lower case, IPv6 without brackets
    uint16_t port = 0;     // the scheme's own when none was given
    std::string authority; // for the Host field: with brackets, without the scheme's own port
    std::string target;    // path and query, at least "/"

    // As requests name the host: IPv6 with brackets.
    std::string hostText() const { return host.find(':') == std::string::npos ? host : '[' + host + ']'; }

    // Refuses user names, spaces, control characters and bytes above 0x7e; drops a fragment.
    static base::Result<Url> parse(std::string_view text);
};

} // namespace gatehouse::http
