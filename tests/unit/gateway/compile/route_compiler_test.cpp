// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/route_compiler.h"

#include <gtest/gtest.h>

namespace gatehouse::gateway {
namespace {

using Path = proxy::RouteMatch::Path;
using Value = proxy::RouteMatch::Value;

base::Json json(const char* text)
{
    return *base::parseJson(text);
}

TEST(RouteCompiler, ReadsEveryPartOfAMatch)
{
    const proxy::RouteMatch match = routeMatchFrom(json(R"({
        "hosts": ["api.acme.test", "*.acme.test"],
        "paths": [{"exact": "/a"}, {"prefix": "/b"}, {"template": "/c/{id}"}, {"regex": "/d[0-9]+"}],
        "methods": ["GET", "PURGE"],
        "headers": [{"name": "X-A", "value": "1"}, {"name": "X-B", "regex": "x+"}, {"name": "X-C", "present": true}],
        "query": [{"name": "q", "value": "2"}]})"));
    EXPECT_EQ(match.hosts, (std::vector<std::string>{"api.acme.test", "*.acme.test"}));
    ASSERT_EQ(match.paths.size(), 4u);
    EXPECT_EQ(match.paths[0].kind, Path::Kind::Exact);
    EXPECT_EQ(match.paths[1].kind, Path::Kind::Prefix);
    EXPECT_EQ(match.paths[2].text, "/c/{id}");
    EXPECT_EQ(match.paths[3].kind, Path::Kind::Regex);
    EXPECT_EQ(match.methods, std::vector<http::Method>{http::Method::Get});
    EXPECT_EQ(match.otherMethods, std::vector<std::string>{"PURGE"});
    ASSERT_EQ(match.headers.size(), 3u);
    EXPECT_EQ(match.headers[0].kind, Value::Kind::Exact);
    EXPECT_EQ(match.headers[1].kind, Value::Kind::Regex);
    EXPECT_EQ(match.headers[2].kind, Value::Kind::Present);
    EXPECT_EQ(match.query.size(), 1u);
}

TEST(RouteCompiler, AnEmptyMatchAsksNothing)
{
    const proxy::RouteMatch match = routeMatchFrom(base::Json::object());
    EXPECT_TRUE(match.hosts.empty() && match.paths.empty() && match.methods.empty() && match.headers.empty() && match.query.empty());
}

TEST(RouteCompiler, ReadsRewrites)
{
    using Kind = proxy::PathRewrite::Kind;
    EXPECT_EQ(pathRewriteFrom(base::Json()).kind, Kind::Keep);
    EXPECT_EQ(pathRewriteFrom(json(R"({"stripPrefix": true})")).kind, Kind::StripPrefix);
    EXPECT_EQ(pathRewriteFrom(json(R"({"replacePrefix": "/v2"})")).text, "/v2");
    EXPECT_EQ(pathRewriteFrom(json(R"({"template": "/x/{id}"})")).kind, Kind::Template);
}

} // namespace
} // namespace gatehouse::gateway
