// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"
#include "domain/configuration.h"

#include <map>

namespace gatehouse::store {

// contentHash() of one configuration after another, at the cost of what they differ in: a tree of hashes. Resources lie in 65,536 buckets by their path, buckets
// in 256 groups; each node's hash is over its place and its children's in order, those that are empty left out. A leaf is SHA-256 of path, line feed, value.
class ContentHasher
{
public:
    std::string hash(const domain::Configuration& configuration);

    // Whether a revision's content hash is this configuration's, by the tree or, for revisions that are older than it, by the flat list that was used before.
    bool matches(const domain::Configuration& configuration, const std::string& contentHash);

private:
    struct Bucket {
        std::map<domain::ResourceKey, base::Sha256> leaves;
        base::Sha256 hash{};
    };
    struct Group {
        std::map<uint8_t, Bucket> buckets;
        base::Sha256 hash{};
    };

    domain::Configuration m_hashed;
    std::map<uint8_t, Group> m_groups;
};

} // namespace gatehouse::store
