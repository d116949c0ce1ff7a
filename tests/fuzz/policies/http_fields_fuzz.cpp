// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Values of fields that the cache and the balancer read: whatever a client or an upstream writes there, what comes of it is sound.
#include "http/cookies.h"
#include "policies/traffic/cache/http_date.h"
#include "policies/traffic/cache_control.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    http::HeaderFields fields;
    fields.add("Cache-Control", input);
    fields.add("Cookie", input);
    const auto control = policies::CacheControl::read(fields);
    for (const auto& number : {control.maxAge, control.sMaxAge, control.minFresh, control.maxStale, control.staleWhileRevalidate})
        require(!number || *number >= 0, "no time is negative");
    const std::string_view cookie = http::cookie(fields, "a");
    require(cookie.empty() || (cookie.data() >= input.data() && cookie.data() + cookie.size() <= input.data() + input.size()), "a cookie's value is where it was sent");
    require(cookie.find(';') == std::string_view::npos, "and ends with it");
    constexpr int64_t kNow = 1'790'000'000;
    if (const auto date = policies::parseHttpDate(input, kNow))
        require(*date > -100'000'000'000 && *date < 300'000'000'000, "a date is within four-digit years");
    return 0;
}
