// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What browsers say of the page they come from, and the tokens that pages show: whatever a client writes there, what comes of it is sound.
#include "policies/guard/csrf/csrf_token.h"
#include "policies/guard/referer/host_patterns.h"
#include "policies/guard/web_origin.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    if (const auto origin = policies::WebOrigin::read(input)) {
        require(!origin->host.empty() && origin->host.size() <= 255, "a host has 1 to 255 characters");
        require(origin->host.find_first_of("@/\\?# ") == std::string_view::npos, "and none that ends it");
        require(origin->port > 0, "a port is one");
        require(origin->text.size() + origin->path.size() == input.size(), "nothing is left out");
        require(origin->isHost(input.substr(origin->tls ? 8 : 7, origin->text.size() - (origin->tls ? 8 : 7)), origin->tls), "it is of its own host");
        const auto again = policies::WebOrigin::read(origin->text);
        require(again && again->host == origin->host && again->path.empty(), "an origin is one again");
    }
    static const policies::CsrfToken tokens("a key", 3600);
    require(tokens.check(input, "session", 1'000'000) == policies::CsrfToken::State::Bad, "nobody guesses a signature");
    if (policies::HostPatterns::problem(input).empty()) {
        policies::HostPatterns patterns;
        patterns.add(input);
        patterns.sort();
        require(!patterns.empty() && !patterns.contains("", ""), "a pattern is for a host");
    }
    return 0;
}
