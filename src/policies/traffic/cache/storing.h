// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "pipeline/context.h"
#include "policies/traffic/cache/stored_response.h"

#include <chrono>

namespace gatehouse::policies {

// What configuration says about how long answers are kept.
struct StoringRules {
    std::chrono::nanoseconds defaultTtl{0};
    std::chrono::nanoseconds maxTtl{0}; // 0: no bound
    std::chrono::nanoseconds staleWhileRevalidate{0};
    uint64_t maxEntryBytes = 1 << 20;
};

// A field of the request as the upstream got it: after the changes of policies. Several of one name are joined. In the request's arena when it must be.
std::string_view sentField(pipeline::Context& context, std::string_view name);

// Whether the answer to this GET may be kept by a shared cache (RFC 9111, section 3), and for how long. Empty when it may, and `to` is filled but for its body, variant
// and charge; otherwise why not. The request was begun at `requestNs`; now it is `nowNs` and `wallNs`.
std::string_view judgeStoring(pipeline::Context& context, const http::ResponseHead& response, const StoringRules& rules, int64_t requestNs, int64_t nowNs, int64_t wallNs,
                              StoredResponse& to);

// Whether an answer that is kept fits the request, as far as its Vary goes (section 4.1).
bool fitsVary(pipeline::Context& context, const StoredResponse& stored);

// Whether the client has this answer already: If-None-Match, else If-Modified-Since (RFC 9110, section 13.2.2).
bool isNotModified(const http::HeaderFields& request, const StoredResponse& stored, int64_t wallNs);

} // namespace gatehouse::policies
