// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/jwt/verified_tokens.h"

#include <algorithm>
#include <cstring>

namespace gatehouse::policies {

VerifiedTokens::VerifiedTokens(size_t entries) : m_sets((entries + kParts * kWays - 1) / (kParts * kWays)) {}

size_t VerifiedTokens::firstOf(const base::Sha256& digest) const
{
    uint64_t number = 0;
    std::memcpy(&number, digest.data() + 8, sizeof number);
    return static_cast<size_t>(number % m_sets) * kWays;
}

VerifiedTokens::Token VerifiedTokens::find(const base::Sha256& digest, int64_t nowNs) const
{
    Part& part = partOf(digest);
    const std::lock_guard lock(part.mutex);
    if (part.entries.empty())
        return nullptr;
    const size_t first = firstOf(digest);
    for (size_t i = first; i < first + kWays; ++i) {
        const Entry& entry = part.entries[i];
        if (entry.token && entry.digest == digest)
            return entry.untilNs > nowNs ? entry.token : nullptr;
    }
    return nullptr;
}

void VerifiedTokens::put(const base::Sha256& digest, Token token, int64_t untilNs)
{
    if (m_sets == 0)
        return;
    Token gone; // freed behind the mutex
    Part& part = partOf(digest);
    const std::lock_guard lock(part.mutex);
    if (part.entries.empty())
        part.entries.resize(m_sets * kWays);
    const auto begin = part.entries.begin() + static_cast<std::ptrdiff_t>(firstOf(digest)), end = begin + kWays;
    auto chosen = std::find_if(begin, end, [&](const Entry& entry) { return entry.token && entry.digest == digest; });
    if (chosen == end)
        chosen = std::min_element(begin, end, [](const Entry& a, const Entry& b) { return a.untilNs < b.untilNs; });
    gone = std::move(chosen->token);
    *chosen = {digest, std::move(token), untilNs};
}

} // namespace gatehouse::policies
