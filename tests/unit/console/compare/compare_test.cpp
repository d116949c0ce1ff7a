// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/session_directory.h"
#include "console/compare/compare_model.h"
#include "console/compare/compare_page.h"
#include "console/compare/compare_side.h"
#include "console/compare/promote_dialog.h"
#include "console/models/pending_changes.h"
#include "console/models/resource_cache.h"
#include "console/models/schema_cache.h"
#include "console/pages/diff_view.h"
#include "schema/resource_schemas.h"
#include "support/accessible_names.h"
#include "support/fake_directory.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;
using domain::ResourceKey;
using Status = CompareRow::Status;

namespace {

class Directory : public testing::FakeDirectory
{
public:
    testing::FakeDriver& add(const QString& id, SafetyLevel safety = SafetyLevel::Free)
    {
        Connection connection;
        connection.id = id;
        connection.name = id.toUpper();
        connection.safety = safety;
        all.append(connection);
        auto driver = std::make_unique<testing::FakeDriver>();
        auto* raw = driver.get();
        for (const Kind kind : raw->capabilities_.kinds)
            raw->schemas[kind] = schema::publishedSchema(kind);
        sessions[id] = std::make_unique<GatewaySession>(connection, std::move(driver));
        return *raw;
    }
};

ResourceSet setOf(const std::vector<std::pair<ResourceKey, Json>>& all)
{
    std::vector<ResourceSet::Ptr> resources;
    for (const auto& [key, value] : all)
        resources.push_back(std::make_shared<const domain::Resource>(domain::Resource{key, value}));
    return ResourceSet(std::move(resources));
}

const ResourceKey kAcme{Kind::Tenant, "", "acme"}, kOrders{Kind::Service, "acme", "orders"}, kRoute{Kind::Route, "acme", "orders-route"}, kLimit{Kind::Policy, "acme", "limit"};
const Json kRouteValue = {{"id", "orders-route"}, {"service", "orders"}};
const Json kLimitValue = {{"id", "limit"}, {"kind", "rate-limit"}, {"scope", {{"tenant", "acme"}, {"route", "orders-route"}}}};

std::vector<ResourceKey> keysOf(const PromotePlan& plan)
{
    std::vector<ResourceKey> keys;
    for (const auto& step : plan.steps)
        keys.push_back(step.operation.key);
    return keys;
}

} // namespace

class CompareTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void filesAreRead();
    void differencesAreFound();
    void secretsAreNotCompared();
    void whatIsNamedComesFirst();
    void whatIsMissingIsTold();
    void deletesGoTheOtherWayRound();
    void modelFiltersAndChooses();
    void promotesIntoPendingChanges();
    void dependenciesCanBeLeftOut();
    void failuresAreNotEmptiness();
    void readOnlyTakesNothing();
    void sameIsSaid();

private:
    Relations relations() const { return {directory->session(QStringLiteral("b"))->resources(), directory->session(QStringLiteral("b"))->schemas()}; }
    std::unique_ptr<Directory> directory;
    testing::FakeDriver *a = nullptr, *b = nullptr;
};

void CompareTest::init()
{
    directory = std::make_unique<Directory>();
    a = &directory->add(QStringLiteral("a"));
    b = &directory->add(QStringLiteral("b"));
    a->put(Kind::Tenant, "", "acme");
    a->put(Kind::Service, "acme", "orders", {{"name", "Orders"}});
    a->put(Kind::Route, "acme", "orders-route", kRouteValue);
    a->put(Kind::Policy, "acme", "limit", kLimitValue);
    b->put(Kind::Tenant, "", "acme");
    b->put(Kind::Consumer, "acme", "old");
    for (const auto& [id, session] : directory->sessions) {
        session->open();
        QTRY_VERIFY(session->schemas().ready());
        QTRY_COMPARE(session->resources().state(Kind::Policy), ResourceCache::State::Ready);
    }
}

void CompareTest::cleanup()
{
    directory.reset();
}

void CompareTest::filesAreRead()
{
    const ReadSet yaml = readResourceSet("gatehouse: 1\ntenants:\n  - id: acme\n    services:\n      - { id: orders, upstream: { targets: [ { url: 'internal://echo' } ] } }\n");
    QVERIFY2(yaml.resources, qPrintable(yaml.error));
    QCOMPARE(yaml.resources->all().size(), size_t(2));
    QVERIFY(yaml.resources->find(kOrders));
    QVERIFY(readResourceSet(R"({"gatehouse":1,"tenants":[{"id":"acme"}]})").resources);
    for (const char* bad : {"{", "gatehouse: 1\nnonsense: true\n", "- 1\n", "gatehouse: 1\ntenants:\n  - { id: acme }\n  - { id: acme }\n"}) {
        const ReadSet read = readResourceSet(bad);
        QVERIFY(!read.resources);
        QVERIFY2(!read.error.isEmpty(), bad);
    }
}

void CompareTest::differencesAreFound()
{
    const ResourceSet left = setOf({{kAcme, {{"id", "acme"}}}, {kOrders, {{"id", "orders"}, {"name", "A"}, {"version", "1"}}}, {kRoute, kRouteValue}});
    const ResourceSet right = setOf({{kAcme, {{"id", "acme"}}}, {kOrders, {{"id", "orders"}, {"name", "B"}}}, {kLimit, kLimitValue}});
    const Comparison result = compareSets(left, right);
    QCOMPARE(result.same, size_t(1));
    QCOMPARE(result.rows.size(), size_t(3));
    QCOMPARE(result.rows[0].status, Status::Differs);
    QCOMPARE(result.rows[0].fields, size_t(2));
    QVERIFY(result.rows[1].key == kRoute && result.rows[1].status == Status::OnlyLeft);
    QVERIFY(result.rows[2].key == kLimit && result.rows[2].status == Status::OnlyRight);
    QVERIFY(compareSets(ResourceSet(), ResourceSet()).rows.empty());
}

void CompareTest::secretsAreNotCompared()
{
    const ResourceKey consumer{Kind::Consumer, "acme", "mobile"};
    const ResourceSet file = setOf({{consumer, {{"id", "mobile"}, {"credentials", {{{"id", "demo"}, {"kind", "api-key"}, {"key", "very-secret-key"}}}}}}});
    const ResourceSet gateway = setOf({{consumer, {{"id", "mobile"}, {"credentials", {{{"id", "demo"}, {"kind", "api-key"}}}}}}});
    QVERIFY(compareSets(file, gateway).rows.empty());
    // From a gateway they don't come along; from a file they do.
    const auto mine = relations();
    QVERIFY(promotePlan(gateway, ResourceSet(), {consumer}, {}, mine).leavesSecretsOut);
    const PromotePlan plan = promotePlan(file, ResourceSet(), {consumer}, {}, mine);
    QVERIFY(!plan.leavesSecretsOut);
    QVERIFY(plan.steps.back().operation.value.dump().find("very-secret-key") != std::string::npos);
}

void CompareTest::whatIsNamedComesFirst()
{
    const ResourceSet left = setOf({{kAcme, {{"id", "acme"}}}, {kOrders, {{"id", "orders"}}}, {kRoute, kRouteValue}, {kLimit, kLimitValue}});
    const auto mine = relations();
    const PromotePlan plan = promotePlan(left, ResourceSet(), {kLimit}, {}, mine);
    QVERIFY(keysOf(plan) == (std::vector<ResourceKey>{kAcme, kOrders, kRoute, kLimit}));
    QVERIFY(plan.steps[3].neededBy.empty()); // chosen
    QVERIFY(plan.steps[1].neededBy == std::vector<ResourceKey>{kRoute});
    QVERIFY(plan.unmet.empty());
    // What the right has already does not come along.
    QVERIFY(keysOf(promotePlan(left, setOf({{kAcme, {}}, {kOrders, {}}}), {kLimit}, {}, mine)) == (std::vector<ResourceKey>{kRoute, kLimit}));
}

void CompareTest::whatIsMissingIsTold()
{
    const auto mine = relations();
    const ResourceSet left = setOf({{kAcme, {{"id", "acme"}}}, {kOrders, {{"id", "orders"}}}, {kRoute, kRouteValue}});
    const PromotePlan plan = promotePlan(left, setOf({{kAcme, {}}}), {kRoute}, {kOrders}, mine);
    QCOMPARE(plan.unmet.size(), size_t(1));
    QVERIFY(plan.unmet[0].missing == kOrders);
    QVERIFY(keysOf(plan) == (std::vector<ResourceKey>{kOrders, kRoute})); // still offered
    const PromotePlan gone = promotePlan(setOf({{kAcme, {}}, {kRoute, kRouteValue}}), setOf({{kAcme, {}}}), {kRoute}, {}, mine);
    QVERIFY(keysOf(gone) == std::vector<ResourceKey>{kRoute});
    QCOMPARE(gone.unmet.size(), size_t(1));
}

void CompareTest::deletesGoTheOtherWayRound()
{
    const auto mine = relations();
    const PromotePlan plan = promotePlan(ResourceSet(), setOf({{kOrders, {}}, {kRoute, kRouteValue}, {kLimit, kLimitValue}}), {kOrders, kRoute, kLimit}, {}, mine);
    QVERIFY(keysOf(plan) == (std::vector<ResourceKey>{kLimit, kRoute, kOrders}));
    for (const auto& step : plan.steps)
        QVERIFY(step.operation.op == domain::Operation::Op::Delete);
}

void CompareTest::modelFiltersAndChooses()
{
    CompareModel model;
    model.setFilter({}, {Status::Differs, Status::OnlyLeft, Status::OnlyRight});
    model.setRows({{Status::Differs, kOrders, 2}, {Status::OnlyLeft, kRoute, 0}, {Status::OnlyRight, kLimit, 0}});
    QCOMPARE(model.rowCount(), 3);
    model.setFilter(QStringLiteral("ROUTE"), {Status::Differs, Status::OnlyLeft, Status::OnlyRight});
    QCOMPARE(model.rowCount(), 1);
    model.chooseShown(true);
    model.setFilter({}, {Status::OnlyRight});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.chosen().contains(kRoute)); // hidden, but chosen
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosen().size(), size_t(2));
    QCOMPARE(model.chosenDeletions(), size_t(1));
    model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    model.setFilter({}, {Status::Differs, Status::OnlyLeft, Status::OnlyRight});
    model.chooseShown(true);
    QCOMPARE(model.chosen().size(), size_t(2)); // nothing is deleted that nobody chose by itself
    QCOMPARE(model.chosenDeletions(), size_t(0));
    model.chooseShownDeletions();
    QCOMPARE(model.chosenDeletions(), size_t(1));
    model.setRows({{Status::OnlyRight, kLimit, 0}});
    QCOMPARE(model.chosen().size(), size_t(1)); // the other is the same by now
}

void CompareTest::promotesIntoPendingChanges()
{
    ComparePage page(*directory);
    page.resize(1100, 700);
    page.show();
    QVERIFY(testing::controlsWithoutName(&page).isEmpty());
    page.left().useConnection(QStringLiteral("a"));
    page.right().useConnection(QStringLiteral("b"));
    QTRY_COMPARE(page.model().rowCount(), 4); // three only left, one only right
    // The field diff says what the right would get.
    QVERIFY(!page.findChild<DiffView*>()->isEmpty());
    int route = -1;
    for (int i = 0; i < page.model().rowCount(); ++i)
        route = page.model().row(i).key == kRoute ? i : route;
    page.model().setData(page.model().index(route, 0), Qt::Checked, Qt::CheckStateRole);
    QSignalSpy staged(&page, &ComparePage::staged);
    page.promote();
    auto* dialog = page.findChild<PromoteDialog*>();
    QVERIFY(dialog);
    QVERIFY(testing::controlsWithoutName(dialog).isEmpty());
    QCOMPARE(dialog->operations().size(), size_t(2)); // its service comes along
    dialog->accept();
    QCOMPARE(staged.size(), 1);
    PendingChanges& changes = directory->session(QStringLiteral("b"))->changes();
    QCOMPARE(changes.edits().size(), size_t(2));
    QVERIFY(changes.edits()[0].operation.key == kOrders);
    QVERIFY(changes.edits()[1].operation.key == kRoute);
    QCOMPARE(changes.edits()[0].operation.ifRevision, std::optional<uint64_t>(0));
    QVERIFY(std::find(b->calls.begin(), b->calls.end(), "apply") == b->calls.end()); // nothing reached the gateway
    changes.undoStack().undo();
    QVERIFY(changes.isEmpty()); // one step
}

void CompareTest::dependenciesCanBeLeftOut()
{
    ComparePage page(*directory);
    page.left().useConnection(QStringLiteral("a"));
    page.right().useConnection(QStringLiteral("b"));
    QTRY_COMPARE(page.model().rowCount(), 4);
    page.model().setFilter(QStringLiteral("limit"), {Status::OnlyLeft});
    page.model().chooseShown(true);
    page.promote();
    auto* dialog = page.findChild<PromoteDialog*>();
    auto* steps = dialog->findChild<QTreeWidget*>();
    QCOMPARE(steps->topLevelItemCount(), 3); // service, route, policy
    QCOMPARE(dialog->operations().size(), size_t(3));
    // Without the route its service isn't needed either.
    steps->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    QTRY_COMPARE(dialog->operations().size(), size_t(1));
    QCOMPARE(steps->topLevelItemCount(), 2);
    steps->topLevelItem(0)->setCheckState(0, Qt::Checked);
    QTRY_COMPARE(dialog->operations().size(), size_t(3));
    // The target goes: nothing is left to ask about.
    QSignalSpy rejected(dialog, &QDialog::rejected);
    directory->close(QStringLiteral("b"));
    QCOMPARE(rejected.size(), 1);
    QCOMPARE(page.right().state(), CompareSide::State::Failed);
}

void CompareTest::failuresAreNotEmptiness()
{
    ComparePage page(*directory);
    page.left().useConnection(QStringLiteral("a"));
    Connection closed;
    closed.id = closed.name = QStringLiteral("closed");
    directory->all.append(closed);
    page.right().useConnection(QStringLiteral("closed"));
    QCOMPARE(page.right().state(), CompareSide::State::Failed);
    QCOMPARE(page.right().error(), QStringLiteral("nothing listens there"));
    page.right().useFile(QStringLiteral("/no/such/file.yaml"));
    QCOMPARE(page.right().state(), CompareSide::State::Failed);
    QTemporaryDir scratch;
    QFile file(scratch.filePath(QStringLiteral("x.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("gatehouse: 1\ntenants:\n  - { id: acme, nonsense: [ }\n");
    file.close();
    page.right().useFile(file.fileName());
    QTRY_COMPARE(page.right().state(), CompareSide::State::Failed);
    QVERIFY(!page.right().error().isEmpty());
    // A list that can't be read is not an empty one.
    b->failLists.kind = drivers::CallError::Kind::Forbidden;
    b->failLists.title = QStringLiteral("The gateway refuses");
    directory->session(QStringLiteral("b"))->resources().loadAll();
    page.right().useConnection(QStringLiteral("b"));
    QTRY_COMPARE(page.right().state(), CompareSide::State::Failed);
    QCOMPARE(page.right().error(), QStringLiteral("The gateway refuses"));
    QCOMPARE(page.model().rowCount(), 0);
}

void CompareTest::readOnlyTakesNothing()
{
    testing::FakeDriver& c = directory->add(QStringLiteral("c"), SafetyLevel::ReadOnly);
    c.put(Kind::Tenant, "", "acme");
    directory->session(QStringLiteral("c"))->open();
    ComparePage page(*directory);
    page.left().useConnection(QStringLiteral("a"));
    page.right().useConnection(QStringLiteral("c"));
    QTRY_COMPARE(page.model().rowCount(), 3);
    page.model().chooseShown(true);
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text().startsWith(QStringLiteral("Promote")))
            QVERIFY(!button->isEnabled());
    // The other way round it may.
    page.swapSides();
    QTRY_VERIFY(page.right().title() == QStringLiteral("A"));
}

void CompareTest::sameIsSaid()
{
    ComparePage page(*directory);
    page.left().useConnection(QStringLiteral("a"));
    page.right().useConnection(QStringLiteral("a"));
    const auto says = [&page](const char* text) {
        for (QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisibleTo(&page) && label->text() == QLatin1String(text))
                return true;
        return false;
    };
    QTRY_VERIFY(says("Both are the same"));
}

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
