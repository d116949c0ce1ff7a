// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/document.h"
#include "schema/yaml_reader.h"

#include <gtest/gtest.h>

namespace gatehouse::schema {

using base::Json;

namespace {

Json yaml(const std::string& text)
{
    auto document = Document::parse(text, Document::Format::Yaml);
    EXPECT_TRUE(document.ok()) << text << ": " << (document ? "" : document.error().text());
    return document ? document->value() : Json("failed");
}

} // namespace

TEST(Document, PlainScalarsOfYaml12)
{
    EXPECT_EQ(yaml("{a: yes, b: no, c: on, d: off, e: \"true\", f: 'null', g: \"5\"}"), (Json{{"a", "yes"}, {"b", "no"}, {"c", "on"}, {"d", "off"}, {"e", "true"}, {"f", "null"}, {"g", "5"}}));
    EXPECT_EQ(yaml("[true, false, null, ~, , 5, -5, 0.5, 1e3]"), Json::array({true, false, nullptr, nullptr, nullptr, 5, -5, 0.5, 1000.0}));
    EXPECT_EQ(yaml("[127.0.0.1, 1:30, 0123, 1.2.3, 2026-01-01, .5x, +, -, 1_000]"), Json::array({"127.0.0.1", "1:30", "0123", "1.2.3", "2026-01-01", ".5x", "+", "-", "1_000"}));
    EXPECT_EQ(yaml("[18446744073709551615, -9223372036854775808, !!str 5]"), Json::array({18446744073709551615ull, INT64_MIN, "5"}));
    EXPECT_EQ(yaml("text: |\n  two\n  lines\n")["text"], "two\nlines\n");
    EXPECT_EQ(yaml(""), Json());
    EXPECT_EQ(yaml("# only a comment\n"), Json());
}

TEST(Document, PlacesOfYaml)
{
    const auto document = Document::parse("gatehouse: 1\ntenants:\n  - id: acme\n    services:\n      - id: orders\n        upstream: { targets: [ { url: x } ] }\n");
    ASSERT_TRUE(document.ok());
    EXPECT_EQ(document->format(), Document::Format::Yaml);
    const auto at = [&](const char* pointer) {
        const Place place = document->placeOf(pointer);
        return std::pair(place.line, place.column);
    };
    EXPECT_EQ(at("/tenants/0/id"), std::pair(3, 5));
    EXPECT_EQ(at("/tenants/0/services/0/id"), std::pair(5, 9));
    EXPECT_EQ(at("/tenants/0/services/0/upstream/targets/0/url"), std::pair(6, 34));
    EXPECT_EQ(at("/tenants/0/services/0/upstream/targets/7/none"), std::pair(6, 21)); // the nearest that is there
    EXPECT_EQ(at("/none"), std::pair(1, 1));
}

TEST(Document, PlacesOfJson)
{
    const auto document = Document::parse("{\n  \"\xc3\xa4\": 1, \"a/b\": [\n    1, {\"x\\u0041\": true}\n  ]\n}");
    ASSERT_TRUE(document.ok());
    EXPECT_EQ(document->format(), Document::Format::Json);
    std::vector<base::Problem> problems{{"/a~1b/1/xA", "m", 0, 0}, {"/a~1b/0", "m", 0, 0}, {"/a~1b/9", "m", 0, 0}, {"", "m", 0, 0}, {"/x", "has a place", 7, 8}};
    document->locate(problems);
    const std::pair<int, int> expected[] = {{3, 9}, {3, 5}, {2, 11}, {1, 1}, {7, 8}};
    for (size_t i = 0; i < problems.size(); ++i)
        EXPECT_EQ(std::pair(problems[i].line, problems[i].column), expected[i]) << i;
}

TEST(Document, WhatIsAmbiguousOrHostileIsRefusedWithItsPlace)
{
    const auto problem = [](const std::string& text) {
        const auto document = Document::parse(text);
        EXPECT_FALSE(document.ok()) << text.substr(0, 60);
        return document || document.error().problems.empty() ? base::Problem{} : document.error().problems[0];
    };
    EXPECT_EQ(problem("a: 1\nb:\n  c: 1\n  c: 2\n"), (base::Problem{"/b/c", "duplicate key \"c\"", 4, 3}));
    EXPECT_EQ(problem("{\"a\":1,\n\"a\":2}").line, 2);
    EXPECT_EQ(problem("a: !!binary aGk=\n").pointer, "/a");
    EXPECT_EQ(problem("a: 1\n---\nb: 2\n").message, "holds 2 documents; one is expected");
    EXPECT_EQ(problem("a: [1\nb: 2\n").line, 2);
    EXPECT_EQ(problem(", ").message, "holds many documents; one is expected"); // found by fuzzing: it was read for ever
    EXPECT_EQ(problem("a: \"x\\N\"").pointer, "/a");
    EXPECT_EQ(problem("? [a]\n: 1\n").message, "a key must be text");
    EXPECT_EQ(problem("a: \xff\n").message, "the document is not UTF-8");
    EXPECT_EQ(problem("&a [*a]\n").message, "nested deeper than 64 levels");
    std::string deep;
    for (int i = 0; i < 100; ++i)
        deep += '[';
    EXPECT_FALSE(Document::parse(deep + std::string(100, ']')).ok());
    EXPECT_FALSE(Document::parse(std::string(100'000, '['), Document::Format::Yaml).ok());
}

TEST(Document, AnAliasBombDoesNotGoOff)
{
    std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
    for (int i = 1; i < 9; ++i) {
        const std::string last = "*a" + std::to_string(i - 1);
        bomb += 'a' + std::to_string(i) + ": &a" + std::to_string(i) + " [" + last;
        for (int k = 0; k < 9; ++k)
            bomb += ',' + last;
        bomb += "]\n";
    }
    const auto document = Document::parse(bomb);
    ASSERT_FALSE(document.ok());
    EXPECT_EQ(document.error().problems.at(0).message, "the document has more than 4,000,000 values");
    // An honest alias is fine.
    EXPECT_EQ(yaml("base: &b { x: 1 }\nother: *b\n")["other"], (Json{{"x", 1}}));
}

TEST(Document, LongKeysDoNotMultiply)
{
    std::string list = "\":[0";
    for (int i = 0; i < 300'000; ++i)
        list += ",0";
    EXPECT_TRUE(Document::parse("{\"" + std::string(1 << 20, 'k') + list + "]}", Document::Format::Json).ok());
    EXPECT_TRUE(Document::parse("{\"" + std::string(1000, 'k') + list + "]}", Document::Format::Yaml).ok()); // YAML 1.2.2, 7.4.2: implicit keys end at 1024
}

TEST(Document, JsonIsGuessedAndItsErrorIsTold)
{
    EXPECT_EQ(Document::parse("  {\"a\": 1}")->format(), Document::Format::Json);
    EXPECT_EQ(Document::parse("{a: 1}")->format(), Document::Format::Yaml);
    EXPECT_EQ(Document::parse("\xEF\xBB\xBF" "a: 1")->value()["a"], 1);
    EXPECT_FALSE(Document::parse("{a: 1}", Document::Format::Json).ok());
    EXPECT_EQ(Document::parse("{\"a\": }").error().message, "not valid JSON");
}

TEST(Document, YamlIsWrittenSoThatItReadsBack)
{
    const char* documents[] = {
        R"({"gatehouse":1,"tenants":[{"id":"acme","services":[{"id":"orders","upstream":{"targets":[{"url":"http://127.0.0.1:9001","weight":1}]}}]}]})",
        R"({"a":[],"b":{},"c":[[1,[2]],[],[{"x":[]}]],"d":null,"e":[null,{}]})",
        R"({"yes":"yes","no":"no","n":"5","t":"true","e":"","z":"~","d":"-","c":"a: b","h":"a #b","q":"'","s":" x ","dots":"...","dashes":"---","star":"*x","amp":"&x","bang":"!x","pc":"%x","at":"@x","eq":"="})",
        R"({"multi":"line\nbreak","tab":"\t","nul":"\u0000","uni":"\u20ac \ud83d\ude00","nel":"\u0085","ls":"\u2028","bom":"\ufeff","bs":"\\","quote":"\""})",
        R"([1,-1,0.5,1e300,18446744073709551615,true,"text"])",
        R"("just text")",
        R"({"1":"numeric key","true":1,"null":2,"":3,"a b":4,"x: y":5,"- z":6,"\n":7})",
        R"({"colon:":"x:","brace":"a{b","comma":"a,b","0x1f":"0x1f","1e3":"1e3","inf":".inf","nan":".nan","octal":"0o17"})",
    };
    for (const char* text : documents) {
        const Json value = *base::parseJson(text);
        const std::string written = toYaml(value);
        const auto back = Document::parse(written, Document::Format::Yaml);
        ASSERT_TRUE(back.ok()) << written << back.error().text();
        EXPECT_EQ(back->value(), value) << written;
        EXPECT_EQ(base::toText(back->value()), base::toText(value)) << written;
    }
    const Json longKey = {{std::string(5000, 'k'), {{"x", 1}}}};
    EXPECT_EQ(yaml(toYaml(longKey)), longKey);
}

TEST(Document, YamlBeginsWithWhatNamesAThing)
{
    EXPECT_EQ(toYaml(*base::parseJson(R"({"gatehouse":1,"listeners":[{"port":1,"address":"x","name":"main door","id":"main"}]})")),
              "gatehouse: 1\nlisteners:\n  - id: main\n    name: main door\n    address: x\n    port: 1\n");
}

} // namespace gatehouse::schema
