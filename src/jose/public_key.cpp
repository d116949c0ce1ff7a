// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/public_key.h"

#include "jose/weak_modulus.h"

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>

namespace gatehouse::jose {

namespace {

constexpr int kLeastRsaBits = 2048;
constexpr int kMostRsaBits = 8192; // what verifying with it costs grows with the square
constexpr size_t kLongestExponent = 8;

struct Curve {
    std::string_view name;
    const char* group;
    size_t bytes; // of a coordinate
    Algorithm algorithm;
};
constexpr Curve kCurves[] = {{"P-256", "prime256v1", 32, Algorithm::ES256}, {"P-384", "secp384r1", 48, Algorithm::ES384}, {"P-521", "secp521r1", 66, Algorithm::ES512}};

const Curve* findCurve(std::string_view name)
{
    const auto found = std::find_if(std::begin(kCurves), std::end(kCurves), [&](const Curve& curve) { return curve.name == name || curve.group == name; });
    return found == std::end(kCurves) ? nullptr : found;
}

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* pointer) const
    {
        Free(pointer);
    }
};
using Number = std::unique_ptr<BIGNUM, Freed<BN_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Freed<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Freed<OSSL_PARAM_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Freed<EVP_PKEY_CTX_free>>;

PublicKey owned(EVP_PKEY* key)
{
    return PublicKey(key, [](EVP_PKEY* gone) { EVP_PKEY_free(gone); });
}

base::Error wrong(const char* what)
{
    ERR_clear_error();
    return base::invalid(what);
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

Number numberFrom(std::string_view bytes)
{
    return Number(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
}

PublicKey build(const char* type, OSSL_PARAM_BLD* builder)
{
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY* key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return {};
    return owned(key);
}

Number parameterOf(const EVP_PKEY& key, const char* name)
{
    BIGNUM* value = nullptr;
    (void)EVP_PKEY_get_bn_param(&key, name, &value);
    return Number(value);
}

base::Result<Described> describeRsa(const EVP_PKEY& key)
{
    const Number modulus = parameterOf(key, OSSL_PKEY_PARAM_RSA_N);
    const Number exponent = parameterOf(key, OSSL_PKEY_PARAM_RSA_E);
    if (!modulus || !exponent)
        return wrong("the RSA key cannot be read");
    if (BN_num_bits(modulus.get()) < kLeastRsaBits)
        return wrong("an RSA key needs 2048 bits at least");
    if (BN_num_bits(modulus.get()) > kMostRsaBits)
        return wrong("an RSA key has at most 8192 bits");
    if (!BN_is_odd(modulus.get()) || !BN_is_odd(exponent.get()) || BN_is_one(exponent.get()) || BN_num_bytes(exponent.get()) > static_cast<int>(kLongestExponent))
        return wrong("the RSA key's numbers are no good");
    if (hasWeakGenerator(modulus.get()))
        return wrong("the RSA key was made by a generator whose keys can be broken (CVE-2017-15361)");
    return Described{Key::Kind::Rsa, {Algorithm::RS256, Algorithm::RS384, Algorithm::RS512, Algorithm::PS256, Algorithm::PS384, Algorithm::PS512}};
}

base::Result<Described> describeEc(EVP_PKEY& key)
{
    char group[64] = {};
    size_t length = 0;
    const Curve* curve = EVP_PKEY_get_utf8_string_param(&key, OSSL_PKEY_PARAM_GROUP_NAME, group, sizeof group, &length) == 1 ? findCurve({group, length}) : nullptr;
    if (!curve)
        return wrong("a key's curve is P-256, P-384 or P-521");
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, &key, nullptr));
    if (!context || EVP_PKEY_public_check(context.get()) != 1)
        return wrong("the key is no point of its curve");
    return Described{Key::Kind::Ec, {curve->algorithm}};
}

} // namespace

bool isKnownCurve(std::string_view curve)
{
    const Curve* found = findCurve(curve);
    return found && found->name == curve;
}

base::Result<PublicKey> rsaKey(std::string_view modulus, std::string_view exponent)
{
    if (modulus.size() > kMostRsaBits / 8 + 1 || exponent.size() > kLongestExponent + 1)
        return wrong("the RSA key's numbers are too long");
    const Number n = numberFrom(modulus);
    const Number e = numberFrom(exponent);
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return wrong("the RSA key cannot be read");
    PublicKey key = build("RSA", builder.get());
    return key ? base::Result<PublicKey>(std::move(key)) : wrong("the RSA key's numbers are no good");
}

base::Result<PublicKey> ecKey(std::string_view curveName, std::string_view x, std::string_view y)
{
    const Curve* curve = findCurve(curveName);
    if (!curve)
        return wrong("a key's curve is P-256, P-384 or P-521");
    if (x.size() != curve->bytes || y.size() != curve->bytes)
        return wrong("the key's coordinates are not as long as its curve says");
    const std::string point = '\x04' + std::string(x) + std::string(y);
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve->group, 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size()) != 1)
        return wrong("the key cannot be read");
    PublicKey key = build("EC", builder.get());
    return key ? base::Result<PublicKey>(std::move(key)) : wrong("the key is no point of its curve");
}

base::Result<PublicKey> ed25519Key(std::string_view bytes)
{
    EVP_PKEY* key = bytes.size() == 32 ? EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytesOf(bytes), bytes.size()) : nullptr;
    return key ? base::Result<PublicKey>(owned(key)) : wrong("an Ed25519 key has 32 bytes");
}

base::Result<std::vector<PublicKey>> keysFromPem(std::string_view pem, size_t most)
{
    std::vector<PublicKey> keys;
    const std::unique_ptr<BIO, Freed<BIO_free>> bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    for (;;) {
        char* name = nullptr;
        char* header = nullptr;
        unsigned char* data = nullptr;
        long length = 0;
        if (!bio || PEM_read_bio(bio.get(), &name, &header, &data, &length) != 1)
            break;
        const std::string kind = name;
        const unsigned char* at = data;
        PublicKey key;
        if (kind == "PUBLIC KEY") {
            key = owned(d2i_PUBKEY(nullptr, &at, length));
        } else if (kind == "CERTIFICATE") {
            const std::unique_ptr<X509, Freed<X509_free>> certificate(d2i_X509(nullptr, &at, length));
            if (certificate)
                key = owned(X509_get_pubkey(certificate.get()));
        }
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<size_t>(length));
        if (kind.find("PRIVATE KEY") != std::string::npos)
            return wrong("a private key stands where only public ones may");
        if (!key || keys.size() >= most)
            return wrong(key ? "there are too many keys" : "only public keys (PUBLIC KEY) and certificates are read");
        keys.push_back(std::move(key));
    }
    if (keys.empty())
        return wrong("there is no public key and no certificate in PEM form");
    ERR_clear_error();
    return keys;
}

base::Result<Described> describe(evp_pkey_st& key)
{
    switch (EVP_PKEY_get_base_id(&key)) {
    case EVP_PKEY_RSA: return describeRsa(key);
    case EVP_PKEY_EC: return describeEc(key);
    case EVP_PKEY_ED25519: return Described{Key::Kind::Ed25519, {Algorithm::EdDSA}};
    default: return wrong("a key is RSA, EC (P-256, P-384, P-521) or Ed25519");
    }
}

} // namespace gatehouse::jose
