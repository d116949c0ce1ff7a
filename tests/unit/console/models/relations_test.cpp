// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/relations.h"

#include "console/connections/gateway_session.h"
#include "console/forms/related_panel.h"
#include "console/models/request_way.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "schema/resource_schemas.h"
#include "support/accessible_names.h"
#include "support/fake_driver.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;
using domain::ResourceKey;
using Role = Relation::Role;

class RelationsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pathsComeFromTheSchema();
    void usesAreWhatADocumentNames();
    void usersAreFoundBack();
    void otherTenantsAreOthers();
    void tenantsTellHowMany();
    void nonsenseIsBorne();
    void wayOfARoute();
    void wayOfOthers();
    void panelShowsAndOpens();

private:
    std::vector<Relation> uses(const ResourceKey& key) { return relations->uses(key, session->resources().find(key)->value); }
    bool has(const std::vector<Relation>& list, Role role, const ResourceKey& key) const
    {
        return std::any_of(list.begin(), list.end(), [&](const Relation& one) { return one.role == role && one.key == key && !one.missing; });
    }
    std::vector<Relation> users(const ResourceKey& key)
    {
        std::vector<Relation> all;
        for (const RelatedOfKind& ofKind : relations->usedBy(key))
            all.insert(all.end(), ofKind.first.begin(), ofKind.first.end());
        return all;
    }
    std::unique_ptr<GatewaySession> session;
    std::unique_ptr<Relations> relations;
    testing::FakeDriver* driver = nullptr;
};

void RelationsTest::init()
{
    auto owned = std::make_unique<testing::FakeDriver>();
    driver = owned.get();
    relations.reset();
    session = std::make_unique<GatewaySession>(Connection{}, std::move(owned));
    for (const Kind kind : domain::kKinds) {
        driver->schemas[kind] = schema::publishedSchema(kind);
        if (!driver->capabilities_.kinds.contains(kind))
            driver->capabilities_.kinds.append(kind);
    }
    drivers::PolicyKind limit, canary;
    limit.kind = QStringLiteral("rate-limit");
    canary.kind = QStringLiteral("canary");
    driver->kinds = {limit, canary};
    driver->policySchemas[QStringLiteral("rate-limit")] = Json::object();
    driver->policySchemas[QStringLiteral("canary")] = {{"type", "object"}, {"properties", {{"service", {{"type", "string"}, {"x-reference", "service"}}}}}};
    driver->put(Kind::Listener, "", "main", {{"address", "127.0.0.1"}, {"port", 8080}, {"tls", {{"certificates", {"site"}}}}});
    driver->put(Kind::Certificate, "", "site");
    driver->put(Kind::Certificate, "acme", "client");
    driver->put(Kind::Secret, "", "token");
    driver->put(Kind::Role, "", "helpers");
    driver->put(Kind::Administrator, "", "ann", {{"role", "helpers"}});
    driver->put(Kind::Tenant, "", "acme");
    driver->put(Kind::Tenant, "", "shop");
    driver->put(Kind::Service, "acme", "orders", {{"upstream", {{"targets", {{{"url", "http://10.0.0.1"}}, {{"url", "http://10.0.0.2"}, {"weight", 0}}}}, {"tls", {{"certificate", "client"}}}}}});
    driver->put(Kind::Service, "acme", "orders-next");
    driver->put(Kind::Service, "shop", "orders");
    driver->put(Kind::Route, "acme", "orders", {{"service", "orders"}, {"match", {{"paths", {{{"prefix", "/orders"}}}}}}});
    driver->put(Kind::Route, "acme", "lost", {{"service", "gone"}});
    driver->put(Kind::Consumer, "acme", "mobile", {{"groups", {"apps"}}});
    driver->put(Kind::Policy, "", "sizes", {{"kind", "request-size"}, {"scope", {{"gateway", true}}}});
    driver->put(Kind::Policy, "acme", "limit", {{"kind", "rate-limit"}, {"scope", {{"tenant", "acme"}}}});
    driver->put(Kind::Policy, "acme", "route-limit", {{"kind", "rate-limit"}, {"scope", {{"tenant", "acme"}, {"route", "orders"}}}});
    driver->put(Kind::Policy, "acme", "apps-limit", {{"kind", "rate-limit"}, {"scope", {{"tenant", "acme"}, {"group", "apps"}}}});
    driver->put(Kind::Policy, "acme", "try-next",
                {{"kind", "canary"}, {"scope", {{"tenant", "acme"}, {"service", "orders"}}}, {"config", {{"service", "orders-next"}, {"header", {{"secret", "token"}}}}}});
    session->open();
    QTRY_VERIFY(session->schemas().ready());
    QTRY_COMPARE(session->resources().state(Kind::Role), ResourceCache::State::Ready);
    relations = std::make_unique<Relations>(session->resources(), session->schemas());
}

void RelationsTest::pathsComeFromTheSchema()
{
    const ReferencePaths route = ReferencePaths::of(schema::publishedSchema(Kind::Route));
    QVERIFY(route.canName("service"));
    QVERIFY(!route.canName("certificate"));
    const auto named = route.in({{"service", "orders"}});
    QCOMPARE(named.size(), size_t(1));
    QCOMPARE(named[0].pointer, std::string("/service"));
    QVERIFY(ReferencePaths::of(schema::publishedSchema(Kind::Listener)).names({{"tls", {{"certificates", {"a", "b"}}}}}, "certificate", "b"));
    QVERIFY(ReferencePaths::of(Json("nonsense")).isEmpty());
    Json deep = {{"x-reference", "service"}};
    for (int i = 0; i < 200; ++i)
        deep = {{"items", deep}};
    (void)ReferencePaths::of(deep);
}

void RelationsTest::usesAreWhatADocumentNames()
{
    const auto route = uses({Kind::Route, "acme", "orders"});
    QVERIFY(has(route, Role::Names, {Kind::Service, "acme", "orders"}));
    QVERIFY(has(route, Role::Home, {Kind::Tenant, "", "acme"}));
    QVERIFY(has(uses({Kind::Service, "acme", "orders"}), Role::Names, {Kind::Certificate, "acme", "client"}));
    QVERIFY(has(uses({Kind::Listener, "", "main"}), Role::Names, {Kind::Certificate, "", "site"}));
    QVERIFY(has(uses({Kind::Administrator, "", "ann"}), Role::Names, {Kind::Role, "", "helpers"}));
    const auto canary = uses({Kind::Policy, "acme", "try-next"});
    QVERIFY(has(canary, Role::Applies, {Kind::Service, "acme", "orders"}));
    QVERIFY(has(canary, Role::Names, {Kind::Service, "acme", "orders-next"}));
    QVERIFY(has(canary, Role::Secret, {Kind::Secret, "", "token"}));
    QVERIFY(!has(canary, Role::Applies, {Kind::Tenant, "", "acme"}));
    QVERIFY(has(uses({Kind::Policy, "acme", "limit"}), Role::Applies, {Kind::Tenant, "", "acme"}));
    QVERIFY(has(uses({Kind::Policy, "acme", "apps-limit"}), Role::Group, {Kind::Consumer, "acme", "mobile"}));
    const auto lost = uses({Kind::Route, "acme", "lost"});
    QVERIFY(std::any_of(lost.begin(), lost.end(), [](const Relation& one) { return one.missing && one.key.id == "gone"; }));
}

void RelationsTest::usersAreFoundBack()
{
    const auto service = users({Kind::Service, "acme", "orders"});
    QCOMPARE(service.size(), size_t(2));
    QVERIFY(has(service, Role::Names, {Kind::Route, "acme", "orders"}));
    QVERIFY(has(service, Role::Applies, {Kind::Policy, "acme", "try-next"}));
    QVERIFY(has(users({Kind::Service, "acme", "orders-next"}), Role::Names, {Kind::Policy, "acme", "try-next"}));
    QVERIFY(has(users({Kind::Secret, "", "token"}), Role::Secret, {Kind::Policy, "acme", "try-next"}));
    QVERIFY(has(users({Kind::Certificate, "", "site"}), Role::Names, {Kind::Listener, "", "main"}));
    QVERIFY(has(users({Kind::Certificate, "acme", "client"}), Role::Names, {Kind::Service, "acme", "orders"}));
    QVERIFY(has(users({Kind::Consumer, "acme", "mobile"}), Role::Group, {Kind::Policy, "acme", "apps-limit"}));
    QVERIFY(has(users({Kind::Role, "", "helpers"}), Role::Names, {Kind::Administrator, "", "ann"}));
    QVERIFY(users({Kind::Policy, "acme", "limit"}).empty());
}

void RelationsTest::otherTenantsAreOthers()
{
    QVERIFY(users({Kind::Service, "shop", "orders"}).empty());
    // A secret of the tenant stands before the gateway's of the same name.
    driver->put(Kind::Secret, "acme", "token");
    session->resources().load(Kind::Secret);
    QTRY_COMPARE(session->resources().all(Kind::Secret).size(), size_t(2));
    QVERIFY(has(uses({Kind::Policy, "acme", "try-next"}), Role::Secret, {Kind::Secret, "acme", "token"}));
    QVERIFY(users({Kind::Secret, "", "token"}).empty());
    QCOMPARE(users({Kind::Secret, "acme", "token"}).size(), size_t(1));
}

void RelationsTest::tenantsTellHowMany()
{
    for (int i = 0; i < 500; ++i)
        driver->put(Kind::Consumer, "shop", "c" + std::to_string(i));
    session->resources().load(Kind::Consumer);
    QTRY_COMPARE(session->resources().all(Kind::Consumer).size(), size_t(501));
    const auto held = relations->usedBy({Kind::Tenant, "", "shop"});
    const auto consumers = std::find_if(held.begin(), held.end(), [](const RelatedOfKind& one) { return one.kind == Kind::Consumer; });
    QVERIFY(consumers != held.end());
    QCOMPARE(consumers->total, size_t(500));
    QCOMPARE(consumers->first.size(), Relations::kMostShown);
    QCOMPARE(relations->usedByCount({Kind::Tenant, "", "shop"}), size_t(501));
}

void RelationsTest::nonsenseIsBorne()
{
    const Json values[] = {Json(), Json(7), Json::array(), {{"service", 7}, {"scope", "x"}, {"tls", {{"certificates", "x"}}}, {"groups", 3}, {"upstream", Json::array()}}};
    for (const Json& value : values) {
        for (const Kind kind : domain::kKinds)
            (void)relations->uses({kind, "acme", "x"}, value);
    }
    for (const Kind kind : {Kind::Route, Kind::Service, Kind::Policy, Kind::Consumer, Kind::Listener})
        driver->put(kind, kind == Kind::Listener ? "" : "acme", "odd", {{"service", Json::array()}, {"scope", 3}, {"match", {{"paths", "x"}}}, {"upstream", {{"targets", 5}}}, {"groups", Json::object()}});
    session->resources().loadAll();
    QTRY_VERIFY(session->resources().find({Kind::Policy, "acme", "odd"}));
    QTRY_VERIFY(session->resources().find({Kind::Listener, "", "odd"}));
    for (const Kind kind : domain::kKinds) {
        for (const auto& one : session->resources().all(kind)) {
            (void)relations->usedBy(one->key);
            (void)requestWay(session->resources(), session->schemas(), one->key);
        }
    }
}

void RelationsTest::wayOfARoute()
{
    using Station = RequestWay::Station;
    const RequestWay way = requestWay(session->resources(), session->schemas(), {Kind::Route, "acme", "orders"});
    QCOMPARE(way.stops.size(), size_t(5));
    QCOMPARE(way.stops[0].station, Station::Listeners);
    QCOMPARE(way.stops[0].nodes[0].detail, std::string("127.0.0.1:8080"));
    QCOMPARE(way.stops[1].station, Station::Routes);
    QVERIFY(way.stops[1].nodes[0].isSubject);
    QCOMPARE(way.stops[1].nodes[0].detail, std::string("/orders"));
    // The route's own limit is nearer than the tenant's, which does not add up.
    QStringList policies;
    for (const auto& node : way.stops[2].nodes)
        policies << QString::fromStdString(node.text);
    QCOMPARE(policies, (QStringList{QStringLiteral("sizes"), QStringLiteral("try-next"), QStringLiteral("route-limit")}));
    QCOMPARE(way.stops[3].nodes[0].text, std::string("orders"));
    QCOMPARE(way.stops[4].total, size_t(2));
    QVERIFY(!way.stops[4].nodes[0].isOff);
    QVERIFY(way.stops[4].nodes[1].isOff); // its weight is 0
}

void RelationsTest::wayOfOthers()
{
    const auto wayOf = [&](const ResourceKey& key) { return requestWay(session->resources(), session->schemas(), key); };
    const auto textsAt = [](const RequestWay& way, RequestWay::Station station) {
        std::vector<std::string> texts;
        for (const auto& stop : way.stops)
            for (const auto& node : stop.nodes)
                if (stop.station == station)
                    texts.push_back(node.text);
        return texts;
    };
    using Station = RequestWay::Station;
    QCOMPARE(textsAt(wayOf({Kind::Service, "acme", "orders"}), Station::Routes), std::vector<std::string>{"orders"});
    const auto consumer = wayOf({Kind::Consumer, "acme", "mobile"});
    QCOMPARE(textsAt(consumer, Station::Consumers), std::vector<std::string>{"mobile"});
    QCOMPARE(textsAt(consumer, Station::Policies), (std::vector<std::string>{"sizes", "apps-limit"}));
    QCOMPARE(textsAt(wayOf({Kind::Policy, "acme", "route-limit"}), Station::Services), std::vector<std::string>{"orders"});
    QCOMPARE(textsAt(wayOf({Kind::Tenant, "", "acme"}), Station::Routes).size(), size_t(2));
    QVERIFY(wayOf({Kind::Role, "", "helpers"}).isEmpty());
    QVERIFY(wayOf({Kind::Route, "acme", "no-such"}).isEmpty());
}

void RelationsTest::panelShowsAndOpens()
{
    RelatedPanel panel(*session);
    const ResourceKey route{Kind::Route, "acme", "orders"};
    panel.setResource(route, session->resources().find(route)->value);
    panel.resize(430, 700);
    panel.show();
    QVERIFY(testing::controlsWithoutName(&panel).isEmpty());
    auto* tree = panel.findChild<QTreeWidget*>();
    QCOMPARE(tree->topLevelItemCount(), 2);
    QSignalSpy spy(&panel, &RelatedPanel::resourceRequested);
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    QTest::keyClick(tree, Qt::Key_Return);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].value<ResourceKey>().id, std::string("orders"));
    // The nodes of the way are buttons; a reference that is being edited counts already.
    QToolButton* limit = nullptr;
    for (QToolButton* button : panel.findChildren<QToolButton*>())
        if (button->text().startsWith(QStringLiteral("route-limit")))
            limit = button;
    QVERIFY(limit);
    limit->click();
    QCOMPARE(spy.size(), 2);
    panel.setResource(route, {{"id", "orders"}, {"service", "orders-next"}});
    QVERIFY(tree->topLevelItem(0)->child(0)->text(0).contains(QStringLiteral("orders-next")));
    // A change on the gateway comes by itself.
    driver->put(Kind::Policy, "acme", "new-one", {{"kind", "cors"}, {"scope", {{"tenant", "acme"}, {"route", "orders"}}}});
    session->resources().load(Kind::Policy);
    QTRY_COMPARE(tree->topLevelItem(1)->childCount(), 2);
}

QTEST_MAIN(RelationsTest)
#include "relations_test.moc"
