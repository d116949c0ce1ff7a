// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/database.h"

#include <cerrno>
#include <sqlite3.h>
#include <utility>

namespace gatehouse::store {

namespace {

base::Error databaseError(sqlite3* database, const char* what)
{
    const int code = sqlite3_errcode(database);
    base::Error error = base::failure(base::ErrorCode::Io, std::string(what) + ": " + sqlite3_errmsg(database), "sqlite");
    // SQLite calls a quota and a limit of the file's size an I/O error; to people they are the same.
    const int system = sqlite3_system_errno(database);
    if (code == SQLITE_FULL || ((code & 0xff) == SQLITE_IOERR && (system == EFBIG || system == EDQUOT || system == ENOSPC)))
        error.message = "the disk is full: nothing was changed";
    if (code == SQLITE_READONLY || code == SQLITE_CANTOPEN)
        error.code = base::ErrorCode::Forbidden;
    return error;
}

} // namespace

Statement::~Statement()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

Statement& Statement::bind(int parameter, std::string_view text)
{
    sqlite3_bind_text64(m_statement, parameter, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int parameter, int64_t number)
{
    sqlite3_bind_int64(m_statement, parameter, number);
    return *this;
}

Statement& Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
    return *this;
}

base::Result<bool> Statement::step()
{
    if (!m_statement)
        return databaseError(m_database, "the database refused a statement");
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return databaseError(m_database, "the database failed");
}

base::Result<void> Statement::run()
{
    auto done = step();
    if (!done)
        return std::move(done).error();
    return {};
}

std::string Statement::text(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return data ? std::string(data, static_cast<size_t>(sqlite3_column_bytes(m_statement, column))) : std::string();
}

int64_t Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

base::Result<std::unique_ptr<Database>> Database::open(const std::string& path)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    std::unique_ptr<Database> database(new Database(handle));
    if (code != SQLITE_OK)
        return databaseError(handle, ("opening " + path).c_str());
    sqlite3_busy_timeout(handle, 2000);
    for (const char* setting : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF"}) {
        if (auto done = database->execute(setting); !done)
            return base::failure(base::ErrorCode::Io, path + " is not a usable database", "sqlite").because(std::move(done).error());
    }
    return database;
}

Database::~Database()
{
    for (const auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

base::Result<void> Database::execute(const char* sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return databaseError(m_handle, "the database failed");
    return {};
}

Statement Database::prepare(const char* sql)
{
    sqlite3_stmt*& statement = m_statements[sql];
    if (!statement)
        sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return Statement(m_handle, statement);
}

base::Result<int64_t> Database::pragma(const char* name)
{
    const std::string sql = std::string("PRAGMA ") + name;
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(m_handle, sql.c_str(), -1, &statement, nullptr);
    const bool row = statement && sqlite3_step(statement) == SQLITE_ROW;
    const int64_t value = row ? sqlite3_column_int64(statement, 0) : 0;
    sqlite3_finalize(statement);
    if (!row)
        return databaseError(m_handle, "the database failed");
    return value;
}

base::Result<Transaction> Transaction::begin(Database& database)
{
    if (auto begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return std::move(begun).error();
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database)
        (void)m_database->execute("ROLLBACK").ok();
}

base::Result<void> Transaction::commit()
{
    auto done = m_database->execute("COMMIT");
    if (done)
        m_database = nullptr;
    return done;
}

} // namespace gatehouse::store
