// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What the store on disk owes beyond the contract: durability, honesty about damage, no damage by a full disk.
#include "store/sqlite/database.h"
#include "store/sqlite/migrations.h"

#include "support/store_fixture.h"

#include <csignal>
#include <fstream>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace gatehouse;
using namespace gatehouse::store;

namespace {

class SqliteStoreTest : public test::StoreCase
{
protected:
    std::string path() const { return directory + "/gatehouse.db"; }
    // Meddles with the closed database.
    void meddle(const char* sql)
    {
        store.reset();
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(path().c_str(), &database), SQLITE_OK);
        char* error = nullptr;
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, &error), SQLITE_OK) << (error ? error : "");
        sqlite3_free(error);
        sqlite3_close(database);
    }
    // What verify() says after the meddling; what load() says when it will not even do that.
    std::string found(const char* sql)
    {
        meddle(sql);
        open();
        const auto verified = store->verify();
        return verified ? std::string() : verified.error().text();
    }
    void fill()
    {
        open();
        put("a", 1);
        put("b", 1);
        put("a", 2);
        remove("b");
    }
};

// The file size that this process may write, for as long as it lives; beyond it writing fails as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        rlimit tight = m_old;
        tight.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    void (*m_handler)(int);
    rlimit m_old{};
};

TEST_F(SqliteStoreTest, WhatWasAcknowledgedIsThereAfterwards)
{
    fill();
    const auto before = store->revision(4);
    open();
    const auto loaded = store->load();
    ASSERT_TRUE(loaded) << loaded.error().text();
    EXPECT_EQ((*loaded)->revision, 4u);
    EXPECT_EQ((*loaded)->find(key("a"))->value["value"], 2);
    EXPECT_EQ((*loaded)->find(key("a"))->createdAtNs, 5);
    EXPECT_EQ((*loaded)->find(key("b")), nullptr);
    EXPECT_EQ(store->revision(4)->hash, before->hash);
    EXPECT_TRUE(store->verify());
    EXPECT_EQ(put("c", 1).number, 5u);
    EXPECT_EQ(store->audit({})->size(), 5u);
}

TEST_F(SqliteStoreTest, NobodyElseMayRead)
{
    fill();
    for (const auto& file : std::filesystem::directory_iterator(directory)) {
        struct stat info {};
        ASSERT_EQ(::stat(file.path().c_str(), &info), 0);
        EXPECT_EQ(info.st_mode & 077, 0u) << file.path();
    }
}

TEST_F(SqliteStoreTest, OneProcessAtATime)
{
    open();
    auto second = openSqliteStore(directory);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, base::ErrorCode::Conflict);
    EXPECT_NE(second.error().text().find("in use"), std::string::npos);
    store.reset();
    EXPECT_TRUE(openSqliteStore(directory));
}

TEST_F(SqliteStoreTest, ANewerLayoutIsRefusedAndLeftAlone)
{
    fill();
    const std::string newer = "PRAGMA user_version = " + std::to_string(kMigrations.size() + 1) + "; CREATE TABLE future (x); INSERT INTO future VALUES (1)";
    meddle(newer.c_str());
    const auto size = std::filesystem::file_size(path());
    const std::string why = whyNot();
    EXPECT_NE(why.find("newer version"), std::string::npos) << why;
    EXPECT_NE(why.find(path()), std::string::npos) << why;
    EXPECT_EQ(std::filesystem::file_size(path()), size);
    meddle(("DROP TABLE future; PRAGMA user_version = " + std::to_string(kMigrations.size())).c_str());
    EXPECT_EQ(whyNot(), "");
}

TEST_F(SqliteStoreTest, AnEmptyDatabaseIsBroughtToTheNewestLayoutOnce)
{
    auto database = Database::open(path());
    ASSERT_TRUE(database);
    EXPECT_EQ(*(*database)->pragma("user_version"), 0);
    ASSERT_TRUE(migrate(**database, path()));
    EXPECT_EQ(*(*database)->pragma("user_version"), static_cast<int64_t>(kMigrations.size()));
    EXPECT_TRUE(migrate(**database, path()));
    EXPECT_EQ(*(*database)->pragma("synchronous"), 2);
    EXPECT_EQ(*(*database)->pragma("foreign_keys"), 1);
}

TEST_F(SqliteStoreTest, AMigrationThatFailsChangesNothing)
{
    meddle("CREATE TABLE audit (x)"); // in the way of the first layout
    const std::string why = whyNot();
    EXPECT_NE(why.find("layout 1"), std::string::npos) << why;
    auto database = Database::open(path());
    ASSERT_TRUE(database);
    EXPECT_EQ(*(*database)->pragma("user_version"), 0);
    Statement tables = (*database)->prepare("SELECT COUNT(*) FROM sqlite_master WHERE name = 'revisions'");
    ASSERT_TRUE(*tables.step());
    EXPECT_EQ(tables.number(0), 0);
}

TEST_F(SqliteStoreTest, WhatIsNoDatabaseIsRefusedAndKept)
{
    const std::string text(5000, 'x');
    std::ofstream(path()) << text;
    const std::string why = whyNot();
    EXPECT_NE(why.find(path()), std::string::npos) << why;
    std::ifstream file(path());
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), text);
}

TEST_F(SqliteStoreTest, ADamagedDatabaseIsNotServed)
{
    open();
    for (int i = 0; i < 50; ++i)
        put("t" + std::to_string(i), i);
    store.reset();
    {
        std::fstream file(path(), std::ios::in | std::ios::out | std::ios::binary);
        const auto size = std::filesystem::file_size(path());
        for (std::uintmax_t at = 4096; at + 64 < size; at += 4096) {
            file.seekp(static_cast<std::streamoff>(at));
            file << std::string(64, '\xa5');
        }
    }
    EXPECT_NE(whyNot(), "");
}

TEST_F(SqliteStoreTest, AFolderThatIsNotThereIsNamed)
{
    auto opened = openSqliteStore(directory + "/none");
    ASSERT_FALSE(opened);
    EXPECT_NE(opened.error().text().find(directory + "/none"), std::string::npos);
}

TEST_F(SqliteStoreTest, ABrokenChainIsFound)
{
    struct Break {
        const char* sql;
        const char* says;
    };
    const Break breaks[] = {
        {"UPDATE revisions SET author = 'somebody' WHERE number = 2", "revision 2 was altered"},
        {"UPDATE revisions SET message = '' WHERE number = 4", "revision 4 was altered"},
        {"UPDATE revisions SET parent_hash = 'x' WHERE number = 3", "revision 3 does not follow"},
        {"UPDATE resource_versions SET value = '{\"id\":\"a\",\"value\":7}' WHERE id = 'a' AND revision = 1", "content of revision 1 was altered"},
        {"UPDATE resource_versions SET value = NULL WHERE id = 'b' AND revision = 2", "content of revision 2 was altered"},
        {"DELETE FROM resource_versions WHERE id = 'b' AND revision = 4", "content of revision 4 was altered"},
        {"UPDATE audit SET outcome = 'refused' WHERE sequence = 2", "audit entry 2 was altered"},
        {"DELETE FROM audit WHERE sequence = 2", "audit entry 3 does not follow"},
        {"PRAGMA foreign_keys = OFF; DELETE FROM revisions WHERE number = 2", "revision 3 does not follow"},
        {"PRAGMA foreign_keys = OFF; DELETE FROM revisions WHERE number = 4", "which is gone"},
        {"PRAGMA foreign_keys = OFF; DELETE FROM resource_versions WHERE revision = 4; DELETE FROM revisions WHERE number = 4", "which is gone"},
    };
    fill();
    EXPECT_TRUE(store->verify());
    store.reset();
    const std::string kept = directory + "/kept";
    std::filesystem::copy_file(path(), kept);
    for (const Break& each : breaks) {
        std::filesystem::copy_file(kept, path(), std::filesystem::copy_options::overwrite_existing);
        const std::string says = found(each.sql);
        EXPECT_NE(says.find(each.says), std::string::npos) << each.sql << " gave: " << says;
        store.reset();
    }
}

TEST_F(SqliteStoreTest, WhatNobodyWroteIsNotServed)
{
    fill();
    meddle("UPDATE resource_versions SET value = '{\"id\":\"a\",\"value\":7}' WHERE id = 'a' AND revision = 3");
    open();
    const auto loaded = store->load();
    ASSERT_FALSE(loaded);
    EXPECT_NE(loaded.error().text().find("revision 4"), std::string::npos) << loaded.error().text();
    meddle("UPDATE resource_versions SET value = '{' WHERE id = 'a' AND revision = 3");
    open();
    EXPECT_FALSE(store->load());
}

TEST_F(SqliteStoreTest, AFullDiskChangesNothing)
{
    fill();
    const auto before = store->load();
    const base::Json large = {{"id", "large"}, {"text", std::string(2 << 20, 'x')}};
    {
        const FullDisk disk(std::filesystem::file_size(path()) + (256 << 10));
        const auto refused = tryPut("large", large, "too much");
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, base::ErrorCode::Io);
        EXPECT_NE(refused.error().text().find("nothing was changed"), std::string::npos) << refused.error().text();
        // What is there can still be read.
        const auto now = store->load();
        ASSERT_TRUE(now) << now.error().text();
        EXPECT_EQ((*now)->revision, 4u);
        EXPECT_EQ((*now)->find(key("large")), nullptr);
        EXPECT_TRUE(store->verify());
    }
    // With room again, it goes on in the same process.
    const auto accepted = tryPut("large", large, "now");
    ASSERT_TRUE(accepted) << accepted.error().text();
    EXPECT_EQ(accepted->number, 5u);
    EXPECT_EQ(accepted->parentHash, store->revision(4)->hash);
    open();
    EXPECT_TRUE(store->verify());
    ASSERT_TRUE(store->load());
    EXPECT_NE((*store->load())->find(key("large")), nullptr);
}

TEST_F(SqliteStoreTest, AFullDiskAtTheAuditChangesNothing)
{
    fill();
    {
        const FullDisk disk(1 << 10); // not even the log may grow
        EXPECT_FALSE(store->appendAudit(entry("put", "refused", std::string(100'000, 'x'))));
    }
    EXPECT_EQ(store->audit({})->size(), 4u);
    EXPECT_TRUE(store->appendAudit(entry("put", "refused", "x")));
    EXPECT_TRUE(store->verify());
}

// A copy of the files at any moment is what a power cut leaves: it opens, and holds what was acknowledged.
TEST_F(SqliteStoreTest, AnUncleanEndLosesNothing)
{
    open();
    const std::string copy = directory + "/copy";
    for (int i = 1; i <= 5; ++i) {
        put("a", i);
        std::filesystem::remove_all(copy);
        std::filesystem::create_directory(copy);
        for (const char* name : {"gatehouse.db", "gatehouse.db-wal"})
            std::filesystem::copy_file(directory + "/" + name, copy + "/" + name);
        auto reopened = openSqliteStore(copy);
        ASSERT_TRUE(reopened) << reopened.error().text();
        const auto loaded = (*reopened)->load();
        ASSERT_TRUE(loaded);
        EXPECT_EQ((*loaded)->revision, static_cast<uint64_t>(i));
        EXPECT_EQ((*loaded)->find(key("a"))->value["value"], i);
        EXPECT_TRUE((*reopened)->verify());
    }
}

TEST_F(SqliteStoreTest, ATornLogLosesNothingThatWasWhole)
{
    open();
    put("a", 1);
    const std::string copy = directory + "/copy";
    std::filesystem::create_directory(copy);
    const auto whole = std::filesystem::file_size(directory + "/gatehouse.db-wal");
    put("a", 2);
    for (const char* name : {"gatehouse.db", "gatehouse.db-wal"})
        std::filesystem::copy_file(directory + "/" + name, copy + "/" + name);
    const auto all = std::filesystem::file_size(copy + "/gatehouse.db-wal");
    ASSERT_GT(all, whole);
    std::filesystem::resize_file(copy + "/gatehouse.db-wal", whole + (all - whole) / 2);
    auto reopened = openSqliteStore(copy);
    ASSERT_TRUE(reopened) << reopened.error().text();
    const auto loaded = (*reopened)->load();
    ASSERT_TRUE(loaded);
    EXPECT_EQ((*loaded)->revision, 1u);
    EXPECT_TRUE((*reopened)->verify());
}

} // namespace
