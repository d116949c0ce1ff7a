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
constexpr int64_t kLogEveryNs = 1'000'000'000;

} // namespace

WorkerState::WorkerState(WorkerLimits given, telemetry::Shard& ownShard, AccessLog& log, const base::Logger& ownLogger)
    : limits(given), shard(ownShard), accessLog(log), logger(ownLogger), resolver(loop), balancer(loop, resolver), overload(given.overload)
{
    m_buffers.reserve(kKeptBuffers);
}

WorkerState::~WorkerState()
{
    sessions.clear(); // while there is somebody to give their buffers back to
}

WorkerState::Buffer WorkerState::takeBuffer()
{
    std::unique_ptr<char[]> memory;
    if (m_buffers.empty()) {
        memory = std::make_unique_for_overwrite<char[]>(kBufferSize);
    } else {
        memory = std::move(m_buffers.back());
        m_buffers.pop_back();
    }
    overload.takes(kBufferSize);
    return Buffer(memory.release(), GiveBack{this});
}

void WorkerState::takeBack(char* memory) noexcept
{
    std::unique_ptr<char[]> owned(memory);
    overload.gives(kBufferSize);
    if (m_buffers.size() < kKeptBuffers)
        m_buffers.push_back(std::move(owned)); // there is room: it was reserved
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
    const auto& own = heldSnapshot.snapshot->consumerPolicies;
    if (!consumer || consumer->index >= own.size() || own[consumer->index].empty())
        return route.rest;
    const uint64_t key = static_cast<uint64_t>(route.index) << 32 | consumer->index;
    auto found = heldSnapshot.merged.find(key);
    if (found == heldSnapshot.merged.end()) {
        auto policies = route.rest->policies();
        policies.insert(policies.end(), own[consumer->index].begin(), own[consumer->index].end());
        auto chain = std::make_shared<const pipeline::Chain>(std::move(policies));
        if (heldSnapshot.merged.size() >= kMaxMerged)
            heldSnapshot.merged.erase(heldSnapshot.merged.begin());
        found = heldSnapshot.merged.emplace(key, std::move(chain)).first;
    }
    return found->second;
}

} // namespace gatehouse::proxy
