// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
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
    std::string mark;         // another one for each caller and for everything that the upstream is told of one
    std::vector<std::optional<std::string>> values; // of the mapped header fields, in their order; nothing: the claim is not there
};

// Tokens that were verified, by their SHA-256, at most so many; what ends first makes room. Only good tokens come in, so that nobody can flood it with others.
// Parts are guarded by a mutex each that is held for a look-up. Any thread.
class VerifiedTokens
{
public:
    using Token = std::shared_ptr<const VerifiedToken>;

    explicit VerifiedTokens(size_t entries); // rounded up so that all parts are alike; 0: none are kept

    Token find(const base::Sha256& digest, int64_t nowNs) const; // monotonic
    void put(const base::Sha256& digest, Token token, int64_t untilNs);

private:
    static constexpr size_t kWays = 4;
    static constexpr size_t kParts = 16;
    struct Entry {
        base::Sha256 digest{};
        Token token;
        int64_t untilNs = 0;
    };

    struct Part {
        std::mutex mutex; // over what follows
        std::vector<Entry> entries; // none before the first token
    };

    // The ways of the digest's set within its part, by the index of the first.
    size_t firstOf(const base::Sha256& digest) const;
    Part& partOf(const base::Sha256& digest) const { return m_parts[digest[0] % kParts]; }

    const size_t m_sets; // of each part
    mutable std::array<Part, kParts> m_parts;
};

} // namespace gatehouse::policies
