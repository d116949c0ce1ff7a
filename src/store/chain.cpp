// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "store/chain.h"

namespace gatehouse::store {

void linkRevision(Revision& revision, uint64_t number, const std::string& parentHash, const std::string& contentHash, const std::vector<domain::ResourceChange>& changes)
{
    revision.number = number;
    revision.created = revision.updated = revision.deleted = 0;
    for (const domain::ResourceChange& change : changes) {
        revision.created += change.op == domain::ResourceChange::Op::Create;
        revision.updated += change.op == domain::ResourceChange::Op::Update;
        revision.deleted += change.op == domain::ResourceChange::Op::Delete;
    }
    revision.contentHash = contentHash;
    revision.parentHash = parentHash;
    revision.hash = revisionHash(revision);
}

void linkAudit(AuditEntry& entry, uint64_t sequence, const std::string& parentHash)
{
    entry.sequence = sequence;
    entry.parentHash = parentHash;
    entry.hash = auditHash(entry);
}

bool matches(const AuditEntry& entry, const AuditFilter& filter)
{
    if (entry.sequence >= filter.before || entry.timeNs < filter.fromNs || entry.timeNs > filter.toNs)
        return false;
    if ((!filter.administrator.empty() && entry.administrator != filter.administrator) || (!filter.outcome.empty() && entry.outcome != filter.outcome))
        return false;
    if (filter.text.empty())
        return true;
    for (const std::string* field : {&entry.administrator, &entry.source, &entry.action, &entry.target, &entry.detail, &entry.requestId}) {
        if (field->find(filter.text) != std::string::npos)
            return true;
    }
    return false;
}

std::string brokenRevision(const Revision& revision, const std::string& parentHash)
{
    if (revision.parentHash != parentHash)
        return "revision " + std::to_string(revision.number) + " does not follow the one before it";
    if (revision.hash != revisionHash(revision))
        return "revision " + std::to_string(revision.number) + " was altered";
    return {};
}

std::string brokenAudit(const AuditEntry& entry, const std::string& parentHash)
{
    if (entry.parentHash != parentHash)
        return "audit entry " + std::to_string(entry.sequence) + " does not follow the one before it";
    if (entry.hash != auditHash(entry))
        return "audit entry " + std::to_string(entry.sequence) + " was altered";
    return {};
}

} // namespace gatehouse::store
