// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// A PROXY header is judged the same whole or byte by byte, reads no further than its end, and what is written from it is read as the same.
#include "net/proxy_header.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse::net;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    ProxyHeader header, early, again;
    size_t consumed = 0, ignored = 0;
    const auto state = readProxyHeader(input, header, consumed);
    if (state != ProxyHeaderState::Complete) {
        require(!header.ends && !header.tls, "nothing is known of what is no header");
        return 0;
    }
    require(consumed <= size && consumed <= kMaxProxyHeader, "a header ends within what was given");
    for (size_t i = 0; i < consumed; ++i)
        require(readProxyHeader(input.substr(0, i), early, ignored) == ProxyHeaderState::Incomplete, "a header's beginning is no header yet, and not refused");
    require(readProxyHeader(input.substr(0, consumed), again, ignored) == ProxyHeaderState::Complete && ignored == consumed, "what follows it does not matter");
    if (!header.ends)
        return 0;
    for (const auto version : {ProxyVersion::V1, ProxyVersion::V2}) {
        const std::string written = proxyHeader(version, header.ends->client, header.ends->server);
        require(readProxyHeader(written, again, ignored) == ProxyHeaderState::Complete && ignored == written.size() && again.ends, "what is written is read");
        require(again.ends->client == header.ends->client && again.ends->server == header.ends->server, "as the same");
    }
    return 0;
}
