// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/h2/field_pairs.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace gatehouse::http::h2 {

namespace {

// Whether a field has another value in nearly every message. Such a value in HPACK's table (RFC 7541, 6.2.1) is never met again, pushes out what is, and is
// compared with every later one: with a rate limit's fields that was a tenth of a request's time.
bool changesEachTime(std::string_view name)
{
    constexpr std::string_view kNames[] = {"x-request-id", "ratelimit", "ratelimit-reset", "ratelimit-remaining", "x-ratelimit-reset", "x-ratelimit-remaining", "traceparent", "server-timing"};
    if (name.empty() || (name[0] != 'x' && name[0] != 'r' && name[0] != 't' && name[0] != 's'))
        return false;
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

} // namespace

std::vector<nghttp2_nv> pairsOf(const FieldList& fields)
{
    std::vector<nghttp2_nv> pairs;
    pairs.reserve(fields.size());
    for (size_t i = 0; i < fields.size(); ++i) {
        const std::string_view name = fields.name(i);
        const std::string_view value = fields.value(i);
        pairs.push_back({reinterpret_cast<uint8_t*>(const_cast<char*>(name.data())), reinterpret_cast<uint8_t*>(const_cast<char*>(value.data())), name.size(), value.size(),
                         static_cast<uint8_t>(changesEachTime(name) ? NGHTTP2_NV_FLAG_NO_INDEX : NGHTTP2_NV_FLAG_NONE)});
    }
    return pairs;
}

} // namespace gatehouse::http::h2
