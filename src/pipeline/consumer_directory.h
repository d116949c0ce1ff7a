// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"
#include "pipeline/consumer.h"

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::pipeline {

// The directory of all consumers, filled once by the snapshot's compiler and then only read. Credentials are fixed-size records found through flat,
// open-addressed tables of record numbers, hashed with a key of the process; texts lie one after another in one string.
class ConsumerTable final : public ConsumerDirectory
{
public:
    // `seed` keys the hashes; it must not be known to clients.
    explicit ConsumerTable(const base::SipKey& seed = base::SipKey::random());

    // While it is filled. The consumer's `index` is set to the number given back, which counts up from 0.
    uint32_t add(uint32_t tenantIndex, Consumer consumer);
    // False when another credential of that tenant has the same key or user name: the directory keeps the first.
    bool addApiKey(uint32_t consumer, std::string_view credentialId, const base::Sha256& keyHash, int64_t expiresAtNs = 0);
    bool addUser(uint32_t consumer, std::string_view credentialId, std::string_view userName, std::string_view passwordHash, int64_t expiresAtNs = 0);

    size_t size() const { return m_consumers.size(); }
    const Consumer& at(uint32_t index) const { return m_consumers[index].consumer; }

    CredentialMatch byApiKey(uint32_t tenantIndex, std::string_view key) const noexcept override;
    CredentialMatch byUserName(uint32_t tenantIndex, std::string_view name) const noexcept override;
    const Consumer* byId(uint32_t tenantIndex, std::string_view id) const noexcept override;

private:
    struct Entry {
        uint32_t tenant = 0;
        Consumer consumer;
    };
    struct Text { // of m_text
        uint32_t offset = 0;
        uint32_t size = 0;
    };
    struct ApiKey {
        base::Sha256 hash;
        int64_t expiresAtNs = 0;
        uint32_t consumer = 0;
        Text id;
    };
    struct User {
        int64_t expiresAtNs = 0;
        uint32_t consumer = 0;
        Text id;
        Text name;
        Text passwordHash;
    };
    // Record numbers plus one by hash, linear probing, at most 2/3 full.
    struct Index {
        std::vector<uint32_t> slots;
        size_t used = 0;
    };

    uint64_t hash(uint32_t tenant, std::string_view text) const noexcept;
    template <class Equals>
    uint32_t find(const Index& index, uint64_t hash, Equals equals) const noexcept;
    template <class HashOf>
    void insert(Index& index, uint64_t hash, uint32_t record, HashOf hashOf);
    Text store(std::string_view text);
    std::string_view text(Text text) const noexcept { return std::string_view(m_text).substr(text.offset, text.size); }
    const ApiKey* findKey(uint32_t tenant, const base::Sha256& hash) const noexcept;
    const User* findUser(uint32_t tenant, std::string_view name) const noexcept;

    base::SipKey m_seed;
    std::deque<Entry> m_consumers; // never moves what is there
    std::vector<ApiKey> m_keys;
    std::vector<User> m_users;
    std::string m_text;
    Index m_byId;
    Index m_byKey;
    Index m_byName;
};

} // namespace gatehouse::pipeline
