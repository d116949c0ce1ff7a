// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/snapshot_compiler.h"

#include "policies/registry.h"
#include "proxy/explain.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace gatehouse::gateway {
namespace {

using base::Json;
using domain::Kind;
using domain::ResourceKey;

class Incremental : public testing::Test
{
protected:
    Incremental()
    {
        for (const pipeline::PolicyType& type : policies::allPolicyTypes())
            schemas.emplace(type.kind, *schema::Schema::compile(*base::parseJson(type.schema)));
    }

    struct Compiled {
        CompiledConfiguration configuration;
        std::vector<base::Problem> problems, warnings;
    };
    Compiled compile(const domain::Configuration& configuration, CompileState before = {})
    {
        CompileContext context{configuration, policies::allPolicyTypes(), schemas, metrics, *limitStore, *net::SocketAddress::parse("127.0.0.1:7777"), 1, {}, {}, {}};
        Compiled out{compileConfiguration(context, std::move(before)), {}, {}};
        out.problems = std::move(context.problems);
        out.warnings = std::move(context.warnings);
        return out;
    }

    void put(domain::Configuration& configuration, Kind kind, const std::string& tenant, const std::string& id, Json value)
    {
        value["id"] = id;
        configuration.put({{kind, tenant, id}, std::move(value), ++configuration.revision, 0, 1'000'000'000});
    }

    unsigned upTo(unsigned count) { return static_cast<unsigned>(random() % count); }
    bool chance(unsigned percent) { return upTo(100) < percent; }
    std::string name(const char* prefix, unsigned count) { return prefix + std::to_string(upTo(count)); }

    void putService(domain::Configuration& to, const std::string& tenant)
    {
        static constexpr const char* kLifecycles[] = {"published", "published", "published", "draft", "deprecated", "retired"};
        Json targets = chance(10) ? Json::array({{{"url", "http://10.0.0.1"}, {"weight", 0}}}) : Json::array({{{"url", "http://10.0.0." + std::to_string(1 + upTo(200))}}});
        if (chance(3))
            targets[0]["url"] = "nonsense";
        put(to, Kind::Service, tenant, name("s", 5), {{"upstream", {{"targets", std::move(targets)}}}, {"lifecycle", kLifecycles[upTo(6)]}});
    }

    void putRoute(domain::Configuration& to, const std::string& tenant)
    {
        static constexpr const char* kPaths[] = {"/", "/a", "/a/b", "/c"};
        Json path;
        switch (upTo(4)) {
        case 0: path = {{"exact", kPaths[upTo(4)]}}; break;
        case 1: path = {{"template", chance(5) ? "/a/{x}{y}" : "/a/{id}"}}; break;
        case 2: path = {{"regex", chance(3) ? "/a[" : "/a.*"}}; break;
        default: path = {{"prefix", kPaths[upTo(4)]}}; break;
        }
        Json match = {{"paths", Json::array({path})}};
        if (chance(50))
            match["paths"].push_back({{"prefix", kPaths[upTo(4)]}});
        if (chance(60))
            match["hosts"] = Json::array({tenant + (chance(70) ? ".test" : ".example")});
        if (chance(20))
            match["hosts"].push_back("*." + tenant + ".test");
        if (chance(40))
            match["methods"] = Json::array({chance(50) ? "GET" : "POST"});
        if (chance(20))
            match["headers"] = Json::array({{{"name", "X-Kind"}, {"value", std::to_string(upTo(2))}}});
        put(to, Kind::Route, tenant, name("r", 14), {{"service", name("s", 5)}, {"match", std::move(match)}, {"priority", upTo(2)}, {"enabled", chance(90)}});
    }

    std::string keyOf(const std::string& tenant, unsigned number) const { return tenant + "-key-" + std::to_string(number); }

    void putConsumer(domain::Configuration& to, const std::string& tenant)
    {
        const unsigned number = upTo(8);
        Json groups = Json::array(), credentials = Json::array();
        for (unsigned group = 0; group < 3; ++group) {
            if (chance(30))
                groups.push_back("g" + std::to_string(group));
        }
        // Its own, and now and then what another has.
        for (const unsigned key : {number, chance(10) ? upTo(8) : 100 + number})
            credentials.push_back({{"id", "k" + std::to_string(key)}, {"kind", "api-key"}, {"keyHash", "sha256:" + base::sha256Hex(keyOf(tenant, key))}});
        put(to, Kind::Consumer, tenant, "c" + std::to_string(number), {{"groups", std::move(groups)}, {"credentials", std::move(credentials)}, {"status", chance(90) ? "active" : "suspended"}});
    }

    void putPolicy(domain::Configuration& to, const std::string& tenant)
    {
        Json scope = {{"tenant", tenant}};
        switch (upTo(7)) {
        case 0: scope["service"] = name("s", 5); break;
        case 1: scope["route"] = name("r", 14); break;
        case 2: scope["group"] = name("g", 3); break;
        case 3: scope["consumer"] = name("c", 8); break;
        case 4: scope = {{"gateway", true}}; break;
        default: break;
        }
        static const std::pair<const char*, Json> kPolicies[] = {{"key-auth", Json::object()},
                                                                 {"rate-limit", {{"limit", 5}, {"window", "1m"}, {"by", "consumer"}}},
                                                                 {"headers", {{"request", {{"set", Json::array({{{"name", "X-From"}, {"value", "policy"}}})}}}}},
                                                                 {"ip-filter", {{"deny", Json::array({"10.0.0.0/8"})}}},
                                                                 {"mock-response", {{"status", 204}}}};
        const auto& [kind, config] = kPolicies[upTo(5)];
        const std::string home = scope.contains("gateway") ? "" : tenant;
        put(to, Kind::Policy, home, name("p", 8),
            {{"kind", kind}, {"config", config}, {"scope", std::move(scope)}, {"enabled", chance(85)}, {"mode", chance(80) ? "enforce" : "report"}});
    }

    void changeSomething(domain::Configuration& to)
    {
        const std::string tenant = name("t", 3);
        if (!to.find({Kind::Tenant, {}, tenant}) || chance(4))
            put(to, Kind::Tenant, {}, tenant, {{"status", chance(80) ? "active" : "suspended"}});
        switch (upTo(12)) {
        case 0: putService(to, tenant); break;
        case 1:
        case 2:
        case 3: putRoute(to, tenant); break;
        case 4:
        case 5: putConsumer(to, tenant); break;
        case 6:
        case 7: putPolicy(to, tenant); break;
        case 8:
            if (chance(15)) { // a whole tenant
                for (const Kind kind : domain::kKinds)
                    for (const domain::Resource* resource : to.list(kind, tenant))
                        to.remove(ResourceKey(resource->key));
                to.remove({Kind::Tenant, {}, tenant});
            }
            break;
        default: { // any one of what there is
            const Kind kinds[] = {Kind::Service, Kind::Route, Kind::Route, Kind::Consumer, Kind::Policy};
            const auto there = to.listAll(kinds[upTo(5)]);
            if (!there.empty())
                to.remove(ResourceKey(there[upTo(static_cast<unsigned>(there.size()))]->key));
        }
        }
    }

    // Everything that a policy's clock writes would differ from run to run.
    static void withoutTimes(Json& value)
    {
        static constexpr std::string_view kTimed[] = {"startNs", "durationNs", "elapsedNs", "startUs", "durationUs"};
        if (value.is_object()) {
            auto& members = value.get_ref<Json::object_t&>();
            std::erase_if(members, [](const auto& member) { return std::ranges::find(kTimed, member.first) != std::end(kTimed); });
        }
        if (value.is_structured()) {
            for (Json& inner : value)
                withoutTimes(inner);
        }
    }

    static std::vector<std::string> text(const std::vector<base::Problem>& problems)
    {
        std::vector<std::string> out;
        for (const base::Problem& problem : problems)
            out.push_back(problem.pointer + ": " + problem.message);
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }

    void compareDecisions(const proxy::Snapshot& a, const proxy::Snapshot& b, const domain::Configuration& configuration)
    {
        for (int i = 0; i < 40; ++i) {
            static constexpr const char* kPaths[] = {"/", "/a", "/a/b", "/a/b/c", "/c/d", "/x"};
            static constexpr const char* kEnds[] = {".test", ".example", ".other"};
            const std::string tenant = name("t", 3);
            Json request = {{"method", chance(70) ? "GET" : "POST"},
                            {"url", "http://" + std::string(chance(20) ? "www." : "") + tenant + kEnds[upTo(3)] + kPaths[upTo(6)]},
                            {"client", chance(80) ? "192.0.2.1" : "10.1.2.3"}};
            if (chance(60))
                request["headers"]["X-API-Key"] = keyOf(tenant, upTo(8));
            if (chance(40))
                request["headers"]["X-Kind"] = std::to_string(upTo(2));
            if (chance(30))
                request["consumer"] = name("c", 8);
            auto left = proxy::explain(a, request), right = proxy::explain(b, request);
            ASSERT_EQ(left.ok(), right.ok()) << request;
            if (!left)
                continue;
            withoutTimes(*left);
            withoutTimes(*right);
            ASSERT_EQ(*left, *right) << request << "\n" << configuration.revision;
        }
    }

    std::mt19937 random{11};
    std::map<std::string, schema::Schema, std::less<>> schemas;
    telemetry::Registry metrics;
    std::unique_ptr<limits::LimitStore> limitStore = limits::makeLocalLimitStore(1000);
};

TEST_F(Incremental, GivesWhatAWholeCompilationGives)
{
    domain::Configuration current;
    Compiled inForce = compile(current);
    int taken = 0, refused = 0;
    for (int step = 0; step < 1500; ++step) {
        domain::Configuration next = current;
        for (unsigned changes = step % 100 == 0 ? 40 : 1 + upTo(3); changes > 0; --changes)
            changeSomething(next);
        Compiled byChange = compile(next, inForce.configuration.state);
        const Compiled whole = compile(next);
        ASSERT_EQ(byChange.problems.empty(), whole.problems.empty()) << text(byChange.problems).size() << " " << (whole.problems.empty() ? "" : text(whole.problems)[0]);
        if (!whole.problems.empty()) {
            ++refused;
            continue; // nothing of it may have stayed behind: what follows is compiled from the same state
        }
        ++taken;
        ASSERT_EQ(text(byChange.warnings), text(whole.warnings));
        const proxy::Snapshot &a = *byChange.configuration.snapshot, &b = *whole.configuration.snapshot;
        EXPECT_EQ(a.secretParameters, b.secretParameters);
        EXPECT_EQ(a.gatewayChain->size(), b.gatewayChain->size());
        EXPECT_EQ(a.consumerPolicies.size(), b.consumerPolicies.size());
        compareDecisions(a, b, next);
        if (HasFatalFailure())
            return;
        current = next;
        inForce = std::move(byChange);
    }
    EXPECT_GT(taken, 300);
    EXPECT_GT(refused, 30);
}

TEST_F(Incremental, WhatDidNotChangeIsTheSameObject)
{
    domain::Configuration first;
    put(first, Kind::Tenant, {}, "acme", Json::object());
    put(first, Kind::Service, "acme", "s", {{"upstream", {{"targets", Json::array({{{"url", "http://10.0.0.1"}}})}}}});
    for (const char* id : {"a", "b"})
        put(first, Kind::Route, "acme", id, {{"service", "s"}, {"match", {{"paths", Json::array({{{"prefix", std::string("/") + id}}})}}}});
    put(first, Kind::Policy, "acme", "limit", {{"kind", "rate-limit"}, {"scope", {{"tenant", "acme"}, {"route", "a"}}}, {"config", {{"limit", 5}, {"window", "1m"}}}});
    Compiled one = compile(first);
    ASSERT_TRUE(one.problems.empty());

    domain::Configuration second = first;
    put(second, Kind::Route, "acme", "b", {{"service", "s"}, {"match", {{"paths", Json::array({{{"prefix", "/new"}}})}}}});
    Compiled two = compile(second, one.configuration.state);
    const auto &before = one.configuration.snapshot->routes, &after = two.configuration.snapshot->routes;
    ASSERT_EQ(before.size(), 2u);
    EXPECT_EQ(before[0], after[0]); // with its policy, and what that remembers
    EXPECT_NE(before[1], after[1]);
    EXPECT_EQ(before[1]->upstream, after[1]->upstream);
    EXPECT_EQ(one.configuration.snapshot->consumers, two.configuration.snapshot->consumers);
}

TEST_F(Incremental, RoutesOfAServiceShareTheirChainsAndHoldNoPolicyThatIsGone)
{
    domain::Configuration configuration;
    put(configuration, Kind::Tenant, {}, "acme", Json::object());
    put(configuration, Kind::Service, "acme", "s", {{"upstream", {{"targets", Json::array({{{"url", "http://10.0.0.1"}}})}}}});
    for (const char* id : {"a", "b", "own"})
        put(configuration, Kind::Route, "acme", id, {{"service", "s"}, {"match", {{"paths", Json::array({{{"prefix", std::string("/") + id}}})}}}});
    const auto limit = [&](const char* id, Json scope, int count) {
        put(configuration, Kind::Policy, "acme", id, {{"kind", "rate-limit"}, {"scope", std::move(scope)}, {"config", {{"limit", count}, {"window", "1m"}}}});
    };
    limit("limit", {{"tenant", "acme"}}, 5);
    limit("mine", {{"tenant", "acme"}, {"route", "own"}}, 6);
    Compiled compiled = compile(configuration);
    ASSERT_TRUE(compiled.problems.empty());
    const auto chainOf = [&](const char* id) -> std::shared_ptr<const pipeline::Chain> {
        for (size_t i = 0; i < compiled.configuration.snapshot->routes.size(); ++i) {
            if (const auto& route = compiled.configuration.snapshot->routes[i]; route && route->place.route == id)
                return route->rest;
        }
        return nullptr;
    };
    EXPECT_EQ(chainOf("a"), chainOf("b"));
    EXPECT_NE(chainOf("a"), chainOf("own"));
    EXPECT_EQ(chainOf("own")->policies().back()->key.id, "mine");

    // A route that comes later finds them, too.
    put(configuration, Kind::Route, "acme", "c", {{"service", "s"}, {"match", {{"paths", Json::array({{{"prefix", "/c"}}})}}}});
    compiled = compile(configuration, std::move(compiled.configuration.state));
    EXPECT_EQ(chainOf("a"), chainOf("c"));

    limit("limit", {{"tenant", "acme"}}, 7);
    const auto before = chainOf("a");
    compiled = compile(configuration, std::move(compiled.configuration.state));
    EXPECT_NE(chainOf("a"), before);
    EXPECT_EQ(chainOf("a"), chainOf("c"));

    // Without routes nobody asks again; the policy must end all the same.
    const std::weak_ptr<const pipeline::Policy> gone = chainOf("a")->at(0).policy;
    for (const char* id : {"a", "b", "c", "own"})
        configuration.remove({Kind::Route, "acme", id});
    configuration.remove({Kind::Policy, "acme", "limit"});
    compiled = compile(configuration, std::move(compiled.configuration.state));
    EXPECT_TRUE(gone.expired());
}

TEST_F(Incremental, NumbersAreUsedAgain)
{
    domain::Configuration configuration;
    put(configuration, Kind::Tenant, {}, "acme", Json::object());
    put(configuration, Kind::Service, "acme", "s", {{"upstream", {{"targets", Json::array({{{"url", "http://10.0.0.1"}}})}}}});
    Compiled compiled = compile(configuration);
    for (int i = 0; i < 500; ++i) {
        const std::string id = "r" + std::to_string(i);
        put(configuration, Kind::Route, "acme", id, {{"service", "s"}, {"match", {{"paths", Json::array({{{"prefix", "/" + id}}})}}}});
        configuration.remove({Kind::Route, "acme", "r" + std::to_string(i - 1)});
        compiled = compile(configuration, std::move(compiled.configuration.state));
    }
    EXPECT_LE(compiled.configuration.snapshot->routes.size(), 2u);
}

} // namespace
} // namespace gatehouse::gateway
