// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/cache/response_cache.h"

#include <gtest/gtest.h>
#include <thread>

namespace gatehouse::policies {
namespace {

class ResponseCacheTest : public testing::Test
{
protected:
    void open(uint64_t maxBytes, uint64_t maxEntry) { m_cache = std::make_shared<ResponseCache>(maxBytes, maxEntry); }
    bool put(const std::string& uri, size_t size, const std::string& variant = "")
    {
        auto response = std::make_shared<StoredResponse>();
        response->variant = variant;
        response->charge = m_cache->charge();
        if (!m_cache->makeRoom(response->charge, response->headBytes(uri) + size))
            return false;
        response->body.assign(size, 'x');
        m_cache->put(uri, m_cache->epoch(uri), std::move(response), ++m_nowNs);
        return true;
    }
    ResponseCache::Stored get(const std::string& uri, const std::string& variant = "")
    {
        bool known = false;
        return m_cache->find(uri, ++m_nowNs, known, [&](const StoredResponse& stored) { return stored.variant == variant; });
    }
    std::shared_ptr<ResponseCache> m_cache;
    int64_t m_nowNs = 0;
};

TEST_F(ResponseCacheTest, KeepsItsBound)
{
    open(1 << 20, 64 << 10);
    for (int i = 0; i < 2000; ++i) {
        ASSERT_TRUE(put("/" + std::to_string(i), static_cast<size_t>(i * 37 % 60'000)));
        ASSERT_LE(m_cache->usedBytes(), 1u << 20);
    }
    EXPECT_GT(m_cache->size(), 10u);
    for (int i = 0; i < 2000; ++i)
        m_cache->drop("/" + std::to_string(i));
    EXPECT_EQ(m_cache->size(), 0u);
    EXPECT_EQ(m_cache->usedBytes(), 0u);
}

TEST_F(ResponseCacheTest, GivesUpWhatWasNotUsedForLongest)
{
    open(1 << 20, 16 << 10);
    int kept = 0;
    for (; m_cache->usedBytes() + 2 * 16'000 < 1'000'000; ++kept)
        ASSERT_TRUE(put("/" + std::to_string(kept), 16'000));
    ASSERT_TRUE(get("/0")) << "the oldest, but used";
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(put("/new" + std::to_string(i), 16'000));
    EXPECT_TRUE(get("/0"));
    EXPECT_FALSE(get("/1"));
    EXPECT_TRUE(get("/new4"));
}

TEST_F(ResponseCacheTest, CountsWhatIsStillBeingSent)
{
    open(400'000, 200'000);
    ASSERT_TRUE(put("/a", 150'000));
    ASSERT_TRUE(put("/b", 150'000));
    const auto sendingA = get("/a"), sendingB = get("/b");
    EXPECT_FALSE(put("/c", 150'000)) << "thrown out is not freed";
    EXPECT_EQ(m_cache->size(), 0u);
    EXPECT_GT(m_cache->usedBytes(), 300'000u);
    EXPECT_EQ(sendingA->body.size(), 150'000u);
}

TEST_F(ResponseCacheTest, TellsVariantsApart)
{
    open(1 << 20, 1 << 16);
    put("/a", 1, "x");
    put("/a", 2, "y");
    put("/a", 3, "x");
    EXPECT_EQ(m_cache->size(), 2u);
    EXPECT_EQ(get("/a", "x")->body.size(), 3u);
    EXPECT_EQ(get("/a", "y")->body.size(), 2u);
    for (int i = 0; i < 100; ++i)
        put("/a", 1, std::to_string(i));
    EXPECT_EQ(m_cache->size(), 16u) << "one URI does not crowd out all others";
    EXPECT_TRUE(get("/a", "99"));
    m_cache->drop("/a");
    EXPECT_EQ(m_cache->usedBytes(), 0u);
}

TEST_F(ResponseCacheTest, KeepsNothingThatWasAskedForBeforeItWasTakenAway)
{
    open(1 << 20, 1 << 16);
    const uint64_t before = m_cache->epoch("/a");
    m_cache->drop("/a");
    auto response = std::make_shared<StoredResponse>();
    response->charge = m_cache->charge();
    m_cache->put("/a", before, std::move(response), 1);
    EXPECT_EQ(m_cache->size(), 0u);
}

TEST_F(ResponseCacheTest, HasOneLeaderForEachAnswer)
{
    open(1 << 20, 1 << 16);
    bool leads = false;
    EXPECT_FALSE(m_cache->flight("/a", "x", false, leads));
    const auto first = m_cache->flight("/a", "x", true, leads);
    EXPECT_TRUE(leads);
    EXPECT_EQ(m_cache->flight("/a", "x", true, leads), first);
    EXPECT_FALSE(leads);
    EXPECT_NE(m_cache->flight("/a", "y", true, leads), first);
    EXPECT_TRUE(leads);
    m_cache->land("/a", first);
    EXPECT_FALSE(m_cache->flight("/a", "x", false, leads));
}

TEST_F(ResponseCacheTest, RemembersForAWhileWhatIsNotKept)
{
    open(1 << 20, 1 << 16);
    constexpr int64_t kSecond = 1'000'000'000;
    m_cache->markPassing("/a", "x", 100 * kSecond);
    EXPECT_TRUE(m_cache->isPassing("/a", "x", 101 * kSecond));
    EXPECT_FALSE(m_cache->isPassing("/a", "y", 101 * kSecond));
    EXPECT_FALSE(m_cache->isPassing("/a", "x", 106 * kSecond));
}

TEST_F(ResponseCacheTest, KeepsItsBoundOverThreads)
{
    open(2 << 20, 32 << 10);
    std::vector<std::thread> threads;
    std::atomic<bool> passed{true};
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&, t] {
            for (int i = 0; i < 3000; ++i) {
                const std::string uri = "/" + std::to_string((i * 7 + t) % 300);
                bool known = false;
                const auto found = m_cache->find(uri, i, known, [](const StoredResponse&) { return true; });
                if (!found) {
                    auto response = std::make_shared<StoredResponse>();
                    response->charge = m_cache->charge();
                    if (m_cache->makeRoom(response->charge, response->headBytes(uri) + 20'000)) {
                        response->body.assign(20'000, 'x');
                        m_cache->put(uri, m_cache->epoch(uri), std::move(response), i);
                    }
                } else if (i % 50 == 0) {
                    m_cache->drop(uri);
                }
                if (m_cache->usedBytes() > 2u << 20)
                    passed = false;
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_TRUE(passed);
    for (int i = 0; i < 300; ++i)
        m_cache->drop("/" + std::to_string(i));
    EXPECT_EQ(m_cache->usedBytes(), 0u);
}

} // namespace
} // namespace gatehouse::policies
