// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/figures_json.h"
#include "telemetry/prometheus.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace gatehouse::telemetry {

using testing::HasSubstr;
using testing::Not;

TEST(Prometheus, countsByDimensionWithLabels)
{
    Registry registry;
    Shard& shard = registry.addShard();
    const Slot route = registry.slot(Dimension::Route, "acme/orders");
    const Slot policy = registry.slot(Dimension::Policy, "acme/limit");
    const Slot gatewayPolicy = registry.slot(Dimension::Policy, "sizes");
    registry.slot(Dimension::Route, "acme/idle");
    shard.request(0, 200, 3, 4, 1'000'000);
    shard.inspected(route, 250'000);
    shard.request(route, 429, 3, 4, 1'000'000);
    shard.rejected(policy);
    shard.reported(gatewayPolicy);
    shard.connectionOpened();
    shard.handshake(Shard::Handshake::Resumed);
    shard.request(registry.slot(Dimension::Target, "acme/orders|http://10.0.0.1:80/a|b"), 503, 0, 0, 2'000'000'000);
    const std::string text = prometheusText(registry);
    EXPECT_THAT(text, HasSubstr("# TYPE gatehouse_requests_total counter\ngatehouse_requests_total{class=\"2xx\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_route_requests_total{tenant=\"acme\",route=\"orders\",class=\"4xx\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_route_inspected_total{tenant=\"acme\",route=\"orders\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_route_inspection_cpu_seconds_total{tenant=\"acme\",route=\"orders\"} 0.00025\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_policy_rejected_total{tenant=\"acme\",policy=\"limit\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_policy_reported_total{tenant=\"\",policy=\"sizes\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_target_requests_total{tenant=\"acme\",service=\"orders\",target=\"http://10.0.0.1:80/a|b\",class=\"5xx\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_target_request_duration_seconds_sum{tenant=\"acme\",service=\"orders\",target=\"http://10.0.0.1:80/a|b\"} 2\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_tls_handshakes_total{result=\"resumed\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_received_bytes_total 3\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_connections_active 1\n"));
    EXPECT_THAT(text, Not(HasSubstr("idle\",")));
}

TEST(Prometheus, histogramsAreCumulativeInSeconds)
{
    Registry registry;
    Shard& shard = registry.addShard();
    shard.request(0, 200, 0, 0, 100'000);
    shard.request(0, 200, 0, 0, 1'024'000);
    shard.request(0, 200, 0, 0, 60'000'000'000);
    const std::string text = prometheusText(registry);
    EXPECT_THAT(text, HasSubstr("gatehouse_request_duration_seconds_bucket{le=\"0.000128\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_request_duration_seconds_bucket{le=\"0.000512\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_request_duration_seconds_bucket{le=\"0.001024\"} 2\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_request_duration_seconds_bucket{le=\"33.554432\"} 2\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_request_duration_seconds_bucket{le=\"+Inf\"} 3\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_request_duration_seconds_sum 60.001124\n"));
    EXPECT_THAT(text, HasSubstr("gatehouse_request_duration_seconds_count 3\n"));
}

TEST(Prometheus, everyFamilyHasHelpAndTypeOnce)
{
    Registry registry;
    const std::string text = prometheusText(registry);
    size_t helps = 0, types = 0;
    for (size_t at = 0; (at = text.find("# HELP ", at)) != std::string::npos; ++at)
        ++helps;
    for (size_t at = 0; (at = text.find("# TYPE ", at)) != std::string::npos; ++at)
        ++types;
    EXPECT_EQ(helps, types);
    EXPECT_EQ(text.back(), '\n');
}

TEST(Prometheus, labelValuesAreEscaped)
{
    Registry registry;
    Shard& shard = registry.addShard();
    shard.request(registry.slot(Dimension::Tenant, "a\"b\\c\nd"), 200, 0, 0, 1);
    EXPECT_THAT(prometheusText(registry), HasSubstr("tenant=\"a\\\"b\\\\c\\nd\""));
}

TEST(FiguresJson, leavesOutWhatIsZero)
{
    EXPECT_EQ(figuresJson({}), base::Json::object());
    Totals totals;
    totals.requests = 2;
    totals.status[2] = 1;
    totals.status[4] = 1;
    totals.rejected = 1;
    totals.latency.record(1'000'000, 2);
    const base::Json figures = figuresJson(totals);
    EXPECT_EQ(figures["requests"], 2);
    EXPECT_EQ(figures["status"], (base::Json{{"2xx", 1}, {"4xx", 1}}));
    EXPECT_FALSE(figures.contains("bytesIn"));
    EXPECT_EQ(figures["latency"]["buckets"].size(), 1u);
    EXPECT_EQ(figures["latency"]["buckets"][0][1], 2);
    EXPECT_EQ(figures["latency"]["buckets"][0][0], 1024);
    EXPECT_NEAR(figures["latency"]["p50"].get<double>(), 0.96, 0.1);
}

} // namespace gatehouse::telemetry
