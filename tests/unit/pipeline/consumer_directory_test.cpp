// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/consumer_directory.h"

#include <cstring>
#include <gtest/gtest.h>
#include <malloc.h>

namespace gatehouse::pipeline {
namespace {

Consumer consumerNamed(const std::string& id)
{
    Consumer consumer;
    consumer.id = id;
    consumer.qualified = "acme/" + id;
    return consumer;
}

TEST(ConsumerTable, FindsByKeyNameAndIdWithinATenant)
{
    ConsumerTable table;
    const uint32_t mobile = table.add(0, consumerNamed("mobile"));
    const uint32_t other = table.add(1, consumerNamed("mobile"));
    EXPECT_TRUE(table.addApiKey(mobile, "k1", base::sha256("secret"), 77));
    EXPECT_TRUE(table.addUser(other, "u1", "ann", "hash", 0));

    const CredentialMatch match = table.byApiKey(0, "secret");
    ASSERT_EQ(match.consumer, &table.at(mobile));
    EXPECT_EQ(match.credentialId, "k1");
    EXPECT_EQ(match.expiresAtNs, 77);
    EXPECT_EQ(table.byApiKey(1, "secret").consumer, nullptr);
    EXPECT_EQ(table.byApiKey(0, "Secret").consumer, nullptr);
    EXPECT_EQ(table.byApiKey(0, "").consumer, nullptr);
    EXPECT_EQ(table.byUserName(1, "ann").passwordHash, "hash");
    EXPECT_EQ(table.byUserName(0, "ann").consumer, nullptr);
    EXPECT_EQ(table.byId(1, "mobile"), &table.at(other));
    EXPECT_EQ(table.byId(0, "nobody"), nullptr);
}

TEST(ConsumerTable, FindsByIssuerAndSubject)
{
    ConsumerTable table;
    const uint32_t mobile = table.add(0, consumerNamed("mobile"));
    const uint32_t other = table.add(0, consumerNamed("other"));
    EXPECT_TRUE(table.addSubject(mobile, "t1", "https://id", "ann", 77));
    EXPECT_TRUE(table.addSubject(other, "t1", "https://i", "dann"));
    EXPECT_FALSE(table.addSubject(other, "t2", "https://id", "ann"));
    EXPECT_EQ(table.bySubject(0, subjectName("https://id", "ann")).consumer, &table.at(mobile));
    EXPECT_EQ(table.bySubject(0, subjectName("https://id", "ann")).expiresAtNs, 77);
    EXPECT_EQ(table.bySubject(0, subjectName("https://i", "dann")).consumer, &table.at(other)) << "no two pairs meet";
    EXPECT_EQ(table.bySubject(1, subjectName("https://id", "ann")).consumer, nullptr);
    EXPECT_EQ(table.bySubject(0, subjectName("", "ann")).consumer, nullptr);
    table.replace(mobile, consumerNamed("mobile"));
    EXPECT_EQ(table.bySubject(0, subjectName("https://id", "ann")).consumer, nullptr);
    EXPECT_TRUE(table.addSubject(other, "t2", "https://id", "ann"));
    table.remove(other);
    EXPECT_EQ(table.bySubject(0, subjectName("https://id", "ann")).consumer, nullptr);
}

TEST(ConsumerTable, RefusesASecondOfTheSame)
{
    ConsumerTable table;
    const uint32_t a = table.add(0, consumerNamed("a"));
    const uint32_t b = table.add(0, consumerNamed("b"));
    const uint32_t elsewhere = table.add(1, consumerNamed("c"));
    EXPECT_TRUE(table.addApiKey(a, "k", base::sha256("x")));
    EXPECT_FALSE(table.addApiKey(b, "k", base::sha256("x")));
    EXPECT_TRUE(table.addApiKey(elsewhere, "k", base::sha256("x")));
    EXPECT_TRUE(table.addUser(a, "u", "ann", "1"));
    EXPECT_FALSE(table.addUser(b, "u", "ann", "2"));
    EXPECT_EQ(table.byApiKey(0, "x").consumer, &table.at(a));
    EXPECT_EQ(table.byUserName(0, "ann").passwordHash, "1");
}

TEST(ConsumerTable, HoldsManyAndKeepsTheirAddresses)
{
    ConsumerTable table;
    const uint32_t first = table.add(0, consumerNamed("first"));
    const Consumer* address = &table.at(first);
    for (int i = 0; i < 20'000; ++i)
        ASSERT_TRUE(table.addApiKey(table.add(0, consumerNamed("c" + std::to_string(i))), "k", base::sha256("key-" + std::to_string(i))));
    EXPECT_EQ(&table.at(first), address);
    for (int i = 0; i < 20'000; i += 97)
        ASSERT_EQ(table.byApiKey(0, "key-" + std::to_string(i)).consumer, table.byId(0, "c" + std::to_string(i)));
    EXPECT_EQ(table.size(), 20'001u);
    EXPECT_EQ(table.at(20'000).index, 20'000u);
}

TEST(ConsumerTable, ACopyChangesByItself)
{
    ConsumerTable first;
    const uint32_t a = first.add(0, consumerNamed("a"));
    const uint32_t b = first.add(0, consumerNamed("b"));
    ASSERT_TRUE(first.addApiKey(a, "ka", base::sha256("x")));
    ASSERT_TRUE(first.addUser(b, "ub", "bob", "1"));
    ConsumerTable second = first;
    second.replace(a, consumerNamed("a"));
    EXPECT_TRUE(second.addApiKey(a, "new", base::sha256("y")));
    second.remove(b);
    EXPECT_EQ(first.byApiKey(0, "x").credentialId, "ka");
    EXPECT_EQ(first.byApiKey(0, "y").consumer, nullptr);
    EXPECT_EQ(first.byUserName(0, "bob").consumer, first.byId(0, "b"));
    EXPECT_EQ(second.byApiKey(0, "x").consumer, nullptr);
    EXPECT_EQ(second.byApiKey(0, "y").credentialId, "new");
    EXPECT_EQ(second.byUserName(0, "bob").consumer, nullptr);
    EXPECT_EQ(second.byId(0, "b"), nullptr);
    EXPECT_EQ(second.size(), 1u);
    // The number is free again, and the name with it.
    EXPECT_EQ(second.add(0, consumerNamed("c")), b);
    EXPECT_TRUE(second.addUser(b, "uc", "bob", "2"));
    EXPECT_EQ(second.byUserName(0, "bob").passwordHash, "2");
    EXPECT_EQ(first.byUserName(0, "bob").passwordHash, "1");
}

size_t inUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

TEST(ConsumerTable, AKeyCostsFarLessThanTwoHundredBytes)
{
    constexpr uint64_t kKeys = 300'000; // just behind a doubling, where the most room is unused
    const size_t before = inUse();
    ConsumerTable table;
    const uint32_t owner = table.add(0, consumerNamed("owner"));
    for (uint64_t i = 0; i < kKeys; ++i) {
        base::Sha256 hash{};
        std::memcpy(hash.data(), &i, sizeof i);
        ASSERT_TRUE(table.addApiKey(owner, "cred-1234", hash));
    }
    EXPECT_LT(inUse() - before, kKeys * 150);
}

TEST(ConsumerTable, ClientsAreFoundByTheirIdWithinATenant)
{
    ConsumerTable table;
    Consumer shop;
    shop.id = "shop";
    const uint32_t first = table.add(0, shop), second = table.add(1, shop);
    OAuthClient client;
    client.secretHash = base::sha256("a secret that is long");
    client.scopes = {"read"};
    EXPECT_TRUE(table.addClient(first, "c1", "web", client, 7));
    EXPECT_FALSE(table.addClient(first, "c2", "web", {})) << "taken";
    EXPECT_TRUE(table.addClient(second, "c1", "web", {})) << "another tenant's";
    const ClientMatch match = table.byClient(0, "web");
    ASSERT_NE(match.consumer, nullptr);
    EXPECT_EQ(match.credentialId, "c1");
    EXPECT_EQ(match.expiresAtNs, 7);
    EXPECT_EQ(match.client->scopes, std::vector<std::string>{"read"});
    EXPECT_FALSE(table.byClient(1, "web").client->secretHash);
    EXPECT_EQ(table.byClient(0, "other").consumer, nullptr);
    table.replace(first, shop);
    EXPECT_EQ(table.byClient(0, "web").consumer, nullptr) << "credentials go with what they belonged to";
}

} // namespace
} // namespace gatehouse::pipeline
