// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/auth/oauth2/seal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// Nonces for DPoP proofs (RFC 9449, section 9) that are kept nowhere: each carries its time, sealed. Any thread.
class ProofNonces
{
public:
    std::string make(int64_t wallNs) const;
    // How old one of ours is; nothing when it is none.
    std::optional<int64_t> age(std::string_view nonce, int64_t wallNs) const;

private:
    const Seal m_seal;
};

} // namespace gatehouse::policies
