// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"

#include <cstdint>
#include <optional>

namespace gatehouse::policies {

// The directives of Cache-Control (RFC 9111, section 5.2; RFC 5861) that a shared cache heeds, of a request or an answer. Numbers are seconds; what is no number is 0
// (stale), and of several the smallest counts. A directive that names fields ("private=…") counts as if it named none: more careful, which is allowed.
struct CacheControl {
    bool noStore = false;
    bool noCache = false;
    bool noTransform = false;
    bool isPrivate = false;
    bool isPublic = false;
    bool mustRevalidate = false; // proxy-revalidate too
    bool onlyIfCached = false;
    std::optional<int64_t> maxAge;
    std::optional<int64_t> sMaxAge;
    std::optional<int64_t> minFresh;
    std::optional<int64_t> maxStale; // without a number: any
    std::optional<int64_t> staleWhileRevalidate;

    static CacheControl read(const http::HeaderFields& fields);
};

} // namespace gatehouse::policies
