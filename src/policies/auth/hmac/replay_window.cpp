// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/hmac/replay_window.h"

#include <cstring>

namespace gatehouse::policies {

namespace {

constexpr int64_t kSweepNs = 10'000'000'000; // what is over is forgotten so often

} // namespace

size_t ReplayWindow::Hash::operator()(const base::Sha256& what) const noexcept
{
    size_t out = 0;
    std::memcpy(&out, what.data() + 8, sizeof out);
    return out;
}

ReplayWindow::Taken ReplayWindow::take(const base::Sha256& what, int64_t nowNs, int64_t untilNs)
{
    Part& part = m_parts[what[0] % kParts];
    const std::lock_guard lock(part.mutex);
    if (nowNs - part.sweptNs > kSweepNs) {
        std::erase_if(part.until, [&](const auto& entry) { return entry.second <= nowNs; });
        part.sweptNs = nowNs;
    }
    const auto found = part.until.find(what);
    if (found != part.until.end() && found->second > nowNs)
        return Taken::Used;
    if (found == part.until.end() && part.until.size() >= m_mostOfPart)
        return Taken::Full;
    part.until[what] = untilNs;
    return Taken::Fresh;
}

bool ReplayWindow::isUsed(const base::Sha256& what, int64_t nowNs)
{
    Part& part = m_parts[what[0] % kParts];
    const std::lock_guard lock(part.mutex);
    const auto found = part.until.find(what);
    return found != part.until.end() && found->second > nowNs;
}

} // namespace gatehouse::policies
