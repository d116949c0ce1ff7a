// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/edit_panel.h"

#include "console/app/help_viewer.h"
#include "console/forms/field.h"
#include "console/forms/field_help.h"
#include "console/forms/schema_form.h"
#include "console/forms/source_editor.h"
#include "console/forms/source_text.h"
#include "console/forms/tone_label.h"
#include "console/forms/try_panel.h"
#include "support/console_session.h"
#include "support/json_compare.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBrowser>

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
    PendingChanges& changes() { return world->session->changes(); }

private Q_SLOTS:
    void init()
    {
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
        QTRY_COMPARE(difference->text(), QStringLiteral("Now: forward, 200. With the changes: reject, 429 (limit 1)"));
        QVERIFY(panel->isDirty()); // nothing was applied, nor even kept
        QCOMPARE(changes().edits().size(), size_t(1));
        panel->edit({Kind::Tenant, "", "acme"});
        QVERIFY(!tabs->isTabVisible(tabs->indexOf(trial)));
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
