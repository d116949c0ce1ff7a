// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/quota_report.h"

#include <gtest/gtest.h>

namespace gatehouse::gateway {
namespace {

using pipeline::CounterView;

constexpr int64_t kEnd = 1'000;

// Counts what its configuration says: {"by":"consumer","used":{"acme/mobile":3},"limit":10}.
class Told : public pipeline::Policy, public CounterView
{
public:
    explicit Told(base::Json config) : m_config(std::move(config)) {}
    pipeline::Verdict onRequest(pipeline::Context&) const override { return pipeline::Verdict::Continue; }
    const CounterView* counters() const override { return m_config.contains("by") ? this : nullptr; }
    By countsBy() const override
    {
        const std::string by = base::stringAt(m_config, "by");
        return by == "consumer" ? By::Consumer : by == "tenant" ? By::Tenant : by == "route" ? By::Route : by == "service" ? By::Service : By::Unnamed;
    }
    Reading read(std::string_view tenant, std::string_view id, int64_t) const override
    {
        const std::string name = countsBy() == By::Tenant ? std::string(tenant) : std::string(tenant) + '/' + std::string(id);
        return {static_cast<uint64_t>(base::intAt(base::memberAt(m_config, "used"), name.c_str(), base::intAt(m_config, "each"))), static_cast<uint64_t>(base::intAt(m_config, "limit", 10)), "day", kEnd};
    }

private:
    const base::Json m_config;
};

base::Result<std::unique_ptr<pipeline::Policy>> makeTold(const base::Json& config, const pipeline::MakeContext&)
{
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Told>(config));
}

class QuotaReport : public testing::Test
{
protected:
    QuotaReport()
    {
        type.kind = "told";
        type.make = makeTold;
        schemas.emplace("told", std::move(*schema::Schema::compile(base::Json{{"type", "object"}})));
        for (const char* tenant : {"acme", "beta"}) {
            add(domain::Kind::Tenant, "", tenant);
            for (const char* id : {"mobile", "web"}) {
                add(domain::Kind::Consumer, tenant, id);
                add(domain::Kind::Route, tenant, id);
            }
        }
    }
    void add(domain::Kind kind, const std::string& tenant, const std::string& id) { state.configuration.put({{kind, tenant, id}, {{"id", id}}, 1, 0, 0}); }
    void policy(const std::string& tenant, const std::string& id, base::Json scope, base::Json config, const char* mode = "enforce")
    {
        CompileContext context{state.configuration, {&type, 1}, schemas, metrics, *store, {}, 1, {}, {}, {}};
        PolicyTable::Touched touched;
        state.policies.put({{domain::Kind::Policy, tenant, id}, {{"id", id}, {"kind", "told"}, {"scope", std::move(scope)}, {"config", std::move(config)}, {"mode", mode}}, 1, 0, 0}, context, touched);
        ASSERT_TRUE(context.problems.empty()) << context.problems[0].message;
    }
    // "policy subject used/limit", nearest first
    std::vector<std::string> lines(const std::string& tenant = {}, const std::string& only = {}, size_t most = 100)
    {
        last = quotaReport(state, tenant, only, most, 0);
        std::vector<std::string> out;
        for (const auto& quota : last.nearest)
            out.push_back(quota.policy + ' ' + quota.subject + ' ' + std::to_string(quota.used) + '/' + std::to_string(quota.limit));
        return out;
    }

    using Lines = std::vector<std::string>;
    pipeline::PolicyType type;
    std::map<std::string, schema::Schema, std::less<>> schemas;
    telemetry::Registry metrics;
    std::unique_ptr<limits::LimitStore> store = limits::makeLocalLimitStore(100);
    CompileState state;
    admin::LiveData::Quotas last;
};

TEST_F(QuotaReport, ListsWhatCountsNearestItsEndFirst)
{
    policy("acme", "monthly", {{"tenant", "acme"}}, {{"by", "consumer"}, {"used", {{"acme/mobile", 3}, {"acme/web", 9}, {"beta/web", 10}}}});
    policy("", "all", {{"gateway", true}}, {{"by", "tenant"}, {"limit", 100}, {"used", {{"beta", 50}}}}, "report");
    EXPECT_EQ(lines(), (Lines{"acme/monthly acme/web 9/10", "all beta 50/100", "acme/monthly acme/mobile 3/10"})) << "beta/web is not in the policy's scope";
    EXPECT_EQ(last.counting, 3u);
    EXPECT_TRUE(last.isComplete);
    EXPECT_EQ(last.nearest[0].tenant, "acme");
    EXPECT_EQ(last.nearest[0].by, "consumer");
    EXPECT_EQ(last.nearest[0].endsNs, kEnd);
    EXPECT_FALSE(last.nearest[0].isReported);
    EXPECT_TRUE(last.nearest[1].isReported);
    EXPECT_EQ(last.nearest[1].by, "tenant");
    EXPECT_EQ(last.nearest[1].tenant, "beta");
}

TEST_F(QuotaReport, KeepsToTheTenantThatIsAskedFor)
{
    policy("acme", "monthly", {{"tenant", "acme"}}, {{"by", "consumer"}, {"each", 1}});
    policy("", "all", {{"gateway", true}}, {{"by", "consumer"}, {"each", 2}});
    policy("", "tenants", {{"gateway", true}}, {{"by", "tenant"}, {"each", 3}});
    policy("acme", "addresses", {{"tenant", "acme"}}, {{"by", "ip"}});
    EXPECT_EQ(lines("beta"), (Lines{"tenants beta 3/10", "all beta/mobile 2/10", "all beta/web 2/10"}));
    EXPECT_EQ(last.unnamed, 0u) << "acme's is not beta's business";
    EXPECT_EQ(lines("nobody"), Lines{});
    EXPECT_EQ(lines({}, "acme/monthly"), (Lines{"acme/monthly acme/mobile 1/10", "acme/monthly acme/web 1/10"}));
}

TEST_F(QuotaReport, ANarrowScopeIsLookedUpAtOnce)
{
    policy("acme", "one", {{"tenant", "acme"}, {"consumer", "web"}}, {{"by", "consumer"}, {"each", 1}});
    policy("acme", "route", {{"tenant", "acme"}, {"route", "mobile"}}, {{"by", "route"}, {"each", 2}});
    policy("acme", "gone", {{"tenant", "acme"}, {"consumer", "gone"}}, {{"by", "consumer"}, {"each", 5}});
    EXPECT_EQ(lines(), (Lines{"acme/route acme/mobile 2/10", "acme/one acme/web 1/10"}));
}

TEST_F(QuotaReport, CountsWhatHasNoNames)
{
    policy("acme", "addresses", {{"tenant", "acme"}}, {{"by", "ip"}});
    policy("acme", "nothing", {{"tenant", "acme"}}, base::Json::object());
    EXPECT_EQ(lines(), Lines{});
    EXPECT_EQ(last.unnamed, 1u);
    EXPECT_EQ(last.counting, 0u);
}

TEST_F(QuotaReport, IsBounded)
{
    for (int i = 0; i < 1000; ++i)
        add(domain::Kind::Consumer, "acme", "c" + std::to_string(i));
    policy("acme", "monthly", {{"tenant", "acme"}}, {{"by", "consumer"}, {"each", 1}, {"used", {{"acme/c500", 7}, {"acme/c999", 8}}}});
    EXPECT_EQ(lines({}, {}, 2), (Lines{"acme/monthly acme/c999 8/10", "acme/monthly acme/c500 7/10"}));
    EXPECT_EQ(last.counting, 1002u);
    EXPECT_TRUE(last.isComplete);
    for (int i = 0; i < 200; ++i)
        policy("acme", "p" + std::to_string(i), {{"tenant", "acme"}}, {{"by", "consumer"}, {"each", 1}});
    EXPECT_EQ(lines({}, {}, 2).size(), 2u);
    EXPECT_FALSE(last.isComplete);
    EXPECT_EQ(last.counting, kMostCountersRead);
}

} // namespace
} // namespace gatehouse::gateway
