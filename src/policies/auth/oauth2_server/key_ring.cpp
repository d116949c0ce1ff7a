// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2_server/key_ring.h"

namespace gatehouse::policies {

using base::Json;

KeyRing::KeyRing(std::vector<jose::SigningKey> given, int64_t rotateNs, int64_t keptNs) : m_isGiven(!given.empty()), m_rotateNs(rotateNs), m_keptNs(keptNs)
{
    for (jose::SigningKey& key : given)
        m_keys.push_back({std::move(key), 0});
    publish();
}

void KeyRing::publish()
{
    auto published = std::make_shared<Published>();
    Json list = Json::array();
    for (const Own& own : m_keys) {
        list.push_back(own.key.jwk());
        if (const auto key = jose::Key::fromJwk(own.key.jwk()); key && *key)
            (void)published->keys.add(**key);
    }
    published->document = base::toText(Json{{"keys", list}});
    m_published = std::move(published);
}

void KeyRing::refresh(int64_t wallNs)
{
    if (m_isGiven)
        return;
    bool changed = false;
    if (m_keys.empty() || wallNs - m_keys.front().sinceNs >= m_rotateNs || wallNs < m_keys.front().sinceNs) {
        auto made = jose::SigningKey::generate();
        if (!made)
            return; // what is there still signs
        m_keys.insert(m_keys.begin(), Own{std::move(*made), wallNs});
        changed = true;
    }
    // A key ends when its successor has been there for long enough.
    while (m_keys.size() > 1 && wallNs - m_keys[m_keys.size() - 2].sinceNs >= m_keptNs) {
        m_keys.pop_back();
        changed = true;
    }
    if (changed)
        publish();
}

base::Result<jose::SigningKey> KeyRing::signer(int64_t wallNs)
{
    const std::lock_guard lock(m_mutex);
    refresh(wallNs);
    if (m_keys.empty())
        return base::failure(base::ErrorCode::Internal, "no key can be made");
    return m_keys.front().key;
}

std::shared_ptr<const KeyRing::Published> KeyRing::published(int64_t wallNs)
{
    const std::lock_guard lock(m_mutex);
    refresh(wallNs);
    return m_published;
}

} // namespace gatehouse::policies
