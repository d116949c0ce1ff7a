// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/resource_map.h"

#include <gtest/gtest.h>
#include <map>
#include <random>

namespace gatehouse::domain {
namespace {

ResourceMap::Ptr resource(const std::string& tenant, const std::string& id)
{
    return std::make_shared<const Resource>(Resource{{Kind::Route, tenant, id}, {}, 0, 0, 0});
}

using Truth = std::map<ResourceKey, ResourceMap::Ptr>;

void compare(const ResourceMap& map, const Truth& truth)
{
    ASSERT_EQ(map.size(), truth.size());
    auto expected = truth.begin();
    for (const auto& [key, value] : map) {
        ASSERT_EQ(key, expected->first);
        ASSERT_EQ(value, expected->second);
        ++expected;
    }
}

TEST(ResourceMap, IsAMapWhoseVersionsStandAndTellTheirDifferences)
{
    std::mt19937 random(3);
    std::vector<std::pair<ResourceMap, Truth>> versions(1);
    for (int step = 0; step < 600; ++step) {
        auto next = versions[random() % versions.size()];
        for (auto changes = random() % (step % 50 == 0 ? 3000 : 5); changes > 0; --changes) {
            const ResourceMap::Ptr made = resource("t" + std::to_string(random() % 4), "r" + std::to_string(random() % 3000));
            if (random() % 3 == 0) {
                EXPECT_EQ(next.first.remove(made->key), next.second.erase(made->key) > 0);
            } else {
                next.first.put(made);
                next.second[made->key] = made;
            }
        }
        versions.push_back(std::move(next));
        if (versions.size() > 12)
            versions.erase(versions.begin() + static_cast<std::ptrdiff_t>(random() % versions.size()));
    }
    for (const auto& [map, truth] : versions) {
        compare(map, truth);
        const ResourceKey probe{Kind::Route, "t2", "r15"};
        const auto found = map.lower_bound(probe);
        const auto expected = truth.lower_bound(probe);
        ASSERT_EQ(found == map.end(), expected == truth.end());
        if (expected != truth.end()) {
            EXPECT_EQ(found->first, expected->first);
        }
        // What differs, applied to one, gives the other.
        Truth patched = truth;
        for (const auto& difference : ResourceMap::differences(map, versions[0].first)) {
            EXPECT_NE(difference.old, difference.now);
            if (difference.now)
                patched[difference.now->key] = difference.now;
            else
                patched.erase(difference.old->key);
        }
        EXPECT_EQ(patched, versions[0].second);
    }
}

TEST(ResourceMap, OneChangeIsFoundAmongMany)
{
    ResourceMap map;
    for (int i = 0; i < 50'000; ++i)
        map.put(resource("t", std::to_string(i)));
    ResourceMap other = map;
    other.put(resource("t", "new"));
    const auto differences = ResourceMap::differences(map, other);
    ASSERT_EQ(differences.size(), 1u);
    EXPECT_EQ(differences[0].old, nullptr);
    EXPECT_EQ(differences[0].now->key.id, "new");
}

} // namespace
} // namespace gatehouse::domain
