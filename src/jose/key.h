// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "jose/algorithm.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct evp_pkey_st;

namespace gatehouse::jose {

// A key that signatures are verified with: a public one, or a shared secret. What it may be used with belongs to it, and never comes from what is verified.
// Immutable; copies share it; any thread.
class Key
{
public:
    enum class Kind : uint8_t { Rsa, Ec, Ed25519, Secret };

    // A JSON Web Key (RFC 7517). Nothing when it is not for signatures that are known here (another type, curve, algorithm or use); an error when it is broken,
    // weak, or shows private parts. The error never repeats the key.
    static base::Result<std::optional<Key>> fromJwk(const base::Json& jwk);
    // Public keys and certificates, as many as there are.
    static base::Result<std::vector<Key>> fromPem(std::string_view pem);
    // 32 bytes or more. Longer digests need longer ones (RFC 7518, section 3.2).
    static base::Result<Key> fromSecret(std::string bytes, std::string id = {});

    const std::string& id() const { return m_id; } // "kid"; may be empty
    Kind kind() const { return m_kind; }
    AlgorithmSet algorithms() const { return m_algorithms; } // that its signatures may have

    // Whether `signature` is this key's of `text`. False for every algorithm that is not the key's.
    bool verify(Algorithm algorithm, std::string_view text, std::string_view signature) const;

private:
    Key() = default;
    static base::Result<Key> fromPublic(std::shared_ptr<evp_pkey_st> key);

    std::string m_id;
    Kind m_kind = Kind::Secret;
    AlgorithmSet m_algorithms;
    std::shared_ptr<evp_pkey_st> m_public;
    std::shared_ptr<const std::string> m_secret;
};

} // namespace gatehouse::jose
