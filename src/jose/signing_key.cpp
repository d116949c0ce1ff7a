// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/signing_key.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "jose/public_key.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace gatehouse::jose {

namespace {

using base::Json;

struct Free {
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(BIGNUM* number) const { BN_clear_free(number); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    void operator()(ECDSA_SIG* signature) const { ECDSA_SIG_free(signature); }
};

base::Error wrong(const char* what)
{
    ERR_clear_error(); // what others do on this thread is not to find it
    return base::invalid(what);
}

// A number of a key's as big-endian bytes; `size` 0: as many as it has.
std::string numberOf(const EVP_PKEY& key, const char* name, int size)
{
    BIGNUM* value = nullptr;
    (void)EVP_PKEY_get_bn_param(&key, name, &value);
    const std::unique_ptr<BIGNUM, Free> number(value);
    if (!number)
        return {};
    std::string out(static_cast<size_t>(size ? size : BN_num_bytes(number.get())), '\0');
    if (BN_bn2binpad(number.get(), reinterpret_cast<unsigned char*>(out.data()), static_cast<int>(out.size())) < 0)
        return {};
    return out;
}

int halfOf(const EVP_PKEY& key)
{
    return (EVP_PKEY_get_bits(&key) + 7) / 8;
}

Json publicPart(const EVP_PKEY& key, Key::Kind kind)
{
    switch (kind) {
    case Key::Kind::Rsa:
        return {{"kty", "RSA"}, {"n", base::toBase64Url(numberOf(key, OSSL_PKEY_PARAM_RSA_N, 0))}, {"e", base::toBase64Url(numberOf(key, OSSL_PKEY_PARAM_RSA_E, 0))}};
    case Key::Kind::Ec: {
        const int size = halfOf(key);
        return {{"kty", "EC"},
                {"crv", size == 32 ? "P-256" : size == 48 ? "P-384" : "P-521"},
                {"x", base::toBase64Url(numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X, size))},
                {"y", base::toBase64Url(numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y, size))}};
    }
    default: {
        std::string raw(32, '\0');
        size_t size = raw.size();
        EVP_PKEY_get_raw_public_key(&key, reinterpret_cast<unsigned char*>(raw.data()), &size);
        return {{"kty", "OKP"}, {"crv", "Ed25519"}, {"x", base::toBase64Url(raw)}};
    }
    }
}

// r and s side by side (RFC 7518, section 3.4).
std::string sideBySide(std::string_view der, int half)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    const std::unique_ptr<ECDSA_SIG, Free> parts(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    std::string out(static_cast<size_t>(2 * half), '\0');
    auto* const bytes = reinterpret_cast<unsigned char*>(out.data());
    if (!parts || BN_bn2binpad(ECDSA_SIG_get0_r(parts.get()), bytes, half) < 0 || BN_bn2binpad(ECDSA_SIG_get0_s(parts.get()), bytes + half, half) < 0)
        return {};
    return out;
}

int refusePassword(char*, int, int, void*)
{
    return -1;
}

} // namespace

std::string thumbprint(const Json& jwk)
{
    const std::string type = base::stringAt(jwk, "kty");
    Json required = {{"kty", type}};
    const auto take = [&](std::initializer_list<const char*> members) {
        for (const char* member : members)
            required[member] = base::stringAt(jwk, member);
    };
    if (type == "EC")
        take({"crv", "x", "y"});
    else if (type == "RSA")
        take({"e", "n"});
    else if (type == "OKP")
        take({"crv", "x"});
    else
        return {};
    // Members in order and no white space: as section 3.3 wants them.
    const base::Sha256 digest = base::sha256(base::toText(required));
    return base::toBase64Url({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

base::Result<SigningKey> SigningKey::generate()
{
    const PublicKey pair(EVP_EC_gen("P-256"), EVP_PKEY_free);
    return pair ? from(pair) : base::Result<SigningKey>(wrong("a key cannot be made"));
}

base::Result<SigningKey> SigningKey::fromPem(std::string_view pem)
{
    if (pem.size() > 64 * 1024)
        return wrong("a private key is not that long");
    const std::unique_ptr<BIO, Free> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    const PublicKey pair(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, refusePassword, nullptr) : nullptr, EVP_PKEY_free);
    return pair ? from(pair) : base::Result<SigningKey>(wrong("is no private key in PEM form, or it is encrypted"));
}

base::Result<SigningKey> SigningKey::from(std::shared_ptr<evp_pkey_st> pair)
{
    const auto described = describe(*pair);
    if (!described)
        return described.error();
    SigningKey key;
    key.m_jwk = publicPart(*pair, described->kind);
    switch (described->kind) {
    case Key::Kind::Rsa: key.m_algorithm = Algorithm::RS256; break;
    case Key::Kind::Ec: key.m_algorithm = halfOf(*pair) == 32 ? Algorithm::ES256 : halfOf(*pair) == 48 ? Algorithm::ES384 : Algorithm::ES512; break;
    default: key.m_algorithm = Algorithm::EdDSA; break;
    }
    key.m_id = thumbprint(key.m_jwk);
    key.m_jwk["kid"] = key.m_id;
    key.m_jwk["alg"] = key.algorithmName();
    key.m_jwk["use"] = "sig";
    key.m_pair = std::move(pair);
    return key;
}

std::string_view SigningKey::algorithmName() const
{
    switch (m_algorithm) {
    case Algorithm::RS256: return "RS256";
    case Algorithm::ES384: return "ES384";
    case Algorithm::ES512: return "ES512";
    case Algorithm::EdDSA: return "EdDSA";
    default: return "ES256";
    }
}

base::Result<std::string> SigningKey::signature(std::string_view text) const
{
    const EVP_MD* const digest = m_algorithm == Algorithm::EdDSA ? nullptr : m_algorithm == Algorithm::ES384 ? EVP_sha384() : m_algorithm == Algorithm::ES512 ? EVP_sha512() : EVP_sha256();
    const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
    const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
    std::string out(static_cast<size_t>(EVP_PKEY_get_size(m_pair.get())), '\0');
    size_t size = out.size();
    const bool signed_ = context && EVP_DigestSignInit(context.get(), nullptr, digest, nullptr, m_pair.get()) == 1 &&
                         EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(out.data()), &size, bytes, text.size()) == 1;
    if (!signed_)
        return base::failure(base::ErrorCode::Internal, (ERR_clear_error(), "signing failed"), "openssl");
    out.resize(size);
    if (m_jwk["kty"] == "EC")
        out = sideBySide(out, halfOf(*m_pair));
    if (out.empty())
        return base::failure(base::ErrorCode::Internal, "signing failed", "openssl");
    return out;
}

base::Result<std::string> SigningKey::sign(std::string_view type, const Json& claims) const
{
    const Json header = {{"alg", algorithmName()}, {"kid", m_id}, {"typ", type}};
    std::string token = base::toBase64Url(base::toText(header)) + '.' + base::toBase64Url(base::toText(claims));
    const auto bytes = signature(token);
    if (!bytes)
        return bytes.error();
    token += '.' + base::toBase64Url(*bytes);
    return token;
}

} // namespace gatehouse::jose
