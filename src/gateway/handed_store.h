// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/config_store.h"

#include <functional>

namespace gatehouse::gateway {

// A store that can be let go of, so that another process opens it, and taken back when that one fails. In between everything is refused as unavailable: there are
// never two writers. The control thread.
class HandedStore : public store::ConfigStore
{
public:
    using Open = std::function<base::Result<std::unique_ptr<store::ConfigStore>>()>;
    HandedStore(std::unique_ptr<store::ConfigStore> store, Open open) : m_store(std::move(store)), m_open(std::move(open)) {}

    void letGo() { m_store.reset(); }
    bool held() const { return m_store != nullptr; }
    base::Result<void> takeBack();

    base::Result<domain::ConfigurationPtr> load() override;
    base::Result<store::Revision> append(const domain::Configuration& configuration, const std::vector<domain::ResourceChange>& changes, store::Revision revision,
                                         store::AuditEntry audit) override;
    base::Result<std::vector<store::Revision>> revisions(uint64_t before, size_t limit) override;
    base::Result<store::Revision> revision(uint64_t number) override;
    base::Result<domain::ConfigurationPtr> configurationAt(uint64_t number) override;
    base::Result<std::vector<store::Revision>> historyOf(const domain::ResourceKey& key, uint64_t before, size_t limit) override;
    base::Result<void> appendAudit(store::AuditEntry entry) override;
    base::Result<std::vector<store::AuditEntry>> audit(const store::AuditFilter& filter) override;
    base::Result<void> verify() override;

private:
    std::unique_ptr<store::ConfigStore> m_store;
    Open m_open;
};

} // namespace gatehouse::gateway
