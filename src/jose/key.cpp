// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/key.h"

#include "base/bytes.h"
#include "jose/public_key.h"
#include "jose/signature.h"

#include <algorithm>

namespace gatehouse::jose {

namespace {

using base::Json;

constexpr size_t kLongestSecret = 4096;
constexpr size_t kMostPemKeys = 100;

// What a public key's document must not hold (RFC 7518, section 6; RFC 8037, section 2).
constexpr const char* kPrivateMembers[] = {"d", "p", "q", "dp", "dq", "qi", "oth"};

base::Result<std::string> bytesAt(const Json& jwk, const char* member)
{
    const Json& value = base::memberAt(jwk, member);
    if (!value.is_string())
        return base::invalid("", {{base::joinPointer("", member), "is missing, or no text"}});
    auto bytes = base::fromBase64Url(value.get_ref<const std::string&>());
    if (!bytes || bytes->empty())
        return base::invalid("", {{base::joinPointer("", member), "is not base64url without padding, or empty"}});
    return bytes;
}

// Whether "use" and "key_ops" let it verify.
base::Result<bool> isForVerifying(const Json& jwk)
{
    const Json& use = base::memberAt(jwk, "use");
    if (!use.is_null() && !use.is_string())
        return base::invalid("", {{"/use", "is no text"}});
    const Json& operations = base::memberAt(jwk, "key_ops");
    if (!operations.is_null() && !operations.is_array())
        return base::invalid("", {{"/key_ops", "is no list"}});
    if (use.is_string() && use != "sig")
        return false;
    return operations.is_null() || std::find(operations.begin(), operations.end(), Json("verify")) != operations.end();
}

AlgorithmSet algorithmsOfSecret(size_t bytes)
{
    AlgorithmSet set{Algorithm::HS256};
    if (bytes >= 48)
        set.add(Algorithm::HS384);
    if (bytes >= 64)
        set.add(Algorithm::HS512);
    return set;
}

base::Result<std::shared_ptr<evp_pkey_st>> publicKeyFrom(const Json& jwk, const std::string& type, const std::string& curve)
{
    if (type == "RSA") {
        auto modulus = bytesAt(jwk, "n");
        auto exponent = bytesAt(jwk, "e");
        if (!modulus || !exponent)
            return modulus ? exponent.error() : modulus.error();
        return rsaKey(*modulus, *exponent);
    }
    auto x = bytesAt(jwk, "x");
    if (!x)
        return x.error();
    if (type == "OKP")
        return ed25519Key(*x);
    auto y = bytesAt(jwk, "y");
    if (!y)
        return y.error();
    return ecKey(curve, *x, *y);
}

} // namespace

base::Result<Key> Key::fromSecret(std::string bytes, std::string id)
{
    if (bytes.size() < 32)
        return base::invalid("a shared secret needs 32 bytes at least");
    if (bytes.size() > kLongestSecret)
        return base::invalid("a shared secret has at most " + std::to_string(kLongestSecret) + " bytes");
    Key key;
    key.m_id = std::move(id);
    key.m_algorithms = algorithmsOfSecret(bytes.size());
    key.m_secret = std::make_shared<const std::string>(std::move(bytes));
    return key;
}

base::Result<Key> Key::fromPublic(std::shared_ptr<evp_pkey_st> publicKey)
{
    auto described = describe(*publicKey);
    if (!described)
        return described.error();
    Key key;
    key.m_kind = described->kind;
    key.m_algorithms = described->algorithms;
    key.m_public = std::move(publicKey);
    return key;
}

base::Result<std::optional<Key>> Key::fromJwk(const Json& jwk)
{
    if (!jwk.is_object())
        return base::invalid("a key is an object");
    const Json& type = base::memberAt(jwk, "kty");
    if (!type.is_string())
        return base::invalid("", {{"/kty", "is missing, or no text"}});
    for (const char* member : {"kid", "alg", "crv"}) {
        if (const Json& value = base::memberAt(jwk, member); !value.is_null() && !value.is_string())
            return base::invalid("", {{base::joinPointer("", member), "is no text"}});
    }
    const std::string kty = type.get<std::string>(), curve = base::stringAt(jwk, "crv"), id = base::stringAt(jwk, "kid");
    const bool secret = kty == "oct";
    // Also of keys for other purposes: who publishes those is in trouble.
    if (!secret) {
        for (const char* member : kPrivateMembers) {
            if (jwk.contains(member))
                return base::failure(base::ErrorCode::Forbidden, "a private key stands where only public ones may");
        }
    }
    const auto verifies = isForVerifying(jwk);
    if (!verifies)
        return verifies.error();
    const bool knownCurve = kty == "EC" ? isKnownCurve(curve) : curve == "Ed25519";
    if (!*verifies || (kty != "RSA" && kty != "EC" && kty != "OKP" && !secret) || ((kty == "EC" || kty == "OKP") && !knownCurve))
        return std::optional<Key>();
    std::optional<Algorithm> only;
    if (jwk.contains("alg")) {
        only = algorithmFrom(base::stringAt(jwk, "alg"));
        if (!only)
            return std::optional<Key>();
    }
    std::optional<Key> key;
    if (secret) {
        auto bytes = bytesAt(jwk, "k");
        auto made = bytes ? fromSecret(std::move(*bytes)) : base::Result<Key>(bytes.error());
        if (!made)
            return made.error();
        key = std::move(*made);
    } else {
        auto read = publicKeyFrom(jwk, kty, curve);
        auto made = read ? fromPublic(std::move(*read)) : base::Result<Key>(read.error());
        if (!made)
            return made.error();
        key = std::move(*made);
    }
    if (only) {
        if (!key->m_algorithms.has(*only))
            return base::invalid("", {{"/alg", "does not fit a key of this type and size"}});
        key->m_algorithms = {*only};
    }
    key->m_id = id;
    return key;
}

base::Result<std::vector<Key>> Key::fromPem(std::string_view pem)
{
    auto publicKeys = keysFromPem(pem, kMostPemKeys);
    if (!publicKeys)
        return publicKeys.error();
    std::vector<Key> keys;
    for (auto& publicKey : *publicKeys) {
        auto key = fromPublic(std::move(publicKey));
        if (!key)
            return key.error();
        keys.push_back(std::move(*key));
    }
    return keys;
}

bool Key::verify(Algorithm algorithm, std::string_view text, std::string_view signature) const
{
    if (!m_algorithms.has(algorithm))
        return false;
    return m_kind == Kind::Secret ? verifyWithSecret(algorithm, *m_secret, text, signature) : verifyWithPublic(algorithm, *m_public, text, signature);
}

} // namespace gatehouse::jose
