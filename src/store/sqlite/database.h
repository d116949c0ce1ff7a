// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace gatehouse::store {

// A prepared statement, reset when it goes out of scope. Columns and parameters count from 0 and 1, as SQLite's do.
class Statement
{
public:
    Statement(sqlite3* database, sqlite3_stmt* statement) : m_database(database), m_statement(statement) {}
    Statement(Statement&& other) noexcept : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)) {}
    ~Statement();

    Statement& bind(int parameter, std::string_view text);
    Statement& bind(int parameter, int64_t number);
    Statement& bindNull(int parameter);
    // True when there is a row.
    base::Result<bool> step();
    base::Result<void> run();
    std::string text(int column) const;
    int64_t number(int column) const;
    bool isNull(int column) const;

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement;
};

// An SQLite database: WAL, synchronous FULL, statements prepared once. One thread at a time.
class Database
{
public:
    static base::Result<std::unique_ptr<Database>> open(const std::string& path);
    ~Database();

    base::Result<void> execute(const char* sql);
    Statement prepare(const char* sql);
    base::Result<int64_t> pragma(const char* name);

private:
    explicit Database(sqlite3* handle) : m_handle(handle) {}
    sqlite3* m_handle;
    std::map<const char*, sqlite3_stmt*> m_statements; // by the literal's address
};

// Rolls back unless committed.
class Transaction
{
public:
    static base::Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    ~Transaction();
    base::Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace gatehouse::store
