// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// The language's conformance cases (cel-spec, as JSON). They are not part of the source: GATEHOUSE_SHARED or ../shared beside the source holds them, or the
// test is skipped. Left out, and counted: cases with protocol buffer messages, which this house has not.
#include "base/bytes.h"
#include "base/json.h"
#include "cel/calendar.h"
#include "cel/compile.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <sstream>

namespace gatehouse::cel {

using base::Json;
namespace fs = std::filesystem;

namespace {

fs::path suite()
{
    const char* shared = std::getenv("GATEHOUSE_SHARED");
    return (shared ? fs::path(shared) : fs::path(GATEHOUSE_SOURCE_DIR) / ".." / "shared") / "data" / "cel";
}

Type typeFrom(const Json& json)
{
    if (json.contains("primitive")) {
        const std::map<std::string, Type::Kind> kinds = {{"BOOL", Type::Kind::Bool},     {"INT64", Type::Kind::Int},     {"UINT64", Type::Kind::Uint},
                                                         {"DOUBLE", Type::Kind::Double}, {"STRING", Type::Kind::String}, {"BYTES", Type::Kind::Bytes}};
        return kinds.at(json["primitive"].get<std::string>());
    }
    if (json.contains("list_type"))
        return Type::list(typeFrom(json["list_type"]["elem_type"]));
    if (json.contains("map_type"))
        return Type::map(typeFrom(json["map_type"]["key_type"]), typeFrom(json["map_type"]["value_type"]));
    if (json.contains("null"))
        return Type::Kind::Null;
    if (base::stringAt(json, "message_type") == "google.protobuf.Duration")
        return Type::Kind::Duration;
    return Type::Kind::Dyn;
}

// Values from JSON and what they are made of.
class Values
{
public:
    Value from(const Json& json)
    {
        const std::string kind = json.begin().key();
        const Json& value = json.begin().value();
        if (kind == "null_value")
            return {};
        if (kind == "bool_value")
            return Value::boolean(value.get<bool>());
        if (kind == "int64_value")
            return Value::integer(std::stoll(value.get<std::string>()));
        if (kind == "uint64_value")
            return Value::natural(std::stoull(value.get<std::string>()));
        if (kind == "double_value")
            return Value::real(value.is_string() ? std::stod(value.get<std::string>()) : value.get<double>());
        if (kind == "string_value")
            return Value::string(keep(value.get<std::string>()));
        if (kind == "type_value")
            return Value::type(keep(value.get<std::string>()));
        if (kind == "bytes_value")
            return Value::bytes(keep(*base::fromBase64(value.get<std::string>())));
        if (kind == "object_value" && value.contains("value"))
            return Value::duration(*parseNanos(value["value"].get<std::string>()));
        if (kind == "list_value") {
            std::vector<Value> values;
            for (const Json& one : value.value("values", Json::array()))
                values.push_back(from(one));
            m_lists.push_back(std::move(values));
            return Value::list(m_listViews.emplace_back(m_lists.back()));
        }
        std::vector<MapEntry> entries;
        for (const Json& one : value.value("entries", Json::array()))
            entries.push_back({from(one["key"]), from(one["value"])});
        m_maps.push_back(std::move(entries));
        return Value::map(m_mapViews.emplace_back(m_maps.back()));
    }

private:
    std::string_view keep(std::string text) { return m_texts.emplace_back(std::move(text)); }

    std::deque<std::string> m_texts;
    std::deque<std::vector<Value>> m_lists;
    std::deque<ArrayList> m_listViews;
    std::deque<std::vector<MapEntry>> m_maps;
    std::deque<ArrayMap> m_mapViews;
};

// Of the same type as well, and NaN like itself.
bool same(const Value& a, const Value& b)
{
    if (a.is(Value::Kind::Double) && b.is(Value::Kind::Double) && std::isnan(a.asDouble()))
        return std::isnan(b.asDouble());
    return a.kind() == b.kind() && equals(a, b);
}

bool hasMessages(const Json& test)
{
    const std::string expression = base::stringAt(test, "expr");
    if (expression.find("TestAllTypes") != std::string::npos)
        return true;
    const size_t at = expression.find("google.protobuf.");
    return at != std::string::npos && expression.find('{', at) != std::string::npos;
}

// Empty when the case is as it should be.
std::string tried(const Json& test)
{
    Values values;
    std::vector<Variable> variables;
    std::vector<Value> given;
    const Json& bindings = base::memberAt(test, "bindings");
    for (const Json& one : test.value("type_env", Json::array()))
        variables.push_back({one["name"].get<std::string>(), typeFrom(one["ident"]["type"]), {}, 0});
    for (auto binding = bindings.begin(); bindings.is_object() && binding != bindings.end(); ++binding) {
        if (std::none_of(variables.begin(), variables.end(), [&](const Variable& one) { return one.name == binding.key(); }))
            variables.push_back({binding.key(), Type::Kind::Dyn, {}, 0});
    }
    for (const Variable& variable : variables) {
        const bool bound = bindings.is_object() && bindings.contains(variable.name);
        given.push_back(bound ? values.from(bindings[variable.name]["value"]) : Value::error(ErrorCode::UnknownName, "unbound", 0));
    }
    const auto environment = Environment::make(variables, base::stringAt(test, "container"));
    CompileOptions options;
    options.check = !test.value("disable_check", false);
    const Compiled compiled = compile(base::stringAt(test, "expr"), *environment, options);
    if (!compiled.program)
        return test.contains("eval_error") ? std::string() : "does not compile: " + issueText(compiled.issues.at(0));
    Scratch scratch;
    const Value value = compiled.program->evaluate(scratch, given);
    if (test.contains("eval_error"))
        return value.isError() ? std::string() : "no error";
    if (value.isError())
        return compiled.program->errorText(value);
    const Value wanted = test.contains("value") ? values.from(test["value"]) : Value::boolean(true);
    return same(value, wanted) ? std::string() : "another value, of type " + std::string(typeName(value.kind()));
}

} // namespace

TEST(CelConformance, Cases)
{
    if (!fs::is_directory(suite()))
        GTEST_SKIP() << "the cases are not here";
    int agreed = 0, wrong = 0, messages = 0;
    for (const auto& entry : fs::directory_iterator(suite())) {
        if (entry.path().extension() != ".json")
            continue;
        std::ifstream in(entry.path());
        std::ostringstream text;
        text << in.rdbuf();
        const Json file = *base::parseJson(text.str());
        for (const Json& section : file["section"]) {
            for (const Json& test : section["test"]) {
                if (hasMessages(test)) {
                    ++messages;
                    continue;
                }
                const std::string problem = tried(test);
                (problem.empty() ? agreed : wrong) += 1;
                EXPECT_EQ(problem, "") << entry.path().stem().string() << '/' << base::stringAt(section, "name") << '/' << base::stringAt(test, "name") << ": " << base::stringAt(test, "expr");
            }
        }
    }
    std::cout << agreed << " agree, " << wrong << " do not; " << messages << " left out for their messages\n";
    EXPECT_GT(agreed, 1000);
    EXPECT_LE(messages, 90);
}

} // namespace gatehouse::cel
