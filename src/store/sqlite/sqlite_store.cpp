// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "store/chain.h"
#include "store/config_store.h"
#include "store/content_hasher.h"
#include "store/sqlite/database.h"
#include "store/sqlite/migrations.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gatehouse::store {

namespace {

// Every revision's changed resources, so that history costs what changed. One process at a time, held by a lock on a file of its own.
class SqliteStore : public ConfigStore
{
public:
    SqliteStore(std::unique_ptr<Database> database, int lock) : m_database(std::move(database)), m_lock(lock) {}
    ~SqliteStore() override
    {
        m_database.reset();
        ::close(m_lock);
    }

    base::Result<domain::ConfigurationPtr> load() override
    {
        auto number = head();
        if (!number)
            return std::move(number).error();
        auto loaded = configurationAt(*number);
        if (!loaded || *number == 0)
            return loaded;
        auto link = revision(*number);
        if (!link)
            return std::move(link).error();
        // Serving what nobody wrote would be worse than not starting.
        if (!m_hasher.matches(**loaded, link->contentHash))
            return base::failure(base::ErrorCode::Internal, "the content of revision " + std::to_string(*number) + " is not what was stored: restore the database from a backup", "sqlite");
        return loaded;
    }

    base::Result<Revision> append(const domain::Configuration& configuration, const std::vector<domain::ResourceChange>& changes, Revision revision,
                                  AuditEntry audit) override
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return std::move(transaction).error();
        auto number = head();
        if (!number)
            return std::move(number).error();
        std::string parentHash;
        if (*number > 0) {
            auto parent = this->revision(*number);
            if (!parent)
                return std::move(parent).error();
            parentHash = parent->hash;
        }
        linkRevision(revision, *number + 1, parentHash, m_hasher.hash(configuration), changes);
        if (auto written = insert(revision); !written)
            return std::move(written).error();
        for (const domain::ResourceChange& change : changes) {
            if (auto written = insertVersion(change, configuration, revision); !written)
                return std::move(written).error();
        }
        audit.revision = revision.number;
        if (auto written = insertAudit(std::move(audit)); !written)
            return std::move(written).error();
        if (auto committed = transaction->commit(); !committed)
            return std::move(committed).error();
        return revision;
    }

    base::Result<std::vector<Revision>> revisions(uint64_t before, size_t limit) override
    {
        Statement query = m_database->prepare("SELECT * FROM revisions WHERE number < ?1 ORDER BY number DESC LIMIT ?2");
        query.bind(1, toSigned(before)).bind(2, static_cast<int64_t>(limit));
        return readRevisions(query);
    }

    base::Result<Revision> revision(uint64_t number) override
    {
        Statement query = m_database->prepare("SELECT * FROM revisions WHERE number = ?1");
        query.bind(1, toSigned(number));
        auto found = readRevisions(query);
        if (!found)
            return std::move(found).error();
        if (found->empty())
            return base::failure(base::ErrorCode::NotFound, "there is no revision " + std::to_string(number));
        return std::move(found->front());
    }

    base::Result<domain::ConfigurationPtr> configurationAt(uint64_t number) override
    {
        if (number > 0) {
            if (auto known = revision(number); !known)
                return std::move(known).error();
        }
        auto configuration = std::make_shared<domain::Configuration>();
        configuration->revision = number;
        Statement query = m_database->prepare("SELECT v.kind, v.tenant, v.id, v.revision, v.created_at, r.time, v.value FROM resource_versions v JOIN revisions r ON r.number = v.revision "
                                              "WHERE v.revision = (SELECT MAX(w.revision) FROM resource_versions w WHERE w.kind = v.kind AND w.tenant = v.tenant AND w.id = v.id AND w.revision <= ?1) "
                                              "AND v.value IS NOT NULL");
        query.bind(1, toSigned(number));
        for (;;) {
            auto row = query.step();
            if (!row)
                return std::move(row).error();
            if (!*row)
                return domain::ConfigurationPtr(std::move(configuration));
            const auto kind = domain::kindFromName(query.text(0));
            auto value = base::parseJson(query.text(6));
            if (!kind || !value)
                return base::failure(base::ErrorCode::Internal, "the stored resource " + query.text(0) + " " + query.text(1) + "/" + query.text(2) + " cannot be read", "sqlite");
            configuration->put({{*kind, query.text(1), query.text(2)}, std::move(*value), static_cast<uint64_t>(query.number(3)), query.number(4), query.number(5)});
        }
    }

    base::Result<std::vector<Revision>> historyOf(const domain::ResourceKey& key, uint64_t before, size_t limit) override
    {
        Statement query = m_database->prepare("SELECT r.* FROM revisions r JOIN resource_versions v ON v.revision = r.number WHERE v.kind = ?1 AND v.tenant = ?2 AND v.id = ?3 AND r.number < ?4 "
                                              "ORDER BY r.number DESC LIMIT ?5");
        query.bind(1, domain::kindName(key.kind)).bind(2, key.tenant).bind(3, key.id).bind(4, toSigned(before)).bind(5, static_cast<int64_t>(limit));
        return readRevisions(query);
    }

    base::Result<void> appendAudit(AuditEntry entry) override
    {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return std::move(transaction).error();
        if (auto written = insertAudit(std::move(entry)); !written)
            return written;
        return transaction->commit();
    }

    base::Result<std::vector<AuditEntry>> audit(const AuditFilter& filter) override
    {
        Statement query = m_database->prepare(
            "SELECT * FROM audit WHERE sequence < ?1 AND time BETWEEN ?2 AND ?3 AND (?4 = '' OR administrator = ?4) AND (?5 = '' OR outcome = ?5) AND (?6 = '' OR instr(administrator || char(10) || source || "
            "char(10) || action || char(10) || target || char(10) || detail || char(10) || request_id, ?6) > 0) ORDER BY sequence DESC LIMIT ?7");
        query.bind(1, toSigned(filter.before)).bind(2, filter.fromNs).bind(3, filter.toNs).bind(4, filter.administrator).bind(5, filter.outcome).bind(6, filter.text).bind(
            7, static_cast<int64_t>(filter.limit));
        return readAudit(query);
    }

    base::Result<void> verify() override
    {
        auto last = head();
        if (!last)
            return std::move(last).error();
        if (auto revisions = verifyRevisions(); !revisions)
            return revisions;
        Statement entries = m_database->prepare("SELECT * FROM audit ORDER BY sequence");
        std::string parent;
        for (;;) {
            auto row = entries.step();
            if (!row)
                return std::move(row).error();
            if (!*row)
                return {};
            const AuditEntry entry = auditOf(entries);
            std::string broken = brokenAudit(entry, parent);
            if (broken.empty() && entry.revision > *last)
                broken = "audit entry " + std::to_string(entry.sequence) + " tells of revision " + std::to_string(entry.revision) + ", which is gone";
            if (!broken.empty())
                return base::failure(base::ErrorCode::Internal, std::move(broken), "store");
            parent = entry.hash;
        }
    }

private:
    static int64_t toSigned(uint64_t number) { return number > static_cast<uint64_t>(INT64_MAX) ? INT64_MAX : static_cast<int64_t>(number); }

    base::Result<uint64_t> head()
    {
        Statement query = m_database->prepare("SELECT COALESCE(MAX(number), 0) FROM revisions");
        auto row = query.step();
        if (!row)
            return std::move(row).error();
        return static_cast<uint64_t>(query.number(0));
    }

    base::Result<void> insert(const Revision& r)
    {
        Statement statement = m_database->prepare("INSERT INTO revisions VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)");
        statement.bind(1, toSigned(r.number)).bind(2, r.timeNs).bind(3, r.author).bind(4, r.source).bind(5, r.message).bind(6, toSigned(r.restoredFrom));
        statement.bind(7, int64_t{r.created}).bind(8, int64_t{r.updated}).bind(9, int64_t{r.deleted}).bind(10, r.contentHash).bind(11, r.parentHash).bind(12, r.hash);
        return statement.run();
    }

    base::Result<void> insertVersion(const domain::ResourceChange& change, const domain::Configuration& configuration, const Revision& revision)
    {
        Statement statement = m_database->prepare("INSERT INTO resource_versions VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        statement.bind(1, domain::kindName(change.key.kind)).bind(2, change.key.tenant).bind(3, change.key.id).bind(4, toSigned(revision.number));
        const domain::Resource* resource = configuration.find(change.key);
        statement.bind(5, resource ? resource->createdAtNs : revision.timeNs);
        if (resource)
            statement.bind(6, base::toText(resource->value));
        else
            statement.bindNull(6);
        return statement.run();
    }

    base::Result<void> insertAudit(AuditEntry entry)
    {
        Statement last = m_database->prepare("SELECT sequence, hash FROM audit ORDER BY sequence DESC LIMIT 1");
        auto row = last.step();
        if (!row)
            return std::move(row).error();
        linkAudit(entry, *row ? static_cast<uint64_t>(last.number(0)) + 1 : 1, *row ? last.text(1) : std::string());
        Statement statement = m_database->prepare("INSERT INTO audit VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
        statement.bind(1, toSigned(entry.sequence)).bind(2, entry.timeNs).bind(3, entry.administrator).bind(4, entry.source).bind(5, entry.action).bind(6, entry.target);
        statement.bind(7, entry.outcome).bind(8, int64_t{entry.status}).bind(9, toSigned(entry.revision)).bind(10, entry.detail).bind(11, entry.requestId);
        statement.bind(12, entry.parentHash).bind(13, entry.hash);
        return statement.run();
    }

    // History replayed: each revision's changes on top of the one before give what its hash says.
    base::Result<void> verifyRevisions()
    {
        Statement revisions = m_database->prepare("SELECT * FROM revisions ORDER BY number");
        Statement versions = m_database->prepare("SELECT kind, tenant, id, revision, value FROM resource_versions ORDER BY revision, kind, tenant, id");
        auto version = versions.step();
        domain::Configuration configuration;
        ContentHasher hasher;
        std::string parent;
        for (;;) {
            auto row = revisions.step();
            if (!row || !version)
                return row ? std::move(version).error() : std::move(row).error();
            if (!*row)
                break;
            const Revision link = revisionOf(revisions);
            std::string broken = brokenRevision(link, parent);
            while (broken.empty() && *version && static_cast<uint64_t>(versions.number(3)) <= link.number) {
                const auto kind = domain::kindFromName(versions.text(0));
                auto value = versions.isNull(4) ? base::Result<base::Json>(base::Json()) : base::parseJson(versions.text(4));
                if (!kind || !value) {
                    broken = "the stored resource " + versions.text(0) + ' ' + versions.text(1) + '/' + versions.text(2) + " of revision " + std::to_string(link.number) + " cannot be read";
                    break;
                }
                domain::ResourceKey key{*kind, versions.text(1), versions.text(2)};
                if (versions.isNull(4))
                    configuration.remove(key);
                else
                    configuration.put({std::move(key), std::move(*value), link.number, 0, 0});
                version = versions.step();
                if (!version)
                    return std::move(version).error();
            }
            if (broken.empty() && !hasher.matches(configuration, link.contentHash))
                broken = "the content of revision " + std::to_string(link.number) + " was altered";
            if (!broken.empty())
                return base::failure(base::ErrorCode::Internal, std::move(broken), "store");
            parent = link.hash;
        }
        if (*version)
            return base::failure(base::ErrorCode::Internal, "there are changes of revision " + std::to_string(versions.number(3)) + ", which is gone", "store");
        return {};
    }

    static Revision revisionOf(const Statement& row)
    {
        Revision r;
        r.number = static_cast<uint64_t>(row.number(0));
        r.timeNs = row.number(1);
        r.author = row.text(2);
        r.source = row.text(3);
        r.message = row.text(4);
        r.restoredFrom = static_cast<uint64_t>(row.number(5));
        r.created = static_cast<int>(row.number(6));
        r.updated = static_cast<int>(row.number(7));
        r.deleted = static_cast<int>(row.number(8));
        r.contentHash = row.text(9);
        r.parentHash = row.text(10);
        r.hash = row.text(11);
        return r;
    }

    static AuditEntry auditOf(const Statement& row)
    {
        AuditEntry e;
        e.sequence = static_cast<uint64_t>(row.number(0));
        e.timeNs = row.number(1);
        e.administrator = row.text(2);
        e.source = row.text(3);
        e.action = row.text(4);
        e.target = row.text(5);
        e.outcome = row.text(6);
        e.status = static_cast<int>(row.number(7));
        e.revision = static_cast<uint64_t>(row.number(8));
        e.detail = row.text(9);
        e.requestId = row.text(10);
        e.parentHash = row.text(11);
        e.hash = row.text(12);
        return e;
    }

    template <class T>
    static base::Result<std::vector<T>> readAll(Statement& query, T (*read)(const Statement&))
    {
        std::vector<T> out;
        for (;;) {
            auto row = query.step();
            if (!row)
                return std::move(row).error();
            if (!*row)
                return out;
            out.push_back(read(query));
        }
    }

    static base::Result<std::vector<Revision>> readRevisions(Statement& query) { return readAll(query, &revisionOf); }
    static base::Result<std::vector<AuditEntry>> readAudit(Statement& query) { return readAll(query, &auditOf); }

    ContentHasher m_hasher;
    std::unique_ptr<Database> m_database;
    int m_lock;
};

} // namespace

base::Result<std::unique_ptr<ConfigStore>> openSqliteStore(const std::string& directory)
{
    const std::string lockPath = directory + "/gatehouse.lock";
    const int lock = ::open(lockPath.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0)
        return base::systemError("opening " + lockPath, errno);
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        return base::failure(base::ErrorCode::Conflict, directory + " is in use by another Gatehouse", "sqlite");
    }
    const std::string path = directory + "/gatehouse.db";
    // Made here, so that neither it nor the files that SQLite puts beside it can ever be read by others.
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        const int why = errno;
        ::close(lock);
        return base::systemError("opening " + path, why);
    }
    ::close(file);
    auto database = Database::open(path);
    base::Result<void> ready = database ? migrate(**database, path) : base::Result<void>(database.error());
    if (ready) {
        Statement check = (*database)->prepare("PRAGMA quick_check(1)");
        auto row = check.step();
        if (!row || !*row || check.text(0) != "ok")
            ready = base::failure(base::ErrorCode::Internal, path + " is damaged: " + (row && *row ? check.text(0) : "it cannot be checked"), "sqlite");
    }
    if (!ready) {
        ::close(lock);
        return std::move(ready).error();
    }
    return std::unique_ptr<ConfigStore>(std::make_unique<SqliteStore>(std::move(*database), lock));
}

} // namespace gatehouse::store
