// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"
#include "domain/diff.h"

#include <functional>
#include <memory>
#include <vector>

namespace gatehouse::store {

// One accepted change: the head of the chain is the configuration in force.
struct Revision {
    uint64_t number = 0;
    int64_t timeNs = 0;        // wall clock
    std::string author;        // administrator's id
    std::string source;        // peer address, "file", "local"
    std::string message;
    uint64_t restoredFrom = 0; // 0: none
    int created = 0;
    int updated = 0;
    int deleted = 0;
    std::string contentHash;   // root of a tree of SHA-256 over the resources, hexadecimal (see ContentHasher)
    std::string parentHash;    // `hash` of the parent, "" for the first
    std::string hash;          // SHA-256 over all of the above
};

struct AuditEntry {
    uint64_t sequence = 0;
    int64_t timeNs = 0;
    std::string administrator;
    std::string source;
    std::string action;   // "put", "delete", "apply", "restore", "authenticate" …
    std::string target;   // "/v1/tenants/acme/services/orders"
    std::string outcome;  // "ok", "refused", "failed"
    int status = 0;
    uint64_t revision = 0;
    std::string detail;
    std::string requestId;
    std::string parentHash;
    std::string hash;
};

struct AuditFilter {
    std::string administrator, outcome, text;
    int64_t fromNs = 0, toNs = INT64_MAX;
    uint64_t before = UINT64_MAX; // sequence; newest first
    size_t limit = 100;
};

// Where configuration, revisions and audit last. One contract test runs over every back end. One thread at a time.
class ConfigStore
{
public:
    virtual ~ConfigStore() = default;
    // The newest revision's configuration (revision 0 and empty in a fresh store).
    virtual base::Result<domain::ConfigurationPtr> load() = 0;
    // Appends revision head + 1 with `configuration`, and `audit`, in one transaction; durable when it returns. `changes` says what differs from the head.
    virtual base::Result<Revision> append(const domain::Configuration& configuration, const std::vector<domain::ResourceChange>& changes, Revision revision,
                                          AuditEntry audit) = 0;
    // Newest first, below `before`.
    virtual base::Result<std::vector<Revision>> revisions(uint64_t before, size_t limit) = 0;
    virtual base::Result<Revision> revision(uint64_t number) = 0;
    virtual base::Result<domain::ConfigurationPtr> configurationAt(uint64_t number) = 0;
    // The revisions that changed one resource, newest first.
    virtual base::Result<std::vector<Revision>> historyOf(const domain::ResourceKey& key, uint64_t before, size_t limit) = 0;

    virtual base::Result<void> appendAudit(AuditEntry entry) = 0;
    virtual base::Result<std::vector<AuditEntry>> audit(const AuditFilter& filter) = 0;
    // Walks both chains; an error names the first broken link.
    virtual base::Result<void> verify() = 0;
};

// The hash that `revision.hash` and `entry.hash` must carry; shared by all back ends.
std::string revisionHash(const Revision& revision);
std::string auditHash(const AuditEntry& entry);
std::string contentHash(const domain::Configuration& configuration);

std::unique_ptr<ConfigStore> makeMemoryStore();
// Opens or creates DIR/gatehouse.db (WAL, synchronous FULL), running the migrations. Refuses a database of a newer version, a damaged one, one in use.
base::Result<std::unique_ptr<ConfigStore>> openSqliteStore(const std::string& directory);

} // namespace gatehouse::store
