// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What clients send as traceparent and tracestate: what is taken of it is what may go on to upstreams and collectors.
#include "policies/observe/trace/trace_context.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    if (const auto parent = policies::TraceParent::parse(input)) {
        require(input.substr(0, 2) != "ff", "there is no such version");
        for (const std::string_view id : {parent->traceId, parent->spanId}) {
            require(id.find_first_not_of("0123456789abcdef") == std::string_view::npos, "ids are hexadecimal in lower case");
            require(id.find_first_not_of('0') != std::string_view::npos, "and not zero");
        }
        require(parent->traceId.size() == 32 && parent->spanId.size() == 16, "and of their length");
        std::string again = "00-" + std::string(parent->traceId) + '-' + std::string(parent->spanId) + (parent->sampled ? "-01" : "-00");
        const auto same = policies::TraceParent::parse(again);
        require(same && same->traceId == parent->traceId && same->sampled == parent->sampled, "what goes on is read as it was meant");
    }
    if (policies::isTraceState(input)) {
        require(input.size() <= 512, "a state is bounded");
        for (const char c : input)
            require((c >= 0x20 && c <= 0x7e) || c == '\t', "a state can stand in a header field");
    }
    return 0;
}
