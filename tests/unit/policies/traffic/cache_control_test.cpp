// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/cache_control.h"

#include <gtest/gtest.h>

namespace gatehouse::policies {
namespace {

CacheControl read(std::initializer_list<std::pair<const char*, const char*>> fields)
{
    http::HeaderFields all;
    for (const auto& [name, value] : fields)
        all.add(name, value);
    return CacheControl::read(all);
}

TEST(CacheControl, ReadsDirectives)
{
    const CacheControl all = read({{"Cache-Control", "Max-Age=60, s-maxage=\"30\" , public,no-transform"}, {"cache-control", "stale-while-revalidate=5, must-revalidate"}});
    EXPECT_EQ(all.maxAge, 60);
    EXPECT_EQ(all.sMaxAge, 30);
    EXPECT_TRUE(all.isPublic);
    EXPECT_TRUE(all.noTransform);
    EXPECT_TRUE(all.mustRevalidate);
    EXPECT_EQ(all.staleWhileRevalidate, 5);
    EXPECT_FALSE(all.noStore);
    EXPECT_FALSE(all.isPrivate);
}

TEST(CacheControl, IsCarefulWithNonsense)
{
    EXPECT_EQ(read({{"Cache-Control", "max-age=x"}}).maxAge, 0);
    EXPECT_EQ(read({{"Cache-Control", "max-age=-5"}}).maxAge, 0);
    EXPECT_EQ(read({{"Cache-Control", "max-age"}}).maxAge, 0);
    EXPECT_EQ(read({{"Cache-Control", "max-age=99999999999999999999"}}).maxAge, int64_t{1} << 31);
    EXPECT_EQ(read({{"Cache-Control", "max-age=60, max-age=5"}}).maxAge, 5);
    EXPECT_TRUE(read({{"Cache-Control", "private=\"x, max-age=9\", no-store"}}).isPrivate);
    EXPECT_EQ(read({{"Cache-Control", "private=\"x, max-age=9\""}}).maxAge, std::nullopt);
    EXPECT_TRUE(read({{"Cache-Control", "ext=\"a\\\", b\", no-store"}}).noStore);
}

TEST(CacheControl, ReadsPragmaWhenThereIsNothingElse)
{
    EXPECT_TRUE(read({{"Pragma", "no-cache"}}).noCache);
    EXPECT_FALSE(read({{"Pragma", "no-cache"}, {"Cache-Control", "max-age=1"}}).noCache);
    EXPECT_EQ(read({{"Cache-Control", "max-stale"}}).maxStale, int64_t{1} << 31);
    EXPECT_EQ(read({{"Cache-Control", "max-stale=10, min-fresh=3, only-if-cached"}}).maxStale, 10);
}

} // namespace
} // namespace gatehouse::policies
