// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "base/persistent_map.h"

#include "base/persistent_vector.h"

#include <gtest/gtest.h>
#include <map>
#include <random>
#include <string>

namespace gatehouse::base {
namespace {

using Map = PersistentMap<std::string, std::string, TextHash>;

// Every value shares one of two hashes: the worst that a hash can do.
struct PoorHash {
    uint64_t operator()(std::string_view text) const { return text.size() & 1; }
};

template <class Tested>
void compare(const Tested& map, const std::map<std::string, std::string>& truth)
{
    ASSERT_EQ(map.size(), truth.size());
    size_t visited = 0;
    map.each([&](const std::string& key, const std::string& value) {
        ++visited;
        const auto known = truth.find(key);
        ASSERT_NE(known, truth.end()) << key;
        EXPECT_EQ(known->second, value);
    });
    EXPECT_EQ(visited, truth.size());
    for (const auto& [key, value] : truth) {
        const std::string* found = map.find(std::string_view(key));
        ASSERT_TRUE(found) << key;
        EXPECT_EQ(*found, value);
    }
}

template <class Tested>
void changeAtRandom(int steps, unsigned long keys)
{
    std::mt19937 random(7);
    std::vector<std::pair<Tested, std::map<std::string, std::string>>> versions(1);
    for (int step = 0; step < steps; ++step) {
        auto next = versions[random() % versions.size()];
        for (auto changes = random() % 40; changes > 0; --changes) {
            const std::string key = "key" + std::to_string(random() % keys);
            if (random() % 3 == 0) {
                EXPECT_EQ(next.first.erase(key), next.second.erase(key) > 0);
            } else {
                const std::string value = std::to_string(random());
                next.first.set(key, value);
                next.second[key] = value;
            }
        }
        versions.push_back(std::move(next));
        if (versions.size() > 20)
            versions.erase(versions.begin() + static_cast<std::ptrdiff_t>(random() % versions.size()));
    }
    // None was touched by what happened to those made of it.
    for (const auto& [map, truth] : versions)
        compare(map, truth);
}

TEST(PersistentMap, EveryVersionKeepsWhatItHad)
{
    changeAtRandom<Map>(1000, 3000);
}

TEST(PersistentMap, StandsHashesThatMeet)
{
    changeAtRandom<PersistentMap<std::string, std::string, PoorHash>>(200, 150);
}

TEST(PersistentMap, AnEmptyOneHasNothing)
{
    Map map;
    EXPECT_TRUE(map.empty());
    EXPECT_EQ(map.find("x"), nullptr);
    EXPECT_FALSE(map.erase("x"));
    map.edit("x") = "1";
    EXPECT_TRUE(map.erase("x"));
    EXPECT_EQ(map.nodes(), 0u);
}

TEST(PersistentMap, AChangeSharesTheRest)
{
    Map large;
    for (int i = 0; i < 100'000; ++i)
        large.set(std::to_string(i), "v");
    const std::string* far = large.find("77");
    Map other = large;
    other.set("4711", "w");
    EXPECT_EQ(*large.find("4711"), "v");
    EXPECT_EQ(*other.find("4711"), "w");
    EXPECT_EQ(other.find("77"), far); // the same object
}

TEST(PersistentVector, EveryVersionKeepsWhatItHad)
{
    PersistentVector<std::string> first;
    for (size_t i = 0; i < 1000; ++i)
        first.edit(i) = std::to_string(i);
    PersistentVector<std::string> second = first;
    second.edit(500) = "changed";
    second.edit(2000) = "far";
    EXPECT_EQ(first.size(), 1000u);
    EXPECT_EQ(first[500], "500");
    EXPECT_EQ(second.size(), 2001u);
    EXPECT_EQ(second[500], "changed");
    EXPECT_EQ(second[1500], "");
    EXPECT_EQ(&first[0], &second[0]);
}

} // namespace
} // namespace gatehouse::base
