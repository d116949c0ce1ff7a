// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that outlive the program: what is kept, how it comes back.
#include "console/app/session_view.h"
#include "console/app/unsaved_dialog.h"
#include "console/app/unsaved_keeper.h"
#include "console/forms/edit_panel.h"
#include "console/forms/field.h"
#include "console/forms/schema_form.h"
#include "support/console_session.h"
#include "support/json_compare.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;

class UnsavedTest : public QObject
{
    Q_OBJECT
    const domain::ResourceKey limit{Kind::Policy, "acme", "limit"}, mobile{Kind::Consumer, "acme", "mobile"};
    std::unique_ptr<QTemporaryDir> folder;
    // One run of the program.
    struct Run {
        explicit Run(const QString& folder)
        {
            world.open();
            view = std::make_unique<SessionView>(*world.session);
            keeper = &view->keepUnsaved(folder);
        }
        PendingChanges& changes() { return world.session->changes(); }
        testing::ConsoleSession world;
        std::unique_ptr<SessionView> view;
        UnsavedKeeper* keeper;
    };
    std::unique_ptr<Run> start() { return std::make_unique<Run>(folder->path()); }
    QString file() const { return UnsavedEdits(folder->path(), QStringLiteral("c1")).file(); }
    std::vector<UnsavedEdit> kept() const { return UnsavedEdits(folder->path(), QStringLiteral("c1")).load().edits; }

private Q_SLOTS:
    void init() { folder = std::make_unique<QTemporaryDir>(); }

    void whatIsBeingTypedIsOnDiskSoon()
    {
        auto run = start();
        EditPanel* panel = run->view->editPanel();
        panel->edit(limit);
        auto* edit = panel->findChild<SchemaForm*>()->context().find("/config/limit")->findChild<QLineEdit*>();
        edit->selectAll();
        QTest::keyClicks(edit, QStringLiteral("77"));
        QTRY_COMPARE(kept().size(), size_t(1)); // and nothing more happens: the program may die now
        COMPARE_JSON(kept()[0].value["config"]["limit"], Json(77));
        QVERIFY((QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
    }

    void theNextRunOffersAndRestores()
    {
        {
            auto run = start();
            Json value = run->world.driver->current().find(limit)->value;
            value["config"]["limit"] = 5;
            run->changes().put(limit, value);
            run->changes().remove({Kind::Policy, "", "sizes"});
        } // closing is no loss either
        auto run = start();
        QSignalSpy found(run->keeper, &UnsavedKeeper::foundEdits);
        QVERIFY(found.wait(5000));
        QVERIFY(run->changes().isEmpty());
        auto* dialog = new UnsavedDialog(*run->keeper, *run->world.session, nullptr);
        dialog->open();
        QCOMPARE(dialog->findChild<QTreeWidget*>()->topLevelItemCount(), 2);
        dialog->findChild<QTreeWidget*>()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        dialog->findChild<QPushButton*>(QStringLiteral("restoreButton"))->click();
        QCOMPARE(run->changes().edits().size(), size_t(1));
        COMPARE_JSON((*run->changes().pending(limit))["config"]["limit"], Json(5));
        QCOMPARE(kept().size(), size_t(1));
        run->changes().discardAll();
        QTRY_VERIFY(!QFile::exists(file()));
    }

    void undecidedOnesStay()
    {
        {
            auto run = start();
            run->changes().remove(limit);
        }
        {
            auto run = start();
            run->changes().remove(mobile);
        }
        QCOMPARE(kept().size(), size_t(2));
        auto run = start();
        run->keeper->discardFound();
        QVERIFY(!QFile::exists(file()));
    }

    void othersChangesMeanwhileSurvive()
    {
        {
            auto run = start();
            Json value = run->world.driver->current().find(limit)->value;
            value["config"]["limit"] = 5;
            run->changes().put(limit, value);
        }
        auto run = start();
        Json theirs = run->world.driver->current().find(limit)->value;
        theirs["name"] = "Renamed meanwhile";
        run->world.driver->put(Kind::Policy, "acme", "limit", theirs);
        run->world.session->resources().load(Kind::Policy);
        QTRY_COMPARE(run->world.session->resources().find(limit)->value.value("name", std::string()), std::string("Renamed meanwhile"));
        QTRY_COMPARE(run->keeper->found().edits.size(), size_t(1)); // read on another thread
        const UnsavedKeeper::Outcome now = run->keeper->outcome(run->keeper->found().edits[0]);
        QVERIFY(now.changedMeanwhile && now.conflicts.empty());
        run->keeper->restore(run->keeper->found().edits);
        const Json& pending = *run->changes().pending(limit);
        COMPARE_JSON(pending["config"]["limit"], Json(5));
        COMPARE_JSON(pending["name"], Json("Renamed meanwhile"));
    }

    void whatOthersChangedCanBeMergedBeforeItComesBack()
    {
        {
            auto run = start();
            Json value = run->world.driver->current().find(limit)->value;
            value["config"]["limit"] = 5;
            run->changes().put(limit, value);
        }
        auto run = start();
        Json theirs = run->world.driver->current().find(limit)->value;
        theirs["config"]["limit"] = 70;
        run->world.driver->put(Kind::Policy, "acme", "limit", theirs);
        run->world.session->resources().load(Kind::Policy);
        QTRY_COMPARE(run->world.session->resources().find(limit)->value["config"].value("limit", 0), 70);
        QTRY_VERIFY(!run->keeper->found().edits.empty()); // read on another thread
        auto* dialog = new UnsavedDialog(*run->keeper, *run->world.session, nullptr);
        dialog->open();
        auto* merge = dialog->findChild<QPushButton*>(QStringLiteral("mergeButton"));
        QVERIFY(merge->isVisible());
        merge->click();
        auto* inner = dialog->findChild<QDialog*>(QStringLiteral("mergeDialog"));
        QVERIFY(inner);
        inner->findChild<QPushButton*>(QStringLiteral("allTheirs"))->click();
        inner->findChild<QPushButton*>(QStringLiteral("confirm"))->click();
        QVERIFY(!merge->isVisible());
        auto* list = dialog->findChild<QTreeWidget*>();
        QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Unchecked); // nothing is left to do
        dialog->findChild<QPushButton*>(QStringLiteral("restoreButton"))->click();
        QVERIFY(run->changes().isEmpty());
    }

    void secretsAreInNoFile()
    {
        auto run = start();
        Json value = run->world.driver->current().find(mobile)->value;
        value["credentials"][0]["key"] = "very-secret-key-of-mobile";
        run->changes().put(mobile, value);
        QTRY_COMPARE(kept().size(), size_t(1));
        QVERIFY(kept()[0].leftOut);
        QFile text(file());
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(!text.readAll().contains("very-secret"));
    }

    void whatWasAppliedLeavesItsSecretsInNoFileEither()
    {
        auto run = start();
        Json value = run->world.driver->current().find(mobile)->value;
        value["credentials"][0]["key"] = "very-secret-key-of-mobile";
        run->changes().put(mobile, value);
        QSignalSpy applied(&run->changes(), &PendingChanges::applied);
        run->changes().apply(QString());
        QTRY_COMPARE(applied.size(), 1);
        run->changes().undoLastApply(); // begins with what was sent
        QTRY_COMPARE(kept().size(), size_t(1));
        QFile text(file());
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(!text.readAll().contains("very-secret"));
    }

    void nonsenseInTheFileIsToldAndLeftAlone()
    {
        for (const QByteArray& text : {QByteArray("{"), QByteArray("[]"), QByteArray("{\"version\":1,\"edits\":[{\"kind\":\"nonsense\"},7,{\"kind\":\"route\",\"id\":\"\"}]}"), QByteArray("\xff\x00", 2)}) {
            QFile out(file());
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(text);
            out.close();
            QVERIFY(kept().empty());
            QVERIFY(QFile::exists(file()));
        }
        // And nothing is written over it.
        auto run = start();
        QSignalSpy told(run->keeper, &UnsavedKeeper::problem);
        QTRY_COMPARE(told.size(), 1);
        run->changes().remove(limit);
        QTRY_COMPARE(kept().size(), size_t(1));
        QVERIFY(QFile::exists(file() + QStringLiteral(".unreadable")));
    }

    void leftoversOfAKilledRunGo()
    {
        const auto make = [&](const QString& name, qint64 secondsAgo) {
            QFile out(name);
            const bool made = out.open(QIODevice::WriteOnly) && out.write("{\"half") > 0 && out.flush() && out.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime);
            QVERIFY(made);
        };
        make(file() + QStringLiteral(".aB3xYz"), 3600);
        make(file() + QStringLiteral(".cD4xYz"), 0); // somebody may be writing it
        make(file() + QStringLiteral(".unreadable"), 3600);
        auto run = start();
        QTRY_VERIFY(!QFile::exists(file() + QStringLiteral(".aB3xYz"))); // on another thread
        QVERIFY(QFile::exists(file() + QStringLiteral(".cD4xYz")));
        QVERIFY(QFile::exists(file() + QStringLiteral(".unreadable")));
    }

    void whatCannotBeKeptIsTold()
    {
        auto run = start();
        QFile::remove(folder->path());
        QVERIFY(QDir(folder->path()).removeRecursively());
        QFile inTheWay(folder->path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder should be
        QSignalSpy told(run->keeper, &UnsavedKeeper::problem);
        run->changes().remove(limit);
        QTRY_COMPARE(told.size(), 1);
        inTheWay.close();
        inTheWay.remove();
        run->changes().remove(mobile);
        QTRY_COMPARE(kept().size(), size_t(2));
        QCOMPARE(told.size(), 1);
    }
};

QTEST_MAIN(UnsavedTest)
#include "unsaved_test.moc"
