// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/traffic/cache/byte_budget.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gatehouse::policies {

// One answer that is kept. Immutable once it is in the cache; shared with the requests that it is sent for.
struct StoredResponse {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> fields; // without those of the connection, and without Age and Content-Length
    std::string body;
    std::string variant;                                     // what tells it apart beside its URI: route, consumer, …
    std::vector<std::pair<std::string, std::string>> vary;   // fields of the request that Vary names, and what they were
    std::string etag;
    std::optional<int64_t> modifiedSeconds; // Last-Modified
    int64_t storedNs = 0;      // monotonic: when its age was…
    int64_t initialAgeNs = 0;  // … this
    int64_t freshForNs = 0;
    int64_t staleForNs = 0;    // while it is fetched anew
    bool mustRevalidate = false; // never stale
    Charge charge;

    int64_t ageNs(int64_t nowNs) const { return initialAgeNs + (nowNs > storedNs ? nowNs - storedNs : 0); }
    int64_t ttlNs(int64_t nowNs) const { return freshForNs - ageNs(nowNs); }
    // Bytes that all of it takes but for the body.
    uint64_t headBytes(std::string_view uri) const;
};

} // namespace gatehouse::policies
