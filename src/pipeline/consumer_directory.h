// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"
#include "base/persistent_map.h"
#include "base/persistent_vector.h"
#include "pipeline/consumer.h"

#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::pipeline {

// The directory of all consumers, filled by the snapshot's compiler and then only read. Credentials are fixed-size records in tables keyed by a hash with a
// key of the process; a consumer's texts lie one after another in one string. Copies share what they have in common: a change costs what it changes.
class ConsumerTable final : public ConsumerDirectory
{
public:
    ConsumerTable() : ConsumerTable(base::SipKey::random()) {}
    // `seed` keys the hashes; it must not be known to clients.
    explicit ConsumerTable(const base::SipKey& seed);

    // While it is filled. The consumer's `index` is set to the number given back, the lowest that is free.
    uint32_t add(uint32_t tenantIndex, Consumer consumer);
    // A consumer in place of the one of that number, without credentials yet.
    void replace(uint32_t index, Consumer consumer);
    void remove(uint32_t index);
    // False when another credential of that tenant has the same key, user name, subject or client id: the directory keeps the first.
    bool addApiKey(uint32_t consumer, std::string_view credentialId, const base::Sha256& keyHash, int64_t expiresAtNs = 0);
    bool addUser(uint32_t consumer, std::string_view credentialId, std::string_view userName, std::string_view passwordHash, int64_t expiresAtNs = 0);
    // What byProof() finds; `detail` comes back as passwordHash.
    bool addProof(uint32_t consumer, std::string_view credentialId, std::string_view name, std::string_view detail, int64_t expiresAtNs = 0)
    {
        return addUser(consumer, credentialId, name, detail, expiresAtNs);
    }
    bool addSubject(uint32_t consumer, std::string_view credentialId, std::string_view issuer, std::string_view subject, int64_t expiresAtNs = 0);
    bool addClient(uint32_t consumer, std::string_view credentialId, std::string_view clientId, OAuthClient client, int64_t expiresAtNs = 0);

    size_t size() const { return m_size; }
    const Consumer& at(uint32_t index) const { return m_entries[index]->consumer; }

    CredentialMatch byApiKey(uint32_t tenantIndex, std::string_view key) const noexcept override;
    CredentialMatch byUserName(uint32_t tenantIndex, std::string_view name) const noexcept override;
    CredentialMatch bySubject(uint32_t tenantIndex, std::string_view subjectName) const noexcept override;
    ClientMatch byClient(uint32_t tenantIndex, std::string_view clientId) const noexcept override;
    const Consumer* byId(uint32_t tenantIndex, std::string_view id) const noexcept override;

private:
    struct Text { // of an entry's text
        uint32_t offset = 0;
        uint32_t size = 0;
    };
    struct alignas(64) Entry {
        uint32_t tenant = 0;
        Consumer consumer; // what requests read of it, and the text, are on two lines
        std::string text;
        std::vector<base::Sha256> keys; // by which it is found, so that it can be taken out
        std::vector<std::string> names;
        std::vector<std::string> subjects;
        std::vector<std::string> clients;
        std::string_view of(Text part) const noexcept { return std::string_view(text).substr(part.offset, part.size); }
    };
    struct Plain { // a credential whose possession was proven elsewhere
        int64_t expiresAtNs = 0;
        uint32_t consumer = 0;
        Text id;
    };
    struct User {
        int64_t expiresAtNs = 0;
        uint32_t consumer = 0;
        Text id;
        Text passwordHash;
    };
    struct Client {
        int64_t expiresAtNs = 0;
        uint32_t consumer = 0;
        Text id;
        std::shared_ptr<const OAuthClient> client;
    };
    // Keys of the tables: what is presented, within a tenant.
    struct KeyOf {
        uint32_t tenant = 0;
        base::Sha256 hash{};
    };
    struct NameOf {
        uint32_t tenant = 0;
        std::string name;
    };
    struct NameView {
        uint32_t tenant = 0;
        std::string_view name;
        operator NameOf() const { return {tenant, std::string(name)}; }
    };
    struct Hash {
        base::SipKey seed;
        uint64_t operator()(const KeyOf& key) const noexcept { return of(key.tenant, {reinterpret_cast<const char*>(key.hash.data()), key.hash.size()}); }
        uint64_t operator()(const NameOf& name) const noexcept { return of(name.tenant, name.name); }
        uint64_t operator()(const NameView& name) const noexcept { return of(name.tenant, name.name); }
        // The tenant goes into the key instead of the data: nothing to copy.
        uint64_t of(uint32_t tenant, std::string_view text) const noexcept { return base::sipHash({seed.k0 ^ tenant, seed.k1}, text); }
    };
    struct Equal {
        bool operator()(const KeyOf& a, const KeyOf& b) const noexcept;
        template <class Name>
        bool operator()(const NameOf& a, const Name& b) const noexcept
        {
            return a.tenant == b.tenant && a.name == b.name;
        }
    };

    Entry& own(uint32_t index);
    static Text store(Entry& entry, std::string_view text);
    void takeOutCredentials(Entry& entry);

    size_t m_size = 0;
    std::vector<uint32_t> m_free; // numbers of those that were removed
    base::PersistentVector<std::shared_ptr<Entry>> m_entries;
    base::PersistentMap<KeyOf, Plain, Hash, Equal> m_keys;
    base::PersistentMap<NameOf, User, Hash, Equal> m_users;
    base::PersistentMap<NameOf, Plain, Hash, Equal> m_subjects;
    base::PersistentMap<NameOf, Client, Hash, Equal> m_clients;
    base::PersistentMap<NameOf, uint32_t, Hash, Equal> m_ids;
};

} // namespace gatehouse::pipeline
