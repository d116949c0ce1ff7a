// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/bytes.h"
#include "base/json.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace gatehouse::test {

// Signs tokens as an issuer does, with a key pair of its own (or a secret). For tests.
class TokenMaker
{
public:
    using Pair = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

    static TokenMaker rsa(unsigned bits = 2048) { return TokenMaker(EVP_RSA_gen(bits)); }
    static TokenMaker ec(const char* curve) { return TokenMaker(EVP_EC_gen(curve)); }
    static TokenMaker ed25519() { return TokenMaker(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")); }
    static TokenMaker secret(std::string bytes)
    {
        TokenMaker maker(nullptr);
        maker.m_secret = std::move(bytes);
        return maker;
    }

    // The public key, or the secret, as a JSON Web Key; with "kid" unless it is empty.
    base::Json jwk(const std::string& id = {}) const
    {
        base::Json key = base::Json::object();
        if (!m_pair) {
            key = {{"kty", "oct"}, {"k", base::toBase64Url(m_secret)}};
        } else if (EVP_PKEY_get_base_id(m_pair.get()) == EVP_PKEY_RSA) {
            key = {{"kty", "RSA"}, {"n", base::toBase64Url(number(OSSL_PKEY_PARAM_RSA_N, 0))}, {"e", base::toBase64Url(number(OSSL_PKEY_PARAM_RSA_E, 0))}};
        } else if (EVP_PKEY_get_base_id(m_pair.get()) == EVP_PKEY_EC) {
            const int size = half();
            key = {{"kty", "EC"},
                   {"crv", size == 32 ? "P-256" : size == 48 ? "P-384" : "P-521"},
                   {"x", base::toBase64Url(number(OSSL_PKEY_PARAM_EC_PUB_X, size))},
                   {"y", base::toBase64Url(number(OSSL_PKEY_PARAM_EC_PUB_Y, size))}};
        } else {
            std::string raw(32, '\0');
            size_t size = raw.size();
            EVP_PKEY_get_raw_public_key(m_pair.get(), reinterpret_cast<unsigned char*>(raw.data()), &size);
            key = {{"kty", "OKP"}, {"crv", "Ed25519"}, {"x", base::toBase64Url(raw)}};
        }
        if (!id.empty())
            key["kid"] = id;
        return key;
    }

    std::string pem() const
    {
        BIO* bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PUBKEY(bio, m_pair.get());
        return drained(bio);
    }
    std::string privatePem() const
    {
        BIO* bio = BIO_new(BIO_s_mem());
        PEM_write_bio_PrivateKey(bio, m_pair.get(), nullptr, nullptr, 0, nullptr, nullptr);
        return drained(bio);
    }

    // A token with this header and payload as they are; "alg" says how it is signed.
    std::string sign(const base::Json& header, const std::string& payload) const { return signText(base::toText(header), payload, base::stringAt(header, "alg")); }
    std::string signText(const std::string& header, const std::string& payload, const std::string& algorithm) const
    {
        const std::string text = base::toBase64Url(header) + '.' + base::toBase64Url(payload);
        return text + '.' + base::toBase64Url(signature(text, algorithm));
    }

    std::string signature(const std::string& text, const std::string& algorithm) const
    {
        const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
        const EVP_MD* digest = algorithm.ends_with("256") ? EVP_sha256() : algorithm.ends_with("384") ? EVP_sha384() : algorithm.ends_with("512") ? EVP_sha512() : nullptr;
        if (!m_pair) {
            unsigned char mac[EVP_MAX_MD_SIZE];
            unsigned size = 0;
            HMAC(digest, m_secret.data(), static_cast<int>(m_secret.size()), bytes, text.size(), mac, &size);
            return {reinterpret_cast<const char*>(mac), size};
        }
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        EVP_PKEY_CTX* parameters = nullptr;
        bool good = EVP_DigestSignInit(context.get(), &parameters, digest, nullptr, m_pair.get()) == 1;
        if (algorithm.starts_with("PS")) {
            good = good && EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) > 0 && EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) > 0;
        }
        size_t size = 2048;
        std::string out(size, '\0');
        good = good && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size, bytes, text.size()) == 1;
        if (!good)
            throw std::runtime_error("cannot sign with " + algorithm);
        out.resize(size);
        return algorithm.starts_with("ES") ? raw(out) : out;
    }

private:
    explicit TokenMaker(EVP_PKEY* pair) : m_pair(pair, EVP_PKEY_free) {}

    int half() const { return (EVP_PKEY_get_bits(m_pair.get()) + 7) / 8; }
    std::string number(const char* name, int size) const
    {
        BIGNUM* value = nullptr;
        EVP_PKEY_get_bn_param(m_pair.get(), name, &value);
        std::string out(static_cast<size_t>(size ? size : BN_num_bytes(value)), '\0');
        BN_bn2binpad(value, reinterpret_cast<unsigned char*>(out.data()), static_cast<int>(out.size()));
        BN_free(value);
        return out;
    }
    static std::string drained(BIO* bio)
    {
        char* data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        std::string out(data, static_cast<size_t>(size));
        BIO_free(bio);
        return out;
    }
    // r and s side by side.
    std::string raw(const std::string& der) const
    {
        const auto* at = reinterpret_cast<const unsigned char*>(der.data());
        ECDSA_SIG* parts = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size()));
        std::string out(static_cast<size_t>(2 * half()), '\0');
        auto* const bytes = reinterpret_cast<unsigned char*>(out.data());
        BN_bn2binpad(ECDSA_SIG_get0_r(parts), bytes, half());
        BN_bn2binpad(ECDSA_SIG_get0_s(parts), bytes + half(), half());
        ECDSA_SIG_free(parts);
        return out;
    }

    Pair m_pair;
    std::string m_secret;
};

} // namespace gatehouse::test
