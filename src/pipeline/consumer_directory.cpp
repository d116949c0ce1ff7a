// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/consumer_directory.h"

#include <cstring>

namespace gatehouse::pipeline {

namespace {

std::string_view bytesOf(const base::Sha256& hash)
{
    return {reinterpret_cast<const char*>(hash.data()), hash.size()};
}

} // namespace

ConsumerTable::ConsumerTable() : m_keys(16) {}

std::string ConsumerTable::nameKey(uint32_t tenant, std::string_view name)
{
    std::string key(sizeof tenant, '\0');
    std::memcpy(key.data(), &tenant, sizeof tenant);
    key += name;
    return key;
}

uint32_t ConsumerTable::add(uint32_t tenantIndex, Consumer consumer)
{
    const uint32_t index = static_cast<uint32_t>(m_consumers.size());
    consumer.index = index;
    m_ids.emplace(nameKey(tenantIndex, consumer.id), index);
    m_consumers.push_back({tenantIndex, std::move(consumer)});
    return index;
}

size_t ConsumerTable::slotOf(uint32_t tenant, const base::Sha256& hash) const
{
    // A SHA-256 is spread evenly, but its preimages can be searched for: the seed keeps slots secret. The first 16 bytes are enough to spread.
    char input[20];
    std::memcpy(input, hash.data(), 16);
    std::memcpy(input + 16, &tenant, 4);
    return base::sipHash(m_seed, {input, sizeof input}) & (m_keys.size() - 1);
}

void ConsumerTable::grow()
{
    std::vector<Key> old(m_keys.size() * 2);
    old.swap(m_keys);
    for (const Key& key : old) {
        if (key.consumer == UINT32_MAX)
            continue;
        size_t slot = slotOf(m_consumers[key.consumer].tenant, key.hash);
        while (m_keys[slot].consumer != UINT32_MAX)
            slot = (slot + 1) & (m_keys.size() - 1);
        m_keys[slot] = key;
    }
}

bool ConsumerTable::addApiKey(uint32_t consumer, std::string credentialId, const base::Sha256& keyHash, int64_t expiresAtNs)
{
    if ((m_keyCount + 1) * 10 > m_keys.size() * 7)
        grow();
    const uint32_t tenant = m_consumers[consumer].tenant;
    size_t slot = slotOf(tenant, keyHash);
    for (; m_keys[slot].consumer != UINT32_MAX; slot = (slot + 1) & (m_keys.size() - 1)) {
        if (m_keys[slot].hash == keyHash && m_consumers[m_keys[slot].consumer].tenant == tenant)
            return false;
    }
    m_keys[slot] = {keyHash, consumer, static_cast<uint32_t>(m_credentials.size()), expiresAtNs};
    m_credentials.push_back(std::move(credentialId));
    ++m_keyCount;
    return true;
}

bool ConsumerTable::addUser(uint32_t consumer, std::string credentialId, const std::string& userName, std::string passwordHash, int64_t expiresAtNs)
{
    const User user{consumer, static_cast<uint32_t>(m_credentials.size()), std::move(passwordHash), expiresAtNs};
    if (!m_users.emplace(nameKey(m_consumers[consumer].tenant, userName), user).second)
        return false;
    m_credentials.push_back(std::move(credentialId));
    return true;
}

CredentialMatch ConsumerTable::byApiKey(uint32_t tenantIndex, std::string_view key) const noexcept
{
    const base::Sha256 hash = base::sha256(key);
    for (size_t slot = slotOf(tenantIndex, hash); m_keys[slot].consumer != UINT32_MAX; slot = (slot + 1) & (m_keys.size() - 1)) {
        const Key& found = m_keys[slot];
        const Entry& entry = m_consumers[found.consumer];
        if (entry.tenant == tenantIndex && base::constantTimeEquals(bytesOf(found.hash), bytesOf(hash)))
            return {&entry.consumer, m_credentials[found.credential], {}, found.expiresAtNs};
    }
    return {};
}

CredentialMatch ConsumerTable::byUserName(uint32_t tenantIndex, std::string_view name) const noexcept
{
    const auto found = m_users.find(nameKey(tenantIndex, name));
    if (found == m_users.end())
        return {};
    const User& user = found->second;
    return {&m_consumers[user.consumer].consumer, m_credentials[user.credential], user.passwordHash, user.expiresAtNs};
}

const Consumer* ConsumerTable::byId(uint32_t tenantIndex, std::string_view id) const noexcept
{
    const auto found = m_ids.find(nameKey(tenantIndex, id));
    return found == m_ids.end() ? nullptr : &m_consumers[found->second].consumer;
}

} // namespace gatehouse::pipeline
