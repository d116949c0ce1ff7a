// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// A path is normalised once: a second time changes nothing, and nothing is left that another parser could resolve.
#include "http/path.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse::http;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    std::string scratch, again;
    std::string_view normal, second;
    if (normalisePath(input, scratch, normal)) {
        require(normal.starts_with('/'), "a path begins with a slash");
        require(normal.size() <= input.size(), "it never grows");
        require(normal.find("/../") == std::string_view::npos && !normal.ends_with("/..") && normal.find("/./") == std::string_view::npos, "no dot segments");
        require(normal.find("%2e") == std::string_view::npos && normal.find("%2E") == std::string_view::npos, "no encoded dots");
        require(normalisePath(normal, again, second) && second == normal, "normalising twice is normalising once");
    }
    constexpr PathRules kMerge{.emptySegments = PathRules::EmptySegments::Merge};
    if (normalisePath(input, scratch, normal, kMerge)) {
        require(normal.find("//") == std::string_view::npos, "no empty segments");
        require(normalisePath(normal, again, second, kMerge) && second == normal, "merging twice is merging once");
    }
    decodePercent(input, true);
    bool found = false;
    queryValue(input, "key", found);
    return 0;
}
