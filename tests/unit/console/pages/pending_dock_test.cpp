// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/pending_dock.h"

#include "console/forms/tone_label.h"
#include "console/pages/diff_view.h"
#include "support/console_session.h"
#include "support/json_compare.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;

class PendingDockTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<testing::ConsoleSession> world;
    std::unique_ptr<PendingDock> dock;
    const domain::ResourceKey limit{Kind::Policy, "acme", "limit"};

    void start(SafetyLevel safety)
    {
        dock.reset();
        world = std::make_unique<testing::ConsoleSession>(safety);
        QVERIFY(world->open());
        dock = std::make_unique<PendingDock>(*world->session);
        dock->show();
    }
    void edit(int value)
    {
        Json next = world->driver->current().find(limit)->value;
        next["config"]["limit"] = value;
        world->session->changes().put(limit, next);
    }
    QPushButton* button(const char* name) { return dock->findChild<QPushButton*>(QString::fromLatin1(name)); }
    QString status() { return dock->findChild<ToneLabel*>(QStringLiteral("status"))->text(); }
    int limitNow() { return world->driver->current().find(limit)->value["config"]["limit"].get<int>(); }

private Q_SLOTS:
    void cleanup()
    {
        dock.reset();
        world.reset();
    }

    void previewsAppliesAndUndoes()
    {
        start(SafetyLevel::Free);
        QSignalSpy counts(dock.get(), &PendingDock::countChanged);
        QVERIFY(!button("applyButton")->isEnabled());
        edit(5);
        QCOMPARE(dock->findChild<QListWidget*>()->count(), 1);
        QCOMPARE(counts.last()[0].toInt(), 1);
        const QString raw = dock->findChild<DiffView*>()->rawText();
        QVERIFY(raw.contains(QStringLiteral("-   limit: 60")) && raw.contains(QStringLiteral("+   limit: 5")));
        button("previewButton")->click();
        QTRY_VERIFY(status().contains(QStringLiteral("would accept")));
        QCOMPARE(limitNow(), 60);
        dock->findChild<QLineEdit*>(QStringLiteral("messageEdit"))->setText(QStringLiteral("less for now"));
        button("applyButton")->click();
        QTRY_COMPARE(limitNow(), 5);
        QTRY_VERIFY(status().contains(QStringLiteral("revision 2")));
        QCOMPARE(world->driver->lastChanges.message, std::string("less for now"));
        QTRY_VERIFY(world->session->changes().isEmpty());
        QTRY_VERIFY(button("undoButton")->isEnabled());
        button("undoButton")->click();
        QVERIFY(!world->session->changes().isEmpty());
        button("applyButton")->click();
        QTRY_COMPARE(limitNow(), 60);
    }

    void aPreviewIsOfWhatItSaw()
    {
        start(SafetyLevel::Free);
        edit(5);
        button("previewButton")->click();
        QTRY_VERIFY(status().contains(QStringLiteral("would accept")));
        edit(6);
        QVERIFY(status().isEmpty());
        // Nor does an answer count that comes after another edit.
        button("previewButton")->click();
        edit(7);
        QTRY_VERIFY(!world->session->changes().busy());
        QVERIFY2(status().isEmpty(), qPrintable(status()));
        // What is typed and not yet taken in is no part of it either.
        bool typing = false;
        dock->setDraft({[&typing] { return typing; }, [&typing] { typing = false; return true; }});
        button("previewButton")->click();
        QTRY_VERIFY(status().contains(QStringLiteral("would accept")));
        typing = true;
        dock->updateState();
        QVERIFY(status().isEmpty());
    }

    void refusalsStandAtTheirItemAndKeepTheDraft()
    {
        start(SafetyLevel::Free);
        edit(0);
        QSignalSpy found(dock.get(), &PendingDock::problemsFound);
        world->driver->problems = {{"/operations/0/value/config/limit", "must be at least 1"}};
        button("previewButton")->click();
        QTRY_COMPARE(found.count(), 1);
        QVERIFY(dock->findChild<ToneLabel*>(QStringLiteral("verdict"))->text().contains(QStringLiteral("must be at least 1")));
        QVERIFY(dock->findChild<QListWidget*>()->item(0)->text().contains(QStringLiteral("problem")));
        QVERIFY(!world->session->changes().isEmpty());
        world->driver->warnings = {{"/operations/0/value", "shadows another"}};
        edit(3);
        button("previewButton")->click();
        QTRY_VERIFY(dock->findChild<ToneLabel*>(QStringLiteral("verdict"))->text().contains(QStringLiteral("shadows another")));
    }

    void aPartIsShownItemByItemAndTriedAgain()
    {
        start(SafetyLevel::Free);
        edit(5);
        world->session->changes().put({Kind::Tenant, "", "fresh"}, {{"id", "fresh"}});
        world->session->changes().remove({Kind::Route, "acme", "orders"});
        world->driver->breaksAt = 1;
        button("applyButton")->click();
        QTRY_VERIFY(status().contains(QStringLiteral("in part: 1 of 3")));
        auto* list = dock->findChild<QListWidget*>();
        QCOMPARE(list->count(), 3);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("applied")));
        QVERIFY(!(list->item(0)->flags() & Qt::ItemIsSelectable));
        QVERIFY(list->item(1)->text().contains(QStringLiteral("failed")));
        QVERIFY(list->item(2)->text().contains(QStringLiteral("not tried")));
        QVERIFY(dock->findChild<ToneLabel*>(QStringLiteral("verdict"))->text().contains(QStringLiteral("The gateway failed")));
        QCOMPARE(world->session->changes().edits().size(), size_t(2));
        QTRY_VERIFY(button("undoButton")->isEnabled());
        // Choosing works as ever beside what was applied.
        list->item(2)->setSelected(true);
        button("discardButton")->click();
        QCOMPARE(world->session->changes().edits().size(), size_t(1));
        QCOMPARE(list->count(), 2);
        button("applyButton")->click();
        QTRY_VERIFY(status().contains(QStringLiteral("In force")));
        QCOMPARE(list->count(), 0);
    }

    void aLostAnswerIsNotTakenForANo()
    {
        start(SafetyLevel::Free);
        edit(5);
        world->driver->losesAnswer = true;
        button("applyButton")->click();
        QTRY_VERIFY(status().contains(QStringLiteral("got lost")));
        QTRY_VERIFY(status().contains(QStringLiteral("they are applied")));
        QVERIFY(world->session->changes().isEmpty());
    }

    void whatOthersChangedIsMergedFieldByField()
    {
        start(SafetyLevel::Free);
        edit(5);
        QVERIFY(button("mergeButton")->isHidden());
        Json theirs = world->driver->current().find(limit)->value;
        theirs["config"]["limit"] = 70;
        theirs["name"] = "Theirs";
        world->driver->configurations[2] = world->driver->current();
        world->driver->revision = 2;
        world->driver->put(Kind::Policy, "acme", "limit", theirs);
        world->session->resources().load(Kind::Policy);
        QTRY_VERIFY(!button("mergeButton")->isHidden());
        QVERIFY(dock->findChild<QListWidget*>()->item(0)->text().contains(QStringLiteral("others changed it")));
        button("mergeButton")->click();
        auto* dialog = dock->findChild<QDialog*>(QStringLiteral("mergeDialog"));
        QVERIFY(dialog);
        dialog->findChild<QPushButton*>(QStringLiteral("confirm"))->click();
        QVERIFY(button("mergeButton")->isHidden());
        const Json pending = *world->session->changes().pending(limit);
        COMPARE_JSON(pending["config"]["limit"], Json(5));
        COMPARE_JSON(pending["name"], Json("Theirs"));
        button("applyButton")->click();
        QTRY_COMPARE(limitNow(), 5);
    }

    void confirmAsksFirst()
    {
        start(SafetyLevel::Confirm);
        edit(5);
        button("applyButton")->click();
        auto* dialog = dock->findChild<QDialog*>(QStringLiteral("applyGuard"));
        QVERIFY(dialog);
        QCOMPARE(limitNow(), 60);
        dialog->findChild<QPushButton*>(QStringLiteral("confirm"))->click();
        QTRY_COMPARE(limitNow(), 5);
    }

    void typedConfirmationWantsTheName()
    {
        start(SafetyLevel::TypedConfirmation);
        edit(5);
        button("applyButton")->click();
        auto* dialog = dock->findChild<QDialog*>(QStringLiteral("applyGuard"));
        QVERIFY(dialog);
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("confirm"));
        auto* typed = dialog->findChild<QLineEdit*>(QStringLiteral("typedName"));
        QVERIFY(!go->isEnabled());
        typed->setText(QStringLiteral("shop"));
        QVERIFY(!go->isEnabled());
        typed->setText(QStringLiteral("Shop production"));
        QVERIFY(go->isEnabled());
        go->click();
        QTRY_COMPARE(limitNow(), 5);
    }

    void readOnlyNeverApplies()
    {
        start(SafetyLevel::ReadOnly);
        edit(5);
        QVERIFY(!button("applyButton")->isEnabled());
        QVERIFY(status().contains(QStringLiteral("read-only")));
        dock->apply();
        QCOMPARE(limitNow(), 60);
    }

    void discards()
    {
        start(SafetyLevel::Free);
        edit(5);
        world->session->changes().remove({Kind::Route, "acme", "orders"});
        QCOMPARE(dock->findChild<QListWidget*>()->count(), 2);
        dock->findChild<QListWidget*>()->item(0)->setSelected(true);
        button("discardButton")->click();
        QCOMPARE(dock->findChild<QListWidget*>()->count(), 1);
        button("discardAllButton")->click();
        QVERIFY(world->session->changes().isEmpty());
    }
};

QTEST_MAIN(PendingDockTest)
#include "pending_dock_test.moc"
