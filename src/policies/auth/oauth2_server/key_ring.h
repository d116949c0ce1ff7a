// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jose/key_set.h"
#include "jose/signing_key.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace gatehouse::policies {

// The keys that an authorisation server signs with: those that are given, of which the first one signs, or its own, a new one every so often. Keys that have signed stay
// published as long as what they signed may be good. Any thread.
class KeyRing
{
public:
    // `given` may be empty. `keptNs`: how long a key is published after its successor has come.
    KeyRing(std::vector<jose::SigningKey> given, int64_t rotateNs, int64_t keptNs);

    struct Published {
        jose::KeySet keys;
        std::string document; // RFC 7517, section 5
    };
    // Fails only when no key can be made.
    base::Result<jose::SigningKey> signer(int64_t wallNs);
    std::shared_ptr<const Published> published(int64_t wallNs);

private:
    struct Own {
        jose::SigningKey key;
        int64_t sinceNs;
    };
    void refresh(int64_t wallNs);
    void publish();

    const bool m_isGiven;
    const int64_t m_rotateNs;
    const int64_t m_keptNs;
    std::mutex m_mutex; // over what follows
    std::vector<Own> m_keys; // the newest first
    std::shared_ptr<const Published> m_published;
};

} // namespace gatehouse::policies
