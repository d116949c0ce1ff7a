// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/ip_address.h"
#include "pipeline/decision.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace gatehouse::proxy {

// One request that is over, as it goes from a worker to the log's readers. Strings are owned: it crosses threads.
struct AccessRecord {
    int64_t wallNs = 0;
    std::string requestId;
    std::string client;
    std::string method, host, path, query, userAgent;
    int majorVersion = 1;
    int minorVersion = 1;
    int status = 0;
    std::string tenant, service, route, consumer, credential; // ids, "" when unknown
    std::string policy;                                       // qualified, of the policy that answered
    std::string code, reason;
    std::vector<std::string> reported;
    std::string upstream;
    int64_t durationNs = 0, upstreamNs = 0;
    uint64_t bytesIn = 0, bytesOut = 0;
    uint64_t revision = 0;
    std::string authenticatedBy; // the kind of policy that told who calls
    bool traced = false;
    std::vector<pipeline::Step> steps; // traced only; Step::policy indexes stepPolicies
    std::vector<std::string> stepPolicies, stepKinds, stepPhases, stepScopes, stepModes; // scope as JSON text
};

// Takes records from workers and hands them to one reader in batches. Bounded (65,536 records): what doesn't fit is dropped and counted. Nobody wants
// records most of the time: then wanted() is false and workers build none (unless a request is traced, or a JSON-lines file is set).
class AccessLog
{
public:
    AccessLog();
    ~AccessLog();

    bool wanted() const noexcept { return m_wanted.load(std::memory_order_relaxed); }
    void setWanted(bool wanted) noexcept { m_wanted.store(wanted, std::memory_order_relaxed); }
    void push(AccessRecord&& record) noexcept; // any worker
    std::vector<AccessRecord> take(uint64_t& dropped); // the reader

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
    std::atomic<bool> m_wanted{false};
};

} // namespace gatehouse::proxy
