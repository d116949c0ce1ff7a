// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2/proof_nonces.h"

#include "base/bytes.h"

#include <cstring>

namespace gatehouse::policies {

std::string ProofNonces::make(int64_t wallNs) const
{
    std::string time(sizeof wallNs, '\0');
    std::memcpy(time.data(), &wallNs, sizeof wallNs);
    return base::toBase64Url(time + m_seal.of(time));
}

std::optional<int64_t> ProofNonces::age(std::string_view nonce, int64_t wallNs) const
{
    const auto bytes = nonce.size() > 128 ? base::Result<std::string>(base::invalid("too long")) : base::fromBase64Url(nonce);
    int64_t madeNs = 0;
    if (!bytes || bytes->size() != sizeof madeNs + Seal::kBytes)
        return std::nullopt;
    const std::string_view all = *bytes;
    if (!m_seal.fits(all.substr(0, sizeof madeNs), all.substr(sizeof madeNs)))
        return std::nullopt;
    std::memcpy(&madeNs, all.data(), sizeof madeNs);
    return wallNs - madeNs;
}

} // namespace gatehouse::policies
