// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "store/content_hasher.h"

#include "store/config_store.h"

#include <gtest/gtest.h>
#include <random>
#include <set>

namespace gatehouse::store {
namespace {

TEST(ContentHasher, ChangeByChangeGivesWhatTheWholeGives)
{
    std::mt19937 random(5);
    domain::Configuration configuration;
    ContentHasher hasher;
    std::set<std::string> seen{hasher.hash(configuration)};
    for (int step = 0; step < 300; ++step) {
        for (auto changes = random() % (step == 0 ? 5000 : 4); changes > 0; --changes) {
            const domain::ResourceKey key{domain::Kind::Route, "acme", std::to_string(random() % 6000)};
            if (random() % 3 == 0)
                configuration.remove(key);
            else
                configuration.put({key, {{"n", random() % 1000}}, 0, 0, 0});
        }
        const std::string hash = hasher.hash(configuration);
        if (step % 20 == 0) {
            ASSERT_EQ(hash, contentHash(configuration));
        }
        seen.insert(hash);
    }
    EXPECT_GT(seen.size(), 200u);
}

TEST(ContentHasher, TellsWhatWhereAndWhose)
{
    const auto hashWith = [](const domain::ResourceKey& key, base::Json value) {
        domain::Configuration configuration;
        configuration.put({key, std::move(value), 0, 0, 0});
        return contentHash(configuration);
    };
    const std::string one = hashWith({domain::Kind::Route, "a", "x"}, {{"n", 1}});
    EXPECT_EQ(one, hashWith({domain::Kind::Route, "a", "x"}, {{"n", 1}}));
    EXPECT_NE(one, hashWith({domain::Kind::Route, "a", "x"}, {{"n", 2}}));
    EXPECT_NE(one, hashWith({domain::Kind::Route, "a", "y"}, {{"n", 1}}));
    EXPECT_NE(one, hashWith({domain::Kind::Route, "b", "x"}, {{"n", 1}}));
    EXPECT_NE(one, hashWith({domain::Kind::Service, "a", "x"}, {{"n", 1}}));
}

} // namespace
// What revisions carried before there was the tree: stores that are older still open.
TEST(ContentHasher, KnowsTheHashesOfOlderRevisions)
{
    domain::Configuration configuration;
    configuration.put({{domain::Kind::Tenant, "", "a"}, {{"id", "a"}}, 1, 0, 0});
    const base::Sha256 leaf = base::sha256(base::toText({{"id", "a"}}));
    const std::string flat = domain::resourcePath({domain::Kind::Tenant, "", "a"}) + '\n' + std::string(leaf.begin(), leaf.end());
    EXPECT_TRUE(ContentHasher().matches(configuration, base::sha256Hex(flat)));
    EXPECT_TRUE(ContentHasher().matches(configuration, ContentHasher().hash(configuration)));
    EXPECT_FALSE(ContentHasher().matches(configuration, base::sha256Hex(flat + 'x')));
}

} // namespace gatehouse::store
