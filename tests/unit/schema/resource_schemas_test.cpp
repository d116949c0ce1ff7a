// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/resource_schemas.h"

#include <gtest/gtest.h>

namespace gatehouse::schema {

using base::Json;
using domain::Kind;

namespace {

std::string told(Kind kind, const char* text)
{
    std::string out;
    const auto value = base::parseJson(text);
    EXPECT_TRUE(value.ok()) << text;
    for (const base::Problem& problem : resourceSchema(kind).validate(*value))
        out += problem.pointer + ": " + problem.message + '\n';
    return out;
}

// Every object that a form is made of is closed, every member named, described and ordered.
void checkForm(const Json& schema, const std::string& where)
{
    if (schema.is_array()) {
        for (size_t i = 0; i < schema.size(); ++i)
            checkForm(schema[i], base::joinPointer(where, i));
        return;
    }
    if (!schema.is_object())
        return;
    if (schema.contains("properties")) {
        EXPECT_TRUE(schema.contains("additionalProperties") && schema["additionalProperties"] == false) << where;
        for (const auto& [name, member] : schema["properties"].items()) {
            const std::string at = where + '/' + name;
            EXPECT_FALSE(base::stringAt(member, "title").empty()) << at;
            if (!member.contains("const")) {
                EXPECT_FALSE(base::stringAt(member, "description").empty()) << at;
            }
            if (base::stringAt(member, "type") == "string" && !member.contains("enum") && !member.contains("const") && !member.contains("format")) {
                EXPECT_TRUE(member.contains("maxLength") || member.contains("pattern")) << at << " has no bound";
            }
            if (base::stringAt(member, "type") == "integer") {
                EXPECT_TRUE(member.contains("minimum") && member.contains("maximum")) << at << " has no bounds";
            }
            if (base::stringAt(member, "type") == "array" && !(member.contains("items") && member["items"].contains("enum"))) {
                EXPECT_TRUE(member.contains("maxItems")) << at << " has no bound";
            }
            checkForm(member, at);
        }
    }
    for (const char* inner : {"items", "oneOf", "anyOf", "allOf"}) {
        if (schema.contains(inner))
            checkForm(schema[inner], where + '/' + inner);
    }
    if (schema.contains("oneOf")) {
        for (const Json& variant : schema["oneOf"])
            EXPECT_FALSE(base::stringAt(variant, "title").empty()) << where << ": a variant without a title";
    }
}

} // namespace

TEST(ResourceSchemas, EveryKindHasOneFitForForms)
{
    for (const Kind kind : domain::kKinds) {
        const Json& document = resourceSchema(kind).document();
        const std::string name(domain::kindName(kind));
        EXPECT_FALSE(base::stringAt(document, "title").empty()) << name;
        EXPECT_EQ(base::stringAt(document, "type"), "object") << name;
        for (const char* common : {"id", "name", "description", "labels"})
            EXPECT_TRUE(document["properties"].contains(common)) << name << ' ' << common;
        checkForm(document, name);
    }
    EXPECT_EQ(resourceSchemas().size(), std::size(domain::kKinds));
}

TEST(ResourceSchemas, DefaultsAreValid)
{
    for (const auto& [kind, text] : std::initializer_list<std::pair<Kind, const char*>>{{Kind::Tenant, R"({"id":"a"})"},
                                                                                         {Kind::Service, R"({"id":"a","upstream":{"targets":[{"url":"http://127.0.0.1:1"}]}})"},
                                                                                         {Kind::Route, R"({"id":"a","service":"b"})"},
                                                                                         {Kind::Consumer, R"({"id":"a"})"},
                                                                                         {Kind::Policy, R"({"id":"a","kind":"rate-limit"})"},
                                                                                         {Kind::Listener, R"({"id":"a"})"},
                                                                                         {Kind::Administrator, R"({"id":"a","role":"viewer"})"}}) {
        const Json value = *base::parseJson(text);
        EXPECT_TRUE(resourceSchema(kind).validate(value).empty()) << text;
        const auto problems = resourceSchema(kind).validate(resourceSchema(kind).withDefaults(value));
        EXPECT_TRUE(problems.empty()) << text << ": " << (problems.empty() ? "" : problems[0].pointer + ' ' + problems[0].message);
    }
}

TEST(ResourceSchemas, TheDesignsExampleIsValid)
{
    EXPECT_EQ(told(Kind::Service, R"({"id":"orders","version":"1","lifecycle":"published","upstream":{"targets":[{"url":"http://127.0.0.1:9001","weight":1}],"connectTimeout":"2s","responseTimeout":30}})"), "");
    EXPECT_EQ(told(Kind::Route, R"({"id":"orders","service":"orders","match":{"hosts":["api.acme.test","*.acme.test"],"paths":[{"prefix":"/orders"},{"template":"/o/{id}"},{"regex":"/x.*"}],"methods":["GET","POST"],
        "headers":[{"name":"X-A","value":"1"},{"name":"X-B","present":true},{"name":"X-C","regex":"a+"}],"query":[{"name":"q","present":true}]},"rewrite":{"stripPrefix":true}})"), "");
    EXPECT_EQ(told(Kind::Consumer, R"({"id":"mobile","groups":["apps"],"credentials":[{"id":"k1","kind":"api-key","key":"a key in clear"},{"id":"b","kind":"basic","username":"joe","password":"correct horse"}]})"), "");
    EXPECT_EQ(told(Kind::Policy, R"({"id":"limit","kind":"rate-limit","scope":{"tenant":"acme","consumer":"mobile"},"mode":"report","config":{"limit":100}})"), "");
    EXPECT_EQ(told(Kind::Listener, R"({"id":"main","address":"127.0.0.1","port":8080,"protocols":["http/1.1"],"tls":{"certificates":["c"],"minVersion":"1.3"}})"), "");
}

TEST(ResourceSchemas, MistakesAreExplained)
{
    EXPECT_EQ(told(Kind::Route, R"({"id":"r","service":"s","match":{"pats":[]},"rewrite":{"stripPrefix":"yes"}})"),
              "/match/pats: unknown member \"pats\" (did you mean \"paths\"?)\n/rewrite/stripPrefix: must be true or false\n");
    EXPECT_EQ(told(Kind::Policy, R"({"id":"p","kind":"k","scope":{"tenant":"a","service":"s","route":"r"}})").empty(), false);
    EXPECT_EQ(told(Kind::Listener, R"({"id":"l","port":70000,"address":"localhost"})"), "/address: \"localhost\" must be an IP address\n/port: must be at most 65535\n");
    EXPECT_EQ(told(Kind::Service, R"({"id":"s","upstream":{"targets":[]}})"), "/upstream/targets: must not be empty\n");
    // A secret that is too short is not repeated.
    EXPECT_EQ(told(Kind::Consumer, R"({"id":"c","credentials":[{"id":"k","kind":"api-key","key":"hunter2"}]})"), "/credentials/0/key: must have at least 8 characters\n");
}

TEST(ResourceSchemas, WhatIsWrittenOnlyIsNotShown)
{
    const Json consumer = *base::parseJson(R"({"id":"c","credentials":[{"id":"a","kind":"api-key","keyHash":"sha256:1"},{"id":"b","kind":"basic","username":"u","passwordHash":"x"},
        {"id":"h","kind":"hmac","keyId":"k","secret":"sealed:x"},{"id":"o","kind":"oauth-client","clientId":"c","secretHash":"x"},{"id":"odd","kind":"gone","key":"clear","password":"clear","secret":"clear"}]})");
    EXPECT_EQ(resourceSchema(Kind::Consumer).redacted(consumer), *base::parseJson(R"({"id":"c","credentials":[{"id":"a","kind":"api-key"},{"id":"b","kind":"basic","username":"u"},{"id":"h","kind":"hmac","keyId":"k"},
        {"id":"o","kind":"oauth-client","clientId":"c"},{"id":"odd","kind":"gone"}]})"));
    EXPECT_EQ(resourceSchema(Kind::Administrator).redacted(*base::parseJson(R"({"id":"o","tokens":[{"id":"t","token":"x","tokenHash":"y"}]})")), *base::parseJson(R"({"id":"o","tokens":[{"id":"t"}]})"));
    EXPECT_EQ(resourceSchema(Kind::Secret).redacted(*base::parseJson(R"({"id":"s","value":"v"})")), *base::parseJson(R"({"id":"s"})"));
    EXPECT_EQ(resourceSchema(Kind::Certificate).redacted(*base::parseJson(R"({"id":"s","certificate":"c","key":"k"})")), *base::parseJson(R"({"id":"s","certificate":"c"})"));
}

} // namespace gatehouse::schema
