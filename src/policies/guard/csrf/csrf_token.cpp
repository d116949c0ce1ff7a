// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/csrf/csrf_token.h"

#include "base/bytes.h"
#include "base/crypto.h"

#include <charconv>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace gatehouse::policies {

namespace {

constexpr size_t kRandomBytes = 16;
constexpr size_t kLongestToken = 128; // ours have fewer than 90 characters

} // namespace

std::string CsrfToken::sign(std::string_view signedPart, std::string_view session) const
{
    // The length keeps the two apart.
    const std::string text = std::to_string(signedPart.size()) + ':' + std::string(signedPart) + std::string(session);
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!HMAC(EVP_sha256(), m_key.data(), static_cast<int>(m_key.size()), reinterpret_cast<const unsigned char*>(text.data()), text.size(), mac, &size))
        return {};
    return base::toBase64Url({reinterpret_cast<const char*>(mac), size});
}

std::string CsrfToken::make(std::string_view session, int64_t nowSeconds) const
{
    const std::string signedPart = base::toBase64Url(base::randomBytes(kRandomBytes)) + '.' + std::to_string(nowSeconds + m_lifetime);
    return signedPart + '.' + sign(signedPart, session);
}

CsrfToken::State CsrfToken::check(std::string_view token, std::string_view session, int64_t nowSeconds) const
{
    if (token.empty() || token.size() > kLongestToken)
        return State::Bad;
    const size_t last = token.rfind('.');
    const size_t first = token.find('.');
    if (last == std::string_view::npos || first == last)
        return State::Bad;
    const std::string_view number = token.substr(first + 1, last - first - 1);
    int64_t until = 0;
    const auto read = std::from_chars(number.data(), number.data() + number.size(), until);
    if (read.ec != std::errc() || read.ptr != number.data() + number.size())
        return State::Bad;
    const std::string expected = sign(token.substr(0, last), session);
    if (expected.empty() || !base::constantTimeEquals(expected, token.substr(last + 1)))
        return State::Bad;
    // Later than ours ever are: the clock was set back, or the lifetime is shorter by now.
    if (until <= nowSeconds || until - nowSeconds > m_lifetime)
        return State::Bad;
    return until - nowSeconds < m_lifetime / 2 ? State::Ageing : State::Good;
}

} // namespace gatehouse::policies
