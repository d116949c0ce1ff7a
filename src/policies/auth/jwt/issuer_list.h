// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/auth/jwt/issuer.h"

#include <chrono>
#include <string>
#include <vector>

namespace gatehouse::policies {

// The member "issuers" of a policy, with what applies to all of them (profile, requiredClaims, clockSkew, maxAge, and how published keys are read).
struct IssuerList {
    std::vector<TokenIssuer> issuers;
    base::Json keys; // a digest of what each one's keys were given by: with other keys a token that was good may be none
};
// `profile`: what stands for a missing one. `audience`: what stands for an issuer's missing audiences; may be empty. `takesBound` as in jose::ClaimRules.
struct IssuerListOptions {
    std::string profile = "any";
    std::string audience = {};
    bool takesBound = false;
};
IssuerList readIssuerList(const base::Json& config, const IssuerListOptions& options, const pipeline::MakeContext& context, std::vector<base::Problem>& problems);

// A duration within bounds; the fallback when it is missing or wrong, which `problems` then tell.
std::chrono::nanoseconds boundedDuration(const base::Json& config, const char* member, std::chrono::nanoseconds fallback, std::chrono::nanoseconds least, std::chrono::nanoseconds most,
                                         std::vector<base::Problem>& problems);

// The member "realm", which stands in a challenge.
std::string readRealm(const base::Json& config, std::vector<base::Problem>& problems);

} // namespace gatehouse::policies
