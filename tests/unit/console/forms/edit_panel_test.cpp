// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/edit_panel.h"

#include "console/app/help_viewer.h"
#include "console/forms/field.h"
#include "console/forms/field_help.h"
#include "console/forms/field_marker.h"
#include "console/forms/form_source_split.h"
#include "console/forms/problem_list.h"
#include "console/forms/recent_request_box.h"
#include "console/forms/sample_body.h"
#include "console/forms/schema_form.h"
#include "console/forms/source_completer.h"
#include "console/forms/source_editor.h"
#include "console/forms/source_text.h"
#include "console/forms/tone_label.h"
#include "console/forms/try_panel.h"
#include "console/models/sample_request.h"
#include "support/console_session.h"
#include "support/json_compare.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;

class EditPanelTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<testing::ConsoleSession> world;
    std::unique_ptr<EditPanel> panel;
    const domain::ResourceKey limit{Kind::Policy, "acme", "limit"};

    template <class W>
    W* named(const char* name)
    {
        return panel->findChild<W*>(QString::fromLatin1(name));
    }
    QLineEdit* field(const char* pointer)
    {
        Field* at = panel->findChild<SchemaForm*>()->context().find(pointer);
        return at ? at->findChild<QLineEdit*>() : nullptr;
    }
    static void type(QLineEdit* edit, const char* text)
    {
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    bool activate()
    {
        panel->activateWindow();
        return QTest::qWaitForWindowActive(panel.get());
    }
    PendingChanges& changes() { return world->session->changes(); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QCoreApplication::setApplicationName(QStringLiteral("edit-panel"));
    }
    void init()
    {
        QSettings().clear();
        world = std::make_unique<testing::ConsoleSession>();
        QVERIFY(world->open());
        panel = std::make_unique<EditPanel>(*world->session);
        panel->resize(420, 800);
        panel->show();
    }
    void cleanup()
    {
        panel.reset();
        world.reset();
    }

    void anEditBecomesAPendingChangeOfJustThat()
    {
        panel->edit(limit);
        QCOMPARE(field("/config/limit")->text(), QStringLiteral("60"));
        QVERIFY(!named<QPushButton>("addButton")->isEnabled());
        type(field("/config/limit"), "5");
        QVERIFY(panel->isDirty());
        named<QPushButton>("addButton")->click();
        Json expected = world->driver->current().find(limit)->value;
        expected["config"]["limit"] = 5;
        QVERIFY(changes().pending(limit));
        COMPARE_JSON(*changes().pending(limit), expected);
        QVERIFY(!panel->isDirty());
    }

    void leavingKeepsWhatWasTyped()
    {
        QSignalSpy said(panel.get(), &EditPanel::messageRequested);
        panel->edit(limit);
        type(field("/config/limit"), "7");
        panel->edit({Kind::Service, "acme", "orders"});
        QVERIFY(changes().pending(limit));
        COMPARE_JSON((*changes().pending(limit))["config"]["limit"], Json(7));
        QVERIFY(!said.isEmpty());
        panel->edit(limit);
        QCOMPARE(field("/config/limit")->text(), QStringLiteral("7"));
        named<QPushButton>("revertButton")->click();
        QVERIFY(!changes().pending(limit));
        QCOMPARE(field("/config/limit")->text(), QStringLiteral("60"));
    }

    void revertCanBeUndone()
    {
        panel->edit(limit);
        type(field("/config/limit"), "7");
        named<QPushButton>("revertButton")->click();
        QCOMPARE(field("/config/limit")->text(), QStringLiteral("60"));
        QVERIFY(!panel->isDirty());
        for (QAction* action : named<QToolButton>("moreButton")->menu()->actions()) {
            if (action->isEnabled() && action->shortcuts().contains(QKeySequence(QKeySequence::Undo))) {
                action->trigger();
                break;
            }
        }
        QCOMPARE(field("/config/limit")->text(), QStringLiteral("7"));
        QVERIFY(panel->isDirty());
    }

    void cancellingSomethingNewCanBeUndone()
    {
        QSignalSpy said(panel.get(), &EditPanel::messageRequested);
        panel->edit({Kind::Service, "acme", {}});
        named<QPushButton>("revertButton")->click(); // nothing typed: nothing said, nothing to undo
        QVERIFY(said.isEmpty());
        QVERIFY(!changes().undoStack().canUndo());
        panel->edit({Kind::Service, "acme", {}});
        type(field("/name"), "Books");
        named<QPushButton>("revertButton")->click();
        QVERIFY(!panel->current());
        QCOMPARE(said.size(), 1);
        const domain::ResourceKey books{Kind::Service, "acme", "books"};
        QVERIFY(!changes().pending(books));
        changes().undoStack().undo();
        QVERIFY(changes().pending(books));
        COMPARE_JSON((*changes().pending(books))["name"], Json("Books"));
    }

    void nothingIsKeptUnderAnIdThatNobodyChose()
    {
        QSignalSpy closed(panel.get(), &EditPanel::closed);
        panel->edit({Kind::Service, "acme", {}});
        type(field("/name"), "Books");
        type(named<QLineEdit>("idEdit"), "My Shop!");
        QTest::keyClick(panel.get(), Qt::Key_Escape);
        QVERIFY(closed.isEmpty());
        QVERIFY(panel->current());
        QCOMPARE(changes().changeSet({}).operations.size(), size_t(0));
        QVERIFY(!named<QLabel>("notice")->text().isEmpty());
        panel->edit(limit); // switching keeps it, by what was typed
        QVERIFY(changes().pending({Kind::Service, "acme", "my-shop"}));
        panel->edit({Kind::Service, "acme", {}});
        QTest::keyClick(panel.get(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void eachFieldHasHelp()
    {
        panel->edit(limit);
        const Field* around = fieldAround(field("/config/limit"));
        QVERIFY(around);
        QCOMPARE(QString::fromStdString(around->pointer()), QStringLiteral("/config/limit"));
        QCOMPARE(around->helpTopic(), QStringLiteral("policies/rate-limit"));
        const QString help = fieldHelp(*around);
        QVERIFY2(help.contains(around->spec().node.description().toHtmlEscaped()) && help.contains(QStringLiteral("/config/limit")), qPrintable(help));
        HelpViewer viewer;
        viewer.showText(help, around->helpTopic());
        QVERIFY(viewer.findChild<QTextBrowser*>()->toHtml().contains(QStringLiteral("policies/rate-limit")));
        panel->edit({Kind::Service, "acme", "orders"});
        QVERIFY(fieldAround(field("/name"))->helpTopic().isEmpty());
    }

    void whatIsEditedCanBeTriedBeforeItIsApplied()
    {
        world->driver->explaining = [](const Json& request) -> Json {
            if (!request.contains("changes"))
                return {{"outcome", "forward"}, {"status", 200}, {"steps", Json::array()}};
            for (const Json& operation : request["changes"]) {
                if (operation["id"] == "limit")
                    return {{"outcome", "reject"}, {"status", 429}, {"code", "limit " + std::to_string(operation["value"]["config"]["limit"].get<int>())}, {"steps", Json::array()}};
            }
            return {{"outcome", "no-route"}, {"steps", Json::array()}};
        };
        changes().remove({Kind::Policy, "", "sizes"});
        panel->edit(limit);
        type(field("/config/limit"), "1");
        auto* tabs = named<QTabWidget>("tabs");
        auto* trial = panel->findChild<TryPanel*>();
        tabs->setCurrentWidget(trial);
        QVERIFY(trial->findChild<QLineEdit*>(QStringLiteral("tryUrl"))->text().startsWith(QStringLiteral("http://api.acme.test/")));
        trial->findChild<QPushButton*>(QStringLiteral("tryButton"))->click();
        auto* difference = trial->findChild<QLabel*>(QStringLiteral("tryDifference"));
        QTRY_COMPARE(difference->text(), QStringLiteral("Now: Forwarded. With the changes: Refused, 429 (limit 1)"));
        QVERIFY(panel->isDirty()); // nothing was applied, nor even kept
        QCOMPARE(changes().edits().size(), size_t(1));
        panel->edit({Kind::Tenant, "", "acme"});
        QVERIFY(!tabs->isTabVisible(tabs->indexOf(trial)));
    }

    void aBodyIsTriedWithItsType()
    {
        std::vector<Json> asked;
        world->driver->explaining = [&](const Json& request) -> Json {
            asked.push_back(request);
            return {{"outcome", "forward"}, {"status", 200}, {"steps", Json::array()}};
        };
        panel->edit(limit);
        auto* trial = panel->findChild<TryPanel*>();
        named<QTabWidget>("tabs")->setCurrentWidget(trial);
        const auto ask = [&] {
            asked.clear();
            auto* button = trial->findChild<QPushButton*>(QStringLiteral("tryButton"));
            button->click();
            return QTest::qWaitFor([&] { return asked.size() == 2 && button->isEnabled(); });
        };
        auto* type = named<QComboBox>("sampleBodyType");
        auto* text = named<QPlainTextEdit>("sampleBody");
        QVERIFY(text->isHidden());
        QVERIFY(ask());
        QVERIFY(!asked[0].contains("body") && !asked[0]["headers"].contains("Content-Type"));

        type->setCurrentText(QStringLiteral("application/xml"));
        QVERIFY(!text->isHidden());
        QCOMPARE(named<QComboBox>("tryMethod")->currentText(), QStringLiteral("POST"));
        text->setPlainText(QString::fromUtf8("<a>\n\u00e4</a>"));
        QVERIFY(ask());
        for (const Json& request : asked) { // with the changes and without
            COMPARE_JSON(request["body"], Json("<a>\n\u00e4</a>"));
            COMPARE_JSON(request["headers"]["Content-Type"], Json("application/xml"));
        }
        named<QPlainTextEdit>("tryHeaders")->setPlainText(QStringLiteral("content-type: text/csv"));
        QVERIFY(ask());
        COMPARE_JSON(asked[0]["headers"], (Json{{"content-type", "text/csv"}}));
    }

    void aBodyComesFromAFile()
    {
        std::vector<Json> asked;
        world->driver->explaining = [&](const Json& request) -> Json {
            asked.push_back(request);
            return {{"outcome", "forward"}, {"status", 200}, {"steps", Json::array()}};
        };
        panel->edit(limit);
        auto* trial = panel->findChild<TryPanel*>();
        named<QTabWidget>("tabs")->setCurrentWidget(trial);
        QTemporaryDir folder;
        const auto file = [&](const QByteArray& content) {
            QFile out(folder.filePath(QStringLiteral("body")));
            return out.open(QIODevice::WriteOnly) && out.write(content) == content.size() ? out.fileName() : QString();
        };
        auto* body = panel->findChild<SampleBody*>();
        auto* note = named<QLabel>("sampleBodyNote");
        body->loadFile(file("\xff\xfe"));
        QCOMPARE(note->text(), QStringLiteral("body is no text"));
        body->loadFile(file(QByteArray(SampleBody::kMostBytes + 1, 'a')));
        QVERIFY2(note->text().contains(QStringLiteral("longer than")), qPrintable(note->text()));
        QVERIFY(!body->body());
        body->loadFile(file("{\"a\":1}"));
        QCOMPARE(named<QComboBox>("sampleBodyType")->currentText(), QStringLiteral("application/json"));
        QVERIFY(note->isHidden() && !named<QPlainTextEdit>("sampleBody")->isReadOnly());
        const QByteArray large = '[' + QByteArray("1,").repeated(200'000) + "1]";
        body->loadFile(file(large));
        QVERIFY(named<QPlainTextEdit>("sampleBody")->isReadOnly() && !note->isHidden());
        QVERIFY(named<QPlainTextEdit>("sampleBody")->toPlainText().size() < 3000);
        trial->tryIt();
        QTRY_COMPARE(asked.size(), size_t(2));
        QVERIFY(asked[0]["body"] == large.toStdString());
        named<QComboBox>("sampleBodyType")->setCurrentIndex(0);
        QVERIFY(!body->body());
    }

    void aRequestOfTheLogIsTried()
    {
        std::vector<Json> asked;
        world->driver->explaining = [&](const Json& request) -> Json {
            asked.push_back(request);
            return {{"outcome", "forward"}, {"status", 200}, {"steps", Json::array()}};
        };
        panel->edit(limit);
        QVERIFY(!world->driver->requestsRunning);
        const Json record = {{"method", "PUT"}, {"host", "api.acme.test"}, {"path", "/orders/9"}, {"query", "a=b"}, {"client", "10.0.0.7"}, {"tenant", "acme"}, {"consumer", "mobile"}, {"status", 200}};
        panel->tryRecord(record);
        QTRY_COMPARE(asked.size(), size_t(2));
        QCOMPARE(named<QTabWidget>("tabs")->currentWidget(), static_cast<QWidget*>(panel->findChild<TryPanel*>()));
        for (const char* member : {"method", "url", "client", "consumer"})
            COMPARE_JSON(asked[1][member], explainRequest(record, {})[member]);
        QVERIFY(asked[0].contains("changes"));

        // And from the list, which runs the log while it is in view.
        QTRY_VERIFY(world->driver->requestsRunning);
        Json other = record;
        other["path"] = "/orders/10";
        other.erase("consumer");
        Q_EMIT world->driver->requestReceived(other);
        auto* recent = named<RecentRequestBox>("tryRecent");
        recent->showPopup();
        recent->hidePopup();
        QCOMPARE(recent->count(), 2);
        recent->setCurrentIndex(1);
        Q_EMIT recent->activated(1);
        QVERIFY(named<QLineEdit>("tryUrl")->text().contains(QStringLiteral("/orders/10")));
        panel->hide();
        QVERIFY(!world->driver->requestsRunning);
    }

    void sourceAndFormStayInStep()
    {
        panel->edit(limit);
        type(field("/config/limit"), "9");
        auto* tabs = named<QTabWidget>("tabs");
        auto* source = panel->findChild<SourceEditor*>();
        tabs->setCurrentIndex(1);
        QVERIFY(source->text().contains(QStringLiteral("limit: 9")));
        QString text = source->text();
        source->textEdit()->setPlainText(text.replace(QStringLiteral("limit: 9"), QStringLiteral("limit: 11")) + QStringLiteral("\nfresh: [1, 2]\n"));
        tabs->setCurrentIndex(0);
        QCOMPARE(field("/config/limit")->text(), QStringLiteral("11"));
        panel->keepDraft();
        COMPARE_JSON((*changes().pending(limit))["fresh"], (Json{1, 2}));
    }

    void sideBySideBothAreInStepWhileTyping()
    {
        panel->resize(900, 800);
        panel->edit(limit);
        QSignalSpy room(panel.get(), &EditPanel::roomWanted);
        named<QAction>("actionSideBySide")->trigger();
        QCOMPARE(room.count(), 1);
        auto* source = panel->findChild<SourceEditor*>();
        auto* text = source->textEdit();
        QVERIFY(text->isVisible() && field("/config/limit")->isVisible());
        QCOMPARE(panel->findChild<FormSourceSplit*>()->orientation(), Qt::Horizontal);
        // What is typed in the form changes only its place; the cursor stays.
        const QString before = text->toPlainText();
        text->moveCursor(QTextCursor::End);
        type(field("/config/limit"), "95");
        QCOMPARE(text->toPlainText(), QString(before).replace(QStringLiteral("limit: 60"), QStringLiteral("limit: 95")));
        QVERIFY(text->textCursor().atEnd());
        QVERIFY(text->document()->isUndoAvailable());
        // And the other way round, here as an undo of the text: one step for what was typed at one place.
        text->undo();
        QCOMPARE(text->toPlainText(), before);
        QTRY_COMPARE(field("/config/limit")->text(), QStringLiteral("60"));
        QVERIFY(!panel->isDirty());
        // Remembered, and stacked where there is no room.
        panel.reset();
        panel = std::make_unique<EditPanel>(*world->session);
        panel->resize(420, 800);
        panel->show();
        panel->edit(limit);
        QVERIFY(named<QAction>("actionSideBySide")->isChecked());
        QVERIFY(panel->findChild<SourceText*>()->isVisible());
        QCOMPARE(panel->findChild<FormSourceSplit*>()->orientation(), Qt::Vertical);
        named<QAction>("actionSideBySide")->trigger();
        QVERIFY(!panel->findChild<SourceText*>()->isVisible());
    }

    void eachShowsWhereTheOtherIs()
    {
        panel->resize(900, 800);
        panel->edit(limit);
        named<QAction>("actionSideBySide")->trigger();
        QVERIFY(activate());
        auto* text = panel->findChild<SourceText*>();
        text->setFocus();
        text->setTextCursor(QTextCursor(text->document()->find(QStringLiteral("limit: 60"))));
        auto* form = panel->findChild<SchemaForm*>();
        auto* marker = panel->findChild<FieldMarker*>();
        QTRY_COMPARE(marker->field(), static_cast<QWidget*>(form->context().find("/config/limit")));
        QVERIFY(marker->isVisible());
        field("/config/window")->setFocus();
        QVERIFY(!marker->isVisible());
        QVERIFY(!text->extraSelections().isEmpty());
        QVERIFY(text->extraSelections()[0].cursor.block().text().contains(QStringLiteral("window: 1m")));
    }

    void aSourceWithAnErrorFreezesTheForm()
    {
        panel->resize(900, 800);
        panel->edit(limit);
        named<QAction>("actionSideBySide")->trigger();
        type(field("/config/limit"), "9");
        auto* text = panel->findChild<SourceText*>();
        text->setFocus();
        const QString good = text->toPlainText();
        text->setPlainText(QStringLiteral("kind: [rate-limit\n"));
        QTRY_VERIFY(!field("/config/limit")->isEnabled());
        QCOMPARE(field("/config/limit")->text(), QStringLiteral("9")); // the last good state
        QVERIFY(named<QLabel>("frozenNotice")->isVisible());
        QCOMPARE(panel->findChild<ProblemList*>()->problems().size(), size_t(1));
        named<QPushButton>("takeForm")->click();
        QVERIFY(field("/config/limit")->isEnabled());
        QCOMPARE(text->toPlainText(), good);
        QVERIFY(!named<QLabel>("frozenNotice")->isVisible());
        QVERIFY(!panel->findChild<ProblemList*>()->isVisible());
        COMPARE_JSON(panel->unkept()->value["config"]["limit"], Json(9));
    }

    void errorsAreListedAndVisited()
    {
        panel->resize(900, 800);
        panel->edit(limit);
        named<QAction>("actionSideBySide")->trigger();
        QVERIFY(activate());
        type(field("/config/limit"), "0");
        type(field("/config/window"), "x");
        auto* list = panel->findChild<ProblemList*>();
        QTRY_COMPARE(list->problems().size(), size_t(2));
        QVERIFY(list->isVisible());
        QVERIFY(named<QToolButton>("problemBadge")->text().contains(u'2'));
        auto* text = panel->findChild<SourceText*>();
        field("/config/by") ? field("/config/by")->setFocus() : panel->findChild<SchemaForm*>()->focusFirst();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        QVERIFY(field("/config/limit")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F8);
        QVERIFY(field("/config/window")->hasFocus());
        text->setFocus();
        QTest::keyClick(text, Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(text->hasFocus());
        QVERIFY(text->textCursor().block().text().contains(QStringLiteral("limit: 0")));
        QTRY_COMPARE(panel->findChild<FieldMarker*>()->field(), static_cast<QWidget*>(panel->findChild<SchemaForm*>()->context().find("/config/limit")));
    }

    void theFormUndoesWhatWasChanged()
    {
        panel->edit(limit);
        QVERIFY(activate());
        auto* limitEdit = field("/config/limit");
        limitEdit->setFocus();
        type(limitEdit, "12");
        field("/config/window")->setFocus();
        type(field("/config/window"), "3m");
        // The text's own typing first.
        QTest::keyClick(field("/config/window"), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(field("/config/window")->text() != QStringLiteral("3m"));
        while (field("/config/window")->isUndoAvailable())
            QTest::keyClick(field("/config/window"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field("/config/window")->text(), QStringLiteral("1m"));
        QCOMPARE(limitEdit->text(), QStringLiteral("12"));
        QTest::keyClick(field("/config/window"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field("/config/limit")->text(), QStringLiteral("60"));
        QVERIFY(field("/config/limit")->hasFocus()); // what was undone is in view
        QVERIFY(!panel->isDirty());
        QTest::keyClick(field("/config/limit"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(field("/config/limit")->text(), QStringLiteral("12"));
    }

    void commentsStayWithTheirText()
    {
        panel->edit(limit);
        auto* tabs = named<QTabWidget>("tabs");
        auto* source = panel->findChild<SourceEditor*>();
        auto* note = named<QLabel>("sourceNote");
        tabs->setCurrentIndex(1);
        QVERIFY(!note->isVisible());
        QString text = source->text();
        source->textEdit()->setPlainText(text.replace(QStringLiteral("limit: 60"), QStringLiteral("limit: 60 # as agreed")));
        QTRY_VERIFY(note->isVisible());
        tabs->setCurrentIndex(0);
        type(field("/config/limit"), "70");
        tabs->setCurrentIndex(1);
        QVERIFY(source->text().contains(QStringLiteral("limit: 70 # as agreed")));
        source->setFormat(false);
        QVERIFY(!source->text().contains(QStringLiteral("agreed")));
        source->setFormat(true);
        QVERIFY(source->text().contains(QStringLiteral("limit: 70 # as agreed")));
        panel->edit({Kind::Service, "acme", "orders"});
        QVERIFY(!source->text().contains(QStringLiteral("agreed")));
        panel->edit(limit);
        QVERIFY(source->text().contains(QStringLiteral("limit: 70 # as agreed")));
        // Another one's unfinished text is not this one's.
        panel->edit({Kind::Service, "acme", "orders"});
        source->textEdit()->setPlainText(QStringLiteral("name: [x"));
        panel->edit({Kind::Tenant, "", "acme"});
        QVERIFY(source->text().contains(QStringLiteral("name: Acme")));
    }

    void referencesAreCompleted()
    {
        panel->edit({Kind::Route, "acme", "orders"});
        named<QTabWidget>("tabs")->setCurrentIndex(1);
        auto* text = panel->findChild<SourceText*>();
        QTextCursor cursor = text->document()->find(QStringLiteral("service: orders"));
        cursor.insertText(QStringLiteral("service: "));
        text->setTextCursor(cursor);
        text->completer().complete(true);
        QCOMPARE(text->completer().offered(), QStringList({QStringLiteral("inventory"), QStringLiteral("orders")}));
        QTest::keyClick(text, Qt::Key_I);
        QCOMPARE(text->completer().offered().value(0), QStringLiteral("inventory"));
    }

    void unfinishedSourceComesBack()
    {
        panel->edit(limit);
        auto* tabs = named<QTabWidget>("tabs");
        auto* source = panel->findChild<SourceEditor*>();
        tabs->setCurrentIndex(1);
        source->textEdit()->setPlainText(QStringLiteral("kind: [rate-limit"));
        panel->edit({Kind::Service, "acme", "orders"});
        panel->edit(limit);
        QCOMPARE(source->text(), QStringLiteral("kind: [rate-limit"));
    }

    void aNewOneReplacesNothingThatIsThere()
    {
        panel->editNew({Kind::Policy, "acme", "limit"}, world->driver->current().find(limit)->value); // as when the id has been taken meanwhile
        type(field("/config/limit"), "5");
        panel->edit({Kind::Route, "acme", "orders"}); // leaving keeps it
        QVERIFY(!changes().pending(limit));
        QCOMPARE(changes().edits().size(), size_t(1));
    }

    void whatOthersChangedWhileOneTypesIsNotUndone()
    {
        panel->edit(limit);
        type(field("/config/limit"), "5");
        world->driver->configurations[2] = world->driver->current();
        world->driver->revision = 2;
        Json theirs = world->driver->current().find(limit)->value;
        theirs["name"] = "Renamed";
        world->driver->put(Kind::Policy, "acme", "limit", theirs);
        world->session->resources().load(Kind::Policy);
        QTRY_COMPARE(world->session->resources().find(limit)->revision, uint64_t(2));
        named<QPushButton>("addButton")->click();
        QVERIFY(changes().edits()[0].operation.ifRevision == std::optional<uint64_t>(1));
        QVERIFY(changes().movedOn(limit)); // so a merge is offered
    }

    void unfinishedTextOfANewOneComesBack()
    {
        panel->edit({Kind::Policy, "acme", ""});
        named<QTabWidget>("tabs")->setCurrentIndex(1);
        auto* source = panel->findChild<SourceEditor*>();
        source->restoreText(QStringLiteral("kind: [unfinished"));
        QCOMPARE(panel->unfinishedSources().size(), 1);
        panel->edit(limit);
        panel->edit({Kind::Policy, "acme", ""});
        QCOMPARE(panel->findChild<SourceEditor*>()->text(), QStringLiteral("kind: [unfinished"));
    }

    void aNewOneNeedsAGoodId()
    {
        panel->edit({Kind::Tenant, "", ""});
        auto* id = named<QLineEdit>("idEdit");
        QVERIFY(id->isVisible());
        type(id, "Not Good");
        named<QPushButton>("addButton")->click();
        QVERIFY(changes().isEmpty());
        QVERIFY(!named<ToneLabel>("notice")->text().isEmpty());
        type(id, "acme");
        named<QPushButton>("addButton")->click();
        QVERIFY(changes().isEmpty()); // taken
        type(id, "fresh");
        named<QPushButton>("addButton")->click();
        QCOMPARE(changes().edits().size(), size_t(1));
        COMPARE_JSON(changes().edits()[0].operation.value, (Json{{"id", "fresh"}}));
        QCOMPARE(panel->current()->id, std::string("fresh"));
    }

    void problemsBlockAddingAndAreShown()
    {
        panel->edit({Kind::Service, "acme", "orders"});
        auto* form = panel->findChild<SchemaForm*>();
        form->expandAll();
        type(field("/upstream/targets/0/weight"), "abc");
        named<QPushButton>("addButton")->click();
        QVERIFY(changes().isEmpty());
        QVERIFY(!form->context().find("/upstream/targets/0/weight")->problems().isEmpty());
        panel->setServerProblems({{"/version", "is taken"}});
        QCOMPARE(form->context().find("/version")->problems().value(0), QStringLiteral("is taken"));
    }

    void readOnlyShowsAndChangesNothing()
    {
        panel.reset();
        world = std::make_unique<testing::ConsoleSession>(SafetyLevel::ReadOnly);
        QVERIFY(world->open());
        panel = std::make_unique<EditPanel>(*world->session);
        panel->show();
        panel->edit(limit);
        QVERIFY(!field("/config/limit")->isEnabled());
        QVERIFY(!named<QPushButton>("addButton")->isEnabled());
        QVERIFY(named<ToneLabel>("notice")->text().contains(QStringLiteral("read-only")));
    }
};

QTEST_MAIN(EditPanelTest)
#include "edit_panel_test.moc"
