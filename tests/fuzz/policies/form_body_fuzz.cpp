// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Bodies of forms from clients, held against a schema: nothing passes that has nothing, and what is told is bounded.
#include "policies/guard/validate/request_check.h"
#include "support/fuzz_require.h"

#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

namespace {

constexpr const char* kApi = R"({"openapi": "3.1.0", "paths": {"/a": {"post": {"requestBody": {"content": {
    "multipart/form-data": {"schema": {"$ref": "#/components/schemas/Form"}, "encoding": {"file": {"contentType": "image/*"}, "more": {"contentType": "application/json"}}},
    "application/x-www-form-urlencoded": {"schema": {"$ref": "#/components/schemas/Form"}, "encoding": {"more": {"contentType": "application/json"}}},
    "text/plain": {"schema": {"type": "integer", "minimum": 1}}}}, "responses": {}}}},
    "components": {"schemas": {
    "Form": {"type": "object", "required": ["id"], "additionalProperties": false, "properties": {"id": {"type": "integer"}, "file": {"type": "string", "maxLength": 9},
        "tags": {"type": "array", "items": {"type": "boolean"}}, "more": {"$ref": "#/components/schemas/Pet"}}},
    "Pet": {"type": "object", "properties": {"kind": {"type": "string"}}, "required": ["kind"], "discriminator": {"propertyName": "kind"}},
    "Cat": {"allOf": [{"$ref": "#/components/schemas/Pet"}, {"required": ["lives"]}]}}}})";

const policies::ApiOperation& operation()
{
    static const auto api = policies::ApiDescription::compile(*base::parseJson(kApi), {}, {});
    require(api.ok(), "the description is one");
    return *(*api)->find("POST", "/a").operation;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    const policies::ValidateRules rules;
    for (const policies::ApiMedia& media : operation().body) {
        policies::RequestCheck check(rules, schema::Evaluation::Direction::Request);
        check.body(media, media.range, media.range + "; boundary=b", input);
        require(check.problems().size() <= rules.maxProblems, "no more is told than allowed");
        require(!check.problems().empty() || !input.empty(), "a member is required, and nothing is no number");
    }
    return 0;
}
