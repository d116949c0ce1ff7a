// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// What an upstream says first: never read past the end, and its framing is one of those that RFC 9112, section 6.3 knows.
#include "http/h1/head_parser.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse::http;
using namespace gatehouse::http::h1;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    for (const Method method : {Method::Get, Method::Head}) {
        HeadParser parser;
        ResponseHead head;
        Framing framing;
        size_t consumed = 0;
        if (parser.response(input, method, head, framing, consumed) != Parsed::Complete)
            continue;
        require(consumed <= size, "no more is consumed than was there");
        require(head.status >= 100 && head.status <= 999, "a status has three digits");
        if (method == Method::Head || head.status == 204 || head.status == 304)
            require(framing.body == BodyKind::None, "no body where there can be none");
        if (framing.body == BodyKind::UntilClose)
            require(!framing.keepAlive, "what ends with the connection does not keep it");
        for (const auto& field : head.fields)
            require(field.value.find_first_of(std::string_view("\r\n\0", 3)) == std::string_view::npos, "values have no line ends");
    }
    return 0;
}
