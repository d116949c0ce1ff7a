// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace gatehouse::pipeline {

// When a request that failed may be sent again, and how often; owned by the policy that says so. Only what is safe to repeat ever is (RFC 9110, section 9.2.2),
// and only while nothing of an answer went to the client and no byte of a body left the gateway.
struct RetryRules {
    uint32_t attempts = 1;                       // further tries
    bool onConnectFailure = true;
    bool onReset = true;                         // the upstream closed before it answered
    bool onTimeout = false;                      // no answer in time
    std::vector<uint16_t> onStatuses;            // answers that are taken for failures: 502, 503, 504, …
    std::chrono::nanoseconds attemptTimeout{0};  // for each try; 0: the response timeout
    std::chrono::nanoseconds hedgeAfter{0};      // without an answer's head for so long, a second target is asked too; 0: never
    std::chrono::nanoseconds firstBackOff = std::chrono::milliseconds(25); // doubled each time, with full jitter
    std::chrono::nanoseconds longestBackOff = std::chrono::milliseconds(250);
};

// How one request is forwarded, where a policy wants it otherwise than its service has it. Everything begins unset.
struct Forwarding {
    std::optional<uint32_t> service;        // index among the snapshot's services (MakeContext::serviceIndex): canary
    std::string_view serviceId;             // of `service`, within the route's tenant; owned by the policy. Indices differ between snapshots, ids don't
    std::optional<std::string_view> path;   // sent instead of what the route's own rewriting gives; behind the target's base path; text that outlives the request
    std::optional<std::string_view> host;   // for Host
    std::chrono::nanoseconds connectTimeout{0}; // 0: the service's; so for the next three
    std::chrono::nanoseconds sendTimeout{0};
    std::chrono::nanoseconds responseTimeout{0};
    std::chrono::nanoseconds readTimeout{0};
    std::chrono::nanoseconds totalTimeout{0}; // from the request's head to the answer's head, retries included; 0: none
    const RetryRules* retry = nullptr;        // instead of the service's number of retries
    std::vector<uint32_t> mirrors;            // services that get a copy whose answer nobody sees
};

// How a request ended, for policies that count what is under way or learn from what became of it.
struct Ending {
    int status = 0;            // what the client got; 0: it was gone
    bool forwarded = false;    // an upstream was chosen; below, what it did
    bool connectFailed = false;
    bool timedOut = false;     // connecting, or waiting for its answer
    bool reset = false;        // it closed or sent nonsense before its answer was complete
    bool clientGone = false;
    int64_t durationNs = 0;    // from the head's last byte to now
    int64_t upstreamNs = 0;    // of those, with the upstream
    int64_t nowNs = 0;         // monotonic
};

} // namespace gatehouse::pipeline
