// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace gatehouse::policies {

// What an identity provider says of itself (OpenID Connect Discovery, section 3), as far as a log-in needs it. A value.
struct ProviderMetadata {
    std::string authorizationUrl;
    std::string tokenUrl;
    std::string jwksUrl;
    std::string endSessionUrl;  // may be empty
    bool namesIssuer = false;   // its answers say whose they are (RFC 9207): one that doesn't is refused

    // Where the issuer publishes it (section 4).
    static std::string addressOf(std::string_view issuer);
    // Refuses what another issuer says, addresses in clear text (but of this machine, for an issuer that is in clear text itself), and who cannot do code and PKCE.
    static base::Result<ProviderMetadata> read(std::string_view text, std::string_view issuer);
};

} // namespace gatehouse::policies
