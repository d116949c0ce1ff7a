// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/security_remedies.h"

#include "console/models/planned_resources.h"
#include "domain/security_overview.h"
#include "support/console_session.h"

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;
using domain::ResourceKey;
using What = Remedy::What;

class SecurityRemediesTest : public QObject
{
    Q_OBJECT
    static constexpr qint64 kNow = 1'700'000'000'000; // 2023-11-14T22:13:20Z
    std::unique_ptr<testing::ConsoleSession> world;
    std::unique_ptr<PlannedResources> resources;
    const ResourceKey orders{Kind::Route, "acme", "orders"}, inventory{Kind::Route, "acme", "inventory"};

    void open()
    {
        QVERIFY(world->open());
        for (const Kind kind : {Kind::Listener, Kind::Certificate})
            QTRY_COMPARE(world->session->resources().state(kind), ResourceCache::State::Ready);
        resources = std::make_unique<PlannedResources>(world->session->resources(), world->session->changes());
    }
    SecurityRemedies remedies(bool known = true) const
    {
        return SecurityRemedies(*resources, [known](const std::string&) { return known; });
    }
    // The first remedy of a finding, taken.
    RemedyPlan plan(std::string_view code, const std::vector<ResourceKey>& about = {}, bool asksWhoCalls = true)
    {
        return remedies().plan(remedies().of(code).front(), {{orders, asksWhoCalls}}, about, kNow);
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<testing::ConsoleSession>();
        world->driver->capabilities_.kinds.append({Kind::Listener, Kind::Certificate});
    }
    void cleanup()
    {
        resources.reset();
        world.reset();
    }

    void everyFindingCanBeHelped()
    {
        open();
        for (const char* code : {"authentication.none", "authentication.optional", "authentication.report", "limit.none", "size.none", "tls.none", "tls.old", "cors.wide", "upstream.plain", "upstream.unverified", "keys.long-lived"})
            QVERIFY2(!remedies().of(code).empty(), code);
        QVERIFY(remedies().of("quantum.none").empty());
        QVERIFY(remedies(false).of("limit.none").empty()); // a gateway without such policies
        QCOMPARE(remedies().of("authentication.none").front().what, What::RequireKeys);
    }

    void apisGetPoliciesOfTheirOwn()
    {
        open();
        const RemedyPlan made = remedies().plan({What::RequireKeys, "key-auth", false}, {{orders, false}, {inventory, false}}, {}, kNow);
        QCOMPARE(made.edits.size(), size_t(2));
        QVERIFY((made.edits[0].first == ResourceKey{Kind::Policy, "acme", "orders-key-auth"}));
        QVERIFY(made.edits[0].second == (Json{{"id", "orders-key-auth"}, {"kind", "key-auth"}, {"scope", {{"tenant", "acme"}, {"route", "orders"}}}, {"config", Json::object()}}));
        QVERIFY(!made.form);
        // What is pending takes its name, and is not made again.
        world->session->changes().edit(made.edits, QStringLiteral("x"));
        QVERIFY(remedies().plan({What::RequireKeys, "key-auth", false}, {{orders, false}}, {}, kNow).edits.empty());
        world->session->changes().put({Kind::Policy, "acme", "orders-rate-limit"}, {{"id", "orders-rate-limit"}, {"kind", "mock-response"}});
        QCOMPARE(plan("limit.none").edits.front().first.id, std::string("orders-rate-limit-2"));
    }

    void limitsAreByWhoIsKnown()
    {
        open();
        const RemedyPlan known = plan("limit.none"), anybody = plan("limit.none", {}, false);
        QVERIFY(known.edits.front().second["config"]["by"] == Json("consumer"));
        QVERIFY(anybody.edits.front().second["config"]["by"] == Json("ip"));
        QVERIFY(known.form && *known.form == known.edits.front().first); // how many is a decision
        QVERIFY(!plan("size.none").form);
        QVERIFY(plan("size.none").edits.front().second["config"].contains("max"));
        // Of several APIs no form: there is one for each.
        QVERIFY(!remedies().plan({What::AddLimit, "rate-limit", true}, {{orders, false}, {inventory, false}}, {}, kNow).form);
    }

    void onesThatAreOffAreSwitchedOn()
    {
        world->driver->put(Kind::Policy, "acme", "mine", {{"kind", "key-auth"}, {"enabled", false}, {"mode", "report"}, {"scope", {{"tenant", "acme"}, {"route", "orders"}}}, {"config", {{"header", "X-Key"}}}});
        world->driver->put(Kind::Policy, "acme", "theirs", {{"kind", "key-auth"}, {"scope", {{"tenant", "acme"}, {"route", "inventory"}, {"consumer", "mobile"}}}});
        open();
        const RemedyPlan made = remedies().plan({What::RequireKeys, "key-auth", false}, {{orders, false}, {inventory, false}}, {}, kNow);
        QCOMPARE(made.edits.size(), size_t(2));
        QCOMPARE(made.edits[0].first.id, std::string("mine"));
        QVERIFY(made.edits[0].second["enabled"] == Json(true));
        QVERIFY(made.edits[0].second["mode"] == Json("enforce"));
        QVERIFY(made.edits[0].second["config"]["header"] == Json("X-Key"));
        QCOMPARE(made.edits[1].first.id, std::string("inventory-key-auth"));
    }

    void authenticationIsEnforcedForAll()
    {
        const ResourceKey keys{Kind::Policy, "acme", "keys"}, both{Kind::Policy, "acme", "both"};
        world->driver->put(Kind::Policy, "acme", "keys", {{"kind", "key-auth"}, {"mode", "report"}, {"config", {{"optional", true}, {"header", "X-Key"}}}});
        world->driver->put(Kind::Policy, "acme", "both", {{"kind", "auth"}, {"config", {{"anonymous", "guest"}}}});
        open();
        QVERIFY(plan("authentication.report", {keys}).edits.front().second["mode"] == Json("enforce"));
        const RemedyPlan made = plan("authentication.optional", {keys, both});
        QVERIFY(made.edits[0].second["config"] == (Json{{"header", "X-Key"}}));
        QVERIFY(made.edits[1].second["config"] == Json::object());
        QVERIFY(plan("authentication.report", {both}).edits.empty()); // which is in force
        QVERIFY(plan("authentication.report", {{Kind::Policy, "acme", "gone"}}).edits.empty());
    }

    void plainListenersSendToTheOneWithTls()
    {
        const ResourceKey plain{Kind::Listener, "", "plain"};
        world->driver->put(Kind::Listener, "", "plain", {{"address", "0.0.0.0"}, {"port", 8080}});
        open();
        QCOMPARE(remedies().of("tls.none").front().what, What::AddCertificate); // nothing else can be done yet
        QVERIFY((plan("tls.none", {plain}).form == ResourceKey{Kind::Certificate, "", ""}));
        world->session->changes().put({Kind::Certificate, "", "shop"}, {{"id", "shop"}});
        RemedyPlan made = plan("tls.none", {plain});
        QVERIFY(made.edits.front().second["tls"]["certificates"] == Json::array({"shop"}));
        QVERIFY(made.form && *made.form == plain);
        world->session->changes().put({Kind::Listener, "", "tls"}, {{"id", "tls"}, {"address", "0.0.0.0"}, {"port", 8443}, {"tls", {{"certificates", Json::array({"shop"})}}}});
        made = plan("tls.none", {plain});
        QVERIFY(made.edits.front().second["kind"] == Json("redirect"));
        QVERIFY(made.edits.front().second["config"]["port"] == Json(8443));
        QVERIFY(plan("tls.old", {{Kind::Listener, "", "tls"}}).edits.front().second["tls"]["minVersion"] == Json("1.3"));
        QVERIFY(plan("tls.old", {plain}).edits.empty());
        world->session->changes().put({Kind::Listener, "", "usual"}, {{"id", "usual"}, {"port", 443}, {"tls", {{"certificates", Json::array({"shop"})}}}});
        QVERIFY(plan("tls.none", {plain}).edits.front().second["config"] == Json::object());
    }

    void sitesAreTheApisOwnHosts()
    {
        const ResourceKey cors{Kind::Policy, "acme", "cors"};
        world->driver->put(Kind::Policy, "acme", "cors", {{"kind", "cors"}, {"config", {{"origins", Json::array({"*"})}, {"credentials", false}}}});
        open();
        const RemedyPlan made = plan("cors.wide", {cors});
        QVERIFY(made.edits.front().second["config"] == (Json{{"origins", Json::array({"https://api.acme.test"})}, {"credentials", false}}));
        QVERIFY(made.form && *made.form == cors);
        Json tenant = *resources->find({Kind::Tenant, "", "acme"});
        tenant["hosts"] = Json::array({"*.acme.test"});
        world->session->changes().put({Kind::Tenant, "", "acme"}, tenant);
        const RemedyPlan asked = plan("cors.wide", {cors});
        QVERIFY(asked.edits.empty()); // nobody knows: the form asks
        QVERIFY(asked.form && *asked.form == cors);
    }

    void upstreamsAreReachedByTls()
    {
        const ResourceKey service{Kind::Service, "acme", "orders"};
        const Json targets = Json::array({Json{{"url", "http://10.0.0.5:80/a"}, {"weight", 2}}, Json{{"url", "http://127.0.0.1:1"}}, Json{{"url", "https://b.test"}}});
        world->driver->put(Kind::Service, "acme", "orders", {{"upstream", {{"targets", targets}, {"tls", {{"verify", false}, {"sni", "b.test"}}}}}});
        open();
        const RemedyPlan made = plan("upstream.plain", {service});
        const Json& after = made.edits.front().second["upstream"]["targets"];
        QVERIFY(after[0] == (Json{{"url", "https://10.0.0.5:80/a"}, {"weight", 2}}));
        QVERIFY(after[1]["url"] == Json("http://127.0.0.1:1"));
        QVERIFY(made.form && *made.form == service);
        const RemedyPlan verified = plan("upstream.unverified", {service});
        QVERIFY(verified.edits.front().second["upstream"]["tls"] == (Json{{"sni", "b.test"}}));
        QVERIFY(!verified.form);
    }

    void keysGetAnEnd()
    {
        const Json two = Json::array({Json{{"id", "a"}, {"kind", "api-key"}, {"expiresAt", "2030-01-01T00:00:00Z"}}, Json{{"id", "b"}, {"kind", "basic"}, {"username", "b"}}, Json{{"id", "c"}, {"kind", "mtls"}}});
        world->driver->put(Kind::Consumer, "acme", "mobile", {{"credentials", two}});
        world->driver->put(Kind::Consumer, "acme", "gone", {{"status", "suspended"}, {"credentials", Json::array({Json{{"id", "k"}, {"kind", "api-key"}}})}});
        world->driver->put(Kind::Consumer, "default", "other", {{"credentials", Json::array({Json{{"id", "k"}, {"kind", "api-key"}}})}});
        open();
        const RemedyPlan made = plan("keys.long-lived");
        QCOMPARE(made.edits.size(), size_t(1));
        const Json& after = made.edits.front().second["credentials"];
        QVERIFY(after[0]["expiresAt"] == Json("2030-01-01T00:00:00Z"));
        QVERIFY(after[1]["expiresAt"] == Json("2024-02-12T22:13:20Z"));
        QVERIFY(!after[2].contains("expiresAt"));
        QVERIFY(plan("keys.long-lived", {}, false).edits.empty());
    }

    void tooManyAreToldOf()
    {
        open();
        std::vector<RemedyTarget> targets;
        for (size_t i = 0; i < SecurityRemedies::kMostAtOnce + 5; ++i)
            targets.push_back({{Kind::Route, "acme", "r" + std::to_string(i)}, false});
        const RemedyPlan made = remedies().plan({What::RequireKeys, "key-auth", false}, targets, {}, kNow);
        QCOMPARE(made.edits.size(), SecurityRemedies::kMostAtOnce);
        QCOMPARE(made.leftOut, size_t(5));
        const RemedyPlan longest = remedies().plan({What::RequireOther, "concurrency-limit", true}, {{{Kind::Route, "acme", std::string(63, 'x')}, false}}, {}, kNow);
        QVERIFY(longest.edits.front().first.id.size() <= 63);
    }

    // What is offered is enough: afterwards the gateway's own rules find nothing of it.
    void remediesTakeTheirFindingsAway()
    {
        world->driver->put(Kind::Listener, "", "tls", {{"address", "0.0.0.0"}, {"port", 443}, {"tls", {{"certificates", Json::array({"shop"})}}}});
        world->driver->put(Kind::Listener, "", "plain", {{"address", "0.0.0.0"}, {"port", 80}});
        world->driver->put(Kind::Policy, "", "sizes", {{"kind", "request-size"}, {"enabled", false}, {"scope", {{"gateway", true}}}});
        const Json targets = Json::array({Json{{"url", "http://10.0.0.5"}}, Json{{"url", "https://10.0.0.6"}}});
        world->driver->put(Kind::Service, "acme", "orders", {{"upstream", {{"targets", targets}, {"tls", {{"verify", false}}}}}});
        open();
        domain::Configuration configuration = world->driver->current();
        std::set<std::string> seen;
        for (int turn = 0; turn < 20; ++turn) {
            const domain::SecurityOverview overview(configuration, {});
            const domain::RouteSecurity found = overview.of(*configuration.find(orders));
            if (found.findings.empty())
                break;
            const std::string code = found.findings.front().code;
            QVERIFY2(seen.insert(code).second, code.c_str());
            std::vector<ResourceKey> about;
            for (const domain::SecurityFinding& finding : found.findings) {
                if (finding.code == code)
                    about.push_back(finding.about);
            }
            const bool asks = std::any_of(found.protections.begin(), found.protections.end(), [](const auto& each) { return each.kind == "key-auth"; });
            const RemedyPlan made = plan(code, about, asks);
            QVERIFY2(!made.edits.empty(), code.c_str());
            world->session->changes().edit(made.edits, QStringLiteral("x"));
            for (const auto& [key, value] : made.edits)
                configuration.put(domain::Resource{key, value, 0, 0, 0});
        }
        QVERIFY(seen == (std::set<std::string>{"authentication.none", "keys.long-lived", "limit.none", "size.none", "tls.none", "tls.old", "upstream.plain", "upstream.unverified"}));
        QVERIFY(domain::SecurityOverview(configuration, {}).of(*configuration.find(orders)).findings.empty());
    }
};

QTEST_MAIN(SecurityRemediesTest)
#include "security_remedies_test.moc"
