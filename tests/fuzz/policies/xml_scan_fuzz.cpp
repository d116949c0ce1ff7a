// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// XML from clients, and compressed bodies: the scanner ends, within the text; a decoder never makes more than it may.
#include "policies/guard/body_text.h"
#include "policies/guard/xml_threat/xml_scanner.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    using Finding = policies::XmlScanner::Finding;
    static policies::XmlScanner scanner;
    const Finding finding = scanner.scan(input, {});
    require(scanner.offset() <= size, "it stops within the text");
    require(finding != Finding::None || input.find('<') != std::string_view::npos, "a text without an element is none");
    require(scanner.scan(input, {2, 3, 2, 1, 1, 4, 4, 4, false, false}) != Finding::None || finding == Finding::None, "narrower bounds let nothing more pass");
    constexpr uint64_t kMost = 4096;
    for (const char* coding : {"gzip", "deflate", "br", "zstd", "identity"}) {
        http::HeaderFields fields;
        fields.add("Content-Encoding", coding);
        std::string_view text;
        const bool readable = policies::decodeBody(fields, input, kMost, text) == policies::Unreadable::No;
        require(!readable || text.size() <= kMost, "no more than it may");
    }
    http::HeaderFields fields;
    fields.add("Content-Type", input);
    std::string scratch;
    std::string_view value;
    std::string_view type;
    (void)policies::mediaType(fields, type);
    require(!policies::parameter(input, "boundary", scratch, value) || !value.empty(), "a parameter has a value");
    return 0;
}
