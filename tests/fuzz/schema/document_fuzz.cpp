// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// A configuration document, JSON or YAML: refused with a reason, or read; and what was read can be written as YAML and read again.
#include "schema/document.h"
#include "schema/resource_schemas.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const auto document = schema::Document::parse(input);
    if (!document) {
        require(!document.error().message.empty(), "a refusal says why");
        return 0;
    }
    std::vector<base::Problem> problems{{"/tenants/0/id", "m", 0, 0}, {"", "m", 0, 0}};
    document->locate(problems);
    require(problems[0].line >= 1 && problems[1].line >= 1, "a problem has a place");
    if (!document->value().is_structured())
        return 0;
    const std::string yaml = schema::toYaml(document->value());
    const auto back = schema::Document::parse(yaml, schema::Document::Format::Yaml);
    require(back.ok(), "what was written can be read");
    require(back->value() == document->value(), "and is the same");
    return 0;
}
