// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/router.h"

#include <gtest/gtest.h>
#include <set>

namespace gatehouse::admin {

TEST(Router, findsEveryRouteByItsOwnPattern)
{
    for (const Route& route : allRoutes()) {
        std::string path = route.pattern;
        for (size_t at; (at = path.find('{')) != std::string::npos;)
            path.replace(at, path.find('}') - at + 1, "7");
        const RouteMatch match = findRoute(allRoutes(), route.method, path);
        ASSERT_TRUE(match.route) << route.method << ' ' << path;
        EXPECT_EQ(match.route->operation, route.operation) << path;
        EXPECT_TRUE((route.answer != nullptr) != (route.stream != nullptr)) << route.operation;
    }
}

TEST(Router, capturesAreDecoded)
{
    const RouteMatch match = findRoute(allRoutes(), "GET", "/v1/tenants/a%63me/services/x%2Fy");
    ASSERT_TRUE(match.route);
    EXPECT_EQ(match.captures.at("tenant"), "acme");
    EXPECT_EQ(match.captures.at("id"), "x/y");
    EXPECT_EQ(findRoute(allRoutes(), "GET", "/v1/revisions/3...5").captures.at("to"), "5");
}

TEST(Router, pathsThatAreNone)
{
    for (const char* path : {"", "/", "v1/status", "/v1/status/", "//v1/status", "/v1/tenants//services", "/v1/tenants/%zz", "/v1/tenants/%0", "/v1/tenants/%00", "/v1/tenants/%ff"})
        EXPECT_FALSE(findRoute(allRoutes(), "GET", path).route) << path;
    EXPECT_TRUE(findRoute(allRoutes(), "GET", "/v1/status/").allowed.empty());
    EXPECT_EQ(findRoute(allRoutes(), "BREW", "/v1/config").allowed, "GET, HEAD, PUT");
}

TEST(Router, percentDecoding)
{
    EXPECT_EQ(percentDecode("a%20b+c"), "a b+c");
    EXPECT_EQ(percentDecode("a%20b+c", true), "a b c");
    EXPECT_EQ(percentDecode("%C3%BC"), "\xC3\xBC");
    EXPECT_FALSE(percentDecode("%C3"));
    EXPECT_FALSE(percentDecode("100%"));
}

} // namespace gatehouse::admin
