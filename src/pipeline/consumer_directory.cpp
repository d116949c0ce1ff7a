// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/consumer_directory.h"

#include <cstring>

namespace gatehouse::pipeline {

namespace {

constexpr uint32_t kNone = UINT32_MAX;

std::string_view bytesOf(const base::Sha256& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

} // namespace

ConsumerTable::ConsumerTable(const base::SipKey& seed) : m_seed(seed) {}

uint64_t ConsumerTable::hash(uint32_t tenant, std::string_view text) const noexcept
{
    // The tenant goes into the key instead of the data: nothing to copy.
    return base::sipHash({m_seed.k0 ^ tenant, m_seed.k1}, text);
}

template <class Equals>
uint32_t ConsumerTable::find(const Index& index, uint64_t hash, Equals equals) const noexcept
{
    if (index.slots.empty())
        return kNone;
    const size_t mask = index.slots.size() - 1;
    for (size_t at = hash & mask;; at = (at + 1) & mask) {
        const uint32_t slot = index.slots[at];
        if (slot == 0)
            return kNone;
        if (equals(slot - 1))
            return slot - 1;
    }
}

template <class HashOf>
void ConsumerTable::insert(Index& index, uint64_t hash, uint32_t record, HashOf hashOf)
{
    const auto place = [](std::vector<uint32_t>& slots, uint64_t hashed, uint32_t value) {
        const size_t mask = slots.size() - 1;
        size_t at = hashed & mask;
        while (slots[at] != 0)
            at = (at + 1) & mask;
        slots[at] = value;
    };
    if ((index.used + 1) * 3 > index.slots.size() * 2) {
        std::vector<uint32_t> grown(index.slots.empty() ? 16 : index.slots.size() * 2);
        for (const uint32_t slot : index.slots) {
            if (slot != 0)
                place(grown, hashOf(slot - 1), slot);
        }
        index.slots = std::move(grown);
    }
    place(index.slots, hash, record + 1);
    ++index.used;
}

ConsumerTable::Text ConsumerTable::store(std::string_view text)
{
    const Text stored{static_cast<uint32_t>(m_text.size()), static_cast<uint32_t>(text.size())};
    m_text.append(text);
    return stored;
}

uint32_t ConsumerTable::add(uint32_t tenantIndex, Consumer consumer)
{
    const auto index = static_cast<uint32_t>(m_consumers.size());
    consumer.index = index;
    const uint64_t hashed = hash(tenantIndex, consumer.id);
    m_consumers.push_back({tenantIndex, std::move(consumer)});
    insert(m_byId, hashed, index, [this](uint32_t i) { return hash(m_consumers[i].tenant, m_consumers[i].consumer.id); });
    return index;
}

bool ConsumerTable::addApiKey(uint32_t consumer, std::string_view credentialId, const base::Sha256& keyHash, int64_t expiresAtNs)
{
    const uint32_t tenant = m_consumers[consumer].tenant;
    if (findKey(tenant, keyHash))
        return false;
    m_keys.push_back({keyHash, expiresAtNs, consumer, store(credentialId)});
    insert(m_byKey, hash(tenant, bytesOf(keyHash)), static_cast<uint32_t>(m_keys.size() - 1),
           [this](uint32_t i) { return hash(m_consumers[m_keys[i].consumer].tenant, bytesOf(m_keys[i].hash)); });
    return true;
}

bool ConsumerTable::addUser(uint32_t consumer, std::string_view credentialId, std::string_view userName, std::string_view passwordHash, int64_t expiresAtNs)
{
    const uint32_t tenant = m_consumers[consumer].tenant;
    if (findUser(tenant, userName))
        return false;
    m_users.push_back({expiresAtNs, consumer, store(credentialId), store(userName), store(passwordHash)});
    insert(m_byName, hash(tenant, userName), static_cast<uint32_t>(m_users.size() - 1),
           [this](uint32_t i) { return hash(m_consumers[m_users[i].consumer].tenant, text(m_users[i].name)); });
    return true;
}

const ConsumerTable::ApiKey* ConsumerTable::findKey(uint32_t tenant, const base::Sha256& keyHash) const noexcept
{
    const uint32_t found = find(m_byKey, hash(tenant, bytesOf(keyHash)), [&](uint32_t i) {
        return m_consumers[m_keys[i].consumer].tenant == tenant && base::constantTimeEquals(bytesOf(m_keys[i].hash), bytesOf(keyHash));
    });
    return found == kNone ? nullptr : &m_keys[found];
}

const ConsumerTable::User* ConsumerTable::findUser(uint32_t tenant, std::string_view name) const noexcept
{
    const uint32_t found =
        find(m_byName, hash(tenant, name), [&](uint32_t i) { return m_consumers[m_users[i].consumer].tenant == tenant && text(m_users[i].name) == name; });
    return found == kNone ? nullptr : &m_users[found];
}

CredentialMatch ConsumerTable::byApiKey(uint32_t tenantIndex, std::string_view key) const noexcept
{
    const ApiKey* found = m_keys.empty() ? nullptr : findKey(tenantIndex, base::sha256(key));
    if (!found)
        return {};
    return {&m_consumers[found->consumer].consumer, text(found->id), {}, found->expiresAtNs};
}

CredentialMatch ConsumerTable::byUserName(uint32_t tenantIndex, std::string_view name) const noexcept
{
    const User* found = findUser(tenantIndex, name);
    if (!found)
        return {};
    return {&m_consumers[found->consumer].consumer, text(found->id), text(found->passwordHash), found->expiresAtNs};
}

const Consumer* ConsumerTable::byId(uint32_t tenantIndex, std::string_view id) const noexcept
{
    const uint32_t found =
        find(m_byId, hash(tenantIndex, id), [&](uint32_t i) { return m_consumers[i].tenant == tenantIndex && m_consumers[i].consumer.id == id; });
    return found == kNone ? nullptr : &m_consumers[found].consumer;
}

} // namespace gatehouse::pipeline
