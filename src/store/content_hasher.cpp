// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "store/content_hasher.h"

#include "store/config_store.h"

#include <set>

namespace gatehouse::store {

namespace {

// FNV-1a, folded to 16 bits: which bucket a path lies in must be the same everywhere, and need be no secret.
uint16_t bucketOf(const std::string& path)
{
    uint64_t hash = 0xcbf29ce484222325ull;
    for (const char c : path)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
    return static_cast<uint16_t>(hash ^ hash >> 16 ^ hash >> 32 ^ hash >> 48);
}

void append(std::string& text, const base::Sha256& hash)
{
    text.append(reinterpret_cast<const char*>(hash.data()), hash.size());
}

// Over the places and hashes of what there is.
template <class Children>
base::Sha256 hashOf(const Children& children)
{
    std::string all;
    all.reserve(children.size() * 33);
    for (const auto& [place, child] : children) {
        all += static_cast<char>(place);
        append(all, child.hash);
    }
    return base::sha256(all);
}

} // namespace

std::string ContentHasher::hash(const domain::Configuration& configuration)
{
    std::set<uint16_t> touched;
    for (const auto& [old, now] : domain::ResourceMap::differences(m_hashed.resources(), configuration.resources())) {
        const domain::ResourceKey& key = (now ? now : old)->key;
        std::string path = domain::resourcePath(key);
        const uint16_t place = bucketOf(path);
        Bucket& bucket = m_groups[static_cast<uint8_t>(place >> 8)].buckets[static_cast<uint8_t>(place)];
        touched.insert(place);
        if (now)
            bucket.leaves[key] = base::sha256(std::move(path) + '\n' + base::toText(now->value));
        else
            bucket.leaves.erase(key);
    }
    std::set<uint8_t> groups;
    for (const uint16_t place : touched) {
        Group& group = m_groups[static_cast<uint8_t>(place >> 8)];
        const auto bucket = group.buckets.find(static_cast<uint8_t>(place));
        groups.insert(static_cast<uint8_t>(place >> 8));
        if (bucket->second.leaves.empty()) {
            group.buckets.erase(bucket);
            continue;
        }
        std::string all;
        for (const auto& [key, leaf] : bucket->second.leaves)
            append(all, leaf);
        bucket->second.hash = base::sha256(all);
    }
    for (const uint8_t place : groups) {
        const auto group = m_groups.find(place);
        if (group->second.buckets.empty())
            m_groups.erase(group);
        else
            group->second.hash = hashOf(group->second.buckets);
    }
    m_hashed = configuration;
    std::string all;
    for (const auto& [place, group] : m_groups) {
        all += static_cast<char>(place);
        append(all, group.hash);
    }
    return base::sha256Hex(all);
}

bool ContentHasher::matches(const domain::Configuration& configuration, const std::string& contentHash)
{
    if (hash(configuration) == contentHash)
        return true;
    std::string all;
    for (const auto& [key, resource] : configuration.resources()) {
        all += domain::resourcePath(key);
        all += '\n';
        append(all, base::sha256(base::toText(resource->value)));
    }
    return base::sha256Hex(all) == contentHash;
}

std::string contentHash(const domain::Configuration& configuration)
{
    return ContentHasher().hash(configuration);
}

} // namespace gatehouse::store
