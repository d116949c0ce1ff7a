// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// JSON Schemas as administrators may write them, held against values as clients may send them (the schema itself among them): it ends, and says the same twice.
#include "schema/standard/evaluation.h"
#include "schema/standard/schema_set.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const auto parsed = base::parseJson(input, {1u << 20, 64});
    if (!parsed)
        return 0;
    for (const auto dialect : {schema::SchemaSet::Dialect::Draft2020, schema::SchemaSet::Dialect::OpenApi30}) {
        schema::SchemaSet set(dialect);
        set.add("gatehouse:/fuzz", *parsed);
        const schema::Rule* rule = set.compile("gatehouse:/fuzz");
        require(rule || !set.problems().empty(), "what can't be used is told");
        if (!rule)
            continue;
        for (const base::Json& value : {*parsed, base::Json(), base::Json(1.5), base::Json("text"), base::Json{{"a", {1, {{"b", 2}}}}}, base::Json::array({1, 1, "x"})}) {
            schema::Evaluation::Options options;
            options.maxSteps = 2000;
            options.formats = true;
            schema::Evaluation one(options), two(options);
            const bool valid = one.run(*rule, value);
            require(valid == two.run(*rule, value), "the same twice");
            require(valid == one.problems().empty(), "what is wrong is told");
            require(one.problems().size() <= options.maxProblems, "and not without end");
        }
    }
    return 0;
}
