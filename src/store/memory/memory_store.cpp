// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "store/chain.h"
#include "store/config_store.h"
#include "store/content_hasher.h"

#include <set>

namespace gatehouse::store {

namespace {

constexpr size_t kMaxAudit = 100'000;

// Gone at the end of the process: for --config, tests, and trying things out. Keeps every revision (they share their resources) and the last 100,000 audit entries.
class MemoryStore : public ConfigStore
{
public:
    MemoryStore() : m_empty(std::make_shared<const domain::Configuration>()) {}

    base::Result<domain::ConfigurationPtr> load() override { return m_revisions.empty() ? m_empty : m_revisions.back().configuration; }

    base::Result<Revision> append(const domain::Configuration& configuration, const std::vector<domain::ResourceChange>& changes, Revision revision,
                                  AuditEntry audit) override
    {
        linkRevision(revision, m_revisions.size() + 1, m_revisions.empty() ? std::string() : m_revisions.back().revision.hash, m_hasher.hash(configuration), changes);
        auto stored = std::make_shared<domain::Configuration>(configuration);
        stored->revision = revision.number;
        std::set<domain::ResourceKey> keys;
        for (const domain::ResourceChange& change : changes)
            keys.insert(change.key);
        m_revisions.push_back({revision, std::move(stored), std::move(keys)});
        audit.revision = revision.number;
        if (auto appended = appendAudit(std::move(audit)); !appended)
            return std::move(appended).error();
        return revision;
    }

    base::Result<std::vector<Revision>> revisions(uint64_t before, size_t limit) override
    {
        std::vector<Revision> out;
        for (auto at = m_revisions.rbegin(); at != m_revisions.rend() && out.size() < limit; ++at) {
            if (at->revision.number < before)
                out.push_back(at->revision);
        }
        return out;
    }

    base::Result<Revision> revision(uint64_t number) override
    {
        if (number == 0 || number > m_revisions.size())
            return base::failure(base::ErrorCode::NotFound, "there is no revision " + std::to_string(number));
        return m_revisions[number - 1].revision;
    }

    base::Result<domain::ConfigurationPtr> configurationAt(uint64_t number) override
    {
        if (number == 0)
            return m_empty;
        if (number > m_revisions.size())
            return base::failure(base::ErrorCode::NotFound, "there is no revision " + std::to_string(number));
        return m_revisions[number - 1].configuration;
    }

    base::Result<std::vector<Revision>> historyOf(const domain::ResourceKey& key, uint64_t before, size_t limit) override
    {
        std::vector<Revision> out;
        for (auto at = m_revisions.rbegin(); at != m_revisions.rend() && out.size() < limit; ++at) {
            if (at->revision.number < before && at->keys.contains(key))
                out.push_back(at->revision);
        }
        return out;
    }

    base::Result<void> appendAudit(AuditEntry entry) override
    {
        linkAudit(entry, ++m_sequence, m_auditHash);
        m_auditHash = entry.hash;
        m_audit.push_back(std::move(entry));
        if (m_audit.size() > kMaxAudit)
            m_audit.erase(m_audit.begin(), m_audit.begin() + kMaxAudit / 10);
        return {};
    }

    base::Result<std::vector<AuditEntry>> audit(const AuditFilter& filter) override
    {
        std::vector<AuditEntry> out;
        for (auto at = m_audit.rbegin(); at != m_audit.rend() && out.size() < filter.limit; ++at) {
            if (matches(*at, filter))
                out.push_back(*at);
        }
        return out;
    }

    base::Result<void> verify() override
    {
        std::string parent;
        ContentHasher hasher;
        for (const Link& link : m_revisions) {
            std::string broken = brokenRevision(link.revision, parent);
            if (broken.empty() && hasher.hash(*link.configuration) != link.revision.contentHash)
                broken = "the content of revision " + std::to_string(link.revision.number) + " was altered";
            if (!broken.empty())
                return base::failure(base::ErrorCode::Internal, std::move(broken), "store");
            parent = link.revision.hash;
        }
        if (m_audit.empty())
            return {};
        parent = m_audit.front().parentHash;
        for (const AuditEntry& entry : m_audit) {
            if (std::string broken = brokenAudit(entry, parent); !broken.empty())
                return base::failure(base::ErrorCode::Internal, std::move(broken), "store");
            parent = entry.hash;
        }
        return {};
    }

private:
    struct Link {
        Revision revision;
        domain::ConfigurationPtr configuration;
        std::set<domain::ResourceKey> keys;
    };
    ContentHasher m_hasher;
    domain::ConfigurationPtr m_empty;
    std::vector<Link> m_revisions;
    std::vector<AuditEntry> m_audit;
    uint64_t m_sequence = 0;
    std::string m_auditHash;
};

} // namespace

std::unique_ptr<ConfigStore> makeMemoryStore()
{
    return std::make_unique<MemoryStore>();
}

} // namespace gatehouse::store
