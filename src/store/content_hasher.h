// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"
#include "domain/configuration.h"

namespace gatehouse::store {

// contentHash() of one configuration after another: what two have in common is hashed once. Configurations share their resources, so a change among
// 100,000 resources costs the hash of one, and a walk.
class ContentHasher
{
public:
    std::string hash(const domain::Configuration& configuration);

private:
    struct Known {
        std::shared_ptr<const domain::Resource> resource;
        base::Sha256 hash{};
    };
    std::map<domain::ResourceKey, Known> m_known;
};

} // namespace gatehouse::store
