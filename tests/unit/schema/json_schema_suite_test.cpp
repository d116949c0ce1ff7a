// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The required cases of the JSON Schema test suite (draft 2020-12), for the keywords that this house understands. The suite is not part of the source:
// GATEHOUSE_SHARED or ../shared beside the source holds it, or the test is skipped.
#include "schema/validator.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace gatehouse::schema {

using base::Json;
namespace fs = std::filesystem;

namespace {

fs::path suite()
{
    const char* shared = std::getenv("GATEHOUSE_SHARED");
    const fs::path root = shared ? fs::path(shared) : fs::path(GATEHOUSE_SOURCE_DIR) / ".." / "shared";
    return root / "data" / "json-schema-test-suite" / "tests" / "draft2020-12";
}

// References by identity or to other documents, and what needs a memory of evaluation, are not for this house.
bool isForeign(const Json& schema)
{
    if (schema.is_array())
        return std::any_of(schema.begin(), schema.end(), isForeign);
    if (!schema.is_object())
        return false;
    for (const auto& [keyword, value] : schema.items()) {
        if (keyword == "$id" || keyword == "$anchor" || keyword == "$dynamicRef" || keyword == "$dynamicAnchor" || keyword.starts_with("unevaluated"))
            return true;
        if (keyword == "$ref" && value.is_string() && !value.get_ref<const std::string&>().starts_with('#'))
            return true;
        if (keyword != "const" && keyword != "enum" && isForeign(value))
            return true;
    }
    return false;
}

Json read(const fs::path& path)
{
    std::ifstream in(path);
    std::ostringstream text;
    text << in.rdbuf();
    return *base::parseJson(text.str());
}

} // namespace

TEST(JsonSchemaTestSuite, RequiredCases)
{
    if (!fs::is_directory(suite()))
        GTEST_SKIP() << "the suite is not here";
    // Annotations alone by the standard, assertions here; vocabularies and references across documents are not understood.
    const std::set<std::string> leftOut = {"format.json", "anchor.json", "dynamicRef.json", "refRemote.json", "unevaluatedItems.json", "unevaluatedProperties.json", "vocabulary.json"};
    int cases = 0, skipped = 0;
    for (const auto& entry : fs::directory_iterator(suite())) {
        if (!entry.is_regular_file() || leftOut.contains(entry.path().filename()))
            continue;
        for (const Json& group : read(entry.path())) {
            const std::string where = entry.path().filename().string() + ": " + base::stringAt(group, "description");
            // RE2 knows Unicode properties by their short names only.
            if (isForeign(group["schema"]) || group["schema"].dump().find("\\p{") != std::string::npos) {
                ++skipped;
                continue;
            }
            const auto schema = Schema::compile(group["schema"]);
            ASSERT_TRUE(schema.ok()) << where << ": " << schema.error().text();
            for (const Json& test : group["tests"]) {
                const auto problems = schema->validate(test["data"]);
                EXPECT_EQ(problems.empty(), test["valid"].get<bool>()) << where << ": " << base::stringAt(test, "description") << (problems.empty() ? "" : ": " + problems[0].message);
                ++cases;
            }
        }
    }
    EXPECT_GT(cases, 800);
    EXPECT_LT(skipped, 60);
}

} // namespace gatehouse::schema
