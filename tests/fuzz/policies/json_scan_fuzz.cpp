// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// JSON from clients: what the scanner lets pass is what the strict reader takes too, and the other way round; it never keeps more than its bounds say.
#include "base/json.h"
#include "policies/guard/json_threat/json_scanner.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    using Finding = policies::JsonScanner::Finding;
    static policies::JsonScanner scanner;
    policies::JsonBounds bounds;
    bounds.depth = 64;
    bounds.stringLength = bounds.keyLength = bounds.arrayItems = bounds.objectMembers = bounds.values = bounds.numberLength = 0;
    const Finding finding = scanner.scan(input, bounds);
    require(scanner.offset() <= size, "it stops within the text");
    const auto parsed = base::parseJson(input, {64u << 20, 64});
    // The reader knows numbers that it can hold alone; the scanner leaves that to whoever computes with them.
    const bool isNumberTooLarge = !parsed && finding == Finding::None;
    require(!parsed || finding == Finding::None, "what the reader takes passes");
    require(!isNumberTooLarge || input.find_first_of("0123456789") != std::string_view::npos, "what passes is taken, but for numbers out of range");
    const Finding bounded = scanner.scan(input, {4, 8, 4, 3, 3, 10, 5, true, {"__proto__"}});
    require(finding == Finding::None || finding == Finding::DuplicateKey || bounded != Finding::None, "narrower bounds let nothing more pass");
    return 0;
}
