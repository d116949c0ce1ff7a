// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/standard/evaluation.h"
#include "schema/standard/schema_set.h"

#include <gtest/gtest.h>

namespace gatehouse::schema {
namespace {

using base::Json;

class EvaluationTest : public testing::Test
{
protected:
    void use(const std::string& text, SchemaSet::Dialect dialect = SchemaSet::Dialect::Draft2020)
    {
        m_set = std::make_unique<SchemaSet>(dialect);
        m_set->add("gatehouse:/test", *base::parseJson(text));
        m_rule = m_set->compile("gatehouse:/test");
        ASSERT_NE(m_rule, nullptr) << text << (m_set->problems().empty() ? "" : ": " + m_set->problems()[0].message);
    }
    // "" when it is valid, else what is wrong, one a line.
    std::string check(const std::string& text, Evaluation::Options options = {})
    {
        Evaluation evaluation(options);
        std::string out;
        if (evaluation.run(*m_rule, *base::parseJson(text)))
            return out;
        for (const base::Problem& problem : evaluation.problems())
            out += problem.pointer + ' ' + problem.message + '\n';
        return out;
    }
    std::unique_ptr<SchemaSet> m_set;
    const Rule* m_rule = nullptr;
};

TEST_F(EvaluationTest, TellsAllPlacesAtOnce)
{
    use(R"({"type": "object", "required": ["a", "b"], "properties": {"a": {"minimum": 3}, "c": {"items": {"type": "string", "maxLength": 2}}}, "additionalProperties": false})");
    EXPECT_EQ(check(R"({"a": 3, "b": 1})"), "/b is not allowed\n");
    EXPECT_EQ(check(R"({"a": 1, "c": ["ab", "abc", 1], "x/y": 0})"), "/b is required\n/a must be at least 3\n/c/1 must have at most 2 characters\n/c/2 must be a text\n/x~1y is not allowed\n");
    Evaluation::Options few;
    few.maxProblems = 2;
    EXPECT_EQ(check(R"({"x": 1, "y": 2, "z": 3})", few), "/a is required\n/b is required\n");
}

TEST_F(EvaluationTest, TellsWhatKeepsItFromTheNearestForm)
{
    use(R"({"oneOf": [{"type": "string"}, {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}}]})");
    EXPECT_EQ(check(R"("x")"), "");
    EXPECT_EQ(check(R"({"a": "x"})"), " fits none of the allowed forms\n/a must be an integer\n");
    EXPECT_EQ(check("1"), " fits none of the allowed forms\n");
}

TEST_F(EvaluationTest, NeverSaysAValue)
{
    use(R"({"properties": {"password": {"enum": ["a"], "pattern": "^a", "const": "b", "type": "integer", "format": "uuid"}}})");
    Evaluation::Options formats;
    formats.formats = true;
    EXPECT_EQ(check(R"({"password": "hunter2"})", formats).find("hunter2"), std::string::npos);
}

TEST_F(EvaluationTest, DynamicReferencesFollowTheWay)
{
    use(R"({"$id": "http://a/strict", "$dynamicAnchor": "node", "$ref": "tree", "unevaluatedProperties": false,
            "$defs": {"tree": {"$id": "tree", "$dynamicAnchor": "node", "properties": {"data": true, "children": {"items": {"$dynamicRef": "#node"}}}}}})");
    EXPECT_EQ(check(R"({"children": [{"data": 1}]})"), "");
    EXPECT_EQ(check(R"({"children": [{"daat": 1}]})"), "/children/0/daat is not allowed\n");
}

TEST_F(EvaluationTest, EndsWhateverTheSchema)
{
    use(R"({"$ref": "#"})");
    EXPECT_EQ(check("1"), " takes too long to be checked\n");
    use(R"({"$defs": {"a": {"anyOf": [{"items": {"$ref": "#/$defs/a"}, "type": "array"}, {"items": {"$ref": "#/$defs/a"}, "type": "array"}]}}, "$ref": "#/$defs/a"})");
    EXPECT_NE(check(std::string(50, '[') + "1" + std::string(50, ']')).find("takes too long"), std::string::npos);
}

TEST_F(EvaluationTest, WhatTheOtherSideSetsIsNotAsked)
{
    use(R"({"required": ["id", "secret", "name"], "properties": {"id": {"$ref": "#/$defs/id"}, "secret": {"writeOnly": true}}, "$defs": {"id": {"readOnly": true}}})");
    Evaluation::Options request, response;
    request.direction = Evaluation::Direction::Request;
    response.direction = Evaluation::Direction::Response;
    EXPECT_EQ(check("{}", request), "/secret is required\n/name is required\n");
    EXPECT_EQ(check("{}", response), "/id is required\n/name is required\n");
    EXPECT_EQ(check("{}"), "/id is required\n/secret is required\n/name is required\n");
}

TEST(SchemaSet, FetchesNothingAndTellsWhatIsWrong)
{
    const std::pair<const char*, const char*> wrong[] = {{R"({"$ref": "http://evil.test/x"})", "leads nowhere in the documents given"}, {R"({"$ref": "#/$defs/none"})", "leads nowhere in the documents given"},
                                                         {R"({"$ref": "#none"})", "leads nowhere in the documents given"}, {R"({"type": "text"})", "is not a type"}, {R"({"minLength": -1})", "must be a whole number from 0 on"},
                                                         {R"({"multipleOf": 0})", "must be more than 0"}, {R"({"allOf": {}})", "must be a list of schemas"}, {R"({"not": 1})", "a schema is an object or a boolean"}, {R"({"required": "a"})", "must be a list of names"}};
    for (const auto& [text, expected] : wrong) {
        SchemaSet set;
        set.add("gatehouse:/test", *base::parseJson(text));
        EXPECT_EQ(set.compile("gatehouse:/test"), nullptr) << text;
        ASSERT_FALSE(set.problems().empty()) << text;
        EXPECT_EQ(set.problems()[0].message, expected);
    }
    SchemaSet set;
    EXPECT_EQ(set.compile("gatehouse:/none"), nullptr);
    EXPECT_NE(set.compile("https://json-schema.org/draft/2020-12/schema"), nullptr) << "the schema of schemas is at hand";
}

} // namespace
} // namespace gatehouse::schema
