// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/config_store.h"

namespace gatehouse::store {

// Completes a new link: its number, its parent's hash and its own.
void linkRevision(Revision& revision, uint64_t number, const std::string& parentHash, const std::string& contentHash, const std::vector<domain::ResourceChange>& changes);
void linkAudit(AuditEntry& entry, uint64_t sequence, const std::string& parentHash);
bool matches(const AuditEntry& entry, const AuditFilter& filter);
// What is broken at this link, "" when nothing is.
std::string brokenRevision(const Revision& revision, const std::string& parentHash);
std::string brokenAudit(const AuditEntry& entry, const std::string& parentHash);

} // namespace gatehouse::store
