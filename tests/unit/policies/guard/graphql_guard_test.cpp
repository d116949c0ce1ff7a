// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "base/crypto.h"
#include "policies/guard/graphql_guard/graphql_document.h"

namespace gatehouse::policies {
namespace {

using Fault = GraphqlDocument::Fault;

Fault read(std::string_view text, GraphqlDocument& document, const base::Json& variables = {})
{
    return document.read(text, variables, 1000);
}

TEST(GraphqlDocument, MeasuresWhatIsAskedFor)
{
    GraphqlDocument document;
    ASSERT_EQ(read("query Q($n: Int = 5, $l: [String!]! = [\"a\"]) @a { me: user(id: 1) { name, friends(first: $n) @b(c: {d: [1.5e3, true, null, E]}) { edges { node { name } } } } }", document), Fault::None);
    ASSERT_EQ(document.operations().size(), 1u);
    const auto& one = document.operations()[0];
    EXPECT_EQ(one.type, "query");
    EXPECT_EQ(one.name, "Q");
    EXPECT_EQ(one.rootFields, 1u);
    EXPECT_EQ(one.size.depth, 5u);
    EXPECT_EQ(one.size.aliases, 1u);
    EXPECT_EQ(one.size.directives, 2u);
    EXPECT_EQ(one.size.cost, 1u + 1 + 1 + 5 * 3);
    EXPECT_FALSE(one.size.introspects);
    ASSERT_EQ(read("query Q($n: Int = 5) { a(first: $n) { b } }", document, {{"n", 40}}), Fault::None);
    EXPECT_EQ(document.operations()[0].size.cost, 41u) << "what was sent counts, not the default";
    ASSERT_EQ(read("{ a(first: 1000000) { b(last: 1000000) { c(limit: 1000000) { d(take: 1000000) { e } } } } }", document), Fault::None);
    EXPECT_EQ(document.operations()[0].size.cost, uint64_t{1} << 60) << "without overflow";
    ASSERT_EQ(read("{ a(first: 99999999999999999999999) { b } }", document), Fault::None);
    EXPECT_GT(document.operations()[0].size.cost, 1'000'000u);
}

TEST(GraphqlDocument, FindsLengthsWhereverTheyAreWritten)
{
    GraphqlDocument document;
    const auto cost = [&](const std::string& text, const base::Json& variables = {}) {
        EXPECT_EQ(read(text, document, variables), Fault::None) << text;
        return document.operations().empty() ? 0 : document.operations()[0].size.cost;
    };
    EXPECT_EQ(cost("fragment F on Q { a(first: $n) { b } } query($n: Int = 500) { ...F }"), 501u) << "a default, of a fragment that stands before it";
    EXPECT_EQ(cost("query($n: Int = 500) { ...F } fragment F on Q { a(first: $n) { b } }"), 501u);
    EXPECT_EQ(cost("{ a(page: {first: 500}) { b } }"), 501u);
    EXPECT_EQ(cost("query($p: P = {size: 500}) { a(page: $p) { b } }"), 501u);
    EXPECT_EQ(cost("query($p: P) { a(page: $p) { b } }", {{"p", {{"x", {{"limit", 500}}}}}}), 501u);
    EXPECT_EQ(cost("query($p: P) { a(first: $p) { b } }", {{"p", 500.0}}), 501u);
    EXPECT_EQ(cost("{ a(first: 1, last: 500) { b } }"), 501u);
    EXPECT_EQ(cost("{ a(id: 500) { b } }"), 2u);
    EXPECT_EQ(cost("query($id: ID) { a(id: $id) { b } }", {{"id", 500}}), 2u);
    EXPECT_EQ(cost("{ a(first: -5) { b } }"), 2u);
    EXPECT_EQ(cost("{ a(first: 0) { b } }"), 2u);
}

TEST(GraphqlDocument, PutsFragmentsIn)
{
    GraphqlDocument document;
    ASSERT_EQ(read("{ a { ...F } ... on T { x: b } ... @skip(if: true) { c } } fragment F on T { d { ...G } } fragment G on T { __type(name: \"x\") { name } }", document), Fault::None);
    EXPECT_EQ(document.operations()[0].size.depth, 4u);
    EXPECT_TRUE(document.operations()[0].size.introspects);
    EXPECT_EQ(read("{ ...A } fragment A on T { ...B } fragment B on T { ...A }", document), Fault::FragmentCycle);
    EXPECT_EQ(read("{ ...A }", document), Fault::UnknownFragment);
    std::string doubling = "{ ...F0 }";
    for (int i = 0; i < 60; ++i)
        doubling += " fragment F" + std::to_string(i) + " on T { a { ...F" + std::to_string(i + 1) + " } b { ...F" + std::to_string(i + 1) + " } }";
    ASSERT_EQ(read(doubling + " fragment F60 on T { x }", document), Fault::None) << "measured once each";
    EXPECT_EQ(document.operations()[0].size.cost, uint64_t{1} << 60);
}

TEST(GraphqlDocument, RefusesWhatCanNotBeExecuted)
{
    GraphqlDocument document;
    for (const char* text : {"", "   # nothing", "{", "{}", "}", "{ a", "{ a { } }", "{ a() }", "{ a(b) }", "{ a(b: ) }", "{ a: }", "query", "type T { a: Int }", "{ a } x", "{ a \"b\" }", "{ .. F }", "{ ...on }", "{ a(b: \"x) }", "{ a(b: \"\"\"x) }", "{ a @ }", "{ a(b: 1x) }",
                             "fragment F on T { a }", "fragment on on T { a } { b }", "{ ...F } fragment F on T { a } fragment F on T { b }", "{ a ? }", "query Q($a) { b }", "{ \xC3\xA9 }"})
        EXPECT_EQ(read(text, document), Fault::Malformed) << text;
    EXPECT_EQ(read("{ a(b: \"\"\"x \\\"\"\" y\"\"\", c: \"\\\"\") }", document), Fault::None);
    std::string deep;
    for (int i = 0; i < 300; ++i)
        deep += "{a";
    EXPECT_EQ(read(deep, document), Fault::TooDeep);
    EXPECT_EQ(read("{ a(b: " + std::string(300, '[') + ") }", document), Fault::TooDeep);
    std::string many = "{";
    for (int i = 0; i < 2000; ++i)
        many += " a";
    EXPECT_EQ(read(many + "}", document), Fault::TooManyTokens);
}

class GraphqlGuardTest : public PolicyTest
{
protected:
    int query(const std::string& text, const base::Json& variables = nullptr)
    {
        base::Json body{{"query", text}};
        if (!variables.is_null())
            body["variables"] = variables;
        return post("application/json", base::toText(body));
    }
    int get(const std::string& url)
    {
        newRequest();
        m_texts.push_back(url);
        m_head.query = m_texts.back();
        return run();
    }
};

TEST_F(GraphqlGuardTest, HoldsEachBound)
{
    use("graphql-guard", R"({"maxDepth": 3, "maxCost": 20, "maxAliases": 1, "maxRootFields": 2, "maxDirectives": 1, "maxTokens": 40, "maxBatch": 2})");
    EXPECT_EQ(query("{ a { b { c } } }"), 0);
    EXPECT_EQ(m_trace.at(0).reason, "the query asks for no more than it may");
    const std::pair<const char*, const char*> wrong[] = {{"{ a { b { c { d } } } }", "depth"}, {"{ a(first: 20) { b } }", "cost"}, {"{ x: a y: b }", "aliases"}, {"{ a b c }", "root-fields"}, {"{ a @b @c }", "directives"},
                                                         {"{ a(b: [1 2 3 4 5 6 7 8 9 10 1 2 3 4 5 6 7 8 9 10 1 2 3 4 5 6 7 8 9 10 1 2 3 4 5]) }", "tokens"}, {"{ a", "malformed"}};
    for (const auto& [text, expected] : wrong) {
        EXPECT_EQ(query(text), 400) << text;
        EXPECT_EQ(code(), std::string("graphql-guard.") + expected);
    }
    EXPECT_EQ(query("query($n: Int) { a(first: $n) { b } }", {{"n", 25}}), 400);
    EXPECT_EQ(post("application/json", R"([{"query": "{ a }"}, {"query": "{ b }"}])"), 0);
    EXPECT_EQ(post("application/json", R"([{"query": "{ a }"}, {"query": "{ b }"}, {"query": "{ c }"}])"), 400);
    EXPECT_EQ(code(), "graphql-guard.batch");
    EXPECT_EQ(post("application/json", R"([{"query": "{ a(first: 12) { b } }"}, {"query": "{ a(first: 12) { b } }"}])"), 400) << "a request's operations cost together";
    EXPECT_EQ(code(), "graphql-guard.cost");
    EXPECT_EQ(post("application/json", "[]"), 400);
    EXPECT_EQ(post("application/json", R"({"query": 1})"), 400);
    EXPECT_EQ(post("application/json", R"([[{"query": "{a}"}]])"), 400);
    EXPECT_EQ(post("application/json", R"({"query": "{a}", "QUERY": "{a b c d e}"})"), 400);
    EXPECT_EQ(post("application/graphql", "{ a { b { c { d } } } }"), 400);
    EXPECT_EQ(post("application/x-www-form-urlencoded", "query={a}"), 415);
}

TEST_F(GraphqlGuardTest, TheSchemaIsNotTold)
{
    use("graphql-guard", "{}");
    for (const char* text : {"{ __schema { types { name } } }", "{ __type(name: \"A\") { name } }", "{ x: __schema { a } }", "{ ...F } fragment F on Query { __schema { a } }", "{ a } query B { __schema { a } }"}) {
        EXPECT_EQ(query(text), 403) << text;
        EXPECT_EQ(code(), "graphql-guard.introspection");
    }
    EXPECT_EQ(query("{ __typename }"), 0);
    use("graphql-guard", R"({"introspection": true})");
    EXPECT_EQ(query("{ __schema { types { name } } }"), 0);
}

TEST_F(GraphqlGuardTest, ByGetOnlyQueriesCome)
{
    use("graphql-guard", R"({"maxDepth": 2})");
    EXPECT_EQ(get("query=%7Ba%7Bb%7D%7D"), 0);
    EXPECT_EQ(get("query=%7Ba%7Bb%7Bc%7D%7D%7D"), 400);
    EXPECT_EQ(get("%71uery=%7Ba%7Bb%7Bc%7D%7D%7D"), 400) << "however the name is written";
    EXPECT_EQ(code(), "graphql-guard.depth");
    EXPECT_EQ(get("query=%7Ba%7D&query=%7Ba%7Bb%7Bc%7D%7D%7D"), 400);
    EXPECT_EQ(get("x=1;query=%7Ba%7Bb%7Bc%7D%7D%7D"), 400) << "some readers divide there";
    EXPECT_EQ(get("query=mutation%7Ba%7D"), 405);
    EXPECT_EQ(get("variables=%7B"), 0) << "nothing is asked";
    EXPECT_EQ(get("query=%7Ba%7D&variables=%7B"), 400);
    EXPECT_EQ(get("a=b"), 0);
    newRequest();
    m_head.method = http::Method::Post;
    m_head.query = "query=%7Ba%7Bb%7Bc%7D%7D%7D";
    field("Content-Type", "application/json");
    m_context.hasBody = true;
    m_bodyKnown = true;
    m_body = R"({"query": "{a}"})";
    EXPECT_EQ(run(), 400) << "one query looked at, and another one run";
}

TEST_F(GraphqlGuardTest, TypesAndListedOperations)
{
    use("graphql-guard", R"({"types": ["query"]})");
    EXPECT_EQ(query("mutation { a }"), 403);
    EXPECT_EQ(code(), "graphql-guard.operation");
    const std::string known = "{ a { b { c } } }";
    const std::string hash = base::sha256Hex(known);
    use("graphql-guard", R"({"maxDepth": 1, "listedOnly": true, "operations": [")" + hash + "\"]}");
    EXPECT_EQ(query(known), 0) << "a listed one may be large";
    EXPECT_EQ(query("{ a }"), 403);
    EXPECT_EQ(code(), "graphql-guard.not-listed");
    EXPECT_EQ(post("application/json", R"({"extensions": {"persistedQuery": {"version": 1, "sha256Hash": ")" + hash + "\"}}}"), 0);
    EXPECT_EQ(post("application/json", R"({"extensions": {"persistedQuery": {"version": 1, "sha256Hash": ")" + std::string(64, 'a') + "\"}}}"), 403);
    EXPECT_EQ(post("application/json", "{}"), 400);
    EXPECT_EQ(refusedAt("graphql-guard", R"({"operations": ["abc"]})").pointer, "/operations");
}

TEST_F(GraphqlGuardTest, ReportModeLetsPass)
{
    use("graphql-guard", "{}", pipeline::Mode::Report);
    EXPECT_EQ(query("{ __schema { a } }"), 0);
    EXPECT_EQ(m_reported.size(), 1u);
}

} // namespace
} // namespace gatehouse::policies
