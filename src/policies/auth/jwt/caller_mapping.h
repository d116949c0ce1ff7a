// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/context.h"
#include "policies/auth/identity.h"
#include "policies/auth/jwt/verified_tokens.h"

#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// How what a token says leads to a consumer, and what the upstream is told of it. Immutable once read; any thread.
struct CallerMapping {
    enum class CallerBy : uint8_t { Credential, Id, Client, Nobody };
    struct MappedHeader {
        std::string claim;
        std::string header;
    };
    CallerBy callerBy = CallerBy::Credential;
    std::string callerClaim;
    std::string groupsClaim; // empty: none
    std::vector<MappedHeader> headers;

    // `seen` is what the upstream sees of the token itself.
    void describe(VerifiedToken& token, const base::Json& claims, std::string_view issuer, std::string_view seen) const;
    // Whoever the good token belongs to; `unknownCode` when nobody does.
    pipeline::Verdict admit(pipeline::Context& context, const Challenge& challenge, const VerifiedToken& token, std::string_view unknownCode) const;
    void tellUpstream(pipeline::Context& context, const VerifiedToken& token) const;
    // What only a token may say.
    void takeForgedOut(pipeline::Context& context) const;
};

// Of the members consumerBy, consumerClaim, groupsClaim and claimHeaders.
CallerMapping readCallerMapping(const base::Json& config, std::vector<base::Problem>& problems);

} // namespace gatehouse::policies
