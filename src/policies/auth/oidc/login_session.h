// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "policies/auth/jwt/verified_tokens.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// Somebody who has logged in, as his browser keeps it.
struct LoginSession {
    std::string id;
    base::Json claims;    // those of the ID token that are needed
    int64_t untilNs = 0;  // since 1970; whatever happens
    int64_t seenNs = 0;   // when it was last renewed

    std::string text() const;
    static std::optional<LoginSession> read(std::string_view text);
};

// A log-in that is under way: what must come back, and where it began.
struct PendingLogin {
    std::string state;
    std::string nonce;
    std::string verifier;
    std::string target; // path and query of this host
    int64_t sinceNs = 0;

    std::string text() const;
    static std::optional<PendingLogin> read(std::string_view text);
};

// Where a browser may be sent within its own host: "/" for what another reader could take for another host, and for what is too long.
std::string localTarget(std::string_view path, std::string_view query);

} // namespace gatehouse::policies
