// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Rules and exclusions that administrators write for the engine: what is taken says nothing but what is allowed, one directive a line, and reads the same a second time.
#include "policies/guard/waf/rule_exclusions.h"
#include "policies/guard/waf/rule_text.h"
#include "support/fuzz_require.h"

#include <algorithm>
#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string input(reinterpret_cast<const char*>(data), size);
    std::vector<base::Problem> problems;
    const std::string safe = policies::safeRules(input, "/r", problems);
    require(problems.empty() || safe.empty(), "what is wrong gives nothing");
    for (size_t at = 0; at < safe.size();) {
        const size_t end = safe.find('\n', at);
        require(end != std::string::npos, "each line ends");
        const std::string_view line = std::string_view(safe).substr(at, end - at);
        at = end + 1;
        require(line.starts_with("SecRule ") || line.starts_with("SecAction ") || line.starts_with("SecMarker ") || line.starts_with("SecRuleUpdateTargetBy"), "only what is allowed");
        require(!line.ends_with('\\'), "no line goes on");
        require(std::none_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; }), "nothing but text");
    }
    std::vector<base::Problem> again;
    require(policies::safeRules(safe, "/r", again) == safe && again.empty(), "it reads the same a second time");
    if (policies::isRuleTarget(input))
        require(input.find_first_of("\"'\n\r|!& ") == std::string::npos && input.size() < 200, "a target is one word");
    std::vector<base::Problem> faults;
    for (const char* member : {"rules", "tag", "target"}) {
        if (!base::Json(input).is_string() || input.find('\0') != std::string::npos)
            continue;
        for (const auto& one : policies::exclusionsFrom(base::Json::array({base::Json{{member, input}}}), "/e", faults)) {
            for (const auto& [from, to] : one.rules)
                require(from > 0 && from <= to && !policies::isKeyRule(from) && !policies::isKeyRule(to), "ranges leave the key rules alone");
        }
    }
    return 0;
}
