// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/guess_limit.h"

#include "base/crypto.h"
#include "pipeline/policy_type.h"

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

int64_t GuessLimit::waitFrom(const net::IpAddress& address, int64_t nowNs) const
{
    if (nowNs >= m_heldUntilNs.load(std::memory_order_relaxed))
        return 0;
    const limits::Taken taken = m_store->peek(keyOf(address), windowOf(m_fromAddress), 1, nowNs);
    return taken.allowed ? 0 : std::max<int64_t>(taken.retryAfterNs, 1);
}

void GuessLimit::failedFrom(const net::IpAddress& address, int64_t nowNs) const
{
    if (m_fromAddress == 0 || !m_store)
        return;
    const limits::Window window = windowOf(m_fromAddress);
    if (m_store->take(keyOf(address), window, 1, nowNs).remaining == 0)
        m_heldUntilNs.store(nowNs + window.windowNs, std::memory_order_relaxed);
}

void GuessLimit::giveBack(uint64_t key, uint64_t limit, int64_t nowNs) const
{
    if (limit != 0 && m_store)
        m_store->giveBack(key, windowOf(limit), 1, nowNs);
}

pipeline::Verdict refuseGuess(pipeline::Context& context, std::string_view code, int64_t waitNs)
{
    return context.reject(429, code, "Too many attempts from this address have failed; wait a while.", {{"Retry-After", std::to_string((waitNs + 999'999'999) / 1'000'000'000)}});
}

std::shared_ptr<const GuessLimit> makeAddressLimit(std::string_view kind, const base::Json& config, int64_t fallback, const pipeline::MakeContext& context)
{
    const auto fromAddress = static_cast<uint64_t>(std::clamp<int64_t>(base::intAt(config, "attemptsByAddress", fallback), 0, 100'000));
    return std::make_shared<const GuessLimit>(std::string(kind) + '\n' + context.qualified, context.seed, context.limits, fromAddress, 0);
}

} // namespace gatehouse::policies
