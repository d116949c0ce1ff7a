// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/request_values.h"

#include "cel/compile.h"

#include <gtest/gtest.h>
#include <tuple>

namespace gatehouse::pipeline {

namespace {

// What a value of the declared type is.
cel::Value::Kind kindOf(const cel::Type& type)
{
    using Kind = cel::Type::Kind;
    switch (type.kind()) {
    case Kind::Bool:
        return cel::Value::Kind::Bool;
    case Kind::Int:
        return cel::Value::Kind::Int;
    case Kind::String:
        return cel::Value::Kind::String;
    case Kind::List:
        return cel::Value::Kind::List;
    case Kind::Timestamp:
        return cel::Value::Kind::Timestamp;
    case Kind::Ip:
        return cel::Value::Kind::Ip;
    default:
        return cel::Value::Kind::Map;
    }
}

} // namespace

TEST(RequestValues, AreWhatTheEnvironmentDeclares)
{
    http::RequestHead head;
    head.methodText = "GET";
    head.fields.add("Host", "a");
    head.query = "a=1&b";
    Context context;
    for (const bool bare : {false, true}) {
        context.reset();
        context.request = bare ? nullptr : &head;
        RequestValues request(context);
        const auto& variables = requestEnvironment().variables();
        ASSERT_EQ(variables.size(), request.values().size());
        for (size_t i = 0; i < variables.size(); ++i) {
            EXPECT_FALSE(variables[i].description.empty());
            ASSERT_EQ(request.values()[i].kind(), kindOf(variables[i].type)) << variables[i].name;
            for (const cel::Field& field : variables[i].type.fields()) {
                EXPECT_FALSE(field.description.empty()) << field.name;
                const cel::Map& record = request.values()[i].asMap();
                const auto byNumber = record.field(field.index), byName = record.find(cel::Value::string(field.name));
                ASSERT_TRUE(byNumber && byName) << field.name;
                EXPECT_EQ(byNumber->kind(), kindOf(field.type)) << field.name;
                EXPECT_TRUE(cel::equals(*byNumber, *byName)) << field.name;
                EXPECT_EQ(record.keyAt(field.index).text(), field.name);
                EXPECT_TRUE(cel::equals(record.valueAt(field.index), *byName)) << field.name;
            }
        }
    }
}

TEST(RequestValues, AnEmptyFirstOneIsJoinedLikeAnyOther)
{
    http::RequestHead head;
    head.fields.add("X-A", "");
    head.fields.add("X-A", "b");
    head.query = "a=&a=b";
    Context context;
    context.request = &head;
    RequestValues request(context);
    const auto look = [&](const char* map, const char* name) { return request.values()[0].asMap().find(cel::Value::string(map))->asMap().find(cel::Value::string(name))->text(); };
    EXPECT_EQ(look("headers", "x-a"), ", b");
    EXPECT_EQ(look("query", "a"), ",b");
}

TEST(RequestValues, JoinsWhatComesRepeatedlyOnce)
{
    http::RequestHead head;
    std::string query;
    for (int i = 0; i < 50; ++i) {
        head.fields.add(i % 2 ? "X-Many" : "x-many", "some text");
        query += "a=some+text&";
    }
    head.query = query;
    Context context;
    context.request = &head;
    RequestValues request(context);
    const auto look = [&](const char* map, const char* name) { return request.values()[0].asMap().find(cel::Value::string(map))->asMap().find(cel::Value::string(name))->text(); };
    for (const auto& [map, name, size] : {std::tuple("headers", "X-Many", 50 * 11 - 2), std::tuple("query", "a", 50 * 10 - 1)}) {
        const std::string_view first = look(map, name);
        EXPECT_EQ(first.size(), static_cast<size_t>(size));
        EXPECT_EQ(look(map, name).data(), first.data()) << "it is made anew each time, in memory that nobody counts";
    }
    head.fields.add("Y-Once", "b");
    RequestValues again(context);
    EXPECT_EQ(again.values()[0].asMap().find(cel::Value::string("headers"))->asMap().find(cel::Value::string("y-once"))->text(), "b");
}

TEST(RequestValues, AnEvaluationBeginsInMemoryThatIsThere)
{
    http::RequestHead head;
    head.methodText = "GET";
    head.path = "/a/b/c";
    Context context;
    context.request = &head;
    RequestValues request(context);
    const cel::Compiled compiled = cel::compile("(request.path + '/d').split('/').size() == 5", requestEnvironment());
    ASSERT_TRUE(compiled.program);
    EXPECT_TRUE(request.evaluate(*compiled.program).isTrue());
    EXPECT_LT(request.scratch().memoryUsed(), 2048u);
}

} // namespace gatehouse::pipeline
