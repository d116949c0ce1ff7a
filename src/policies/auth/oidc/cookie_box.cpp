// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oidc/cookie_box.h"

#include "base/bytes.h"
#include "base/crypto.h"

#include <memory>
#include <openssl/err.h>
#include <openssl/evp.h>

namespace gatehouse::policies {

namespace {

constexpr size_t kNonce = 12;
constexpr size_t kTag = 16;

struct Free {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, Free>;

const unsigned char* bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}
unsigned char* bytesOf(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

} // namespace

std::optional<std::string> CookieBox::close(std::string_view name, std::string_view text) const
{
    if (text.size() > kLongest)
        return std::nullopt;
    const std::string nonce = base::randomBytes(kNonce);
    std::string hidden(text.size(), '\0'), tag(kTag, '\0');
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    const bool closed = cipher && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(std::string_view(m_key)), bytesOf(std::string_view(nonce))) == 1 &&
                        EVP_EncryptUpdate(cipher.get(), nullptr, &size, bytesOf(name), static_cast<int>(name.size())) == 1 &&
                        EVP_EncryptUpdate(cipher.get(), bytesOf(hidden), &size, bytesOf(text), static_cast<int>(text.size())) == 1 && EVP_EncryptFinal_ex(cipher.get(), bytesOf(tag), &size) == 1 &&
                        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTag, tag.data()) == 1;
    if (!closed) {
        ERR_clear_error();
        return std::nullopt;
    }
    std::string value = base::toBase64Url(nonce + hidden + tag);
    return value.size() + name.size() > kLongest ? std::nullopt : std::optional(std::move(value));
}

std::optional<std::string> CookieBox::open(std::string_view name, std::string_view value) const
{
    const auto bytes = value.size() > kLongest ? base::Result<std::string>(base::invalid("too long")) : base::fromBase64Url(value);
    if (!bytes || bytes->size() < kNonce + kTag)
        return std::nullopt;
    const std::string_view all = *bytes;
    const std::string_view hidden = all.substr(kNonce, all.size() - kNonce - kTag);
    std::string tag(all.substr(all.size() - kTag)), text(hidden.size() + 1, '\0');
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int size = 0, end = 0;
    const bool opened = cipher && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(std::string_view(m_key)), bytesOf(all)) == 1 &&
                        EVP_DecryptUpdate(cipher.get(), nullptr, &size, bytesOf(name), static_cast<int>(name.size())) == 1 &&
                        EVP_DecryptUpdate(cipher.get(), bytesOf(text), &size, bytesOf(hidden), static_cast<int>(hidden.size())) == 1 &&
                        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTag, tag.data()) == 1 && EVP_DecryptFinal_ex(cipher.get(), bytesOf(text) + size, &end) == 1;
    ERR_clear_error();
    if (!opened)
        return std::nullopt;
    text.resize(hidden.size());
    return text;
}

} // namespace gatehouse::policies
