// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "limits/limit_store.h"
#include "base/json.h"
#include "pipeline/context.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace gatehouse::pipeline {
struct MakeContext;
}

namespace gatehouse::policies {

// Guesses at secrets that failed, by whom they came from (of IPv6, each /64) and at whom they were: who has too many waits. A guess counts as failed until it is given
// back, so that many at the same time are no more than that. Any thread.
class GuessLimit
{
public:
    // `name` keeps the counts of policies apart; 0: no limit.
    GuessLimit(std::string name, uint64_t seed, limits::LimitStore* store, uint64_t perMinuteFromAddress, uint64_t perMinuteAtName)
        : m_name(std::move(name)), m_seed(seed), m_store(store), m_fromAddress(perMinuteFromAddress), m_atName(perMinuteAtName)
    {
    }

    // Nanoseconds to wait; 0: go on.
    int64_t beginFrom(const net::IpAddress& address, int64_t nowNs) const { return begin(keyOf(address), m_fromAddress, nowNs); }
    int64_t beginAt(std::string_view name, int64_t nowNs) const { return begin(keyOf(name), m_atName, nowNs); }
    // For what is checked at once: nanoseconds to wait, without counting (one load as long as nobody must wait), and to count one that failed.
    int64_t waitFrom(const net::IpAddress& address, int64_t nowNs) const;
    void failedFrom(const net::IpAddress& address, int64_t nowNs) const;
    void giveBackFrom(const net::IpAddress& address, int64_t nowNs) const { giveBack(keyOf(address), m_fromAddress, nowNs); }
    void giveBackAt(std::string_view name, int64_t nowNs) const { giveBack(keyOf(name), m_atName, nowNs); }

private:
    uint64_t keyOf(const net::IpAddress& address) const;
    uint64_t keyOf(std::string_view name) const;
    int64_t begin(uint64_t key, uint64_t limit, int64_t nowNs) const;
    void giveBack(uint64_t key, uint64_t limit, int64_t nowNs) const;

    const std::string m_name;
    const uint64_t m_seed;
    limits::LimitStore* const m_store; // null: no limit
    const uint64_t m_fromAddress;
    const uint64_t m_atName;
    mutable std::atomic<int64_t> m_heldUntilNs{INT64_MIN}; // an address may have to wait until then
};

// 429, when to come back, and `code`.
pipeline::Verdict refuseGuess(pipeline::Context& context, std::string_view code, int64_t waitNs);
// The limit by address of a policy's configuration ("attemptsByAddress"), kept apart from those of others.
std::shared_ptr<const GuessLimit> makeAddressLimit(std::string_view kind, const base::Json& config, int64_t fallback, const pipeline::MakeContext& context);

} // namespace gatehouse::policies
