// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/bulk_edit_dialog.h"
#include "console/pages/bulk_plan.h"
#include "support/console_session.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;

class BulkEditTest : public QObject
{
    Q_OBJECT
    static ResourceRow row(const char* id, Json value, PendingState state = PendingState::None)
    {
        value["id"] = id;
        const domain::Resource resource{{Kind::Route, "acme", id}, std::move(value), 1, 0, 0};
        return {resource.key, std::make_shared<const domain::Resource>(resource), nullptr, state};
    }
    static std::vector<ResourceRow> rowsOf(testing::ConsoleSession& world, Kind kind)
    {
        std::vector<ResourceRow> rows;
        for (const auto& resource : world.session->resources().all(kind))
            rows.push_back({resource->key, resource, nullptr, PendingState::None});
        return rows;
    }

private Q_SLOTS:
    void countsWhatChangesWhatHasItAndWhatCannot()
    {
        BulkPlan plan({row("a", {{"enabled", true}}), row("b", {{"enabled", false}}), row("c", Json::object()), row("d", {{"enabled", true}}, PendingState::Deleted)}, "/enabled", true);
        plan.begin(BulkAction::Set, Json(false));
        plan.run();
        QCOMPARE(plan.changes().size(), size_t(2));
        QCOMPARE(plan.unchanged(), 1);
        QCOMPARE(plan.refusals().size(), size_t(1));
        QVERIFY(plan.changes()[0].after["enabled"] == Json(false));
        QVERIFY(plan.changes()[1].from.contains(QStringLiteral("not set")));
        QCOMPARE(plan.summary(), QStringLiteral("2 will change, 1 already as wanted, 1 cannot (marked for deletion)"));
        // What is not set and true by default is true already.
        plan.begin(BulkAction::Set, Json(true));
        plan.run();
        QCOMPARE(plan.changes().size(), size_t(1));
        QCOMPARE(plan.unchanged(), 2);
        plan.begin(BulkAction::Set, std::nullopt);
        plan.run();
        QCOMPARE(plan.changes().size(), size_t(2));
        QVERIFY(!plan.changes()[0].after.contains("enabled"));
    }

    void onlyThePlaceChanges()
    {
        BulkPlan plan({row("a", {{"upstream", {{"timeout", "5s"}, {"unknown", Json::array({1, 2})}}}, {"strange", "kept"}}), row("b", Json::object()), row("c", {{"upstream", "text"}})}, "/upstream/timeout", Json());
        plan.begin(BulkAction::Set, Json("9s"));
        plan.run();
        QCOMPARE(plan.changes().size(), size_t(2));
        QVERIFY(plan.changes()[0].after == (Json{{"id", "a"}, {"upstream", {{"timeout", "9s"}, {"unknown", Json::array({1, 2})}}}, {"strange", "kept"}}));
        QVERIFY(plan.changes()[1].after == (Json{{"id", "b"}, {"upstream", {{"timeout", "9s"}}}}));
        QVERIFY(plan.refusals()[0].reason.contains(QStringLiteral("upstream")));
    }

    void entriesAreAddedAndTakenOut()
    {
        BulkPlan lists({row("a", {{"groups", Json::array({"x", "y"})}}), row("b", {{"groups", Json::array({"z"})}}), row("c", Json::object())}, "/groups", Json());
        lists.begin(BulkAction::Add, Json::array({"z", "x"}));
        lists.run();
        QCOMPARE(lists.changes().size(), size_t(3));
        QVERIFY(lists.changes()[0].after["groups"] == Json::array({"x", "y", "z"}));
        QVERIFY(lists.changes()[2].after["groups"] == Json::array({"z", "x"}));
        lists.begin(BulkAction::Remove, Json::array({"z"}));
        lists.run();
        QCOMPARE(lists.changes().size(), size_t(1));
        QCOMPARE(lists.unchanged(), 2);
        BulkPlan labels({row("a", {{"labels", {{"team", "shop"}, {"tier", "1"}}}})}, "/labels", Json());
        labels.begin(BulkAction::Add, Json{{"team", "core"}});
        labels.run();
        QVERIFY(labels.changes()[0].after["labels"] == (Json{{"team", "core"}, {"tier", "1"}}));
        labels.begin(BulkAction::Remove, Json{{"tier", ""}});
        labels.run();
        QVERIFY(labels.changes()[0].after["labels"] == (Json{{"team", "shop"}}));
    }

    void theSchemaRefuses()
    {
        auto schema = schema::Schema::compile({{"type", "object"}, {"required", Json::array({"name"})}, {"properties", {{"priority", {{"type", "integer"}, {"maximum", 10}}}}}});
        QVERIFY(schema);
        BulkPlan plan({row("a", {{"name", "A"}, {"priority", 1}}), row("b", {{"priority", 1}})}, "/priority", Json());
        plan.check(std::make_shared<const schema::Schema>(std::move(*schema)));
        plan.begin(BulkAction::Set, Json(11));
        plan.run();
        QCOMPARE(plan.refusals().size(), size_t(2));
        QVERIFY(!plan.refusals()[0].reason.isEmpty());
        plan.begin(BulkAction::Set, Json(5)); // that b has no name is not this edit's fault
        plan.run();
        QCOMPARE(plan.changes().size(), size_t(2));
    }

    void simpleFieldsOfEveryKindAreOffered()
    {
        const auto schemas = testing::resourceSchemaFiles();
        const auto fields = bulkFields(SchemaNode::fromRoot(schemas.at(Kind::Route)));
        const auto has = [&](const char* pointer) { return std::any_of(fields.begin(), fields.end(), [&](const BulkField& field) { return field.pointer == pointer; }); };
        QVERIFY(has("/enabled") && has("/priority") && has("/match/hosts") && has("/labels") && has("/service"));
        QVERIFY(!has("/id") && !has("/rewrite"));
    }

    void theDialogStagesOneStep()
    {
        testing::ConsoleSession world;
        QVERIFY(world.open());
        BulkEditDialog dialog(*world.session, Kind::Route, rowsOf(world, Kind::Route), nullptr);
        QSignalSpy staged(&dialog, &BulkEditDialog::staged);
        auto* field = dialog.findChild<QComboBox*>(QStringLiteral("fieldBox"));
        QCOMPARE(field->currentIndex(), -1); // nothing is filled in, and nothing to apply
        for (const auto* button : dialog.findChildren<QPushButton*>())
            QVERIFY(!button->isEnabled() || !button->text().contains(QStringLiteral("pending")));
        const int priority = field->findText(QStringLiteral("Priority"), Qt::MatchContains);
        QVERIFY(priority >= 0);
        field->setCurrentIndex(priority);
        auto* table = dialog.findChild<QTableView*>();
        auto* count = dialog.findChild<QLabel*>(QStringLiteral("count"));
        QTRY_VERIFY(count->text().contains(QStringLiteral("2 already")));
        for (QLineEdit* edit : dialog.findChildren<QLineEdit*>()) {
            if (edit->isEnabled() && !edit->isReadOnly() && edit->text() == u"0") {
                edit->selectAll();
                QTest::keyClicks(edit, QStringLiteral("7"));
            }
        }
        QTRY_VERIFY2(count->text().startsWith(QStringLiteral("2 will change")), qPrintable(count->text()));
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, 2).data().toString(), QStringLiteral("7"));
        QVERIFY(world.session->changes().isEmpty());
        dialog.accept();
        QCOMPARE(staged.count(), 1);
        QCOMPARE(world.session->changes().edits().size(), size_t(2));
        QVERIFY((*world.session->changes().pending({Kind::Route, "acme", "orders"}))["priority"] == Json(7));
        QVERIFY(std::find(world.driver->calls.begin(), world.driver->calls.end(), "apply") == world.driver->calls.end()); // never applied by itself
        world.session->changes().undoStack().undo();
        QVERIFY(world.session->changes().isEmpty());
        world.session->changes().undoStack().redo();
        QCOMPARE(world.session->changes().edits().size(), size_t(2));
    }
};

QTEST_MAIN(BulkEditTest)
#include "bulk_edit_test.moc"
