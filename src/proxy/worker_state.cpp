// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/worker_state.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "proxy/h2/h2_exchange.h"
#include "proxy/session.h"

#include <cstring>
#include <ctime>

namespace gatehouse::proxy {

namespace {

net::IpAddress networkOf(net::IpAddress client)
{
    if (client.v6)
        std::fill(client.bytes.begin() + 8, client.bytes.end(), uint8_t{0});
    return client;
}

constexpr size_t kMaxMerged = 65'536;
constexpr int64_t kLogEveryNs = 1'000'000'000;

template <class Exchange>
std::unique_ptr<Exchange> takeFrom(std::vector<std::unique_ptr<Exchange>>& kept, WorkerState& worker)
{
    if (kept.empty())
        return std::make_unique<Exchange>(worker);
    std::unique_ptr<Exchange> exchange = std::move(kept.back());
    kept.pop_back();
    return exchange;
}

} // namespace

WorkerState::WorkerState(WorkerLimits given, telemetry::Shard& ownShard, AccessLog& log, const base::Logger& ownLogger)
    : loop(given.transfers), overload(given.overload), buffers(overload.memoryAccount()), limits(given), shard(ownShard), accessLog(log), logger(ownLogger), resolver(loop, given.dns), balancer(loop, resolver), mirrors(*this), checks(*this)
{
    const std::string seed = base::randomBytes(8);
    std::memcpy(&m_random, seed.data(), 8);
    m_random |= 1;
}

WorkerState::~WorkerState()
{
    sessions.clear(); // while there is somebody to give their buffers back to
}

std::unique_ptr<H1Exchange> WorkerState::takeExchange()
{
    return takeFrom(m_exchanges, *this);
}

std::unique_ptr<H2Exchange> WorkerState::takeH2Exchange()
{
    return takeFrom(m_h2Exchanges, *this);
}

void WorkerState::giveExchange(std::unique_ptr<H1Exchange> exchange)
{
    if (exchange && m_exchanges.size() < kKeptExchanges)
        m_exchanges.push_back(std::move(exchange));
}

void WorkerState::giveExchange(std::unique_ptr<H2Exchange> exchange)
{
    if (exchange && m_h2Exchanges.size() < kKeptExchanges)
        m_h2Exchanges.push_back(std::move(exchange));
}

void WorkerState::dropExchanges()
{
    m_exchanges.clear();
    m_h2Exchanges.clear();
}

// xorshift64: for choices that need no secrecy.
uint64_t WorkerState::random()
{
    m_random ^= m_random << 13;
    m_random ^= m_random >> 7;
    m_random ^= m_random << 17;
    return m_random;
}

void WorkerState::noteException(std::string_view where) noexcept
{
    shard.exception();
    // One line a second says enough.
    if (m_exceptionLoggedNs != 0 && loop.nowNs() - m_exceptionLoggedNs < kLogEveryNs)
        return;
    m_exceptionLoggedNs = loop.nowNs();
    try {
        try {
            throw;
        } catch (const std::exception& error) {
            logger.error("worker", "an exception was contained", {{"where", where}, {"what", error.what()}});
        } catch (...) {
            logger.error("worker", "an exception was contained", {{"where", where}});
        }
    } catch (...) { // no memory to say so
    }
}

bool WorkerState::admit(net::IpAddress client, uint32_t most)
{
    uint32_t& open = m_perClient[networkOf(client)];
    if (open >= most)
        return false;
    ++open;
    return true;
}

void WorkerState::release(net::IpAddress client)
{
    const auto found = m_perClient.find(networkOf(client));
    if (found != m_perClient.end() && --found->second == 0)
        m_perClient.erase(found);
}

void WorkerState::writeRequestId(char* into)
{
    if (m_idPrefix.empty())
        m_idPrefix = base::toHex(base::randomBytes(6));
    static constexpr char kHex[] = "0123456789abcdef";
    std::memcpy(into, m_idPrefix.data(), 12);
    uint64_t count = ++m_idCount;
    for (int i = 23; i >= 12; --i, count >>= 4)
        into[i] = kHex[count & 15];
}

std::string_view WorkerState::date()
{
    const int64_t second = loop.wallNs() / 1'000'000'000;
    if (second != m_dateSecond) {
        m_dateSecond = second;
        const time_t time = second;
        tm parts{};
        gmtime_r(&time, &parts);
        m_dateLength = std::strftime(m_date, sizeof m_date, "%a, %d %b %Y %H:%M:%S GMT", &parts);
    }
    return {m_date, m_dateLength};
}

const pipeline::Chain* WorkerState::restFor(HeldSnapshot& heldSnapshot, const RouteEntry& route, const pipeline::Consumer* consumer,
                                             std::shared_ptr<const pipeline::Chain>& made)
{
    const auto* own = consumer ? heldSnapshot.snapshot->consumerPolicies.find(consumer->index) : nullptr;
    if (!own)
        return route.rest.get();
    const uint64_t key = static_cast<uint64_t>(route.index) << 32 | consumer->index;
    auto found = heldSnapshot.merged.find(key);
    if (found == heldSnapshot.merged.end()) {
        auto policies = route.rest->policies();
        policies.insert(policies.end(), own->begin(), own->end());
        auto chain = std::make_shared<const pipeline::Chain>(std::move(policies));
        if (heldSnapshot.merged.size() >= kMaxMerged)
            heldSnapshot.merged.erase(heldSnapshot.merged.begin());
        found = heldSnapshot.merged.emplace(key, std::move(chain)).first;
    }
    made = found->second;
    return made.get();
}

} // namespace gatehouse::proxy
