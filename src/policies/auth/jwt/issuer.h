// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/claims.h"
#include "jose/jws.h"
#include "pipeline/policy_type.h"
#include "policies/auth/key_source.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::policies {

// Who issues tokens that a policy takes: what they must say, and the keys that prove it. Immutable but for what its key source reads; any worker.
struct TokenIssuer {
    jose::ClaimRules rules;
    jose::AlgorithmSet algorithms;
    jose::KeySet keys;                   // given by configuration
    std::shared_ptr<KeySource> source;   // published; may be null
    std::string keysText;                // a digest of what the keys were given by, so that others are told apart

    // Which keys are in force: a token that was verified by others is verified anew.
    uint64_t version(int64_t nowNs) const { return source ? source->version(nowNs) : 0; } // monotonic

    struct Proof {
        jose::Verified verified = jose::Verified::UnknownKey;
        uint64_t version = 0;
        bool unread = false; // the published keys are not there
    };
    Proof prove(const jose::Jws& jws, int64_t nowNs) const; // monotonic
};

// What all issuers of a policy have in common.
struct IssuerDefaults {
    std::vector<std::string> required;
    std::chrono::nanoseconds skew{0};
    std::chrono::nanoseconds maxAge{0};
    bool accessToken = false;
    KeySource::Options source; // but for the URL
    bool keysLater = false;    // none need be named: they are found out later
};

// Reads one issuer's configuration, at `pointer` of the policy's. Nothing when something is wrong, which `problems` then tell.
std::optional<TokenIssuer> readIssuer(const base::Json& config, const std::string& pointer, const IssuerDefaults& defaults, const pipeline::MakeContext& context, std::vector<base::Problem>& problems);

} // namespace gatehouse::policies
