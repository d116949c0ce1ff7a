// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"
#include "pipeline/consumer.h"

#include <unordered_map>

namespace gatehouse::pipeline {

// The consumers of a snapshot. API keys are found by a keyed hash of their SHA-256 in a flat table of 56 bytes an entry; names by a map.
// Filled once, then immutable; any thread.
class ConsumerTable : public ConsumerDirectory
{
public:
    ConsumerTable();

    // Gives the consumer's index. Pointers handed out stay valid: call all add…() before the first look-up.
    uint32_t add(uint32_t tenantIndex, Consumer consumer);
    // `keyHash` is the SHA-256 of the key. False when the tenant has this key already.
    bool addApiKey(uint32_t consumer, std::string credentialId, const base::Sha256& keyHash, int64_t expiresAtNs);
    bool addUser(uint32_t consumer, std::string credentialId, const std::string& userName, std::string passwordHash, int64_t expiresAtNs);

    size_t size() const { return m_consumers.size(); }
    const Consumer& at(uint32_t index) const { return m_consumers[index].consumer; }

    CredentialMatch byApiKey(uint32_t tenantIndex, std::string_view key) const noexcept override;
    CredentialMatch byUserName(uint32_t tenantIndex, std::string_view name) const noexcept override;
    const Consumer* byId(uint32_t tenantIndex, std::string_view id) const noexcept override;

private:
    struct Entry {
        uint32_t tenant;
        Consumer consumer;
    };
    struct Key {
        base::Sha256 hash;
        uint32_t consumer = UINT32_MAX; // none: the slot is free
        uint32_t credential = 0;
        int64_t expiresAtNs = 0;
    };
    struct User {
        uint32_t consumer;
        uint32_t credential;
        std::string passwordHash;
        int64_t expiresAtNs;
    };
    size_t slotOf(uint32_t tenant, const base::Sha256& hash) const;
    void grow();
    static std::string nameKey(uint32_t tenant, std::string_view name);

    base::SipKey m_seed = base::SipKey::random();
    std::vector<Entry> m_consumers;
    std::vector<std::string> m_credentials; // ids
    std::vector<Key> m_keys;                // open addressing, a power of two
    size_t m_keyCount = 0;
    std::unordered_map<std::string, User> m_users;
    std::unordered_map<std::string, uint32_t> m_ids;
};

} // namespace gatehouse::pipeline
