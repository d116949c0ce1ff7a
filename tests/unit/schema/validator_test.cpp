// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/validator.h"

#include "schema/formats.h"

#include <gtest/gtest.h>

namespace gatehouse::schema {

using base::Json;

namespace {

Json parsed(const std::string& text)
{
    auto document = base::parseJson(text);
    EXPECT_TRUE(document.ok()) << text;
    return document ? *document : Json();
}

Schema compiled(const std::string& text)
{
    auto schema = Schema::compile(parsed(text));
    EXPECT_TRUE(schema.ok()) << schema.error().text();
    return *schema;
}

std::string told(const Schema& schema, const std::string& instance, const char* pointer = "")
{
    std::string out;
    for (const base::Problem& problem : schema.validate(parsed(instance), pointer))
        out += problem.pointer + ": " + problem.message + '\n';
    return out;
}

constexpr const char* kLimit = R"({"type":"object","additionalProperties":false,"required":["limit"],"properties":{
    "limit":{"type":"integer","minimum":1,"maximum":100},
    "window":{"type":["string","number"],"format":"gatehouse-duration","default":"1m"},
    "by":{"enum":["consumer","ip"],"default":"ip"},
    "headers":{"type":"object","default":{},"properties":{"standard":{"type":"boolean","default":true}}}}})";

} // namespace

TEST(Schema, AllProblemsWithTheirPlacesAndHelp)
{
    const Schema schema = compiled(kLimit);
    EXPECT_EQ(told(schema, R"({"limit":5,"window":"1m","by":"ip"})"), "");
    EXPECT_EQ(told(schema, R"({"limt":5,"window":"soon","by":"moon"})", "/config"),
              "/config/limit: is required\n"
              "/config/by: must be one of \"consumer\", \"ip\"\n"
              "/config/limt: unknown member \"limt\" (did you mean \"limit\"?)\n"
              "/config/window: \"soon\" must be a duration such as 250ms, 30s, 1h30m or 7d\n");
    EXPECT_EQ(told(schema, R"({"limit":0})"), "/limit: must be at least 1\n");
    EXPECT_EQ(told(schema, R"({"limit":101.0})"), "/limit: must be at most 100\n");
    EXPECT_EQ(told(schema, R"({"limit":"5"})"), "/limit: must be a whole number\n");
    EXPECT_EQ(told(schema, R"({"limit":1.5})"), "/limit: must be a whole number\n");
    EXPECT_EQ(told(schema, R"({"limit":1,"zzzzzz":1})"), "/zzzzzz: unknown member \"zzzzzz\"\n");
    EXPECT_EQ(told(schema, "[]"), ": must be an object\n");
}

TEST(Schema, OfSeveralFormsTheLikelyOneIsExplained)
{
    const Schema schema = compiled(R"({"oneOf":[
        {"title":"Prefix","type":"object","additionalProperties":false,"required":["prefix"],"properties":{"prefix":{"type":"string"}}},
        {"title":"Exact","type":"object","additionalProperties":false,"required":["exact"],"properties":{"exact":{"type":"string"}}}]})");
    EXPECT_EQ(told(schema, R"({"exact":"/x"})"), "");
    EXPECT_EQ(told(schema, R"({"exact":5})"), "/exact: must be text\n");
    EXPECT_EQ(told(schema, R"({})"), "/prefix: is required\n");
    EXPECT_FALSE(told(schema, R"({"exact":"/x","prefix":"/y"})").empty());
}

TEST(Schema, Formats)
{
    const auto accepts = [](const char* format, const char* text) { return compiled(R"({"format":")" + std::string(format) + "\"}").validate(Json(text)).empty(); };
    for (const auto& [format, text] : std::initializer_list<std::pair<const char*, const char*>>{
             {"gatehouse-duration", "1h30m"}, {"size", "8MiB"}, {"date-time", "2026-12-31T00:00:00Z"}, {"uri", "https://x.test/a?b"}, {"hostname", "api.x-1.test"}, {"ipv4", "10.0.0.1"}, {"ipv6", "::1"},
             {"ip", "::1"}, {"cidr", "10.0.0.0/8"}, {"cidr", "fe80::/10"}, {"cidr", "10.0.0.1"}, {"id", "a-b"}, {"regex", "^a+$"}, {"email", "a@b.test"}, {"unheard-of", "anything"}})
        EXPECT_TRUE(accepts(format, text)) << format << ' ' << text;
    for (const auto& [format, text] : std::initializer_list<std::pair<const char*, const char*>>{
             {"gatehouse-duration", "PT1H"}, {"size", "8 MB"}, {"date-time", "tomorrow"}, {"uri", "/relative"}, {"uri", "https://x y"}, {"hostname", "-x.test"}, {"hostname", "x..test"}, {"ipv4", "1.2.3"},
             {"ipv6", "10.0.0.1"}, {"cidr", "10.0.0.0/33"}, {"cidr", "10.0.0.0/"}, {"cidr", "::/129"}, {"id", "A"}, {"regex", "("}, {"regex", "(?=x)"}, {"email", "a@b@c"}})
        EXPECT_FALSE(accepts(format, text)) << format << ' ' << text;
    EXPECT_TRUE(compiled(R"({"type":["string","number"],"format":"gatehouse-duration"})").validate(Json(5)).empty());
}

TEST(Schema, DefaultsAreFilledInDeep)
{
    const Schema schema = compiled(kLimit);
    EXPECT_EQ(base::toText(schema.withDefaults({{"limit", 5}})), R"({"by":"ip","headers":{"standard":true},"limit":5,"window":"1m"})");
    EXPECT_EQ(base::toText(schema.withDefaults({{"limit", 5}, {"by", "consumer"}, {"headers", {{"standard", false}}}})), R"({"by":"consumer","headers":{"standard":false},"limit":5,"window":"1m"})");
    const Schema variants = compiled(R"({"type":"array","items":{"oneOf":[
        {"type":"object","required":["a"],"properties":{"a":{},"x":{"default":1}}},{"type":"object","required":["b"],"properties":{"b":{},"x":{"default":2}}}]}})");
    EXPECT_EQ(base::toText(variants.withDefaults(parsed(R"([{"b":0},{"a":0}])"))), R"([{"b":0,"x":2},{"a":0,"x":1}])");
}

TEST(Schema, SecretsAreFoundAndHidden)
{
    const Schema schema = compiled(R"({"type":"object","properties":{"list":{"type":"array","items":{"oneOf":[
        {"type":"object","required":["kind"],"properties":{"kind":{"const":"a"},"key":{"type":"string","writeOnly":true,"x-secret":"sha256"}}},
        {"type":"object","required":["kind"],"properties":{"kind":{"const":"b"},"word":{"type":"string","writeOnly":true,"x-secret":"password"}}}]}}}})");
    Json value = parsed(R"({"list":[{"kind":"a","key":"K"},{"kind":"b","word":"W"},{"kind":"a","word":"W"},{"key":"K","word":"W","other":1}]})");
    EXPECT_EQ(base::toText(schema.redacted(value)), R"({"list":[{"kind":"a"},{"kind":"b"},{"kind":"a"},{"other":1}]})");
    std::string seen;
    schema.forEachSecret(value, [&](const std::string& how, const std::string& pointer, Json& parent, const std::string& member) {
        seen += how + pointer + ' ';
        parent[member + "Hash"] = "#";
        parent.erase(member);
    });
    EXPECT_TRUE(seen.starts_with("sha256/list/0/key password/list/1/word ")) << seen;
    EXPECT_EQ(value["list"][0], parsed(R"({"kind":"a","keyHash":"#"})"));
}

TEST(Schema, MessagesDoNotRepeatSecrets)
{
    const Schema schema = compiled(R"({"properties":{"hash":{"type":"string","writeOnly":true,"pattern":"^sha256:"},"id":{"writeOnly":true,"format":"id"}}})");
    const std::string problems = told(schema, R"({"hash":"hunter2","id":"HUNTER2"})");
    EXPECT_EQ(problems.find("hunter2"), std::string::npos);
    EXPECT_EQ(problems.find("HUNTER2"), std::string::npos);
    EXPECT_NE(problems.find("/hash: must match ^sha256:"), std::string::npos);
}

TEST(Schema, AWrongSchemaNamesThePlace)
{
    const std::pair<const char*, const char*> wrong[] = {{R"({"properties":{"a":{"type":"text"}}})", "/properties/a/type"}, {R"({"allOf":[{"pattern":"("}]})", "/allOf/0/pattern"},
                                                         {R"({"$ref":"#/$defs/none"})", "/$ref"},                           {R"({"$ref":"https://elsewhere"})", "/$ref"},
                                                         {R"({"unevaluatedProperties":false})", "/unevaluatedProperties"}, {R"({"items":5})", "/items"}};
    for (const auto& [text, pointer] : wrong) {
        const auto schema = Schema::compile(parsed(text));
        ASSERT_FALSE(schema.ok()) << text;
        EXPECT_EQ(schema.error().problems.at(0).pointer, pointer);
    }
    EXPECT_FALSE(Schema::compile(Json(5)).ok());
    EXPECT_TRUE(Schema::compile(parsed(R"({"dependentRequired":{"a":[1]},"minLength":1e300,"required":[1]})")).ok());
}

TEST(Schema, HostileInstancesEnd)
{
    const Schema endless = compiled(R"({"$ref":"#"})");
    EXPECT_FALSE(endless.validate(Json(1)).empty());
    const Schema closed = compiled(R"({"type":"object","additionalProperties":false,"properties":{"limit":{}}})");
    Json many = Json::object();
    for (int i = 0; i < 5000; ++i)
        many["m" + std::to_string(i)] = i;
    many[std::string(1 << 20, 'x')] = 1;
    EXPECT_EQ(closed.validate(many).size(), 1000u);
    EXPECT_LT(closed.validate({{std::string(1 << 20, 'x'), 1}}).at(0).message.size(), 200u);
}

TEST(Formats, TargetsAreReadAsTheServiceCompilerReadsThem)
{
    std::string why;
    for (const char* url : {"http://orders.internal:9001/base/", "HTTP://10.0.0.1", "https://[::1]", "http://[::1]:80", "internal://echo", "http://a:65535"})
        EXPECT_TRUE(hasFormat("target-url", url, why)) << url << ' ' << why;
    for (const char* url : {"orders", "ftp://a", "http://", "http:///x", "http://a:0", "http://a:70000", "http://a:99999999999", "http://a:b", "http://a:", "http://u:p@a", "http://a/?q",
                            "http://[::1", "http://[x]", "http://[::1]80", "internal://other", "http://a b"}) {
        why.clear();
        EXPECT_FALSE(hasFormat("target-url", url, why)) << url;
        EXPECT_FALSE(why.empty()) << url;
    }
}

TEST(Formats, ALineHasNoControlCharacters)
{
    std::string why;
    for (const char* text : {"", "Orders", "Größe Ⅷ – ok", "\xC2\xA0"})
        EXPECT_TRUE(hasFormat("line", text, why)) << text;
    for (const char* text : {"a\nb", "a\tb", "\x1b[31m", "\x7f", "a\xC2\x85z"})
        EXPECT_FALSE(hasFormat("line", text, why)) << text;
}

} // namespace gatehouse::schema
