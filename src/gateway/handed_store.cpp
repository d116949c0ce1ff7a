// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/handed_store.h"

namespace gatehouse::gateway {

namespace {

base::Error away()
{
    return base::failure(base::ErrorCode::Unavailable, "the gateway is being replaced by a new process: try again in a moment", "handover");
}

} // namespace

base::Result<void> HandedStore::takeBack()
{
    auto opened = m_open();
    if (!opened)
        return std::move(opened).error();
    m_store = std::move(*opened);
    return {};
}

base::Result<domain::ConfigurationPtr> HandedStore::load()
{
    return m_store ? m_store->load() : away();
}

base::Result<store::Revision> HandedStore::append(const domain::Configuration& configuration, const std::vector<domain::ResourceChange>& changes, store::Revision revision,
                                                  store::AuditEntry audit)
{
    return m_store ? m_store->append(configuration, changes, std::move(revision), std::move(audit)) : away();
}

base::Result<std::vector<store::Revision>> HandedStore::revisions(uint64_t before, size_t limit)
{
    return m_store ? m_store->revisions(before, limit) : away();
}

base::Result<store::Revision> HandedStore::revision(uint64_t number)
{
    return m_store ? m_store->revision(number) : away();
}

base::Result<domain::ConfigurationPtr> HandedStore::configurationAt(uint64_t number)
{
    return m_store ? m_store->configurationAt(number) : away();
}

base::Result<std::vector<store::Revision>> HandedStore::historyOf(const domain::ResourceKey& key, uint64_t before, size_t limit)
{
    return m_store ? m_store->historyOf(key, before, limit) : away();
}

base::Result<void> HandedStore::appendAudit(store::AuditEntry entry)
{
    return m_store ? m_store->appendAudit(std::move(entry)) : away();
}

base::Result<std::vector<store::AuditEntry>> HandedStore::audit(const store::AuditFilter& filter)
{
    return m_store ? m_store->audit(filter) : away();
}

base::Result<void> HandedStore::verify()
{
    return m_store ? m_store->verify() : away();
}

} // namespace gatehouse::gateway
