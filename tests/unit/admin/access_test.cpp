// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/admin/api_test_case.h"

namespace gatehouse::admin {

using base::Json;

class AccessApi : public ApiTestCase
{
protected:
    void addViewer()
    {
        const Reply reply = put("/v1/administrators/watcher", {{"role", "viewer"}, {"tokens", {{{"id", "t"}, {"token", kViewer}}}}});
        ASSERT_EQ(reply.status, 201) << reply.body;
    }
};

TEST_F(AccessApi, aTokenIsRequired)
{
    for (const char* authorization : {"", "Bearer", "Bearer ", "Bearer wrong", "Basic b3duZXI6eA==", "Token x"}) {
        const Reply reply = get("/v1/status", {{"authorization", authorization}});
        EXPECT_EQ(reply.status, 401) << authorization;
        EXPECT_EQ(reply.field("WWW-Authenticate").rfind("Bearer", 0), 0u);
    }
    EXPECT_EQ(get("/v1/status", {{"authorization", std::string("bearer  ") + kOwner}}).status, 200);
    EXPECT_EQ(get("/metrics", {{"authorization", "Bearer x"}}).status, 401);
    EXPECT_EQ(get("/nowhere", {{"authorization", "Bearer x"}}).status, 401);
}

TEST_F(AccessApi, refusalsAreAuditedAndBounded)
{
    for (int i = 0; i < 150; ++i)
        get("/v1/status", {{"authorization", "Bearer guess-" + std::to_string(i)}});
    const Json items = get("/v1/audit?outcome=refused&limit=1000").json()["items"];
    EXPECT_GE(items.size(), 90u);
    EXPECT_LE(items.size(), 101u);
    EXPECT_EQ(items[0]["action"], "authenticate");
    EXPECT_EQ(items[0]["target"], "/v1/status");
    EXPECT_EQ(items[0]["status"], 401);
    EXPECT_EQ(items[0]["source"], "127.0.0.1");
    EXPECT_EQ(items.dump().find("guess-"), std::string::npos);
}

TEST_F(AccessApi, aViewerLooksOnly)
{
    addViewer();
    EXPECT_EQ(as(kViewer, "GET", "/v1/tenants").status, 200);
    EXPECT_EQ(as(kViewer, "GET", "/metrics").status, 200);
    EXPECT_EQ(as(kViewer, "GET", "/v1/status").json()["administrator"], (Json{{"id", "watcher"}, {"role", "viewer"}}));
    EXPECT_EQ(as(kViewer, "POST", "/v1/explain", {{"url", "http://a/"}}).status, 200);
    EXPECT_EQ(as(kViewer, "GET", "/v1/runtime").status, 200);
    EXPECT_EQ(as(kViewer, "PUT", "/v1/runtime", {{"workers", 3}}).status, 403);
    EXPECT_EQ(as(kViewer, "PUT", "/v1/tenants/acme", Json::object()).status, 403);
    EXPECT_EQ(as(kViewer, "PUT", "/v1/tenants/acme?dryRun=true", Json::object()).status, 403);
    EXPECT_EQ(as(kViewer, "DELETE", "/v1/tenants/default").status, 403);
    EXPECT_EQ(as(kViewer, "POST", "/v1/changes", Json::object()).status, 403);
    EXPECT_EQ(as(kViewer, "POST", "/v1/traces", Json::object()).status, 403);
    const Json items = get("/v1/audit?administrator=watcher&outcome=refused").json()["items"];
    ASSERT_EQ(items.size(), 6u);
    EXPECT_EQ(items[4]["target"], "/v1/tenants/acme");
    EXPECT_EQ(items[4]["action"], "put");
    EXPECT_EQ(items[4]["status"], 403);
}

TEST_F(AccessApi, changesThatWereRefusedAreAudited)
{
    ASSERT_EQ(put("/v1/tenants/acme", {{"colour", "red"}}).status, 422);
    ASSERT_EQ(put("/v1/tenants/acme?dryRun=true", {{"colour", "red"}}).status, 422);
    const Json items = get("/v1/audit?administrator=owner&outcome=refused").json()["items"];
    ASSERT_EQ(items.size(), 1u);
    EXPECT_EQ(items[0]["target"], "/v1/tenants/acme");
    EXPECT_EQ(items[0]["status"], 422);
    EXPECT_EQ(get("/v1/verify").json()["ok"], true);
}

TEST_F(AccessApi, onlyExpectedHosts)
{
    for (const char* host : {"127.0.0.1:9080", "localhost:9080", "LOCALHOST", "[::1]:9080", "10.1.2.3", "gateway.example:9080", "console.localhost"})
        EXPECT_EQ(get("/v1/status", {{"host", host}}).status, 200) << host;
    for (const char* host : {"evil.example", "evil.example:9080", "127.0.0.1.evil.example", "localhost.evil.example", "gateway.example.evil"})
        EXPECT_EQ(get("/v1/status", {{"host", host}}).status, 421) << host;
}

TEST_F(AccessApi, pagesOfOtherOriginsAreKeptOut)
{
    for (const char* origin : {"https://evil.example", "null", "http://127.0.0.1:3000", "http://localhost:9080"})
        EXPECT_EQ(get("/v1/status", {{"origin", origin}}).status, 403) << origin;
    const Reply reply = get("/v1/status", {{"origin", "http://127.0.0.1:9080"}});
    EXPECT_EQ(reply.status, 200);
    for (const auto& [name, value] : reply.fields)
        EXPECT_FALSE(name.starts_with("access-control-")) << name;
    EXPECT_EQ(call("OPTIONS", "/v1/status", {}, {{"origin", "https://evil.example"}}).status, 403);
}

TEST_F(AccessApi, pathsAndMethods)
{
    EXPECT_EQ(get("/").status, 404);
    EXPECT_EQ(get("/v1/nonsense").status, 404);
    EXPECT_EQ(get("/v1/tenants/").status, 404);
    EXPECT_EQ(get("/v1/tenants/%00").status, 404);
    const Reply reply = call("POST", "/v1/status");
    EXPECT_EQ(reply.status, 405);
    EXPECT_EQ(reply.field("Allow"), "GET, HEAD");
    EXPECT_EQ(call("POST", "/v1/tenants/acme").field("Allow"), "DELETE, GET, HEAD, PATCH, PUT");
    EXPECT_EQ(call("OPTIONS", "/v1/config").status, 204);
    EXPECT_EQ(call("HEAD", "/v1/status").status, 200);
}

TEST_F(AccessApi, auditHasWhatWasDone)
{
    addTenant("acme");
    ASSERT_EQ(call("DELETE", "/v1/tenants/acme").status, 204);
    Json page = get("/v1/audit?outcome=ok&limit=1").json();
    ASSERT_EQ(page["items"].size(), 1u);
    EXPECT_EQ(page["items"][0]["administrator"], "owner");
    const Json first = page["items"][0];
    page = get("/v1/audit?outcome=ok&limit=1&cursor=" + page["next"].get<std::string>()).json();
    EXPECT_LT(page["items"][0]["sequence"], first["sequence"]);
    const Reply lines = get("/v1/audit", {{"accept", "application/jsonl"}});
    EXPECT_EQ(lines.field("Content-Type"), "application/jsonl");
    size_t count = 0;
    for (size_t at = 0; at < lines.body.size(); ++count) {
        const size_t end = lines.body.find('\n', at);
        ASSERT_NE(end, std::string::npos);
        EXPECT_TRUE(base::parseJson(lines.body.substr(at, end - at)).ok());
        at = end + 1;
    }
    EXPECT_GE(count, 2u);
    EXPECT_EQ(get("/v1/audit?from=yesterday").status, 400);
    EXPECT_EQ(get("/v1/audit?cursor=nonsense").status, 400);
    EXPECT_TRUE(get("/v1/audit?from=2100-01-01T00:00:00Z").json()["items"].empty());
}

} // namespace gatehouse::admin
