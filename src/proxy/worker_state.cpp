// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/worker_state.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "proxy/session.h"

#include <cstring>
#include <ctime>

namespace gatehouse::proxy {

namespace {

constexpr size_t kKeptBuffers = 512;
constexpr size_t kMaxMerged = 65'536;

} // namespace

WorkerState::WorkerState(WorkerLimits given, telemetry::Shard& ownShard, AccessLog& log, const base::Logger& ownLogger)
    : limits(given), shard(ownShard), accessLog(log), logger(ownLogger), resolver(loop), balancer(loop, resolver)
{
}

WorkerState::~WorkerState() = default;

WorkerState::Buffer WorkerState::takeBuffer()
{
    if (m_buffers.empty())
        return std::make_unique_for_overwrite<char[]>(kBufferSize);
    Buffer buffer = std::move(m_buffers.back());
    m_buffers.pop_back();
    return buffer;
}

void WorkerState::giveBuffer(Buffer buffer)
{
    if (buffer && m_buffers.size() < kKeptBuffers)
        m_buffers.push_back(std::move(buffer));
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

std::shared_ptr<const pipeline::Chain> WorkerState::restFor(HeldSnapshot& heldSnapshot, const RouteEntry& route, const pipeline::Consumer* consumer)
{
    const auto* own = consumer ? heldSnapshot.snapshot->consumerPolicies.find(consumer->index) : nullptr;
    if (!own)
        return route.rest;
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
    return found->second;
}

} // namespace gatehouse::proxy
