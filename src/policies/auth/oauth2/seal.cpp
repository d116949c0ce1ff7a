// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2/seal.h"

#include "base/crypto.h"

namespace gatehouse::policies {

namespace {

constexpr size_t kBlock = 64; // of SHA-256

std::string hash(const std::string& text)
{
    const base::Sha256 digest = base::sha256(text);
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

std::string padded(const std::string& key, char with)
{
    std::string out = key;
    for (char& c : out)
        c = static_cast<char>(c ^ with);
    return out;
}

} // namespace

Seal::Seal()
{
    const std::string key = base::randomBytes(kBlock);
    m_inner = padded(key, 0x36);
    m_outer = padded(key, 0x5c);
}

std::string Seal::of(std::string_view text) const
{
    return hash(m_outer + hash(m_inner + std::string(text)));
}

bool Seal::fits(std::string_view text, std::string_view seal) const
{
    return base::constantTimeEquals(of(text), seal);
}

} // namespace gatehouse::policies
