// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sqlite/database.h"

#include <array>

namespace gatehouse::store {

// The database's layouts, in order: the n-th leads from version n to n + 1 (PRAGMA user_version). Never changed once released; only added to.
extern const std::array<const char*, 1> kMigrations;

// Brings a database to the newest layout; refuses one that is newer than this program.
base::Result<void> migrate(Database& database, const std::string& path);

} // namespace gatehouse::store
