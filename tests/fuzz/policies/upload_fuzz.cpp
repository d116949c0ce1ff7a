// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Forms and contents from clients: parts lie within the text and one behind the other.
#include "policies/guard/file_type/signatures.h"
#include "policies/guard/multipart.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    std::vector<policies::MultipartPart> parts;
    const bool read = policies::readMultipart(input, "b", 20, parts);
    require(parts.size() <= 20, "no more parts than allowed");
    const char* end = input.data();
    for (const policies::MultipartPart& part : parts) {
        require(part.body.empty() || (part.body.data() >= end && part.body.data() + part.body.size() <= input.data() + size), "a part lies within, behind the one before");
        if (!part.body.empty())
            end = part.body.data() + part.body.size();
        (void)policies::typeOfContent(part.body);
    }
    require(!read || input.starts_with("--b"), "a form begins with its boundary");
    const std::string_view type = policies::typeOfContent(input);
    require(type.empty() || policies::mayBe(type, type), "a type is itself");
    return 0;
}
