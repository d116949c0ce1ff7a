// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/signature.h"

#include "base/crypto.h"

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <memory>

namespace gatehouse::jose {

namespace {

const EVP_MD* digestOf(Algorithm algorithm)
{
    using enum Algorithm;
    switch (algorithm) {
    case HS256:
    case RS256:
    case PS256:
    case ES256: return EVP_sha256();
    case HS384:
    case RS384:
    case PS384:
    case ES384: return EVP_sha384();
    case HS512:
    case RS512:
    case PS512:
    case ES512: return EVP_sha512();
    case EdDSA: return nullptr; // hashes by itself
    }
    return nullptr;
}

bool isPss(Algorithm algorithm)
{
    return algorithm == Algorithm::PS256 || algorithm == Algorithm::PS384 || algorithm == Algorithm::PS512;
}

bool isEc(Algorithm algorithm)
{
    return algorithm == Algorithm::ES256 || algorithm == Algorithm::ES384 || algorithm == Algorithm::ES512;
}

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

bool isZero(std::string_view number)
{
    return std::all_of(number.begin(), number.end(), [](char c) { return c == 0; });
}

// A positive number as ASN.1 has it: without zeros ahead but the one that keeps it positive. Gives where it ends.
unsigned char* writeNumber(unsigned char* at, std::string_view number)
{
    number.remove_prefix(std::min(number.find_first_not_of('\0'), number.size()));
    const bool pad = static_cast<unsigned char>(number.front()) >= 0x80;
    *at++ = 0x02;
    *at++ = static_cast<unsigned char>(number.size() + (pad ? 1 : 0));
    if (pad)
        *at++ = 0;
    return std::copy(number.begin(), number.end(), at);
}

// r and s side by side, each as long as the curve's order, as ASN.1 has them. False for other lengths and for zero; numbers beyond the order are OpenSSL's to refuse.
bool toDer(const EVP_PKEY& key, std::string_view signature, unsigned char (&der)[160], size_t& size)
{
    const size_t half = (static_cast<size_t>(EVP_PKEY_get_bits(&key)) + 7) / 8;
    if (signature.size() != 2 * half || half > 66 || isZero(signature.substr(0, half)) || isZero(signature.substr(half)))
        return false;
    unsigned char numbers[150];
    const unsigned char* const end = writeNumber(writeNumber(numbers, signature.substr(0, half)), signature.substr(half));
    const auto length = static_cast<size_t>(end - numbers);
    unsigned char* at = der;
    *at++ = 0x30;
    if (length >= 0x80)
        *at++ = 0x81;
    *at++ = static_cast<unsigned char>(length);
    at = std::copy(static_cast<const unsigned char*>(numbers), end, at);
    size = static_cast<size_t>(at - der);
    return true;
}

struct FreeDigest {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

} // namespace

bool verifyWithSecret(Algorithm algorithm, std::string_view secret, std::string_view text, std::string_view signature)
{
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!HMAC(digestOf(algorithm), secret.data(), static_cast<int>(secret.size()), bytesOf(text), text.size(), mac, &size))
        return false;
    return base::constantTimeEquals({reinterpret_cast<const char*>(mac), size}, signature);
}

bool verifyWithPublic(Algorithm algorithm, evp_pkey_st& key, std::string_view text, std::string_view signature)
{
    unsigned char der[160];
    const unsigned char* bytes = bytesOf(signature);
    size_t size = signature.size();
    if (isEc(algorithm)) {
        if (!toDer(key, signature, der, size))
            return false;
        bytes = der;
    } else if (size != static_cast<size_t>(EVP_PKEY_get_size(&key))) {
        return false;
    }
    const std::unique_ptr<EVP_MD_CTX, FreeDigest> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* parameters = nullptr; // the context's
    bool right = context && EVP_DigestVerifyInit(context.get(), &parameters, digestOf(algorithm), nullptr, &key) == 1;
    if (right && isPss(algorithm)) {
        right = EVP_PKEY_CTX_set_rsa_padding(parameters, RSA_PKCS1_PSS_PADDING) > 0 && EVP_PKEY_CTX_set_rsa_pss_saltlen(parameters, RSA_PSS_SALTLEN_DIGEST) > 0 &&
                EVP_PKEY_CTX_set_rsa_mgf1_md(parameters, digestOf(algorithm)) > 0;
    }
    right = right && EVP_DigestVerify(context.get(), bytes, size, bytesOf(text), text.size()) == 1;
    ERR_clear_error(); // what others do on this thread is not to find it
    return right;
}

} // namespace gatehouse::jose
