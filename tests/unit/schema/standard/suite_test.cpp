// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The JSON Schema Test Suite, where its folder exists (GATEHOUSE_SHARED_DATA, or ../shared/data beside the checkout): all required cases.
#include "schema/standard/evaluation.h"
#include "schema/standard/schema_set.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

namespace gatehouse::schema {
namespace {

namespace fs = std::filesystem;
using base::Json;

fs::path suite()
{
    const char* given = std::getenv("GATEHOUSE_SHARED_DATA");
    return (given ? fs::path(given) : fs::path(GATEHOUSE_SOURCE_DIR) / "../shared/data") / "json-schema-test-suite";
}

Json read(const fs::path& path)
{
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    auto parsed = base::parseJson(text.str());
    return parsed ? *parsed : Json();
}

struct Count {
    int right = 0;
    int wrong = 0;
};

void run(const fs::path& path, bool formats, Count& count)
{
    const fs::path remotes = suite() / "remotes";
    for (const Json& group : read(path)) {
        SchemaSet set;
        for (const auto& entry : fs::recursive_directory_iterator(remotes / "draft2020-12")) {
            if (entry.path().extension() == ".json")
                set.add("http://localhost:1234/" + fs::relative(entry.path(), remotes).generic_string(), read(entry.path()));
        }
        set.add("gatehouse:/schema", group["schema"]);
        const Rule* rule = set.compile("gatehouse:/schema");
        for (const Json& test : group["tests"]) {
            Evaluation::Options options;
            options.formats = formats;
            Evaluation evaluation(options);
            const bool valid = rule && evaluation.run(*rule, test["data"]);
            const bool right = rule && valid == test["valid"].get<bool>();
            ++(right ? count.right : count.wrong);
            EXPECT_TRUE(right) << path.filename() << ": " << group["description"] << ": " << test["description"] << (rule ? "" : set.problems().empty() ? " no rule" : " " + set.problems()[0].pointer + " " + set.problems()[0].message);
            if (rule) {
                EXPECT_EQ(valid, evaluation.problems().empty());
            }
        }
    }
}

TEST(JsonSchemaSuite, EveryRequiredCaseAgrees)
{
    const fs::path folder = suite() / "tests/draft2020-12";
    if (!fs::exists(folder))
        GTEST_SKIP() << "no " << folder;
    Count count;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == ".json")
            run(entry.path(), false, count);
    }
    RecordProperty("right", count.right);
    EXPECT_GT(count.right, 1000);
    EXPECT_EQ(count.wrong, 0);
}

TEST(JsonSchemaSuite, SoDoTheFormatsThatAreAsserted)
{
    const fs::path folder = suite() / "tests/draft2020-12/optional/format";
    if (!fs::exists(folder))
        GTEST_SKIP() << "no " << folder;
    Count count;
    for (const char* name : {"date", "time", "date-time", "uuid", "json-pointer", "duration", "ipv4"})
        run(folder / (std::string(name) + ".json"), true, count);
    EXPECT_EQ(count.wrong, 0);
}

} // namespace
} // namespace gatehouse::schema
