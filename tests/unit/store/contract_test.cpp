// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What every store back end must do.
#include "support/store_fixture.h"

using namespace gatehouse;
using namespace gatehouse::store;
using domain::Kind;

namespace {

class StoreContract : public test::StoreCase, public ::testing::WithParamInterface<const char*>
{
protected:
    void SetUp() override
    {
        if (std::string(GetParam()) == "memory")
            store = makeMemoryStore();
        else
            open();
    }
};

std::vector<uint64_t> numbers(const base::Result<std::vector<Revision>>& revisions)
{
    std::vector<uint64_t> out;
    if (revisions) {
        for (const Revision& revision : *revisions)
            out.push_back(revision.number);
    }
    return out;
}

std::vector<uint64_t> sequences(const base::Result<std::vector<AuditEntry>>& entries)
{
    std::vector<uint64_t> out;
    if (entries) {
        for (const AuditEntry& entry : *entries)
            out.push_back(entry.sequence);
    }
    return out;
}

TEST_P(StoreContract, AFreshStoreIsEmpty)
{
    const auto loaded = store->load();
    ASSERT_TRUE(loaded);
    EXPECT_EQ((*loaded)->revision, 0u);
    EXPECT_TRUE((*loaded)->resources().empty());
    EXPECT_TRUE(numbers(store->revisions(UINT64_MAX, 10)).empty());
    EXPECT_TRUE(sequences(store->audit({})).empty());
    EXPECT_TRUE(store->verify());
    const auto none = store->revision(1);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, base::ErrorCode::NotFound);
    ASSERT_TRUE(store->configurationAt(0));
    EXPECT_FALSE(store->configurationAt(1));
}

TEST_P(StoreContract, ARevisionHoldsWhatWasAppended)
{
    const Revision first = put("a", 1);
    EXPECT_EQ(first.number, 1u);
    EXPECT_EQ(first.created, 1);
    EXPECT_EQ(first.updated + first.deleted, 0);
    EXPECT_EQ(first.parentHash, "");
    EXPECT_EQ(first.hash, revisionHash(first));
    const Revision second = put("a", 2);
    EXPECT_EQ(second.updated, 1);
    EXPECT_EQ(second.parentHash, first.hash);
    EXPECT_NE(second.contentHash, first.contentHash);
    const Revision third = remove("a");
    EXPECT_EQ(third.deleted, 1);
    const auto read = store->revision(2);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->author, "owner");
    EXPECT_EQ(read->message, "a is 2");
    EXPECT_EQ(read->timeNs, second.timeNs);
    EXPECT_EQ(read->hash, second.hash);
    EXPECT_TRUE(store->verify());
}

TEST_P(StoreContract, EveryPastConfigurationComesBack)
{
    put("a", 1);
    put("b", 1);
    put("a", 2);
    remove("b");
    put("b", 9);
    const auto value = [&](uint64_t number, const char* id) {
        const auto configuration = store->configurationAt(number);
        if (!configuration)
            return -2;
        EXPECT_EQ((*configuration)->revision, number);
        const domain::Resource* found = (*configuration)->find(key(id));
        return found ? static_cast<int>(base::intAt(found->value, "value")) : -1;
    };
    EXPECT_EQ(value(1, "a"), 1);
    EXPECT_EQ(value(1, "b"), -1);
    EXPECT_EQ(value(2, "b"), 1);
    EXPECT_EQ(value(3, "a"), 2);
    EXPECT_EQ(value(4, "b"), -1);
    EXPECT_EQ(value(5, "b"), 9);
    EXPECT_EQ(value(6, "a"), -2);
    const auto loaded = store->load();
    ASSERT_TRUE(loaded);
    EXPECT_EQ((*loaded)->revision, 5u);
    EXPECT_EQ((*loaded)->find(key("a"))->revision, 3u);
    EXPECT_EQ(contentHash(**loaded), store->revision(5)->contentHash);
}

TEST_P(StoreContract, RevisionsArePaged)
{
    for (int i = 1; i <= 25; ++i)
        put("a", i);
    std::vector<uint64_t> all;
    uint64_t before = UINT64_MAX;
    for (;;) {
        const auto page = numbers(store->revisions(before, 10));
        if (page.empty())
            break;
        ASSERT_LE(page.size(), 10u);
        all.insert(all.end(), page.begin(), page.end());
        before = page.back();
    }
    ASSERT_EQ(all.size(), 25u);
    for (size_t i = 0; i < all.size(); ++i)
        EXPECT_EQ(all[i], 25 - i);
    EXPECT_TRUE(numbers(store->revisions(1, 10)).empty());
    EXPECT_TRUE(numbers(store->revisions(UINT64_MAX, 0)).empty());
}

TEST_P(StoreContract, TheHistoryOfOneIsItsOwn)
{
    put("a", 1);
    put("b", 1);
    put("a", 2);
    remove("a");
    EXPECT_EQ(numbers(store->historyOf(key("a"), UINT64_MAX, 10)), (std::vector<uint64_t>{4, 3, 1}));
    EXPECT_EQ(numbers(store->historyOf(key("a"), UINT64_MAX, 2)), (std::vector<uint64_t>{4, 3}));
    EXPECT_EQ(numbers(store->historyOf(key("a"), 3, 10)), (std::vector<uint64_t>{1}));
    EXPECT_EQ(numbers(store->historyOf(key("b"), UINT64_MAX, 10)), (std::vector<uint64_t>{2}));
    EXPECT_TRUE(numbers(store->historyOf(key("none"), UINT64_MAX, 10)).empty());
}

TEST_P(StoreContract, EveryRevisionIsAudited)
{
    put("a", 1);
    ASSERT_TRUE(store->appendAudit(entry("put", "refused", "viewer")));
    put("a", 2);
    const auto all = store->audit({});
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 3u);
    EXPECT_EQ((*all)[0].sequence, 3u);
    EXPECT_EQ((*all)[0].revision, 2u);
    EXPECT_EQ((*all)[1].outcome, "refused");
    EXPECT_EQ((*all)[1].revision, 0u);
    EXPECT_EQ((*all)[0].parentHash, (*all)[1].hash);
    EXPECT_EQ((*all)[1].hash, auditHash((*all)[1]));
    EXPECT_TRUE(store->verify());
}

TEST_P(StoreContract, TheAuditIsFilteredAndPaged)
{
    for (int i = 1; i <= 20; ++i) {
        AuditEntry each = entry(i % 2 ? "put" : "delete", i % 5 ? "ok" : "refused", i % 3 ? "owner" : "viewer");
        each.timeNs = i * 1000;
        each.detail = i == 7 ? "100% of_it 'quoted'" : "";
        ASSERT_TRUE(store->appendAudit(each));
    }
    const auto of = [&](auto set) {
        AuditFilter filter;
        set(filter);
        return sequences(store->audit(filter));
    };
    EXPECT_EQ(of([](AuditFilter& f) { f.outcome = "refused"; }), (std::vector<uint64_t>{20, 15, 10, 5}));
    EXPECT_EQ(of([](AuditFilter& f) { f.administrator = "viewer"; f.limit = 2; }), (std::vector<uint64_t>{18, 15}));
    EXPECT_EQ(of([](AuditFilter& f) { f.administrator = "viewer"; f.before = 15; f.limit = 2; }), (std::vector<uint64_t>{12, 9}));
    EXPECT_EQ(of([](AuditFilter& f) { f.fromNs = 3000; f.toNs = 5000; }), (std::vector<uint64_t>{5, 4, 3}));
    EXPECT_EQ(of([](AuditFilter& f) { f.text = "100% of_it 'q"; }), (std::vector<uint64_t>{7}));
    EXPECT_EQ(of([](AuditFilter& f) { f.text = "%"; }), (std::vector<uint64_t>{7})); // no wildcard
    EXPECT_EQ(of([](AuditFilter& f) { f.text = "delete"; f.limit = 1; }), (std::vector<uint64_t>{20}));
    EXPECT_TRUE(of([](AuditFilter& f) { f.text = "nowhere"; }).empty());
    EXPECT_TRUE(of([](AuditFilter& f) { f.limit = 0; }).empty());
}

TEST_P(StoreContract, TextOfAnyKindSurvives)
{
    using namespace std::string_literals;
    const std::string odd = "N\0UL \xc3\xa4 '; DROP TABLE revisions; --\n\x1b"s;
    AuditEntry each = entry("put", "ok", odd);
    ASSERT_TRUE(store->appendAudit(each));
    const auto read = store->audit({});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->front().administrator, odd);
    EXPECT_TRUE(store->verify());
}

INSTANTIATE_TEST_SUITE_P(BackEnds, StoreContract, ::testing::Values("memory", "sqlite"), [](const auto& info) { return std::string(info.param); });

} // namespace
