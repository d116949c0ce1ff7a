// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/guess_limit.h"

#include "base/crypto.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

limits::Window windowOf(uint64_t perMinute)
{
    return {limits::Algorithm::TokenBucket, perMinute, 60'000'000'000, perMinute, 0};
}

} // namespace

uint64_t GuessLimit::keyOf(const net::IpAddress& address) const
{
    std::string text = m_name + "\na\n";
    text.append(reinterpret_cast<const char*>(address.bytes.data()), address.v6 ? 8 : 4);
    return base::sipHash({m_seed, 0x6775657373}, text);
}

uint64_t GuessLimit::keyOf(std::string_view name) const
{
    std::string text = m_name + "\nn\n";
    text.append(name);
    return base::sipHash({m_seed, 0x6775657373}, text);
}

int64_t GuessLimit::begin(uint64_t key, uint64_t limit, int64_t nowNs) const
{
    if (limit == 0 || !m_store)
        return 0;
    const limits::Taken taken = m_store->take(key, windowOf(limit), 1, nowNs);
    return taken.allowed ? 0 : std::max<int64_t>(taken.retryAfterNs, 1);
}

void GuessLimit::giveBack(uint64_t key, uint64_t limit, int64_t nowNs) const
{
    if (limit != 0 && m_store)
        m_store->giveBack(key, windowOf(limit), 1, nowNs);
}

} // namespace gatehouse::policies
