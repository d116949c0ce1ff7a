// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gatehouse::pipeline {

enum class Verdict : uint8_t {
    Continue,
    Answer,  // the context's answer() is to be sent instead of forwarding
    Suspend, // the session awaits the policy's resume()
    Body     // the session reads the body (Context::needBody()) and asks onRequestBody()
};

// What a client gets instead of the upstream's answer.
struct Answer {
    int status = 200;
    // Stable, for machines and the log: "rate-limit.exceeded". Empty when it is no rejection (mock, CORS preflight).
    std::string_view code;
    std::string detail;                                      // one sentence for people; never a secret
    std::vector<std::pair<std::string, std::string>> fields; // extra header fields, such as WWW-Authenticate and Retry-After
    std::vector<std::pair<std::string, std::string>> problems; // JSON Pointer and what is wrong there: "errors" of the problem+json, as in RFC 9457
    std::string body;                                        // empty: problem+json is made from code and detail
    std::string contentType;
    std::shared_ptr<const std::string> shared;               // a body that others hold too (a cache); instead of `body`
    bool actsAsUpstream = false;                             // stands for the upstream's answer: response hooks run, its fields are taken as they are
    bool isRejection() const { return !code.empty(); }
};

// What a policy did to a request, for explain, traces and the log.
struct Step {
    enum class Outcome : uint8_t { Continue, Reject, WouldReject, Answer, Skip } outcome = Outcome::Continue;
    uint32_t policy = 0;    // index into the chain's policies
    std::string reason;     // filled only when the context traces
    std::vector<std::pair<std::string, std::string>> details;
    int64_t durationNs = 0;
    int64_t startNs = 0; // monotonic
};

} // namespace gatehouse::pipeline
