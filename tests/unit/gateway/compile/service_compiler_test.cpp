// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/service_compiler.h"

#include <gtest/gtest.h>

namespace gatehouse::gateway {
namespace {

class ServiceCompiler : public testing::Test
{
protected:
    std::shared_ptr<const upstream::ServiceUpstream> compile(const std::string& url)
    {
        const domain::Resource service{{domain::Kind::Service, "acme", "s"}, {{"id", "s"}, {"upstream", {{"targets", {{{"url", url}}}}}}}, 1, 0, 0};
        context.problems.clear();
        return compileService(service, context);
    }
    std::string problem() const { return context.problems.empty() ? "" : context.problems[0].message; }

    domain::Configuration configuration;
    std::map<std::string, schema::Schema, std::less<>> schemas;
    telemetry::Registry metrics;
    std::unique_ptr<limits::LimitStore> limitStore = limits::makeLocalLimitStore(100);
    CompileContext context{configuration, {}, schemas, metrics, *limitStore, *net::SocketAddress::parse("127.0.0.1:7777"), 1, {}, {}, {}};
};

TEST_F(ServiceCompiler, TakesUrlsApart)
{
    const auto plain = compile("http://orders.internal:9001/base/");
    ASSERT_TRUE(plain) << problem();
    EXPECT_EQ(plain->targets[0].host, "orders.internal");
    EXPECT_EQ(plain->targets[0].port, 9001);
    EXPECT_EQ(plain->targets[0].basePath, "/base");
    EXPECT_EQ(plain->targets[0].authority, "orders.internal:9001");
    EXPECT_FALSE(plain->targets[0].tls);

    const auto v6 = compile("http://[::1]:80");
    ASSERT_TRUE(v6) << problem();
    EXPECT_EQ(v6->targets[0].host, "::1");
    EXPECT_EQ(v6->targets[0].authority, "[::1]:80");

    const auto bare = compile("HTTP://10.0.0.1");
    ASSERT_TRUE(bare) << problem();
    EXPECT_EQ(bare->targets[0].port, 80);
}

TEST_F(ServiceCompiler, TheEchoUpstreamIsBuiltIn)
{
    const auto echo = compile("internal://echo");
    ASSERT_TRUE(echo) << problem();
    EXPECT_EQ(echo->targets[0].host, "127.0.0.1");
    EXPECT_EQ(echo->targets[0].port, 7777);
}

TEST_F(ServiceCompiler, WrongTargetsAreNamed)
{
    for (const char* url : {"orders", "ftp://a", "http://", "http://a:0", "http://a:70000", "http://a:b", "http://u:p@a", "http://a/?q", "http://[::1", "http://[x]", "internal://other", "http://a b"}) {
        EXPECT_FALSE(compile(url)) << url;
        ASSERT_EQ(context.problems.size(), 1u) << url;
        EXPECT_EQ(context.problems[0].pointer, "/v1/tenants/acme/services/s#/upstream/targets/0/url");
    }
}

TEST_F(ServiceCompiler, WithoutTargetsItWarns)
{
    const domain::Resource service{{domain::Kind::Service, "acme", "s"}, {{"id", "s"}, {"upstream", {{"targets", base::Json::array()}}}}, 1, 0, 0};
    EXPECT_TRUE(compileService(service, context));
    EXPECT_EQ(context.warnings.size(), 1u);
}

} // namespace
} // namespace gatehouse::gateway
