// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/resolver.h"
#include "proxy/overload.h"
#include "proxy/worker.h"
#include "upstream/balancer.h"

#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace gatehouse::proxy {

class Session;

// A snapshot as one worker holds it: the count of its holders is the worker's own, so that no other core's cache line is touched on the request path.
struct HeldSnapshot {
    SnapshotPtr snapshot;
    // Chains of consumers with policies of their own, merged with a route's when first needed; at most 65,536, then begun anew.
    std::unordered_map<uint64_t, std::shared_ptr<const pipeline::Chain>> merged;
};

// What the sessions of one worker share. The worker's thread.
struct WorkerState {
    WorkerState(WorkerLimits given, telemetry::Shard& ownShard, AccessLog& log, const base::Logger& ownLogger);
    ~WorkerState();

    static constexpr size_t kBufferSize = 32 * 1024;
    // Goes back where it came from, whoever lets go of it and how: what is out is what is accounted for.
    struct GiveBack {
        WorkerState* owner = nullptr;
        void operator()(char* memory) const noexcept { owner->takeBack(memory); }
    };
    using Buffer = std::unique_ptr<char[], GiveBack>;
    Buffer takeBuffer();
    void giveBuffer(Buffer buffer) { buffer.reset(); }
    // Within a catch handler: counts it, and logs what it was.
    void noteException(std::string_view where) noexcept;

    // 8 random bytes of this worker's start, and a count: 24 hexadecimal digits.
    void writeRequestId(char* into);
    // "Sun, 06 Nov 1994 08:49:37 GMT" of this second.
    std::string_view date();
    std::shared_ptr<const pipeline::Chain> restFor(HeldSnapshot& held, const RouteEntry& route, const pipeline::Consumer* consumer);

    net::EventLoop loop;
    WorkerLimits limits;
    telemetry::Shard& shard;
    AccessLog& accessLog;
    const base::Logger& logger;
    net::Resolver resolver;
    upstream::Balancer balancer;
    Overload overload;
    std::shared_ptr<HeldSnapshot> held;
    std::string traceToken;
    std::list<std::unique_ptr<Session>> sessions;
    std::unordered_map<std::string, uint32_t> perClient; // open connections by address
    bool draining = false;

private:
    void takeBack(char* memory) noexcept;
    std::vector<std::unique_ptr<char[]>> m_buffers;
    int64_t m_exceptionLoggedNs = 0;
    std::string m_idPrefix;
    uint64_t m_idCount = 0;
    int64_t m_dateSecond = -1;
    char m_date[40] = {};
    size_t m_dateLength = 0;
};

} // namespace gatehouse::proxy
