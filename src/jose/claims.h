// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::jose {

// What the claims of a token must say (RFC 7519, section 4.1; RFC 9068, section 2.2).
struct ClaimRules {
    std::string issuer;
    std::vector<std::string> audiences; // one of them must be named; none: the token must name no audience
    std::vector<std::string> required;  // members that must be there
    std::chrono::nanoseconds skew{0};   // by which clocks may differ
    std::chrono::nanoseconds maxAge{0}; // since iat, which must be there then; zero: no bound
    bool accessToken = false;           // RFC 9068: its type and its claims
    bool takesBound = false;            // the caller sees to it that the sender proves the key that the token is bound to (cnf)
};

enum class ClaimFault : uint8_t { None, Malformed, Type, Issuer, Audience, Missing, Expired, TooOld, NotYet, Bound /* to a key or certificate that the sender must prove */ };

struct CheckedClaims {
    ClaimFault fault = ClaimFault::None;
    const char* what = "";     // one sentence for people
    int64_t fromNs = 0;        // good from then on, skew counted; since 1970
    int64_t untilNs = 0;       // and until then; INT64_MAX: for ever
};

// Strict JSON, one object, no duplicate members; registered claims of the right types.
base::Result<base::Json> readClaims(std::string_view payload);
CheckedClaims checkClaims(const base::Json& claims, std::string_view type, const ClaimRules& rules, int64_t wallNs);

} // namespace gatehouse::jose
