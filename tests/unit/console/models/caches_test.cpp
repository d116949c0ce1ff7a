// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The caches of resources and schemas.
#include "support/console_session.h"

#include <QSignalSpy>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;
using domain::ResourceKey;
using State = ResourceCache::State;

class CachesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<testing::ConsoleSession> world;
    ResourceCache& resources() { return world->session->resources(); }
    int lists(const char* kind) const { return int(std::count(world->driver->calls.begin(), world->driver->calls.end(), std::string("list ") + kind)); }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<testing::ConsoleSession>();
        QVERIFY(world->open());
    }

    void allIsSortedAndFound()
    {
        const auto& all = resources().all(Kind::Service);
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all[0]->key.id, std::string("inventory"));
        QVERIFY(resources().find({Kind::Service, "acme", "orders"}));
        QVERIFY(!resources().find({Kind::Service, "default", "orders"}));
        QVERIFY(!resources().find({Kind::Certificate, "", "none"}));
        QCOMPARE(resources().ids(Kind::Service, QStringLiteral("acme")), (QStringList{QStringLiteral("inventory"), QStringLiteral("orders")}));
        QVERIFY(resources().ids(Kind::Service, QStringLiteral("default")).isEmpty());
    }

    void usesAreFound()
    {
        const auto users = resources().usedBy({Kind::Service, "acme", "orders"});
        QCOMPARE(users.size(), size_t(1));
        QVERIFY(users[0] == (ResourceKey{Kind::Route, "acme", "orders"}));
        QCOMPARE(resources().usedBy({Kind::Consumer, "acme", "mobile"}).size(), size_t(1));
        QCOMPARE(resources().usedBy({Kind::Tenant, "", "acme"}).size(), size_t(5)); // two services, two routes, a consumer
        QVERIFY(resources().usedBy({Kind::Service, "default", "orders"}).empty());
    }

    void aRevisionRefreshesOnceHoweverManyCome()
    {
        const int before = lists("service");
        for (quint64 i = 2; i < 50; ++i)
            Q_EMIT world->driver->revisionChanged(i);
        QTRY_COMPARE(int(resources().state(Kind::Service)), int(State::Ready));
        QVERIFY2(lists("service") - before <= 2, qPrintable(QString::number(lists("service") - before)));
    }

    void aFailedRefreshKeepsWhatWasThere()
    {
        world->driver->failLists = {drivers::CallError::Kind::Network, QStringLiteral("Nothing listens there"), {}, 0, {}, {}, {}};
        QSignalSpy changed(&resources(), &ResourceCache::changed);
        resources().load(Kind::Service);
        QCOMPARE(int(resources().state(Kind::Service)), int(State::Loading));
        QTRY_COMPARE(int(resources().state(Kind::Service)), int(State::Failed));
        QCOMPARE(resources().error(Kind::Service).title, QStringLiteral("Nothing listens there"));
        QCOMPARE(resources().all(Kind::Service).size(), size_t(2));
        QCOMPARE(changed.count(), 2);
        world->driver->failLists = {};
        resources().load(Kind::Service);
        QTRY_COMPARE(int(resources().state(Kind::Service)), int(State::Ready));
        QVERIFY(!resources().error(Kind::Service));
    }

    void whatWasSharedOutlivesARefresh()
    {
        const auto held = resources().find({Kind::Service, "acme", "orders"});
        world->driver->configurations[1].remove(held->key);
        resources().load(Kind::Service);
        QTRY_VERIFY(!resources().find({Kind::Service, "acme", "orders"}));
        QCOMPARE(held->key.id, std::string("orders"));
    }

    void schemasAreThereForEveryKind()
    {
        const SchemaCache& schemas = world->session->schemas();
        QVERIFY(schemas.ready());
        QVERIFY(schemas.resource(Kind::Service).is_object());
        QVERIFY(schemas.policyKinds().size() >= 9);
        for (const drivers::PolicyKind& kind : schemas.policyKinds())
            QVERIFY(schemas.policy(kind.kind).is_object());
        QVERIFY(schemas.policy(QStringLiteral("none")).is_null());
        QVERIFY(schemas.resource(Kind::Certificate).is_null() || schemas.resource(Kind::Certificate).is_object());
    }

    void kindsThatComeTwiceOrWithoutNameDoNotHoldItUp()
    {
        world->driver->kinds.append(world->driver->kinds.first());
        world->driver->kinds.append(drivers::PolicyKind());
        SchemaCache schemas(*world->driver);
        schemas.load();
        QTRY_VERIFY(schemas.ready());
        QCOMPARE(schemas.policyKinds().size(), world->driver->kinds.size() - 2);
    }

    void aGatewayWithoutPoliciesIsReady()
    {
        world->driver->kinds.clear();
        SchemaCache schemas(*world->driver);
        QVERIFY(!schemas.ready());
        schemas.load();
        QTRY_VERIFY(schemas.ready());
    }
};

QTEST_MAIN(CachesTest)
#include "caches_test.moc"
