// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// What a proof must be for (RFC 9449, section 4.3).
struct ProofRequest {
    std::string_view method;
    bool tls = false;
    std::string_view host; // lower case, without port, IPv6 with brackets
    uint16_t port = 0;
    std::string_view path; // normalised
    std::string_view token;      // that comes with it; empty: none yet, where tokens are given out
    std::string_view thumbprint; // of the key that the token is bound to; empty: any
    int64_t longestAgeNs = 0;    // since it was made
    int64_t skewNs = 0;          // by which it may be made in the future
};

struct CheckedProof {
    const char* fault = ""; // "" when it is good, all but whether it was used before and its nonce; else one sentence for people
    std::string id;         // jti
    std::string nonce;      // may be empty
    std::string thumbprint; // of its key
};

// Everything about a proof that can be told from itself and the request. At most 8 KiB. Pure; any thread.
CheckedProof checkProof(std::string_view proof, const ProofRequest& request, int64_t wallNs);

} // namespace gatehouse::policies
