// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "limits/limit_store.h"
#include "pipeline/context.h"

#include <span>
#include <string>

namespace gatehouse::policies {

inline constexpr size_t kMaxWindows = 8;
inline constexpr size_t kMaxRules = kMaxWindows + 1; // with the tenant's ceiling

// One of the windows of a rate limit.
struct Rule {
    limits::Window window;
    uint64_t salt = 0;       // tells its counters from those of the other windows
    std::string name;        // in RateLimit and RateLimit-Policy
    std::string text;        // "60 in 1m"
    bool ofTenant = false;   // counts all of a tenant together
};

// What clients are told about their limit: RateLimit and RateLimit-Policy (IETF draft, structured fields) and the older X-RateLimit fields.
class LimitHeaders
{
public:
    LimitHeaders(std::span<const Rule> rules, bool standard, bool legacy);

    // `tightest` is the index that the older fields, which know of one limit only, speak of.
    void write(pipeline::Context& context, std::span<const Rule> rules, std::span<const limits::Taken> taken, size_t tightest) const;

private:
    bool m_standard;
    bool m_legacy;
    std::string m_policy; // the whole value: it never changes
};

} // namespace gatehouse::policies
