// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gatehouse::proxy {

// An answer of the gateway's own: which status, a stable code for machines, a sentence for people.
struct Failure {
    int status = 0;
    std::string_view code;
    std::string_view detail;
};

inline constexpr Failure kNoRoute{404, "route.not-found", "no route takes this host and path"};
inline constexpr Failure kMethodNotAllowed{405, "route.method-not-allowed", "the route does not take this method"};
inline constexpr Failure kMisdirected{421, "request.misdirected", "the Host is not the server name of the TLS handshake"};
inline constexpr Failure kNoTarget{503, "upstream.no-target", "the service has no target"};
inline constexpr Failure kConnectFailed{502, "upstream.connect-failed", "the upstream cannot be reached"};
inline constexpr Failure kQueueFull{503, "upstream.queue-full", "too many requests wait for the upstream"};
inline constexpr Failure kUpstreamClosed{502, "upstream.closed", "the upstream closed the connection before it answered"};
inline constexpr Failure kBadUpstreamAnswer{502, "upstream.bad-response", "the upstream's answer is malformed"};
inline constexpr Failure kAnswerTooLarge{502, "body-size.too-large", "the upstream's answer is larger than allowed"};
inline constexpr Failure kUpstreamTimeout{504, "upstream.timeout", "the upstream did not answer in time"};
inline constexpr Failure kBodyTooLarge{413, "request-size.too-large", "the request body is larger than allowed"};
inline constexpr Failure kBadBody{400, "request.bad-body", "the chunked body is malformed"};
inline constexpr Failure kBodyTimeout{408, "request.body-timeout", "the request body did not come in time"};
inline constexpr Failure kOverloaded{503, "overload.shed", "the gateway has too much to do: try again in a moment"};
inline constexpr Failure kWorkerFault{500, "gateway.internal", "the gateway failed at this request"};
inline constexpr Failure kTraceRefused{405, "request.method-refused", "CONNECT and TRACE are not served"};

// application/problem+json (RFC 9457). An empty policy is left out.
std::string problemBody(int status, std::string_view code, std::string_view detail, std::string_view policy, std::string_view requestId,
                        const std::vector<std::pair<std::string, std::string>>& problems = {});

} // namespace gatehouse::proxy
