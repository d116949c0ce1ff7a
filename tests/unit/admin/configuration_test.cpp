// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/admin/api_test_case.h"

#include "admin/control/control_plane.h"
#include "store/config_store.h"

#include <set>

namespace gatehouse::admin {

using base::Json;

class ConfigurationApi : public ApiTestCase
{
};

namespace {

constexpr const char* kYaml = R"(gatehouse: 1
tenants:
  - id: acme
    services:
      - { id: orders, upstream: { targets: [ { url: "http://127.0.0.1:9001" } ] } }
    policies:
      - { id: limit, kind: rate-limit, scope: { tenant: acme }, config: { limit: 60 } }
)";

} // namespace

TEST_F(ConfigurationApi, aChangeSetIsAllOrNothing)
{
    const uint64_t before = revision();
    Json changes = {{"message", "both"},
                    {"operations",
                     {{{"op", "put"}, {"kind", "tenant"}, {"id", "acme"}, {"value", {{"id", "acme"}}}},
                      {{"op", "put"}, {"kind", "service"}, {"tenant", "acme"}, {"id", "s"}, {"value", {{"id", "s"}, {"limt", 3}}}}}}};
    Reply reply = post("/v1/changes", changes);
    EXPECT_EQ(reply.status, 422);
    const Json problem = reply.json();
    for (const Json& error : problem["errors"])
        EXPECT_TRUE(error["pointer"].get<std::string>().starts_with("/operations/1/value")) << error;
    EXPECT_EQ(revision(), before);

    changes["operations"][1]["value"] = {{"id", "s"}, {"upstream", {{"targets", {{{"url", "http://127.0.0.1:1"}}}}}}};
    reply = post("/v1/changes?dryRun=true", changes);
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.json()["diff"].size(), 2u);
    EXPECT_EQ(revision(), before);
    reply = post("/v1/changes", changes);
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.json()["revision"], before + 1);
    EXPECT_EQ(revision(), before + 1);
    EXPECT_EQ(get("/v1/revisions").json()["items"][0]["message"], "both");
    EXPECT_EQ(get("/v1/audit?limit=1").json()["items"][0]["detail"], "both: create tenant acme, create service acme/s");
    EXPECT_EQ(post("/v1/changes", {{"operations", "none"}}).status, 422);
}

TEST_F(ConfigurationApi, aChangeSetThatLostARaceConflicts)
{
    addTenant("acme");
    const Reply reply = post("/v1/changes", {{"operations", {{{"op", "put"}, {"kind", "tenant"}, {"id", "acme"}, {"ifRevision", 0}, {"value", {{"id", "acme"}}}}}}});
    EXPECT_EQ(reply.status, 409) << reply.body;
}

TEST_F(ConfigurationApi, whatTheDataPlaneRefusesIsTold)
{
    m_activator.refuseWith = {{"/v1/tenants/acme#/name", "cannot be compiled", 0, 0}};
    const Reply reply = put("/v1/tenants/acme", {{"name", "x"}});
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.json()["errors"][0]["pointer"], "/name") << reply.body;
    EXPECT_EQ(reply.json()["errors"][0]["message"], "cannot be compiled");
    EXPECT_EQ(get("/v1/tenants/acme").status, 404);
}

TEST_F(ConfigurationApi, yamlInYamlOutAndAgain)
{
    Reply reply = call("PUT", "/v1/config?message=first", kYaml, {{"content-type", "application/yaml"}});
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.json()["changed"], true);
    reply = get("/v1/config", {{"accept", "application/yaml"}});
    EXPECT_EQ(reply.field("Content-Type"), "application/yaml");
    EXPECT_NE(reply.body.find("id: orders"), std::string::npos) << reply.body;
    const std::string etag = reply.field("ETag");
    const std::string yaml = reply.body;
    reply = call("PUT", "/v1/config", yaml, {{"content-type", "application/yaml"}, {"if-match", etag}});
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.json()["changed"], false);
    reply = get("/v1/config");
    EXPECT_EQ(reply.field("Content-Type"), "application/json");
    EXPECT_EQ(reply.json()["gatehouse"], 1);
    EXPECT_EQ(call("PUT", "/v1/config", yaml, {{"content-type", "application/yaml"}, {"if-match", "\"0\""}}).status, 412);
    EXPECT_EQ(call("PUT", "/v1/config", yaml, {{"content-type", "image/png"}}).status, 415);
    EXPECT_EQ(get("/v1/revisions").json()["items"][0]["message"], "first");
}

TEST_F(ConfigurationApi, errorsOfAYamlDocumentHaveLineAndColumn)
{
    const uint64_t before = revision();
    Reply reply = call("PUT", "/v1/config", "gatehouse: 1\ntenants:\n  - id: acme\n    colour: red\n", {{"content-type", "application/yaml"}});
    EXPECT_EQ(reply.status, 422);
    ASSERT_FALSE(reply.json()["errors"].empty()) << reply.body;
    EXPECT_EQ(reply.json()["errors"][0]["line"], 4) << reply.body;
    EXPECT_GT(reply.json()["errors"][0]["column"], 0);
    reply = call("PUT", "/v1/config", "gatehouse: 1\ntenants: [ {\n", {{"content-type", "application/yaml"}});
    EXPECT_EQ(reply.status, 400);
    ASSERT_FALSE(reply.json()["errors"].empty()) << reply.body;
    EXPECT_GT(reply.json()["errors"][0]["line"], 0);
    reply = call("PUT", "/v1/config", "{\n\"gatehouse\": 1,\n\"tenants\": 5}", {{"content-type", "application/json"}});
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.json()["errors"][0]["line"], 3) << reply.body;
    EXPECT_EQ(revision(), before);
}

TEST_F(ConfigurationApi, diffAndRestore)
{
    addTenant("acme");
    const uint64_t first = revision();
    ASSERT_EQ(put("/v1/tenants/acme", {{"name", "A"}}).status, 200);
    addTenant("other");
    Reply reply = get("/v1/revisions/" + std::to_string(first) + "..." + std::to_string(revision()));
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.json()["diff"].size(), 2u);

    // One resource only.
    const std::string restore = "/v1/revisions/" + std::to_string(first) + "/restore";
    reply = post(restore, {{"kind", "tenant"}, {"id", "acme"}, {"message", "back"}});
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_FALSE(get("/v1/tenants/acme").json().contains("name"));
    EXPECT_EQ(get("/v1/tenants/other").status, 200);
    // All of it.
    reply = post(restore + "?dryRun=true", Json::object());
    EXPECT_EQ(reply.json()["dryRun"], true);
    EXPECT_EQ(get("/v1/tenants/other").status, 200);
    reply = call("POST", restore);
    ASSERT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(get("/v1/tenants/other").status, 404);
    reply = get("/v1/revisions/" + std::to_string(revision()));
    EXPECT_EQ(reply.json()["restoredFrom"], first);
    EXPECT_EQ(reply.json()["diff"][0]["op"], "delete");

    EXPECT_EQ(post("/v1/revisions/9999/restore", Json::object()).status, 404);
    EXPECT_EQ(post("/v1/revisions/x/restore", Json::object()).status, 404);
    EXPECT_EQ(post(restore, {{"kind", "nonsense"}, {"colour", 1}}).json()["errors"].size(), 3u);
    EXPECT_EQ(get("/v1/revisions/9999").status, 404);
    EXPECT_EQ(get("/v1/revisions/a...b").status, 400);
    EXPECT_EQ(get("/v1/verify").json(), (Json{{"ok", true}}));
}

TEST_F(ConfigurationApi, revisionsArePagedAndHoldTheConfiguration)
{
    for (int i = 0; i < 5; ++i)
        addTenant("t" + std::to_string(i));
    Json page = get("/v1/revisions?limit=3").json();
    EXPECT_EQ(page["items"].size(), 3u);
    EXPECT_EQ(page["items"][0]["number"], revision());
    EXPECT_EQ(page["items"][0]["parentHash"], page["items"][1]["hash"]);
    page = get("/v1/revisions?limit=3&cursor=" + page["next"].get<std::string>()).json();
    EXPECT_EQ(page["items"][0]["number"], revision() - 3);
    EXPECT_TRUE(get("/v1/revisions/" + std::to_string(revision()) + "?config=true").json()["config"].contains("tenants"));
}

TEST_F(ConfigurationApi, aLostRaceHidesNothingElse)
{
    addTenant("acme");
    const Reply reply = post("/v1/changes", {{"operations", {{{"op", "put"}, {"kind", "tenant"}, {"id", "acme"}, {"ifRevision", 0}, {"value", {{"id", "acme"}, {"colour", "red"}}}}}}});
    EXPECT_EQ(reply.status, 409) << reply.body;
    std::set<std::string> pointers;
    const Json document = reply.json();
    for (const Json& error : document["errors"])
        pointers.insert(error["pointer"]);
    EXPECT_EQ(pointers, (std::set<std::string>{"/operations/0/ifRevision", "/operations/0/value/colour"})) << reply.body;
}

TEST_F(ConfigurationApi, whatTheDataPlaneWouldRefuseIsToldWithTheRest)
{
    addTenant("acme");
    // One resource is wrong by its schema, the other only to who compiles it; what is not of this change, or follows from the first, is not told.
    m_activator.refuseWith = {{"/v1/tenants/acme/services/s#/upstream/tls", "cannot be compiled", 0, 0},
                              {"/v1/tenants/acme/services/bad#/upstream", "was left out", 0, 0},
                              {"/v1/tenants/other#/name", "is another's", 0, 0}};
    const Json good = {{"upstream", {{"targets", {{{"url", "http://127.0.0.1:1"}}}}}}};
    const Reply reply = post("/v1/changes", {{"operations",
                                              {{{"op", "put"}, {"kind", "service"}, {"tenant", "acme"}, {"id", "bad"}, {"value", {{"bogus", 1}, {"upstream", good["upstream"]}}}},
                                               {{"op", "put"}, {"kind", "service"}, {"tenant", "acme"}, {"id", "s"}, {"value", good}}}}});
    EXPECT_EQ(reply.status, 422);
    std::vector<std::string> pointers;
    const Json document = reply.json();
    for (const Json& error : document["errors"])
        pointers.push_back(error["pointer"]);
    EXPECT_EQ(pointers, (std::vector<std::string>{"/operations/0/value/bogus", "/operations/1/value/upstream/tls"})) << reply.body;
}

TEST_F(ConfigurationApi, onlyJsonAndYamlAreTaken)
{
    const std::string document = R"({"gatehouse": 1})";
    for (const char* type : {"text/plain", "application/octet-stream", "text/html", "application/x-www-form-urlencoded"})
        EXPECT_EQ(call("PUT", "/v1/config?dryRun=true", document, {{"content-type", type}}).status, 415) << type;
    for (const char* type : {"application/json", "application/vnd.gatehouse+json", "application/yaml; charset=utf-8", "text/yaml", "application/x-yaml", "application/vnd.gatehouse+yaml"})
        EXPECT_EQ(call("PUT", "/v1/config?dryRun=true", document, {{"content-type", type}}).status, 200) << type;
    EXPECT_EQ(call("PUT", "/v1/config?dryRun=true", document).status, 200);
}

TEST_F(ConfigurationApi, aDryRunIsForViewersToo)
{
    const Caller viewer{"watcher", "viewer", "local", {}};
    domain::ChangeSet changes;
    changes.operations.push_back({domain::Operation::Op::Put, {domain::Kind::Tenant, {}, "acme"}, {{"id", "acme"}}, {}});
    const uint64_t before = revision();
    const auto tried = m_control->apply(changes, viewer, true);
    ASSERT_TRUE(tried.ok()) << tried.error().text();
    EXPECT_TRUE(tried->changed);
    EXPECT_TRUE(m_control->applyDocument({{"gatehouse", 1}}, viewer, "look", true).ok());
    EXPECT_TRUE(m_control->restore(1, {}, viewer, "look", true).ok());
    EXPECT_EQ(revision(), before);
    const auto made = m_control->apply(changes, viewer, false);
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, base::ErrorCode::Forbidden);
    EXPECT_EQ(m_control->applyDocument({{"gatehouse", 1}}, viewer, "change", false).error().code, base::ErrorCode::Forbidden);
    EXPECT_EQ(revision(), before);
}

TEST_F(ConfigurationApi, anExportWithHashesIsTakenElsewhere)
{
    addTenant("acme");
    ASSERT_EQ(put("/v1/tenants/acme/consumers/c", {{"credentials",
                                                     {{{"id", "k"}, {"kind", "api-key"}, {"key", kSecret}},
                                                      {{"id", "b"}, {"kind", "basic"}, {"username", "u"}, {"password", kSecret}},
                                                      {{"id", "h"}, {"kind", "hmac"}, {"keyId", "hk"}, {"secret", kSecret}}}}})
                  .status,
              201);
    ASSERT_EQ(put("/v1/administrators/watcher", {{"role", "viewer"}, {"tokens", {{{"id", "t"}, {"token", kViewer}}}}}).status, 201);
    EXPECT_EQ(get("/v1/config").body.find("Hash"), std::string::npos);
    EXPECT_EQ(get("/v1/config?secrets=clear").status, 400);
    EXPECT_EQ(as(kViewer, "GET", "/v1/config?secrets=hashed").status, 403);

    const Reply exported = get("/v1/config?secrets=hashed");
    ASSERT_EQ(exported.status, 200) << exported.body;
    for (const char* member : {"keyHash", "passwordHash", "tokenHash"})
        EXPECT_NE(exported.body.find(member), std::string::npos) << member;
    EXPECT_EQ(exported.body.find("sealed:"), std::string::npos) << exported.body;
    EXPECT_EQ(get("/v1/config?secrets=hashed&format=yaml").field("Content-Type"), "application/yaml");
    const Json audited = get("/v1/audit?q=export").json()["items"];
    ASSERT_EQ(audited.size(), 3u);
    EXPECT_EQ(audited[2]["outcome"], "refused");
    EXPECT_EQ(audited[2]["administrator"], "watcher");
    EXPECT_EQ(audited[0]["outcome"], "ok");
    EXPECT_EQ(get("/v1/verify").json()["ok"], true);

    // Here it changes nothing; elsewhere it lacks what is sealed, and nothing else.
    EXPECT_EQ(call("PUT", "/v1/config", exported.body).json()["changed"], false);
    FakeActivator activator;
    ControlPlane::Options options;
    options.store = store::makeMemoryStore();
    options.activator = &activator;
    options.policies = m_control->policies();
    ControlPlane elsewhere(std::move(options));
    ASSERT_TRUE(elsewhere.start().ok());
    Json document = exported.json();
    const Caller owner{"owner", "owner", "local", {}};
    const auto refused = elsewhere.applyDocument(document, owner, "moved", false, true);
    ASSERT_FALSE(refused.ok());
    ASSERT_EQ(refused.error().problems.size(), 1u) << refused.error().text();
    const std::string pointer = refused.error().problems[0].pointer;
    EXPECT_TRUE(pointer.ends_with("/credentials/2/secret")) << pointer;
    document[Json::json_pointer(pointer)] = "another-secret-of-16";
    const auto applied = elsewhere.applyDocument(document, owner, "moved", false, true);
    ASSERT_TRUE(applied.ok()) << applied.error().text();
    EXPECT_TRUE(elsewhere.authenticate(kViewer).has_value());
    EXPECT_TRUE(elsewhere.authenticate(kOwner).has_value());
}

class FileConfigurationApi : public ApiTestCase
{
    bool readOnly() const override { return true; }
};

TEST_F(FileConfigurationApi, looksButDoesNotChange)
{
    EXPECT_EQ(get("/v1/status").json()["readOnly"], true);
    const Reply reply = put("/v1/tenants/acme", Json::object());
    EXPECT_EQ(reply.status, 409);
    EXPECT_NE(reply.json()["detail"].get<std::string>().find("file"), std::string::npos);
    EXPECT_EQ(post("/v1/changes", Json::object()).status, 409);
    EXPECT_EQ(call("DELETE", "/v1/tenants/default").status, 409);
    EXPECT_EQ(post("/v1/traces", Json::object()).status, 200);
}

} // namespace gatehouse::admin
