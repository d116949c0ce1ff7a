// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2/seen_once.h"

#include <cstring>
#include <utility>

namespace gatehouse::policies {

size_t SeenOnce::Hash::operator()(const base::Sha256& digest) const noexcept
{
    size_t number = 0;
    std::memcpy(&number, digest.data() + 8, sizeof number);
    return number;
}

// `gone` is freed by the caller, behind the mutex.
void SeenOnce::age(Part& part, int64_t nowNs, Set& gone)
{
    if (part.sinceNs != INT64_MIN && nowNs - part.sinceNs < m_keptNs)
        return;
    const bool longAgo = part.sinceNs != INT64_MIN && nowNs - part.sinceNs >= 2 * m_keptNs;
    gone = std::exchange(part.old, longAgo ? Set() : std::move(part.young));
    part.young = Set();
    part.sinceNs = nowNs;
}

SeenOnce::Answer SeenOnce::see(const base::Sha256& digest, int64_t nowNs)
{
    Set gone;
    Part& part = m_parts[digest[0] % kParts];
    const std::lock_guard lock(part.mutex);
    age(part, nowNs, gone);
    if (part.young.contains(digest) || part.old.contains(digest))
        return Answer::Known;
    if (part.young.size() >= m_mostOfPart)
        return Answer::Full;
    part.young.insert(digest);
    return Answer::New;
}

bool SeenOnce::knows(const base::Sha256& digest, int64_t nowNs)
{
    Set gone;
    Part& part = m_parts[digest[0] % kParts];
    const std::lock_guard lock(part.mutex);
    age(part, nowNs, gone);
    return part.young.contains(digest) || part.old.contains(digest);
}

} // namespace gatehouse::policies
