// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/consumer_directory.h"

namespace gatehouse::pipeline {

namespace {

std::string_view bytesOf(const base::Sha256& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

} // namespace

std::string subjectName(std::string_view issuer, std::string_view subject)
{
    std::string name = std::to_string(issuer.size());
    name.append(":").append(issuer).append(subject);
    return name;
}

bool ConsumerTable::Equal::operator()(const KeyOf& a, const KeyOf& b) const noexcept
{
    return a.tenant == b.tenant && base::constantTimeEquals(bytesOf(a.hash), bytesOf(b.hash));
}

ConsumerTable::ConsumerTable(const base::SipKey& seed) : m_keys(Hash{seed}), m_users(Hash{seed}), m_subjects(Hash{seed}), m_clients(Hash{seed}), m_ids(Hash{seed}) {}

// The entry to change: itself when no other table has it, otherwise a copy in its place.
ConsumerTable::Entry& ConsumerTable::own(uint32_t index)
{
    std::shared_ptr<Entry>& entry = m_entries.edit(index);
    if (entry.use_count() > 1)
        entry = std::make_shared<Entry>(*entry);
    return *entry;
}

ConsumerTable::Text ConsumerTable::store(Entry& entry, std::string_view text)
{
    const Text stored{static_cast<uint32_t>(entry.text.size()), static_cast<uint32_t>(text.size())};
    entry.text.append(text);
    return stored;
}

uint32_t ConsumerTable::add(uint32_t tenantIndex, Consumer consumer)
{
    auto index = static_cast<uint32_t>(m_entries.size());
    if (!m_free.empty()) {
        index = m_free.back();
        m_free.pop_back();
    }
    consumer.index = index;
    m_ids.set(NameView{tenantIndex, consumer.id}, index);
    auto entry = std::make_shared<Entry>();
    entry->tenant = tenantIndex;
    entry->consumer = std::move(consumer);
    m_entries.edit(index) = std::move(entry);
    ++m_size;
    return index;
}

void ConsumerTable::takeOutCredentials(Entry& entry)
{
    for (const base::Sha256& key : entry.keys)
        m_keys.erase(KeyOf{entry.tenant, key});
    for (const std::string& name : entry.names)
        m_users.erase(NameView{entry.tenant, name});
    for (const std::string& subject : entry.subjects)
        m_subjects.erase(NameView{entry.tenant, subject});
    for (const std::string& client : entry.clients)
        m_clients.erase(NameView{entry.tenant, client});
    entry.keys.clear();
    entry.names.clear();
    entry.subjects.clear();
    entry.clients.clear();
    entry.text.clear();
}

void ConsumerTable::replace(uint32_t index, Consumer consumer)
{
    Entry& entry = own(index);
    takeOutCredentials(entry);
    consumer.index = index;
    entry.consumer = std::move(consumer);
}

void ConsumerTable::remove(uint32_t index)
{
    Entry& entry = own(index);
    takeOutCredentials(entry);
    m_ids.erase(NameView{entry.tenant, entry.consumer.id});
    m_entries.edit(index).reset();
    m_free.push_back(index);
    --m_size;
}

bool ConsumerTable::addApiKey(uint32_t consumer, std::string_view credentialId, const base::Sha256& keyHash, int64_t expiresAtNs)
{
    Entry& entry = own(consumer);
    const KeyOf key{entry.tenant, keyHash};
    if (m_keys.contains(key))
        return false;
    if (entry.keys.size() == entry.keys.capacity())
        entry.keys.reserve(entry.keys.size() + 1 + entry.keys.size() / 4); // most have one
    entry.keys.push_back(keyHash);
    m_keys.set(key, {expiresAtNs, consumer, store(entry, credentialId)});
    return true;
}

bool ConsumerTable::addUser(uint32_t consumer, std::string_view credentialId, std::string_view userName, std::string_view passwordHash, int64_t expiresAtNs)
{
    Entry& entry = own(consumer);
    const NameView name{entry.tenant, userName};
    if (m_users.contains(name))
        return false;
    entry.names.emplace_back(userName);
    const Text id = store(entry, credentialId);
    m_users.set(name, {expiresAtNs, consumer, id, store(entry, passwordHash)});
    return true;
}

bool ConsumerTable::addSubject(uint32_t consumer, std::string_view credentialId, std::string_view issuer, std::string_view subject, int64_t expiresAtNs)
{
    Entry& entry = own(consumer);
    std::string joined = subjectName(issuer, subject);
    const NameView name{entry.tenant, joined};
    if (m_subjects.contains(name))
        return false;
    m_subjects.set(name, {expiresAtNs, consumer, store(entry, credentialId)});
    entry.subjects.push_back(std::move(joined));
    return true;
}

bool ConsumerTable::addClient(uint32_t consumer, std::string_view credentialId, std::string_view clientId, OAuthClient client, int64_t expiresAtNs)
{
    Entry& entry = own(consumer);
    const NameView name{entry.tenant, clientId};
    if (m_clients.contains(name))
        return false;
    m_clients.set(name, {expiresAtNs, consumer, store(entry, credentialId), std::make_shared<const OAuthClient>(std::move(client))});
    entry.clients.emplace_back(clientId);
    return true;
}

CredentialMatch ConsumerTable::byApiKey(uint32_t tenantIndex, std::string_view key) const noexcept
{
    const Plain* found = m_keys.empty() ? nullptr : m_keys.find(KeyOf{tenantIndex, base::sha256(key)});
    if (!found)
        return {};
    const Entry& entry = *m_entries[found->consumer];
    // Among a million it is in no cache: what the policies read of it is asked for together.
    __builtin_prefetch(&entry);
    __builtin_prefetch(reinterpret_cast<const char*>(&entry) + 64);
    return {&entry.consumer, entry.of(found->id), {}, found->expiresAtNs};
}

CredentialMatch ConsumerTable::byUserName(uint32_t tenantIndex, std::string_view name) const noexcept
{
    const User* found = m_users.find(NameView{tenantIndex, name});
    if (!found)
        return {};
    const Entry& entry = *m_entries[found->consumer];
    return {&entry.consumer, entry.of(found->id), entry.of(found->passwordHash), found->expiresAtNs};
}

CredentialMatch ConsumerTable::bySubject(uint32_t tenantIndex, std::string_view subjectName) const noexcept
{
    const Plain* found = m_subjects.find(NameView{tenantIndex, subjectName});
    if (!found)
        return {};
    const Entry& entry = *m_entries[found->consumer];
    return {&entry.consumer, entry.of(found->id), {}, found->expiresAtNs};
}

ClientMatch ConsumerTable::byClient(uint32_t tenantIndex, std::string_view clientId) const noexcept
{
    const Client* found = m_clients.find(NameView{tenantIndex, clientId});
    if (!found)
        return {};
    const Entry& entry = *m_entries[found->consumer];
    return {&entry.consumer, entry.of(found->id), found->expiresAtNs, found->client.get()};
}

const Consumer* ConsumerTable::byId(uint32_t tenantIndex, std::string_view id) const noexcept
{
    const uint32_t* found = m_ids.find(NameView{tenantIndex, id});
    return found ? &m_entries[*found]->consumer : nullptr;
}

} // namespace gatehouse::pipeline
