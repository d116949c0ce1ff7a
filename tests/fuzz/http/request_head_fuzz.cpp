// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// A request's head gives one verdict, however it arrives; an accepted one holds nothing that a second parser could read differently.
#include "http/h1/head_parser.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse::http;
using namespace gatehouse::http::h1;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    HeadParser parser;
    RequestHead head;
    Framing framing;
    size_t consumed = 0;
    const Parsed whole = parser.request(input, head, framing, consumed);
    const HeadError error = parser.error();
    if (whole == Parsed::Complete) {
        require(consumed <= size, "no more is consumed than was there");
        require(head.path.starts_with('/') || head.path == "*" || head.method == Method::Connect, "a path is absolute");
        require(head.path.find('\0') == std::string_view::npos && head.path.find('\\') == std::string_view::npos, "a path is plain");
        for (const auto& field : head.fields) {
            require(isToken(field.name), "names are tokens");
            require(field.value.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos, "values have no line ends");
        }
        // What follows the head does not change it.
        const std::string longer = std::string(input.substr(0, consumed)) + "GET /other HTTP/1.1\r\nHost: x\r\n\r\n";
        HeadParser again;
        RequestHead second;
        Framing secondFraming;
        size_t secondConsumed = 0;
        require(again.request(longer, second, secondFraming, secondConsumed) == Parsed::Complete && secondConsumed == consumed, "a head ends where it ends");
        require(secondFraming.body == framing.body && secondFraming.length == framing.length && second.path == head.path, "the same head means the same");
    }
    // Byte by byte it may be refused earlier, never accepted where the whole was refused.
    for (size_t end = 0; end < std::min<size_t>(size, 512); ++end) {
        HeadParser part;
        RequestHead partHead;
        Framing partFraming;
        size_t partConsumed = 0;
        const Parsed verdict = part.request(input.substr(0, end), partHead, partFraming, partConsumed);
        if (whole == Parsed::Refused && verdict == Parsed::Complete)
            require(false, "a part of a refused head is not accepted");
        if (whole == Parsed::Complete && end < consumed)
            require(verdict == Parsed::Incomplete, "a part of a good head is incomplete");
    }
    if (whole == Parsed::Refused)
        require(error != HeadError::None && statusOf(error) >= 400 && textOf(error)[0] != 0, "a refusal has a status and a reason");
    return 0;
}
