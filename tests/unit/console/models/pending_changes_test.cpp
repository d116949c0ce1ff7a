// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/console_session.h"

#include <QSignalSpy>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;
using domain::ResourceKey;
using Op = domain::Operation::Op;

class PendingChangesTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<testing::ConsoleSession> world;
    const ResourceKey limit{Kind::Policy, "acme", "limit"};
    const ResourceKey orders{Kind::Service, "acme", "orders"};
    const ResourceKey fresh{Kind::Tenant, "", "fresh"};

    PendingChanges& changes() { return world->session->changes(); }
    Json limited(int value) const
    {
        Json next = world->driver->configurations.at(1).find(limit)->value;
        next["config"]["limit"] = value;
        return next;
    }
    drivers::Reply<drivers::ChangeResult> applied()
    {
        QSignalSpy spy(&changes(), &PendingChanges::applied);
        changes().apply(QStringLiteral("m"));
        if (spy.isEmpty() && !spy.wait(5000))
            QTest::qFail("it never applied", __FILE__, __LINE__);
        return spy.isEmpty() ? drivers::Reply<drivers::ChangeResult>() : spy[0][0].value<drivers::Reply<drivers::ChangeResult>>();
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<testing::ConsoleSession>();
        QVERIFY(world->open());
    }

    void manyAreOneStep()
    {
        changes().put(limit, limited(5));
        Json other = world->driver->configurations.at(1).find(orders)->value;
        other["name"] = "Other";
        changes().edit({{limit, limited(60)}, {orders, other}, {fresh, Json{{"id", "fresh"}}}}, QStringLiteral("Many"));
        QCOMPARE(changes().edits().size(), size_t(2)); // the limit is back at what it was
        QVERIFY(!changes().pending(limit));
        QVERIFY(changes().edits()[0].operation.ifRevision == std::optional<uint64_t>(1));
        QVERIFY(changes().edits()[1].operation.ifRevision == std::optional<uint64_t>(0));
        QCOMPARE(changes().undoStack().undoText(), QStringLiteral("Many"));
        changes().undoStack().undo();
        QCOMPARE(changes().edits().size(), size_t(1));
        QVERIFY((*changes().pending(limit))["config"]["limit"] == Json(5));
        changes().edit({{limit, Json()}, {fresh, Json{{"id", "fresh"}}}}, QStringLiteral("Delete"));
        QVERIFY(changes().edits()[0].operation.op == Op::Delete);
        changes().edit({{fresh, Json()}}, QStringLiteral("Delete")); // was never there
        QCOMPARE(changes().edits().size(), size_t(1));
        changes().discard(std::vector<ResourceKey>{limit, fresh});
        QVERIFY(changes().isEmpty());
        const int steps = changes().undoStack().count();
        changes().edit({{orders, world->driver->configurations.at(1).find(orders)->value}}, QStringLiteral("Nothing"));
        QCOMPARE(changes().undoStack().count(), steps);
    }

    void editsReplaceEachOther()
    {
        changes().put(limit, limited(5));
        changes().put(limit, limited(6));
        QCOMPARE(changes().edits().size(), size_t(1));
        QVERIFY((*changes().pending(limit))["config"]["limit"] == Json(6));
        QVERIFY(changes().edits()[0].before["config"]["limit"] == Json(60));
        QVERIFY(changes().edits()[0].operation.ifRevision == std::optional<uint64_t>(1));
        const auto diff = changes().localDiff();
        QCOMPARE(diff.size(), size_t(1));
        QCOMPARE(diff[0].fields.at(0).pointer, std::string("/config/limit"));
        // Typed back to what it was: no edit.
        changes().put(limit, limited(60));
        QVERIFY(changes().isEmpty());
    }

    void undoAndRedoWalkThroughThem()
    {
        changes().put(limit, limited(5));
        changes().put(limit, limited(6)); // typing on is one step
        changes().remove(orders);
        changes().put(fresh, {{"id", "fresh"}});
        QCOMPARE(changes().edits().size(), size_t(3));
        changes().undoStack().undo();
        QVERIFY(!changes().pending(fresh));
        changes().undoStack().undo();
        QVERIFY(!changes().pending(orders));
        changes().undoStack().undo();
        QVERIFY(changes().isEmpty());
        QVERIFY(!changes().undoStack().canUndo());
        while (changes().undoStack().canRedo())
            changes().undoStack().redo();
        QCOMPARE(changes().edits().size(), size_t(3));
        QVERIFY(changes().pending(orders)->is_null());
    }

    void discardingCanBeUndone()
    {
        changes().put(limit, limited(5));
        changes().remove(orders);
        changes().discard(limit);
        QVERIFY(!changes().pending(limit));
        changes().undoStack().undo();
        QVERIFY(changes().pending(limit));
        changes().discardAll();
        QVERIFY(changes().isEmpty());
        changes().undoStack().undo();
        QCOMPARE(changes().edits().size(), size_t(2));
        const int steps = changes().undoStack().count();
        changes().discard(fresh); // nothing there
        QCOMPARE(changes().undoStack().count(), steps);
    }

    void removingWhatWasNeverThereIsNothing()
    {
        changes().put(fresh, {{"id", "fresh"}});
        QVERIFY(changes().edits()[0].operation.ifRevision == std::optional<uint64_t>(0)); // it must not be there yet
        changes().remove(fresh);
        QVERIFY(changes().isEmpty());
    }

    void removedAndPutAgainIsAnUpdate()
    {
        changes().remove(limit);
        changes().put(limit, limited(7));
        QCOMPARE(changes().edits().size(), size_t(1));
        QVERIFY(changes().edits()[0].operation.op == Op::Put);
        QVERIFY(changes().edits()[0].before["config"]["limit"] == Json(60));
    }

    void theOrderOfTheEditsIsKept()
    {
        changes().put(fresh, {{"id", "fresh"}});
        changes().put({Kind::Service, "fresh", "s"}, {{"id", "s"}});
        changes().put({Kind::Route, "fresh", "r"}, {{"id", "r"}, {"service", "s"}});
        changes().put(fresh, {{"id", "fresh"}, {"name", "F"}});
        QVERIFY(applied().ok());
        const auto& sent = world->driver->lastChanges.operations;
        QCOMPARE(sent.size(), size_t(3));
        QVERIFY(sent[0].key == fresh);
        QCOMPARE(sent[1].key.id, std::string("s"));
        QCOMPARE(sent[2].key.id, std::string("r"));
        QVERIFY(changes().isEmpty());
        QVERIFY(!changes().undoStack().canUndo());
        // The way back goes backward.
        changes().undoLastApply();
        QCOMPARE(changes().edits().size(), size_t(3));
        QCOMPARE(changes().edits()[0].operation.key.id, std::string("r"));
        QVERIFY(changes().edits()[0].operation.op == Op::Delete);
        QVERIFY(applied().ok());
        QVERIFY(!world->driver->current().find(fresh));
    }

    void previewChangesNothing()
    {
        changes().put(limit, limited(5));
        QSignalSpy previewed(&changes(), &PendingChanges::previewed);
        changes().preview();
        QVERIFY(changes().busy());
        QTRY_COMPARE(previewed.count(), 1);
        QVERIFY(previewed[0][0].value<drivers::Reply<drivers::ChangeResult>>().value.dryRun);
        QVERIFY(changes().pending(limit));
        QCOMPARE(world->driver->revision, uint64_t(1));
    }

    void aRefusedApplyLosesNothing()
    {
        changes().put(limit, limited(5));
        changes().remove(orders);
        world->driver->problems = {{"/operations/1", "is used by a route", 0, 0}};
        const auto reply = applied();
        QVERIFY(!reply.ok());
        QCOMPARE(reply.error.problems.size(), size_t(1));
        QVERIFY(!changes().busy());
        QCOMPARE(changes().edits().size(), size_t(2));
        QVERIFY(changes().undoStack().canUndo());
        QVERIFY(!changes().canUndoLastApply());
        QCOMPARE(world->driver->revision, uint64_t(1)); // all or nothing
        // Corrected, it goes through.
        changes().discard(orders);
        QVERIFY(applied().ok());
        QVERIFY(changes().isEmpty());
    }

    void editsMadeWhileApplyingStay()
    {
        changes().put(limit, limited(5));
        changes().put(fresh, {{"id", "fresh"}});
        QSignalSpy spy(&changes(), &PendingChanges::applied);
        changes().apply(QStringLiteral("m"));
        changes().put(limit, limited(6));                                 // further on the same
        changes().put({Kind::Tenant, "", "later"}, {{"id", "later"}});    // and a new one
        changes().apply(QStringLiteral("not twice at once"));
        QTRY_COMPARE(spy.count(), 1);
        QCOMPARE(world->driver->revision, uint64_t(2));
        QVERIFY(world->driver->current().find(limit)->value["config"]["limit"] == Json(5));
        QCOMPARE(changes().edits().size(), size_t(2));
        QVERIFY((*changes().pending(limit))["config"]["limit"] == Json(6));
        QVERIFY(changes().edits()[0].before["config"]["limit"] == Json(5));
        QVERIFY(changes().edits()[0].operation.ifRevision == std::optional<uint64_t>(2));
        QVERIFY(applied().ok());
        QVERIFY(world->driver->current().find(limit)->value["config"]["limit"] == Json(6));
    }

    void theLastApplyCanBeUndoneAtOnce()
    {
        changes().put(limit, limited(5));
        changes().remove(orders);
        changes().put(fresh, {{"id", "fresh"}});
        QVERIFY(applied().ok());
        QVERIFY(changes().canUndoLastApply());
        changes().undoLastApply(); // before the resources were loaded again
        QVERIFY(!changes().canUndoLastApply());
        QCOMPARE(changes().edits().size(), size_t(3));
        QVERIFY((*changes().pending(limit))["config"]["limit"] == Json(60));
        QVERIFY(changes().pending(fresh)->is_null());
        QVERIFY(changes().pending(orders)->is_object());
        QVERIFY(changes().edits()[2].operation.ifRevision == std::optional<uint64_t>(2));
        changes().undoStack().undo(); // one step
        QVERIFY(changes().isEmpty());
        changes().undoStack().redo();
        QVERIFY(applied().ok());
        QVERIFY(world->driver->current().find(orders));
        QVERIFY(!world->driver->current().find(fresh));
        QVERIFY(world->driver->current().find(limit)->value["config"]["limit"] == Json(60));
    }

    void whatWasAppliedInPartLeavesTheRestForAnotherTry()
    {
        changes().put(limit, limited(5));
        changes().put(fresh, {{"id", "fresh"}});
        changes().remove(orders);
        world->driver->breaksAt = 1;
        const auto reply = applied();
        QVERIFY(!reply.ok());
        QCOMPARE(reply.value.items.size(), size_t(3));
        QCOMPARE(changes().edits().size(), size_t(2));
        QVERIFY(!changes().pending(limit));
        QVERIFY(changes().edits()[0].operation.key == fresh);
        QVERIFY(changes().edits()[0].operation.ifRevision == std::optional<uint64_t>(0));
        QVERIFY(changes().edits()[1].operation.key == orders);
        // What was applied is read back, and can be undone without what was not.
        QTRY_VERIFY(world->session->resources().find(limit)->value["config"]["limit"] == Json(5));
        QVERIFY(changes().canUndoLastApply());
        QVERIFY(applied().ok());
        QVERIFY(changes().isEmpty());
        QVERIFY(world->driver->current().find(fresh) && !world->driver->current().find(orders));
    }

    void onlyWhatWasAppliedIsUndone()
    {
        changes().put(limit, limited(5));
        changes().remove(orders);
        world->driver->breaksAt = 1;
        QVERIFY(!applied().ok());
        changes().undoLastApply();
        QCOMPARE(changes().edits().size(), size_t(2)); // the delete is still there for another try
        QVERIFY(changes().pending(orders)->is_null());
        QVERIFY((*changes().pending(limit))["config"]["limit"] == Json(60));
        QVERIFY(changes().edits()[1].operation.ifRevision == std::optional<uint64_t>(2));
        changes().discard(orders);
        QVERIFY(applied().ok());
        QVERIFY(world->driver->current().find(orders));
        QVERIFY(world->driver->current().find(limit)->value["config"]["limit"] == Json(60));
    }

    void whereNothingWasAppliedTheWayBackStaysThatOfTheLast()
    {
        changes().put(limit, limited(5));
        QVERIFY(applied().ok());
        changes().put(fresh, {{"id", "fresh"}});
        world->driver->breaksAt = 0;
        QVERIFY(!applied().ok());
        QCOMPARE(changes().edits().size(), size_t(1));
        QVERIFY(changes().undoStack().canUndo());
        changes().undoLastApply();
        QVERIFY((*changes().pending(limit))["config"]["limit"] == Json(60));
    }

    void fewerOutcomesThanOperationsAreNotTried()
    {
        changes().put(limit, limited(5));
        changes().remove(orders);
        drivers::ChangeResult result;
        result.items = {{drivers::ItemOutcome::State::Applied, 7, {}}};
        changes().takeOutcome(changes().edits(), result, false);
        QCOMPARE(changes().edits().size(), size_t(1));
        QVERIFY(changes().edits()[0].operation.key == orders);
    }

    void anAnswerThatWasLostIsLookedUp()
    {
        changes().put(limit, limited(5));
        changes().remove({Kind::Policy, "", "sizes"});
        world->driver->losesAnswer = true;
        const auto reply = applied();
        QCOMPARE(reply.error.kind, drivers::CallError::Kind::Network);
        QTRY_VERIFY(changes().isEmpty()); // the gateway has all of it
        QVERIFY(changes().canUndoLastApply());
        changes().undoLastApply();
        QVERIFY((*changes().pending(limit))["config"]["limit"] == Json(60));
        QVERIFY(applied().ok());
        QVERIFY(world->driver->current().find(limit)->value["config"]["limit"] == Json(60));
        QVERIFY(world->driver->current().find({Kind::Policy, "", "sizes"}));
    }

    void aConnectionThatBrokeBeforeKeepsAll()
    {
        changes().put(limit, limited(5));
        world->driver->failNext.kind = drivers::CallError::Kind::Network;
        QSignalSpy loaded(&world->session->resources(), &ResourceCache::changed);
        QVERIFY(!applied().ok());
        QTRY_VERIFY(world->session->resources().state(Kind::Policy) == ResourceCache::State::Ready && loaded.count() >= 10);
        QVERIFY((*changes().pending(limit))["config"]["limit"] == Json(5));
        QVERIFY(!changes().canUndoLastApply());
    }

    void whatOthersChangedIsTakenAsTheNewGround()
    {
        changes().put(limit, limited(5));
        QVERIFY(!changes().movedOn(limit));
        Json theirs = limited(70);
        world->driver->configurations[2] = world->driver->current();
        world->driver->revision = 2;
        world->driver->put(Kind::Policy, "acme", "limit", theirs);
        world->session->resources().load(Kind::Policy);
        QTRY_VERIFY(changes().movedOn(limit));
        QVERIFY(!changes().movedOn(orders)); // has no edit
        Json merged = limited(5);
        merged["name"] = "Merged";
        changes().rebase(limit, merged, {world->session->resources().find(limit)->value, world->session->resources().find(limit)->revision});
        QVERIFY(!changes().movedOn(limit));
        QVERIFY(changes().edits()[0].before["config"]["limit"] == Json(70));
        QVERIFY((*changes().pending(limit))["name"] == Json("Merged"));
        changes().undoStack().undo();
        QVERIFY(changes().movedOn(limit));
        changes().rebase(limit, world->session->resources().find(limit)->value, {world->session->resources().find(limit)->value, world->session->resources().find(limit)->revision}); // theirs as it is: nothing is left to do
        QVERIFY(changes().isEmpty());
    }

    void anEditKnowsWhatItWasMadeOn()
    {
        const Json first = world->session->resources().find(limit)->value;
        world->driver->configurations[2] = world->driver->current();
        world->driver->revision = 2;
        world->driver->put(Kind::Policy, "acme", "limit", limited(70));
        world->session->resources().load(Kind::Policy);
        QTRY_COMPARE(world->session->resources().find(limit)->revision, uint64_t(2));
        changes().put(limit, limited(5), PendingChanges::Base{first, 1}); // as a form that was opened before
        QVERIFY(changes().edits()[0].operation.ifRevision == std::optional<uint64_t>(1));
        QVERIFY(changes().movedOn(limit));
        // A merge goes on from what was looked at, not from what came in since.
        changes().rebase(limit, limited(6), {limited(65), 1});
        QVERIFY(changes().movedOn(limit));
    }

    void nothingIsAppliedTwice()
    {
        QSignalSpy spy(&changes(), &PendingChanges::applied);
        changes().apply(QStringLiteral("nothing"));
        changes().preview();
        QVERIFY(!changes().busy());
        changes().undoLastApply();
        QVERIFY(changes().isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 0);
    }
};

QTEST_MAIN(PendingChangesTest)
#include "pending_changes_test.moc"
