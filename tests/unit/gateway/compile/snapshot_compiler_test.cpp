// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/snapshot_compiler.h"

#include "pipeline/shared_states.h"
#include "policies/registry.h"
#include "proxy/explain.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace gatehouse::gateway {
namespace {

using base::Json;

// Two tenants with a service and a route each, "acme" with a second service.
class SnapshotCompiler : public testing::Test
{
protected:
    SnapshotCompiler()
    {
        for (const pipeline::PolicyType& type : policies::allPolicyTypes())
            m_schemas.emplace(type.kind, *schema::Schema::compile(*base::parseJson(type.schema)));
        for (const char* tenant : {"acme", "globex"}) {
            put(domain::Kind::Tenant, "", tenant, {});
            put(domain::Kind::Service, tenant, "orders", {{"upstream", {{"targets", {{{"url", "http://127.0.0.1:9001"}}}}}}});
            put(domain::Kind::Route, tenant, "orders", {{"service", "orders"}, {"match", {{"paths", {{{"prefix", std::string("/") + tenant}}}}}}});
        }
        put(domain::Kind::Service, "acme", "orders-v2", {{"upstream", {{"targets", {{{"url", "http://127.0.0.1:9002"}}}}}}});
    }
    void put(domain::Kind kind, const std::string& tenant, const std::string& id, Json value)
    {
        value["id"] = id;
        m_configuration.put({{kind, tenant, id}, std::move(value), 1, 0, 0});
    }
    void policy(const std::string& tenant, const std::string& id, const std::string& kind, Json config, Json scope = nullptr)
    {
        Json value{{"kind", kind}, {"config", std::move(config)}};
        if (!scope.is_null())
            value["scope"] = std::move(scope);
        put(domain::Kind::Policy, tenant, id, std::move(value));
    }
    proxy::SnapshotPtr compile()
    {
        CompileContext context{m_configuration, policies::allPolicyTypes(), m_schemas, m_metrics, *m_limits, *net::SocketAddress::parse("127.0.0.1:7777"), 1, {}, {}, {}};
        context.states = &m_states;
        proxy::SnapshotPtr snapshot = compileConfiguration(context).snapshot;
        m_problems.clear();
        for (const base::Problem& problem : context.problems)
            m_problems.push_back(problem.pointer);
        return snapshot;
    }
    // What the policies of a route's service say of a request.
    pipeline::Forwarding forwardingOf(const proxy::Snapshot& snapshot, const std::string& tenant)
    {
        pipeline::Context context;
        http::RequestHead head;
        head.methodText = "GET";
        head.path = "/" + tenant;
        context.request = &head;
        for (size_t i = 0; i < snapshot.routes.size(); ++i) {
            const auto& route = snapshot.routes[i];
            if (!route || route->place.tenant != tenant)
                continue;
            context.place = &route->place;
            std::vector<uint32_t> reported;
            (void)route->rest->run(context, 0, reported, nullptr);
        }
        return context.forwarding;
    }

    domain::Configuration m_configuration;
    std::map<std::string, schema::Schema, std::less<>> m_schemas;
    telemetry::Registry m_metrics;
    std::unique_ptr<limits::LimitStore> m_limits = limits::makeLocalLimitStore(100);
    pipeline::SharedStates m_states;
    std::vector<std::string> m_problems;
};

TEST_F(SnapshotCompiler, ATokensSubjectIsOneConsumers)
{
    Json credentials = Json::array();
    credentials.push_back(Json{{"id", "t"}, {"kind", "jwt"}, {"issuer", "https://id"}, {"subject", "ann"}});
    put(domain::Kind::Consumer, "acme", "a", {{"credentials", credentials}});
    put(domain::Kind::Consumer, "globex", "a", {{"credentials", credentials}});
    const proxy::SnapshotPtr snapshot = compile();
    EXPECT_TRUE(m_problems.empty());
    EXPECT_EQ(snapshot->consumers->bySubject(0, pipeline::subjectName("https://id", "ann")).consumer->qualified, "acme/a");
    EXPECT_EQ(snapshot->consumers->bySubject(1, pipeline::subjectName("https://id", "ann")).consumer->qualified, "globex/a");
    put(domain::Kind::Consumer, "acme", "b", {{"credentials", credentials}});
    (void)compile();
    EXPECT_EQ(m_problems, std::vector<std::string>{"/v1/tenants/acme/consumers/b#/credentials/0"});
}

TEST_F(SnapshotCompiler, NothingIsToldInTheNameOfASuspendedTenant)
{
    const std::string address = "api.globex.test\n/.well-known/oauth-protected-resource/orders";
    const Json config = {{"resource", "https://api.globex.test/orders"}, {"issuers", Json::array({Json{{"issuer", "https://id"}, {"jwksUrl", "https://id.test/keys"}}})}};
    put(domain::Kind::Route, "globex", "named", {{"service", "orders"}, {"match", {{"hosts", Json::array({"api.globex.test"})}, {"paths", Json::array({Json{{"prefix", "/"}}})}}}});
    policy("globex", "tokens", "oauth2", config);
    EXPECT_TRUE(compile()->ownAddresses.contains(address));
    put(domain::Kind::Tenant, "", "globex", {{"status", "suspended"}});
    EXPECT_FALSE(compile()->ownAddresses.contains(address));
    // What the gateway says for its own hosts is nobody's to suspend.
    policy("", "everybodys", "oauth2", config, {{"gateway", true}});
    const proxy::SnapshotPtr snapshot = compile();
    EXPECT_EQ(m_problems, std::vector<std::string>());
    ASSERT_TRUE(snapshot->ownAddresses.contains(address));
    EXPECT_EQ(snapshot->ownAddresses.at(address)->at(0).qualified, "everybodys");
    put(domain::Kind::Tenant, "", "globex", {{"status", "active"}});
    EXPECT_TRUE(compile()->ownAddresses.contains(address));
}

TEST_F(SnapshotCompiler, WhatIsToldInAHostsNameIsToldByItsTenant)
{
    const auto routeOn = [&](const std::string& tenant, const std::string& id, Json hosts, const std::string& prefix = "/") {
        put(domain::Kind::Route, tenant, id, {{"service", "orders"}, {"match", {{"hosts", std::move(hosts)}, {"paths", Json::array({Json{{"prefix", prefix}}})}}}});
    };
    const auto own = [&](const std::string& tenant, const std::string& address) {
        policy(tenant, "login", "oauth2-server", {{"issuer", address + "/oauth2"}});
        policy(tenant, "tokens", "oauth2", {{"resource", address + "/orders"}, {"issuers", Json::array({Json{{"issuer", "https://id"}, {"jwksUrl", "https://id.test/keys"}}})}});
    };
    const std::vector<std::string> both = {"/v1/tenants/globex/policies/login#/config/issuer", "/v1/tenants/globex/policies/tokens#/config/resource"};
    routeOn("acme", "named", Json::array({"API.acme.test", "*.wild.test"}));
    own("globex", "https://api.acme.test");
    (void)compile();
    EXPECT_EQ(m_problems, both) << "another tenant's host";
    own("globex", "https://a.b.wild.test");
    (void)compile();
    EXPECT_EQ(m_problems, both) << "and one that its pattern takes in";
    own("globex", "https://nobody.test");
    (void)compile();
    EXPECT_EQ(m_problems, both) << "no route of its own leads there";
    routeOn("globex", "named", Json::array({"api.globex.test"}));
    own("globex", "https://api.globex.test");
    EXPECT_TRUE(compile()->ownAddresses.contains("api.globex.test\n/.well-known/oauth-authorization-server/oauth2"));
    EXPECT_EQ(m_problems, std::vector<std::string>());
    own("acme", "https://api.acme.test");
    (void)compile();
    EXPECT_EQ(m_problems, std::vector<std::string>()) << "each its own";
    // A tenant that owns the name need not have a route yet.
    own("globex", "https://tokens.globex.test");
    put(domain::Kind::Tenant, "", "globex", {{"hosts", Json::array({"*.globex.test"})}});
    (void)compile();
    EXPECT_EQ(m_problems, std::vector<std::string>());
    put(domain::Kind::Tenant, "", "acme", {{"hosts", Json::array({"api.globex.test"})}});
    own("globex", "https://api.globex.test");
    (void)compile();
    EXPECT_EQ(m_problems, both) << "a pattern owns nothing that is another's";
}

TEST_F(SnapshotCompiler, OnHostsOfAllTenantsThePathTellsWhoseItIs)
{
    const auto own = [&](const std::string& path) { policy("globex", "login", "oauth2-server", {{"issuer", "http://127.0.0.1:8080" + path}}); };
    const std::vector<std::string> refused = {"/v1/tenants/globex/policies/login#/config/issuer"};
    own("/globex");
    (void)compile();
    EXPECT_EQ(m_problems, std::vector<std::string>());
    own("/acme/oauth2");
    (void)compile();
    EXPECT_EQ(m_problems, refused);
    own("/elsewhere");
    (void)compile();
    EXPECT_EQ(m_problems, refused);
    // Nothing is claimed by what is not in force, and the gateway's own are its administrator's.
    put(domain::Kind::Policy, "globex", "login", {{"kind", "oauth2-server"}, {"mode", "report"}, {"config", {{"issuer", "http://127.0.0.1:8080/acme"}}}});
    policy("", "tokens", "oauth2", {{"resource", "https://api.acme.test/"}, {"issuers", Json::array({Json{{"issuer", "https://id"}, {"jwksUrl", "https://id.test/keys"}}})}}, Json{{"gateway", true}});
    (void)compile();
    EXPECT_EQ(m_problems, std::vector<std::string>());
}

TEST_F(SnapshotCompiler, WhoComesLaterToAHostIsBlamed)
{
    put(domain::Kind::Route, "globex", "named", {{"service", "orders"}, {"match", {{"hosts", Json::array({"api.globex.test"})}}}});
    policy("globex", "login", "oauth2-server", {{"issuer", "https://api.globex.test/oauth2"}});
    const auto compileBehind = [&](CompileState before) {
        CompileContext context{m_configuration, policies::allPolicyTypes(), m_schemas, m_metrics, *m_limits, *net::SocketAddress::parse("127.0.0.1:7777"), 1, {}, {}, {}};
        context.states = &m_states;
        CompileState state = compileConfiguration(context, std::move(before)).state;
        m_problems.clear();
        for (const base::Problem& problem : context.problems)
            m_problems.push_back(problem.pointer);
        return state;
    };
    const CompileState first = compileBehind({});
    EXPECT_EQ(m_problems, std::vector<std::string>());
    put(domain::Kind::Route, "acme", "thief", {{"service", "orders"}, {"match", {{"hosts", Json::array({"*.globex.test"})}}}});
    (void)compileBehind(first);
    EXPECT_EQ(m_problems, std::vector<std::string>{"/v1/tenants/acme/routes/thief#/match/hosts"});
    put(domain::Kind::Route, "acme", "thief", {{"service", "orders"}, {"enabled", false}, {"match", {{"hosts", Json::array({"*.globex.test"})}}}});
    (void)compileBehind(first);
    EXPECT_EQ(m_problems, std::vector<std::string>());
    m_configuration.remove({domain::Kind::Route, "globex", "named"});
    (void)compileBehind(first);
    EXPECT_EQ(m_problems, std::vector<std::string>{"/v1/tenants/globex/policies/login#/config/issuer"}) << "no route of its own is left";
}

TEST_F(SnapshotCompiler, ExplainReadsPathsAsTheListenerDoes)
{
    const auto routeOf = [&](const std::string& url) {
        const auto told = proxy::explain(*compile(), Json{{"url", url}});
        return told ? base::stringAt(*told, "route") : told.error().problems.front().pointer;
    };
    EXPECT_EQ(routeOf("http://api.test//acme/1"), "orders") << "as if nothing was said";
    put(domain::Kind::Listener, "", "merging", {{"address", "127.0.0.1"}, {"port", 8080}});
    put(domain::Kind::Listener, "", "plain", {{"address", "127.0.0.1"}, {"port", 8081}, {"limits", {{"emptySegments", "keep"}}}});
    put(domain::Kind::Listener, "", "strict", {{"address", "127.0.0.1"}, {"port", 8082}, {"limits", {{"emptySegments", "refuse"}}}});
    EXPECT_EQ(routeOf("http://api.test:8080//acme/1"), "orders");
    EXPECT_EQ(routeOf("http://api.test:8081//acme/1"), "") << "no route begins with two slashes";
    EXPECT_EQ(routeOf("http://api.test:8082//acme/1"), "/url");
    EXPECT_EQ(routeOf("http://api.test//acme/1"), "orders") << "the first one";
    EXPECT_EQ(routeOf("//acme/1"), "orders");
    put(domain::Kind::Listener, "", "merging", {{"address", "127.0.0.1"}, {"port", 8080}, {"enabled", false}});
    EXPECT_EQ(routeOf("http://api.test//acme/1"), "");
}

TEST_F(SnapshotCompiler, CertificatesAreFoundByWhatSaysMostOfThem)
{
    const auto credential = [](const char* id, Json members) {
        members["id"] = id;
        members["kind"] = "mtls";
        return members;
    };
    Json credentials = Json::array();
    credentials.push_back(credential("all", {{"fingerprint", std::string(64, 'a')}, {"san", "dns:A.test"}, {"subject", "CN=a"}, {"issuer", "CN=ca"}}));
    credentials.push_back(credential("san", {{"san", "dns:B.test"}, {"issuer", "CN=ca"}}));
    credentials.push_back(credential("subject", {{"subject", "CN=c"}}));
    credentials.push_back(credential("nothing", {{"issuer", "CN=ca"}}));
    put(domain::Kind::Consumer, "acme", "a", {{"credentials", credentials}});
    const proxy::SnapshotPtr snapshot = compile();
    EXPECT_TRUE(m_problems.empty());
    const auto found = [&](const std::string& name) { return snapshot->consumers->byProof(0, name); };
    EXPECT_EQ(found("mtls:fingerprint:" + std::string(64, 'a')).credentialId, "all");
    EXPECT_EQ(found("mtls:fingerprint:" + std::string(64, 'a')).passwordHash, "mtls:san:dns:a.test\nmtls:subject:CN=a\nmtls:issuer:CN=ca");
    EXPECT_EQ(found("mtls:san:dns:b.test\nCN=ca").credentialId, "san");
    EXPECT_EQ(found("mtls:san:dns:b.test").consumer, nullptr);
    EXPECT_EQ(found("mtls:subject:CN=c").credentialId, "subject");
    EXPECT_EQ(found("mtls:issuer:CN=ca").consumer, nullptr);
}

TEST_F(SnapshotCompiler, KeysThatRequestsAreSignedWithMustBeOnes)
{
    Json credentials = Json::array();
    credentials.push_back(Json{{"id", "k"}, {"kind", "signature-key"}, {"keyId", "k1"}, {"publicKey", "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n-----END PUBLIC KEY-----\n"}});
    credentials.push_back(Json{{"id", "bad"}, {"kind", "signature-key"}, {"keyId", "k2"}, {"publicKey", "nonsense"}});
    put(domain::Kind::Consumer, "acme", "a", {{"credentials", credentials}});
    const proxy::SnapshotPtr snapshot = compile();
    EXPECT_EQ(m_problems, std::vector<std::string>{"/v1/tenants/acme/consumers/a#/credentials/1/publicKey"});
}

TEST_F(SnapshotCompiler, PoliciesFindKeySetsOfTheirTenantAndOfTheGateway)
{
    Json key = {{"kty", "OKP"}, {"crv", "Ed25519"}, {"x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}};
    Json keys = Json::array();
    keys.push_back(key);
    put(domain::Kind::Keyset, "", "shared", {{"keys", keys}});
    put(domain::Kind::Keyset, "globex", "theirs", {{"keys", keys}});
    for (const char* name : {"shared", "theirs", "nowhere"}) {
        Json issuers = Json::array();
        issuers.push_back(Json{{"issuer", "https://id"}, {"keyset", name}});
        policy("acme", name, "jwt", {{"issuers", issuers}});
    }
    (void)compile();
    EXPECT_EQ(m_problems, (std::vector<std::string>{"/v1/tenants/acme/policies/nowhere#/config/issuers/0/keyset", "/v1/tenants/acme/policies/theirs#/config/issuers/0/keyset"}));
}

TEST_F(SnapshotCompiler, PoliciesNameOtherServicesOfTheirTenant)
{
    policy("acme", "canary", "canary", {{"service", "orders-v2"}, {"weight", 100}});
    policy("acme", "mirror", "mirror", {{"service", "orders"}});
    const auto snapshot = compile();
    ASSERT_TRUE(m_problems.empty()) << m_problems[0];
    ASSERT_EQ(snapshot->services.size(), 3u);
    const pipeline::Forwarding forwarding = forwardingOf(*snapshot, "acme");
    ASSERT_TRUE(forwarding.service);
    EXPECT_EQ(snapshot->services[*forwarding.service]->targets[0].port, 9002);
    EXPECT_EQ(forwarding.serviceId, "orders-v2");
    ASSERT_EQ(forwarding.mirrors.size(), 1u);
    EXPECT_EQ(snapshot->services[forwarding.mirrors[0]]->targets[0].port, 9001);
    EXPECT_FALSE(forwardingOf(*snapshot, "globex").service);
}

TEST_F(SnapshotCompiler, AGatewaysPolicyNamesServicesOfTheTenantInItsScope)
{
    policy("", "canary", "canary", {{"service", "orders-v2"}, {"weight", 100}}, {{"tenant", "acme"}});
    const auto snapshot = compile();
    ASSERT_TRUE(m_problems.empty()) << m_problems[0];
    EXPECT_EQ(forwardingOf(*snapshot, "acme").serviceId, "orders-v2");
}

TEST_F(SnapshotCompiler, AServiceThatThereIsNoneOfIsAProblemOfItsField)
{
    policy("globex", "canary", "canary", {{"service", "orders-v2"}});
    policy("acme", "mirror", "mirror", {{"service", "nobody"}});
    compile();
    EXPECT_EQ(m_problems, (std::vector<std::string>{"/v1/tenants/acme/policies/mirror#/config/service", "/v1/tenants/globex/policies/canary#/config/service"}));
}

TEST_F(SnapshotCompiler, WhatAPolicyKeepsOutlivesAChangeOfSomethingElse)
{
    policy("acme", "one", "concurrency-limit", {{"limit", 1}});
    const auto enter = [&](const proxy::SnapshotPtr& snapshot) {
        pipeline::Context context;
        http::RequestHead head;
        context.request = &head;
        context.place = &snapshot->routes[0]->place;
        std::vector<uint32_t> reported;
        return snapshot->routes[0]->rest->run(context, 0, reported, nullptr).verdict;
    };
    const auto before = compile();
    EXPECT_EQ(enter(before), pipeline::Verdict::Continue);
    put(domain::Kind::Service, "acme", "another", {{"upstream", {{"targets", {{{"url", "http://127.0.0.1:9003"}}}}}}});
    const auto behind = compile();
    ASSERT_TRUE(m_problems.empty()) << m_problems[0];
    EXPECT_EQ(enter(behind), pipeline::Verdict::Answer);
}

TEST_F(SnapshotCompiler, NobodysOwnPolicyMovesTheTenantsBehindAuthentication)
{
    policy("acme", "keys", "key-auth", Json::object());
    policy("acme", "filter", "ip-filter", {{"deny", Json::array({"192.0.2.0/24"})}});
    policy("acme", "filter-of-group", "ip-filter", {{"deny", Json::array({"198.51.100.0/24"})}}, {{"tenant", "acme"}, {"group", "nobodys"}});
    const auto snapshot = compile();
    ASSERT_TRUE(m_problems.empty()) << m_problems[0];
    ASSERT_EQ(snapshot->routes[0]->front->size(), 2u);
    EXPECT_EQ(snapshot->routes[0]->front->at(0).key.id, "filter");
}

TEST_F(SnapshotCompiler, AuthenticationIsNotForCallersWhoAreKnownAlready)
{
    put(domain::Kind::Consumer, "acme", "mobile", {{"groups", Json::array({"apps"})}});
    policy("acme", "keys", "key-auth", Json::object());
    policy("acme", "keys-of-group", "key-auth", Json::object(), {{"tenant", "acme"}, {"group", "apps"}});
    policy("acme", "certificate", "mtls", Json::object(), {{"tenant", "acme"}, {"consumer", "mobile"}});
    (void)compile();
    std::sort(m_problems.begin(), m_problems.end());
    EXPECT_EQ(m_problems, (std::vector<std::string>{"/v1/tenants/acme/policies/certificate#/scope/consumer", "/v1/tenants/acme/policies/keys-of-group#/scope/group"}));
}

} // namespace
} // namespace gatehouse::gateway
