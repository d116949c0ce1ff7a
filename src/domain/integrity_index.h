// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/persistent_map.h"
#include "domain/integrity.h"

#include <map>
#include <memory>

namespace gatehouse::domain {

struct Claims;

// checkIntegrity() for one configuration after another: of one that differs in few resources from a sound one, only those are looked at, and what stands
// against them. A value whose copies share what they have in common, so that a check may be thrown away.
class IntegrityIndex
{
public:
    IntegrityIndex();

    struct Checked;
    // What is wrong with `next`, and the index for the one after it. What cannot be told from the differences alone is told by checkIntegrity().
    Checked check(const Configuration& next) const;

private:
    template <class Key, class Hash>
    using Counts = base::PersistentMap<Key, uint32_t, Hash>;
    using TextCounts = Counts<std::string, base::TextHash>;
    using Tenants = std::map<std::string, uint32_t>; // few
    using Differences = std::vector<ResourceMap::Difference>;

    void count(const Resource& resource, bool add);
    void countClaims();
    // Whether nothing is wrong with this one, as nothing was with the one before.
    bool isSound(const Differences& differences, const IntegrityIndex& before) const;
    bool isSound(const Resource* old, const Resource* now, const IntegrityIndex& before) const;

    Configuration m_known;
    bool m_sound = true;                               // as far as is known
    std::vector<IntegrityProblem> m_warnings;
    std::shared_ptr<const Claims> m_claims;
    Counts<ResourceKey, ResourceKeyHash> m_references; // how often each is named by others
    TextCounts m_held;                                 // by tenant: how much it holds
    Counts<uint64_t, base::NumberHash> m_credentials;  // by a hash; two that meet cost a whole check
    TextCounts m_groups;                               // "tenant\ngroup": its consumers
    TextCounts m_groupPolicies;                        // the policies that are for it
    base::PersistentMap<std::string, Tenants, base::TextHash> m_hosts; // tenants whose routes name the host
    base::PersistentMap<std::string, Tenants, base::TextHash> m_paths; // on hosts that tenants share
};

struct IntegrityIndex::Checked {
    std::vector<IntegrityProblem> problems;
    IntegrityIndex index;
    bool whole = false; // everything was looked at
};

} // namespace gatehouse::domain
