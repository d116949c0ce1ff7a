// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "jose/algorithm.h"

#include <memory>
#include <string>
#include <string_view>

struct evp_pkey_st;

namespace gatehouse::jose {

// A private key that tokens are signed with. Its name ("kid") is its thumbprint (RFC 7638). It never shows what is private. Immutable; copies share it; any thread.
class SigningKey
{
public:
    // A new one for ES256.
    static base::Result<SigningKey> generate();
    // One private key, not encrypted: P-256, P-384, P-521, RSA of 2048 bits and more (RS256), or Ed25519. The error never repeats any of it.
    static base::Result<SigningKey> fromPem(std::string_view pem);

    Algorithm algorithm() const { return m_algorithm; }
    std::string_view algorithmName() const;
    const std::string& id() const { return m_id; }
    // The public part, with kid, alg and use.
    const base::Json& jwk() const { return m_jwk; }

    // A token in compact form (RFC 7515) with "alg", "kid" and `type` as its header. Fails only when OpenSSL does.
    base::Result<std::string> sign(std::string_view type, const base::Json& claims) const;

private:
    SigningKey() = default;
    static base::Result<SigningKey> from(std::shared_ptr<evp_pkey_st> pair);
    base::Result<std::string> signature(std::string_view text) const;

    std::shared_ptr<evp_pkey_st> m_pair;
    Algorithm m_algorithm = Algorithm::ES256;
    std::string m_id;
    base::Json m_jwk;
};

// RFC 7638: base64url of the SHA-256 of what makes a public key one. Nothing for secrets and what is no key.
std::string thumbprint(const base::Json& jwk);

} // namespace gatehouse::jose
