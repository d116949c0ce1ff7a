// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// GraphQL from clients: reading ends, within the text, and what is read has a size.
#include "policies/guard/graphql_guard/graphql_document.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    static policies::GraphqlDocument document;
    const auto fault = document.read(input, {{"n", 7}}, 1000);
    require(document.offset() <= size, "it stops within the text");
    if (fault != policies::GraphqlDocument::Fault::None)
        return 0;
    require(!document.operations().empty(), "a document has an operation");
    for (const auto& operation : document.operations())
        require(operation.rootFields > 0 && operation.size.depth <= operation.size.cost, "each level costs something");
    return 0;
}
