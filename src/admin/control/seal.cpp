// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/control/seal.h"

#include "base/bytes.h"
#include "base/crypto.h"

#include <memory>
#include <openssl/evp.h>

namespace gatehouse::admin {

namespace {

constexpr size_t kNonce = 12;
constexpr size_t kTag = 16;
constexpr size_t kPrefix = 7; // "sealed:"

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char* in(const std::string& text, size_t at = 0)
{
    return reinterpret_cast<const unsigned char*>(text.data()) + at;
}

unsigned char* out(std::string& text, size_t at = 0)
{
    return reinterpret_cast<unsigned char*>(text.data()) + at;
}

} // namespace

Seal::Seal(std::string key) : m_key(std::move(key))
{
    // Without a key, secrets last as long as the process: better than under a key that everybody knows.
    if (m_key.size() != 32)
        m_key = base::randomBytes(32);
}

std::string Seal::close(std::string_view secret) const
{
    std::string bytes = base::randomBytes(kNonce);
    bytes.resize(kNonce + secret.size() + kTag);
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int length = 0;
    EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(m_key), in(bytes));
    EVP_EncryptUpdate(cipher.get(), out(bytes, kNonce), &length, reinterpret_cast<const unsigned char*>(secret.data()), static_cast<int>(secret.size()));
    EVP_EncryptFinal_ex(cipher.get(), out(bytes, kNonce + secret.size()), &length);
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTag, out(bytes, kNonce + secret.size()));
    return "sealed:" + base::toBase64Url(bytes);
}

base::Result<std::string> Seal::open(std::string_view sealed) const
{
    const base::Error broken = base::failure(base::ErrorCode::Invalid, "a sealed secret cannot be opened with this gateway's key", "seal");
    if (!isSealed(sealed))
        return broken;
    const auto bytes = base::fromBase64Url(sealed.substr(kPrefix));
    if (!bytes || bytes->size() < kNonce + kTag)
        return broken;
    std::string tag = bytes->substr(bytes->size() - kTag);
    std::string secret(bytes->size() - kNonce - kTag, '\0');
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int length = 0;
    EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(m_key), in(*bytes));
    EVP_DecryptUpdate(cipher.get(), out(secret), &length, in(*bytes, kNonce), static_cast<int>(secret.size()));
    EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTag, tag.data());
    if (EVP_DecryptFinal_ex(cipher.get(), out(secret, secret.size()), &length) != 1)
        return broken;
    return secret;
}

} // namespace gatehouse::admin
