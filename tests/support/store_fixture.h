// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/diff.h"
#include "store/config_store.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <stdlib.h>

namespace gatehouse::test {

// A store in a folder of its own, and the few changes that tests make.
class StoreCase : public ::testing::Test
{
protected:
    StoreCase()
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "gatehouse-store-XXXXXX").string();
        directory = ::mkdtemp(pattern.data());
    }
    ~StoreCase() override
    {
        store.reset();
        std::filesystem::remove_all(directory);
    }
    void open()
    {
        store.reset();
        auto opened = store::openSqliteStore(directory);
        ASSERT_TRUE(opened) << opened.error().text();
        store = std::move(*opened);
    }
    // Why it does not open, "" when it does.
    std::string whyNot()
    {
        store.reset();
        auto opened = store::openSqliteStore(directory);
        return opened ? std::string() : opened.error().text();
    }
    static domain::ResourceKey key(const std::string& id) { return {domain::Kind::Tenant, "", id}; }
    static store::AuditEntry entry(const std::string& action, const std::string& outcome, const std::string& who)
    {
        store::AuditEntry made;
        made.timeNs = 1'700'000'000'000'000'000;
        made.administrator = who;
        made.source = "127.0.0.1";
        made.action = action;
        made.target = "/v1/tenants/a";
        made.outcome = outcome;
        made.status = outcome == "ok" ? 200 : 403;
        made.requestId = "r";
        return made;
    }
    base::Result<store::Revision> tryPut(const std::string& id, base::Json value, const std::string& message)
    {
        auto loaded = store->load();
        if (!loaded)
            return std::move(loaded).error();
        domain::Configuration next = **loaded;
        if (value.is_null())
            next.remove(key(id));
        else
            next.put({key(id), std::move(value), next.revision + 1, 5, 6});
        store::Revision revision;
        revision.timeNs = 1'700'000'000'000'000'000 + static_cast<int64_t>(next.revision);
        revision.author = "owner";
        revision.source = "test";
        revision.message = message;
        return store->append(next, domain::diffConfigurations(**loaded, next), revision, entry("put", "ok", "owner"));
    }
    store::Revision put(const std::string& id, int value)
    {
        auto done = tryPut(id, {{"id", id}, {"value", value}}, id + " is " + std::to_string(value));
        EXPECT_TRUE(done) << done.error().text();
        return done ? *done : store::Revision();
    }
    store::Revision remove(const std::string& id)
    {
        auto done = tryPut(id, nullptr, id + " is gone");
        EXPECT_TRUE(done) << done.error().text();
        return done ? *done : store::Revision();
    }

    std::string directory;
    std::unique_ptr<store::ConfigStore> store;
};

} // namespace gatehouse::test
