// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/migrations.h"

namespace gatehouse::store {

const std::array<const char*, 1> kMigrations{{
    R"(
CREATE TABLE revisions (
  number INTEGER PRIMARY KEY, time INTEGER NOT NULL, author TEXT NOT NULL, source TEXT NOT NULL, message TEXT NOT NULL, restored_from INTEGER NOT NULL,
  created INTEGER NOT NULL, updated INTEGER NOT NULL, deleted INTEGER NOT NULL, content_hash TEXT NOT NULL, parent_hash TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE TABLE resource_versions (
  kind TEXT NOT NULL, tenant TEXT NOT NULL, id TEXT NOT NULL, revision INTEGER NOT NULL REFERENCES revisions(number),
  created_at INTEGER NOT NULL, value TEXT, -- NULL: deleted in this revision
  PRIMARY KEY (kind, tenant, id, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX resource_versions_by_revision ON resource_versions(revision);
CREATE TABLE audit (
  sequence INTEGER PRIMARY KEY, time INTEGER NOT NULL, administrator TEXT NOT NULL, source TEXT NOT NULL, action TEXT NOT NULL, target TEXT NOT NULL,
  outcome TEXT NOT NULL, status INTEGER NOT NULL, revision INTEGER NOT NULL, detail TEXT NOT NULL, request_id TEXT NOT NULL, parent_hash TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
)",
}};

base::Result<void> migrate(Database& database, const std::string& path)
{
    const auto version = database.pragma("user_version");
    if (!version)
        return base::failure(base::ErrorCode::Io, path + " is not a usable database", "sqlite").because(version.error());
    const int64_t newest = static_cast<int64_t>(kMigrations.size());
    if (*version > newest)
        return base::failure(base::ErrorCode::Invalid,
                             path + " was made by a newer version of Gatehouse (layout " + std::to_string(*version) + "; this program knows " + std::to_string(newest) + ")", "sqlite");
    for (int64_t next = *version; next < newest; ++next) {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return std::move(transaction).error();
        const std::string mark = "PRAGMA user_version = " + std::to_string(next + 1);
        auto done = database.execute(kMigrations[static_cast<size_t>(next)]);
        if (done)
            done = database.execute(mark.c_str());
        if (done)
            done = transaction->commit();
        if (!done)
            return base::failure(base::ErrorCode::Io, "bringing " + path + " to layout " + std::to_string(next + 1) + " failed", "sqlite").because(std::move(done).error());
    }
    return {};
}

} // namespace gatehouse::store
