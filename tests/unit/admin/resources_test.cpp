// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "unit/admin/api_test_case.h"

#include "schema/validator.h"
#include "support/test_certificates.h"

#include <algorithm>
#include <set>

namespace gatehouse::admin {

using base::Json;

class ResourcesApi : public ApiTestCase
{
};

TEST_F(ResourcesApi, createReadReplaceDelete)
{
    addTenant("acme");
    addService("acme", "orders");
    Reply reply = get("/v1/tenants/acme/services/orders");
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.json()["id"], "orders");
    EXPECT_EQ(reply.json()["revision"], revision());
    EXPECT_TRUE(reply.json().contains("createdAt"));
    EXPECT_EQ(reply.field("ETag"), '"' + std::to_string(revision()) + '"');
    EXPECT_EQ(reply.field("Cache-Control"), "no-store");

    // What was read may be written back as it is.
    Json service = reply.json();
    service["description"] = "All orders";
    reply = put("/v1/tenants/acme/services/orders", service);
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.json()["description"], "All orders");

    EXPECT_EQ(call("DELETE", "/v1/tenants/acme/services/orders").status, 204);
    reply = get("/v1/tenants/acme/services/orders");
    EXPECT_EQ(reply.status, 404);
    EXPECT_EQ(reply.field("Content-Type"), "application/problem+json");
    EXPECT_EQ(reply.json()["status"], 404);
    EXPECT_EQ(reply.json()["requestId"], reply.field("X-Gatehouse-Request-Id"));
}

TEST_F(ResourcesApi, creationSaysWhere)
{
    const Reply reply = put("/v1/tenants/acme", {{"name", "Acme"}});
    EXPECT_EQ(reply.status, 201) << reply.body;
    EXPECT_EQ(reply.field("Location"), "/v1/tenants/acme");
    EXPECT_EQ(reply.json()["id"], "acme");
}

TEST_F(ResourcesApi, aLostRaceIsRefused)
{
    addTenant("acme");
    const std::string etag = get("/v1/tenants/acme").field("ETag");
    EXPECT_EQ(put("/v1/tenants/acme", {{"name", "First"}}, {{"if-match", etag}}).status, 200);
    const Reply lost = put("/v1/tenants/acme", {{"name", "Second"}}, {{"if-match", etag}});
    EXPECT_EQ(lost.status, 412);
    EXPECT_NE(lost.field("ETag"), etag);
    EXPECT_EQ(get("/v1/tenants/acme").json()["name"], "First");
    EXPECT_EQ(call("DELETE", "/v1/tenants/acme", {}, {{"if-match", etag}}).status, 412);
    EXPECT_EQ(call("PATCH", "/v1/tenants/acme", R"({"name":"x"})", {{"if-match", "W/" + etag}}).status, 412);
    EXPECT_EQ(put("/v1/tenants/acme", {{"name", "x"}}, {{"if-match", "nonsense"}}).status, 400);
    EXPECT_EQ(put("/v1/tenants/nobody", {{"name", "x"}}, {{"if-match", "*"}}).status, 412);
}

TEST_F(ResourcesApi, createOnly)
{
    EXPECT_EQ(put("/v1/tenants/acme", Json::object(), {{"if-none-match", "*"}}).status, 201);
    EXPECT_EQ(put("/v1/tenants/acme", Json::object(), {{"if-none-match", "*"}}).status, 412);
}

TEST_F(ResourcesApi, unchangedIsNotSentAgain)
{
    addTenant("acme");
    const std::string etag = get("/v1/tenants/acme").field("ETag");
    const Reply reply = get("/v1/tenants/acme", {{"if-none-match", etag}});
    EXPECT_EQ(reply.status, 304);
    EXPECT_TRUE(reply.body.empty());
    EXPECT_EQ(get("/v1/tenants/acme", {{"if-none-match", "\"0\""}}).status, 200);
}

TEST_F(ResourcesApi, aMergePatchChangesWhatItNames)
{
    ASSERT_EQ(put("/v1/tenants/acme", {{"name", "Acme"}, {"description", "d"}, {"labels", {{"env", "prod"}, {"team", "a"}}}}).status, 201);
    const Reply reply = call("PATCH", "/v1/tenants/acme", R"({"description":null,"labels":{"team":"b"}})", {{"content-type", "application/merge-patch+json"}});
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_FALSE(reply.json().contains("description"));
    EXPECT_EQ(reply.json()["labels"], (Json{{"env", "prod"}, {"team", "b"}}));
    EXPECT_EQ(call("PATCH", "/v1/tenants/nobody", "{}").status, 404);
    EXPECT_EQ(call("PATCH", "/v1/tenants/acme", "[]").status, 422);
}

TEST_F(ResourcesApi, allErrorsAtOnceWithPointersIntoTheBody)
{
    addTenant("acme");
    const uint64_t before = revision();
    const Reply reply = put("/v1/tenants/acme/services/orders", {{"upstream", {{"targets", {{{"url", "http://127.0.0.1:1"}, {"weight", "heavy"}}}}}}, {"colour", "red"}, {"lifecycle", "dead"}});
    EXPECT_EQ(reply.status, 422);
    std::set<std::string> pointers;
    const Json problem = reply.json();
    for (const Json& error : problem["errors"])
        pointers.insert(error["pointer"].get<std::string>());
    EXPECT_TRUE(pointers.contains("/colour")) << reply.body;
    EXPECT_TRUE(pointers.contains("/lifecycle")) << reply.body;
    EXPECT_TRUE(pointers.contains("/upstream/targets/0/weight")) << reply.body;
    EXPECT_EQ(revision(), before);
}

TEST_F(ResourcesApi, bodiesThatAreNoDocuments)
{
    Reply reply = call("PUT", "/v1/tenants/acme", "{\n \"name\": }");
    EXPECT_EQ(reply.status, 400);
    EXPECT_EQ(reply.json()["errors"][0]["line"], 2);
    EXPECT_EQ(call("PUT", "/v1/tenants/acme", "[1]").status, 422);
    EXPECT_EQ(call("PUT", "/v1/tenants/acme", "").status, 400);
    EXPECT_EQ(call("PUT", "/v1/tenants/acme", std::string(100, '[')).status, 400);
    EXPECT_EQ(call("PUT", "/v1/tenants/acme", R"({"name":"a","name":"b"})").status, 400);
    EXPECT_EQ(call("PUT", "/v1/tenants/acme", "a=b", {{"content-type", "application/x-www-form-urlencoded"}}).status, 415);
    reply = put("/v1/tenants/acme", {{"id", "other"}});
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(reply.json()["errors"][0]["pointer"], "/id");
    EXPECT_EQ(put("/v1/tenants/UPPER", Json::object()).status, 422);
}

TEST_F(ResourcesApi, dryRunTellsAndChangesNothing)
{
    const uint64_t before = revision();
    const Reply reply = put("/v1/tenants/acme?dryRun=true", {{"name", "Acme"}});
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(reply.json()["dryRun"], true);
    EXPECT_EQ(reply.json()["changed"], true);
    EXPECT_EQ(reply.json()["diff"][0]["op"], "create");
    EXPECT_EQ(revision(), before);
    EXPECT_EQ(get("/v1/tenants/acme").status, 404);
}

TEST_F(ResourcesApi, nothingBelowATenantThatIsNotThere)
{
    EXPECT_EQ(get("/v1/tenants/nobody/services").status, 404);
    EXPECT_EQ(put("/v1/tenants/nobody/services/a", Json::object()).status, 404);
    EXPECT_EQ(get("/v1/services").status, 404);
    EXPECT_EQ(get("/v1/tenants/default/listeners").status, 404);
}

TEST_F(ResourcesApi, pagesOf250AreCompleteAndInOrder)
{
    Json operations = Json::array();
    for (int i = 0; i < 250; ++i) {
        const std::string id = "t" + std::to_string(1000 + (i * 7) % 250);
        operations.push_back({{"op", "put"}, {"kind", "tenant"}, {"id", id}, {"value", {{"id", id}, {"name", "Tenant " + std::to_string(i % 10)}}}});
    }
    ASSERT_EQ(post("/v1/changes", {{"message", "many"}, {"operations", operations}}).status, 200);
    for (const std::string sort : {"id", "-id", "name", "-updatedAt"}) {
        std::vector<std::string> ids;
        std::string target = "/v1/tenants?limit=100&q=t1&sort=" + sort;
        int pages = 0;
        for (std::string next = ""; pages < 10; ++pages) {
            const Json page = get(target + (next.empty() ? "" : "&cursor=" + next)).json();
            EXPECT_EQ(page["total"], 250);
            for (const Json& item : page["items"])
                ids.push_back(item["id"].get<std::string>());
            if (page["next"].is_null())
                break;
            next = page["next"].get<std::string>();
        }
        EXPECT_EQ(pages, 2) << sort;
        EXPECT_EQ(ids.size(), 250u);
        EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), 250u) << sort;
        EXPECT_TRUE(sort != "id" || std::is_sorted(ids.begin(), ids.end()));
        EXPECT_TRUE(sort != "-id" || std::is_sorted(ids.rbegin(), ids.rend()));
    }
}

TEST_F(ResourcesApi, aPageGoesOnWhereItStoppedWhenEntriesGo)
{
    for (const char* id : {"a1", "a2", "a3", "a4"})
        addTenant(id);
    const Json first = get("/v1/tenants?limit=2&q=a").json();
    ASSERT_EQ(call("DELETE", "/v1/tenants/" + first["items"][1]["id"].get<std::string>()).status, 204);
    const Json second = get("/v1/tenants?limit=2&q=a&cursor=" + first["next"].get<std::string>()).json();
    EXPECT_EQ(second["items"][0]["id"], "a3");
}

TEST_F(ResourcesApi, filtersByTextAndLabel)
{
    ASSERT_EQ(put("/v1/tenants/one", {{"labels", {{"env", "prod"}}}}).status, 201);
    ASSERT_EQ(put("/v1/tenants/two", {{"name", "The Second"}, {"labels", {{"env", "test"}}}}).status, 201);
    EXPECT_EQ(get("/v1/tenants?label=env:prod").json()["items"][0]["id"], "one");
    EXPECT_EQ(get("/v1/tenants?label=env:prod").json()["total"], 1);
    EXPECT_EQ(get("/v1/tenants?label=env").json()["total"], 2);
    EXPECT_EQ(get("/v1/tenants?q=SECOND").json()["items"][0]["id"], "two");
    EXPECT_EQ(get("/v1/tenants?q=nothing-like-it").json()["total"], 0);
}

TEST_F(ResourcesApi, badQueriesAreNamed)
{
    Reply reply = get("/v1/tenants?limt=5");
    EXPECT_EQ(reply.status, 400);
    EXPECT_NE(reply.json()["detail"].get<std::string>().find("limt"), std::string::npos);
    for (const char* query : {"limit=0", "limit=1001", "limit=x", "sort=colour", "cursor=%21%21", "cursor=bm9uc2Vuc2U", "limit=1&limit=2", "q=%ff", "q=%zz"})
        EXPECT_EQ(get(std::string("/v1/tenants?") + query).status, 400) << query;
    addTenant("a");
    addTenant("b");
    const std::string next = get("/v1/tenants?limit=1").json()["next"].get<std::string>();
    EXPECT_EQ(get("/v1/tenants?limit=1&sort=name&cursor=" + next).status, 400);
}

TEST_F(ResourcesApi, secretsAreKeptAndNeverShown)
{
    addTenant("acme");
    const Json consumer = {{"groups", {"apps"}}, {"credentials", {{{"id", "k1"}, {"kind", "api-key"}, {"key", kSecret}}}}};
    Reply reply = put("/v1/tenants/acme/consumers/mobile", consumer);
    ASSERT_EQ(reply.status, 201) << reply.body;
    EXPECT_FALSE(reply.json()["credentials"][0].contains("key"));
    const auto stored = [&] { return m_control->configuration().find({domain::Kind::Consumer, "acme", "mobile"})->value["credentials"]; };
    const Json before = stored();

    // Left out, it stays: by PUT of what was read, and by PATCH.
    reply = put("/v1/tenants/acme/consumers/mobile", get("/v1/tenants/acme/consumers/mobile").json());
    EXPECT_EQ(reply.status, 200) << reply.body;
    reply = call("PATCH", "/v1/tenants/acme/consumers/mobile", R"({"name":"Mobile"})");
    EXPECT_EQ(reply.status, 200) << reply.body;
    EXPECT_EQ(stored(), before);
    EXPECT_EQ(Json(before).dump().find(kSecret), std::string::npos);

    // Every other door: the test case searches all answers for it at the end.
    for (const char* target : {"/v1/tenants/acme/consumers", "/v1/tenants/acme/consumers/mobile/history", "/v1/config", "/v1/config?format=yaml", "/v1/revisions", "/v1/audit",
                               "/v1/search?q=mobile", "/v1/search?q=a-very"})
        EXPECT_EQ(get(target).status, 200) << target;
    EXPECT_EQ(get("/v1/revisions/" + std::to_string(revision()) + "?config=true").status, 200);
    EXPECT_EQ(get("/v1/revisions/0..." + std::to_string(revision())).status, 200);
    const Reply wrong = put("/v1/tenants/acme/consumers/other", {{"credentials", {{{"id", "k1"}, {"kind", "nonsense"}, {"key", kSecret}}}}});
    EXPECT_EQ(wrong.status, 422);
}

TEST_F(ResourcesApi, searchFindsEveryKindNearestFirst)
{
    addTenant("acme");
    addService("acme", "orders");
    ASSERT_EQ(put("/v1/tenants/acme/routes/r", {{"service", "orders"}, {"match", {{"hosts", {"orders.acme.test"}}}}}).status, 201);
    const Json items = get("/v1/search?q=orders").json()["items"];
    ASSERT_EQ(items.size(), 2u);
    EXPECT_EQ(items[0]["kind"], "service");
    EXPECT_EQ(items[0]["path"], "/v1/tenants/acme/services/orders");
    EXPECT_EQ(items[0]["match"], "id");
    EXPECT_EQ(items[1]["id"], "r");
    EXPECT_EQ(get("/v1/search?q=9001").json()["items"][0]["id"], "orders");
    EXPECT_EQ(get("/v1/search").status, 400);
}

TEST_F(ResourcesApi, historyOfOneResource)
{
    addTenant("acme");
    ASSERT_EQ(put("/v1/tenants/acme", {{"name", "A"}}).status, 200);
    addTenant("other");
    ASSERT_EQ(put("/v1/tenants/acme", {{"name", "B"}}).status, 200);
    Json history = get("/v1/tenants/acme/history").json();
    ASSERT_EQ(history["items"].size(), 3u);
    EXPECT_EQ(history["items"][0]["op"], "update");
    EXPECT_EQ(history["items"][0]["changes"][0]["from"], "A");
    EXPECT_EQ(history["items"][0]["changes"][0]["to"], "B");
    EXPECT_EQ(history["items"][2]["op"], "create");
    history = get("/v1/tenants/acme/history?limit=2").json();
    EXPECT_EQ(history["items"].size(), 2u);
    history = get("/v1/tenants/acme/history?limit=2&cursor=" + history["next"].get<std::string>()).json();
    EXPECT_EQ(history["items"].size(), 1u);
    EXPECT_TRUE(history["next"].is_null());
    EXPECT_EQ(get("/v1/tenants/nobody/history").status, 404);
}

TEST_F(ResourcesApi, errorsLeadIntoTheBodyAndComeTogether)
{
    addTenant("acme");
    addService("acme", "orders");
    const auto pointersOf = [](const Reply& reply) {
        std::set<std::string> pointers;
        const Json document = reply.json();
        for (const Json& error : document["errors"])
            pointers.insert(error["pointer"]);
        return pointers;
    };
    Reply reply = call("PATCH", "/v1/tenants/acme", R"({"bogus":1,"id":"other","name":"a\nb"})");
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(pointersOf(reply), (std::set<std::string>{"/bogus", "/id", "/name"})) << reply.body;
    EXPECT_EQ(get("/v1/tenants/other").status, 404);
    // A deletion has no body for a pointer to lead into.
    reply = call("DELETE", "/v1/tenants/acme");
    EXPECT_EQ(reply.status, 422);
    EXPECT_EQ(pointersOf(reply), std::set<std::string>{""}) << reply.body;
    EXPECT_NE(reply.json()["errors"][0]["message"].get<std::string>().find("1 service"), std::string::npos) << reply.body;
}

TEST_F(ResourcesApi, aKindOfCredentialThatIsNoneNamesAllThereAre)
{
    addTenant("acme");
    Reply reply = put("/v1/tenants/acme/consumers/c", {{"credentials", {{{"id", "k"}, {"kind", "apikey"}, {"key", kSecret}}}}});
    EXPECT_EQ(reply.status, 422);
    ASSERT_EQ(reply.json()["errors"].size(), 1u) << reply.body;
    EXPECT_EQ(reply.json()["errors"][0]["pointer"], "/credentials/0/kind");
    const std::string message = reply.json()["errors"][0]["message"];
    for (const char* kind : {"api-key", "basic", "hmac", "jwt", "ldap", "mtls", "oauth-client"})
        EXPECT_NE(message.find(kind), std::string::npos) << kind << " in " << message;
    // One that there is, is checked as such, however little of it fits.
    reply = put("/v1/tenants/acme/consumers/c", {{"credentials", {{{"id", "k"}, {"kind", "hmac"}, {"key", kSecret}, {"keyHash", 1}}}}});
    EXPECT_EQ(reply.status, 422);
    EXPECT_NE(reply.body.find("/credentials/0/keyId"), std::string::npos) << reply.body;
    EXPECT_EQ(reply.body.find("/credentials/0/kind"), std::string::npos) << reply.body;
}

TEST_F(ResourcesApi, whatIsShownFitsThePublishedSchema)
{
    addTenant("acme");
    addService("acme", "orders");
    ASSERT_EQ(put("/v1/tenants/acme/consumers/c", {{"credentials", {{{"id", "k"}, {"kind", "api-key"}, {"key", kSecret}}}}}).status, 201);
    for (const auto& [kind, path] : {std::pair("tenant", "/v1/tenants/acme"), std::pair("service", "/v1/tenants/acme/services/orders"), std::pair("consumer", "/v1/tenants/acme/consumers/c"),
                                     std::pair("administrator", "/v1/administrators/owner")}) {
        const Json document = get(std::string("/v1/schemas/") + kind).json();
        for (const char* member : {"revision", "createdAt", "updatedAt"})
            EXPECT_EQ(document["properties"][member]["readOnly"], true) << kind << ' ' << member;
        const auto compiled = schema::Schema::compile(document);
        ASSERT_TRUE(compiled.ok()) << kind;
        const auto problems = compiled->validate(get(path).json(), "");
        EXPECT_TRUE(problems.empty()) << kind << ' ' << problems[0].pointer << ' ' << problems[0].message;
    }
}

TEST_F(ResourcesApi, certificatesAreReadWhenTheyAreGiven)
{
    const auto errorsOf = [](const Reply& reply) {
        const Json document = reply.json();
        std::map<std::string, std::string> errors;
        for (const Json& error : base::memberAt(document, "errors"))
            errors[error["pointer"]] = error["message"];
        return errors;
    };
    const test::TestAuthority authority;
    const test::TestCertificate good = authority.issue({"DNS:a.test"}), other = authority.issue({"DNS:b.test"});
    const std::string path = "/v1/certificates/c";

    auto errors = errorsOf(put(path, {{"certificate", "garbage"}, {"key", "garbage"}}));
    ASSERT_EQ(errors.size(), 2u);
    EXPECT_NE(errors["/certificate"].find("PEM"), std::string::npos);
    EXPECT_NE(errors["/key"].find("PEM"), std::string::npos);
    EXPECT_EQ(errorsOf(put(path, {{"certificate", good.certificatePem + "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"}, {"key", good.keyPem}})).count("/certificate"), 1u);
    errors = errorsOf(put(path, {{"certificate", good.certificatePem}, {"key", other.keyPem}}));
    EXPECT_EQ(errors, (std::map<std::string, std::string>{{"/key", "is not the key of this certificate"}}));
    errors = errorsOf(put(path, {{"certificate", good.certificatePem}, {"key", "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n"}}));
    ASSERT_EQ(errors.size(), 1u);
    EXPECT_NE(errors["/key"].find("encrypted"), std::string::npos);
    // A key in the certificate's place is not repeated.
    const Reply swapped = put(path, {{"certificate", good.keyPem}, {"key", good.keyPem}});
    EXPECT_EQ(swapped.status, 422);
    EXPECT_EQ(swapped.body.find(good.keyPem.substr(28, 12)), std::string::npos) << swapped.body;

    EXPECT_EQ(put(path, {{"certificate", good.certificatePem + authority.pem()}, {"key", good.keyPem}}).status, 201);
    // The stored key stays with its certificate, and with no other.
    EXPECT_EQ(put(path, {{"certificate", good.certificatePem}, {"name", "shorter"}}).status, 200);
    EXPECT_EQ(errorsOf(put(path, {{"certificate", other.certificatePem}})).count("/key"), 1u);
    EXPECT_EQ(put(path, {{"certificate", other.certificatePem}, {"key", other.keyPem}}).status, 200);

    addTenant("acme");
    const auto service = [](const std::string& ca) { return Json{{"upstream", {{"targets", {{{"url", "http://127.0.0.1:1"}}}}, {"tls", {{"ca", ca}}}}}}; };
    EXPECT_EQ(errorsOf(put("/v1/tenants/acme/services/s", service("garbage"))).count("/upstream/tls/ca"), 1u);
    EXPECT_EQ(put("/v1/tenants/acme/services/s", service(authority.pem())).status, 201);
}

} // namespace gatehouse::admin
