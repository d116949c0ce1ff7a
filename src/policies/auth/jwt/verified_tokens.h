// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/auth/digest_cache.h"

#include <optional>
#include <string>
#include <vector>

namespace gatehouse::policies {

// What is needed of a token whose signature and claims were found good. Immutable.
struct VerifiedToken {
    uint32_t issuer = 0;      // index in the policy
    uint64_t keys = 0;        // which keys of the issuer it was verified with: others mean that it is verified anew
    int64_t fromNs = 0;       // good from then on, since 1970
    int64_t untilNs = 0;      // and until then
    std::string caller;       // by which the consumer is found: an id, or a subjectName() of the issuer
    std::string anyCaller;    // the subjectName() of any issuer
    std::string groups;       // joined by commas
    std::string scopes;       // with spaces between
    std::string claims;       // all of them, as a JSON object
    std::string mark;         // another one for each caller and for everything that the upstream is told of one
    std::vector<std::optional<std::string>> values; // of the mapped header fields, in their order; nothing: the claim is not there
};

// Tokens that were verified, by their SHA-256. Only good tokens come in, so that nobody can flood it with others. Any thread.
class VerifiedTokens : public DigestCache<VerifiedToken>
{
public:
    using Token = Value;
    using DigestCache::DigestCache;
};

} // namespace gatehouse::policies
