// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"
#include "pipeline/decision.h"

#include <cstdint>
#include <string>
#include <vector>

namespace gatehouse::pipeline {

// One request that is over, as it goes from a worker to the log's readers. Strings are owned: it crosses threads.
struct RequestRecord {
    int64_t wallNs = 0;
    std::string requestId;
    std::string client;
    std::string listener; // id, of the one that its connection came by
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
    std::vector<pipeline::Step> steps; // when traced, or Context::timesSteps; Step::policy indexes stepPolicies
    // One try at an upstream; kept when Context::timesSteps is set.
    struct Try {
        std::string target; // authority
        int status = 0;     // 0: no answer came
        int64_t startNs = 0, durationNs = 0;
    };
    std::vector<Try> tries;
    int64_t startNs = 0; // monotonic, as the times of steps and tries
    std::string traceId, spanId, parentSpanId, traceState; // of a distributed trace, in hexadecimal; "" without one
    std::vector<std::string> stepPolicies, stepKinds, stepPhases, stepScopes, stepModes; // scope as JSON text
};

// As the Admin API, the access-log file and sinks show it (see admin/README.md); what does not apply is left out.
base::Json recordJson(const RequestRecord& record);

} // namespace gatehouse::pipeline
