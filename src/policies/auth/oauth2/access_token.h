// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "policies/auth/digest_cache.h"
#include "policies/auth/jwt/verified_tokens.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// What is needed of an access token that was found good, by its signature or by whoever issued it. Immutable.
struct AccessToken : VerifiedToken {
    static constexpr uint32_t kIntrospected = UINT32_MAX; // as issuer

    std::vector<std::string> granted;   // scopes, by the claim that the policy names
    std::string keyThumbprint;          // RFC 9449: the key that the sender must prove; may be empty
    std::string certificateThumbprint;  // RFC 8705: the certificate that he must show; may be empty
    bool isBound() const { return !keyThumbprint.empty() || !certificateThumbprint.empty(); }
};

// Texts separated by spaces, or a list of texts.
std::vector<std::string> scopesOf(const base::Json& claim);
std::string joinedScopes(const std::vector<std::string>& scopes);

// Reads "cnf" (RFC 7800). False when the token is bound in a way that is not known here, and that therefore nobody can prove.
bool readBinding(const base::Json& claims, AccessToken& token);

} // namespace gatehouse::policies
