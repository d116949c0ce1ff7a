// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/policies/policy_fixture.h"

#include "pipeline/shared_states.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace gatehouse::policies {
namespace {

using base::Json;

// The least that a kind is content with: its defaults, except where no default can be meant.
Json leastOf(const std::string& kind)
{
    return kind == "logging" ? Json{{"to", "syslog"}, {"syslog", {{"host", "127.0.0.1"}}}} : Json::object();
}

// What every kind of policy owes the house, whatever it does.
class EveryPolicy : public PolicyTest, public testing::WithParamInterface<std::string>
{
protected:
    const pipeline::PolicyType& type() const { return *pipeline::findPolicyType(allPolicyTypes(), GetParam()); }
    base::Result<std::unique_ptr<pipeline::Policy>> makeRaw(const Json& config)
    {
        pipeline::MakeContext context;
        context.key = {domain::Kind::Policy, "acme", "p"};
        context.qualified = "acme/p";
        context.limits = m_limits.get();
        context.states = &m_ownStates; // what is dear to make is made once, as long as somebody has it
        return type().make(config, context);
    }
    pipeline::SharedStates m_ownStates;
};

// Visits every object schema and every field below it.
void walk(const Json& schema, const std::string& pointer, const std::function<void(const Json&, const std::string&, bool isField)>& visit, bool isField = false)
{
    visit(schema, pointer, isField);
    const Json& properties = base::memberAt(schema, "properties");
    for (auto member = properties.begin(); properties.is_object() && member != properties.end(); ++member)
        walk(member.value(), pointer + "/properties/" + member.key(), visit, true);
    if (schema.contains("items"))
        walk(schema["items"], pointer + "/items", visit, true);
}

TEST_P(EveryPolicy, DescribesItself)
{
    EXPECT_FALSE(type().title.empty());
    EXPECT_TRUE(type().summary.ends_with('.'));
    EXPECT_FALSE(type().family.empty());
    EXPECT_NE(type().make, nullptr);
    ASSERT_FALSE(type().schema.empty()) << "no schema at " << type().family;
    EXPECT_TRUE(base::parseJson(type().schema).ok());
}

TEST_P(EveryPolicy, HasAClosedSchemaThatAFormCanBeMadeFrom)
{
    const Json& schema = schemaOf(GetParam()).document();
    EXPECT_EQ(base::stringAt(schema, "$schema"), "https://json-schema.org/draft/2020-12/schema");
    EXPECT_EQ(base::stringAt(schema, "title"), type().title);
    walk(schema, "", [](const Json& part, const std::string& pointer, bool isField) {
        EXPECT_FALSE(base::stringAt(part, "title").empty()) << pointer;
        EXPECT_FALSE(base::stringAt(part, "description").empty()) << pointer;
        if (part.contains("properties")) {
            EXPECT_TRUE(part.contains("additionalProperties") && part["additionalProperties"] == false) << pointer;
        }
        const std::string kind = part["type"].is_string() ? part["type"].get<std::string>() : "";
        if (kind == "integer") {
            EXPECT_TRUE(part.contains("minimum") && part.contains("maximum") && part.contains("x-unit")) << pointer;
        }
        if (kind == "array") {
            EXPECT_TRUE(part.contains("maxItems") && part.contains("items")) << pointer;
        }
        if (kind == "string" && !part.contains("enum")) {
            EXPECT_TRUE(part.contains("maxLength")) << pointer;
        }
        if (isField && !pointer.ends_with("/items")) {
            EXPECT_TRUE(part.contains("x-order") && part.contains("x-group")) << pointer;
            EXPECT_TRUE(part.contains("default") || pointer.find("/items/") != std::string::npos) << pointer << " has no default";
        }
    });
}

TEST_P(EveryPolicy, IsValidWithDefaultsAlone)
{
    EXPECT_TRUE(schemaOf(GetParam()).validate(leastOf(GetParam())).empty());
    const Json defaults = schemaOf(GetParam()).withDefaults(leastOf(GetParam()));
    const auto problems = schemaOf(GetParam()).validate(defaults);
    EXPECT_TRUE(problems.empty()) << problems.front().pointer << ' ' << problems.front().message;
    const auto made = make(GetParam(), base::toText(leastOf(GetParam())));
    EXPECT_TRUE(made.ok()) << made.error().text();
}

TEST_P(EveryPolicy, DoesTheSameWithAndWithoutDefaultsWrittenOut)
{
    EXPECT_TRUE(makeRaw(leastOf(GetParam())).ok()) << "make() knows the schema's defaults";
    EXPECT_TRUE(makeRaw(schemaOf(GetParam()).withDefaults(leastOf(GetParam()))).ok());
}

TEST_P(EveryPolicy, RefusesUnknownMembers)
{
    const auto problems = schemaOf(GetParam()).validate(Json{{"noSuchField", 1}});
    // Some kinds miss what they need besides.
    EXPECT_EQ(std::count_if(problems.begin(), problems.end(), [](const base::Problem& problem) { return problem.pointer == "/noSuchField"; }), 1);
}

TEST_P(EveryPolicy, NeverThrowsWhateverTheConfiguration)
{
    const Json defaults = schemaOf(GetParam()).withDefaults(Json::object());
    const auto kept = makeRaw(defaults);
    const Json strange[] = {nullptr, true, -1, 1e300, 9'223'372'036'854'775'807ll, "", "x", std::string(100'000, '*'), "\r\n", "${", "10.0.0.0/99", Json::array(), Json::object(),
                            Json::array({nullptr, 1, "x", Json::object(), Json::array()}), Json{{"a", 1}, {"", "\r\n"}, {"limit", "x"}}};
    for (const Json& value : strange) {
        EXPECT_NO_THROW((void)makeRaw(value));
        for (const auto& [member, normal] : defaults.items()) {
            Json changed = defaults;
            changed[member] = value;
            EXPECT_NO_THROW((void)makeRaw(changed)) << member << ": " << base::toText(value).substr(0, 80);
            if (normal.is_object()) {
                for (const auto& [inner, ignored] : normal.items()) {
                    Json deep = defaults;
                    deep[member][inner] = value;
                    EXPECT_NO_THROW((void)makeRaw(deep)) << member << '/' << inner;
                }
            }
            if (normal.is_array()) {
                Json filled = defaults;
                filled[member] = Json::array({value, Json{{"limit", value}, {"window", value}, {"burst", value}}});
                EXPECT_NO_THROW((void)makeRaw(filled)) << member;
            }
        }
    }
}

TEST_P(EveryPolicy, ProblemsNameThePlaceInTheConfiguration)
{
    const Json defaults = schemaOf(GetParam()).withDefaults(Json::object());
    const auto kept = makeRaw(defaults);
    for (const auto& [member, normal] : defaults.items()) {
        for (const Json& value : {Json(-5), Json("\r\n"), Json(Json::array({"\r\n"}))}) {
            Json changed = defaults;
            changed[member] = value;
            const auto made = makeRaw(changed);
            if (made.ok())
                continue;
            for (const base::Problem& problem : made.error().problems) {
                EXPECT_TRUE(problem.pointer.starts_with('/')) << member;
                EXPECT_FALSE(problem.message.empty());
            }
        }
    }
}

TEST_P(EveryPolicy, WorksInBothModesAtEveryScope)
{
    for (const pipeline::Mode mode : {pipeline::Mode::Enforce, pipeline::Mode::Report}) {
        use(GetParam(), base::toText(leastOf(GetParam())), mode);
        for (const bool known : {false, true}) {
            for (const bool routed : {false, true}) {
                newRequest();
                m_context.consumer = known ? &m_consumers.at(m_mobile) : nullptr;
                m_context.place = routed ? &m_place : nullptr;
                const int status = run();
                if (mode == pipeline::Mode::Report) {
                    EXPECT_EQ(status, 0);
                }
                ASSERT_EQ(m_trace.size(), 1u);
                EXPECT_FALSE(m_trace[0].reason.empty()) << "explain has to say why";
                if (m_context.answer().isRejection()) {
                    EXPECT_TRUE(code().starts_with(GetParam() + '.')) << code();
                    EXPECT_TRUE(m_context.answer().detail.ends_with('.'));
                }
            }
        }
    }
}

TEST_P(EveryPolicy, DoesNothingInADryRun)
{
    use(GetParam(), base::toText(leastOf(GetParam())));
    for (int i = 0; i < 100; ++i) {
        newRequest();
        m_context.dryRun = true;
        (void)run();
        const std::string first = m_trace.at(0).reason;
        newRequest();
        m_context.dryRun = true;
        (void)run();
        EXPECT_EQ(m_trace.at(0).reason, first);
    }
}

TEST_P(EveryPolicy, HasAHelpPageThatNamesEveryFieldAndCode)
{
    std::ifstream file(std::filesystem::path(GATEHOUSE_SOURCE_DIR) / "resources/help/policies" / (GetParam() + ".md"));
    ASSERT_TRUE(file.good());
    std::stringstream text;
    text << file.rdbuf();
    const std::string page = text.str();
    EXPECT_TRUE(page.starts_with("# ")) << "a title";
    for (const char* part : {"## When to use it", "## Fields", "## Example", "## What clients see", "```yaml"})
        EXPECT_NE(page.find(part), std::string::npos) << part;
    const Json& properties = schemaOf(GetParam()).document()["properties"];
    for (const auto& [name, schema] : properties.items())
        EXPECT_TRUE(page.find('`' + name + '`') != std::string::npos || page.find('`' + name + '.') != std::string::npos) << name;
}

std::vector<std::string> kinds()
{
    std::vector<std::string> out;
    for (const pipeline::PolicyType& type : allPolicyTypes())
        out.emplace_back(type.kind);
    return out;
}

INSTANTIATE_TEST_SUITE_P(Policies, EveryPolicy, testing::ValuesIn(kinds()), [](const auto& info) {
    std::string name = info.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(Registry, KindsAreUniqueAndAllOfTheFirstStoreyAreThere)
{
    const auto all = kinds();
    const std::set<std::string> unique(all.begin(), all.end());
    EXPECT_EQ(unique.size(), all.size());
    EXPECT_EQ(unique, (std::set<std::string>{"access", "acl", "auth", "basic-auth", "body-size", "bot", "cache", "canary", "circuit-breaker", "compress", "concurrency-limit", "context", "context-keys", "cors", "csrf", "file-type", "forward-auth", "geo", "graphql-guard", "headers", "hmac", "ip-filter", "json-threat", "jwt", "key-auth", "ldap", "logging", "mask", "mirror", "mock-response", "mtls", "oauth2", "oauth2-server", "oidc", "quota", "rate-limit", "redirect", "referer", "request-size", "retry", "rewrite", "schedule", "security-headers", "spike-arrest", "timeout", "trace", "transform", "upstream-auth", "validate", "waf", "xml-threat"}));
    EXPECT_EQ(policySchemas().size(), all.size());
    EXPECT_EQ(pipeline::findPolicyType(allPolicyTypes(), "no-such"), nullptr);
}

// The policy auth keeps a list of its own, as policies don't know each other.
TEST(Registry, AuthTakesWhateverTellsWhoCalls)
{
    const pipeline::PolicyType* auth = pipeline::findPolicyType(allPolicyTypes(), "auth");
    ASSERT_TRUE(auth);
    for (const pipeline::PolicyType& type : allPolicyTypes()) {
        const base::Json config = {{"alternatives", base::Json::array({base::Json{{"methods", base::Json::array({std::string(type.kind)})}}})}};
        const bool tells = type.phase == pipeline::Phase::Authenticate && type.kind != "auth" && type.kind != "oauth2-server";
        EXPECT_EQ(auth->make(config, {}).ok(), tells) << type.kind;
    }
}

} // namespace
} // namespace gatehouse::policies
