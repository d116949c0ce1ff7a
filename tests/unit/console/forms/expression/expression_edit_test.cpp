// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/expression/expression_edit.h"

#include "console/forms/expression/expression_completer.h"
#include "console/forms/fields/expression_field.h"
#include "console/forms/schema_form.h"
#include "console/forms/tone_label.h"
#include "support/expression_rules.h"
#include "support/fake_lookup.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;

class ExpressionEditTest : public QObject
{
    Q_OBJECT

    struct Shown {
        ExpressionEdit edit;
        Shown()
        {
            edit.setRules(testing::expressionRules());
            edit.resize(400, 80);
            edit.show();
            edit.setFocus();
        }
        void write(const QString& text)
        {
            edit.setPlainText(text);
            edit.moveCursor(QTextCursor::End);
        }
    };

private Q_SLOTS:
    void checksAMomentAfterTheLastKey()
    {
        Shown shown;
        shown.write(QStringLiteral("request.metod == 'GET'"));
        QVERIFY(!shown.edit.isChecked());
        QTRY_VERIFY(shown.edit.isChecked());
        QCOMPARE(shown.edit.check().marks.size(), size_t(1));
        QVERIFY(shown.edit.problemText().startsWith(QStringLiteral("Line 1, column 1: ")));
        const auto selections = shown.edit.extraSelections();
        QVERIFY(!selections.isEmpty());
        QCOMPARE(selections.first().cursor.selectedText(), QStringLiteral("request.metod"));
        QCOMPARE(selections.first().format.underlineStyle(), QTextCharFormat::WaveUnderline);
        shown.write(QStringLiteral("request.method == 'GET'"));
        QVERIFY(!shown.edit.isChecked());
        QTRY_VERIFY(shown.edit.isChecked());
        QVERIFY(shown.edit.problemText().isEmpty());
        QCOMPARE(shown.edit.check().type, QStringLiteral("bool"));
        shown.write({});
        QTRY_VERIFY(shown.edit.isChecked());
        QVERIFY(shown.edit.problemText().isEmpty());
    }

    void whatIsMissingAtTheEndIsShownThere()
    {
        Shown shown;
        shown.write(QStringLiteral("size(request.path"));
        QTRY_VERIFY(shown.edit.isChecked());
        QCOMPARE(shown.edit.extraSelections().first().cursor.selectedText(), QStringLiteral("h"));
    }

    void completesWhileTyping()
    {
        Shown shown;
        QTest::keyClicks(&shown.edit, QStringLiteral("req"));
        QCOMPARE(shown.edit.completer().offered(), QStringList{QStringLiteral("request")});
        QTest::keyClick(shown.edit.completer().popup(), Qt::Key_Return);
        QCOMPARE(shown.edit.text(), QStringLiteral("request"));
        QTest::keyClicks(&shown.edit, QStringLiteral("."));
        const QStringList members = shown.edit.completer().offered();
        QVERIFY(members.contains(QStringLiteral("method")) && members.contains(QStringLiteral("ip")));
        QVERIFY(!members.contains(QStringLiteral("startsWith")));
        QTest::keyClick(shown.edit.completer().popup(), Qt::Key_Escape);
        QVERIFY(shown.edit.completer().offered().isEmpty());
        QTest::keyClicks(&shown.edit, QStringLiteral("method"));
        QVERIFY(shown.edit.completer().offered().isEmpty()); // it is whole
        QTest::keyClicks(&shown.edit, QStringLiteral(".startsW"));
        QCOMPARE(shown.edit.completer().offered(), QStringList{QStringLiteral("startsWith")});
        QTest::keyClick(shown.edit.completer().popup(), Qt::Key_Tab);
        QCOMPARE(shown.edit.text(), QStringLiteral("request.method.startsWith()"));
        QCOMPARE(shown.edit.textCursor().position(), 26); // between the brackets
        QTest::keyClicks(&shown.edit, QStringLiteral("'req"));
        QVERIFY(shown.edit.completer().offered().isEmpty()); // within a text
    }

    void completesWhenAsked()
    {
        Shown shown;
        QTest::keyClick(&shown.edit, Qt::Key_Space, Qt::ControlModifier);
        const QStringList all = shown.edit.completer().offered();
        QVERIFY(all.contains(QStringLiteral("request")) && all.contains(QStringLiteral("identity")) && all.contains(QStringLiteral("size")) && all.contains(QStringLiteral("has")));
        QTest::keyClick(shown.edit.completer().popup(), Qt::Key_Escape);
        // A word within is replaced whole; what wants no arguments gets empty brackets behind which one goes on.
        shown.write(QStringLiteral("request.method.si == 1"));
        QTextCursor cursor = shown.edit.textCursor();
        cursor.setPosition(16);
        shown.edit.setTextCursor(cursor);
        QTest::keyClick(&shown.edit, Qt::Key_Space, Qt::ControlModifier);
        const QStringList some = shown.edit.completer().offered();
        QVERIFY(some.contains(QStringLiteral("size")));
        QTest::keyClick(shown.edit.completer().popup(), Qt::Key_Escape);
        cursor.setPosition(17);
        shown.edit.setTextCursor(cursor);
        QTest::keyClick(&shown.edit, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(shown.edit.completer().offered(), QStringList{QStringLiteral("size")});
        QTest::keyClick(shown.edit.completer().popup(), Qt::Key_Return);
        QCOMPARE(shown.edit.text(), QStringLiteral("request.method.size() == 1"));
        QCOMPARE(shown.edit.textCursor().position(), 21);
    }

    void choicesAreDescribedToScreenReaders()
    {
        Shown shown;
        QTest::keyClicks(&shown.edit, QStringLiteral("request.me"));
        const auto* view = qobject_cast<QAbstractItemView*>(shown.edit.completer().popup());
        QVERIFY(view);
        const QString told = view->model()->index(0, 0).data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(told.contains(QStringLiteral("string")) && told.contains(QStringLiteral("GET, POST")), qPrintable(told));
    }

    void bracketsAreShownInPairs()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.edit));
        shown.write(QStringLiteral("(true)"));
        QTRY_VERIFY(shown.edit.isChecked());
        const auto pair = shown.edit.extraSelections();
        QCOMPARE(pair.size(), 2);
        QCOMPARE(pair[0].cursor.selectedText(), QStringLiteral(")"));
        QCOMPARE(pair[1].cursor.selectedText(), QStringLiteral("("));
    }

    void growsUpToABound()
    {
        Shown shown;
        const int low = shown.edit.height();
        shown.write(QStringLiteral("true\n&& true\n&& true\n&& true"));
        const int high = shown.edit.height();
        QVERIFY(high > low);
        shown.write(QStringLiteral("true\n").repeated(100));
        QVERIFY(shown.edit.height() < 400);
        shown.write(QStringLiteral("true"));
        QCOMPARE(shown.edit.height(), low);
    }

    void readsFromTheLeftInEveryLanguage()
    {
        QWidget arabic;
        arabic.setLayoutDirection(Qt::RightToLeft);
        auto* edit = new ExpressionEdit(&arabic);
        QCOMPARE(edit->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(edit->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
        QCOMPARE(edit->completer().popup()->layoutDirection(), Qt::LeftToRight);
    }

    void aFieldShowsWhatIsWrongAndLetsThrough()
    {
        testing::FakeLookup lookup;
        FormModel model;
        model.reset({{"when", "request.metod == 'a'"}}, {});
        SchemaForm form(model, lookup);
        form.open(testing::expressionSchema(), {domain::Kind::Route, "acme", "x"}, {}, false);
        form.expandAll();
        auto* field = qobject_cast<ExpressionField*>(form.context().find("/when"));
        QVERIFY(field);
        auto* message = field->findChild<ToneLabel*>(QStringLiteral("expressionMessage"));
        QTRY_VERIFY(message->text().startsWith(QStringLiteral("Line 1, column 1: ")));
        QCOMPARE(field->edit().accessibleName(), QStringLiteral("When"));
        QCOMPARE(field->edit().accessibleDescription(), message->text());
        QCOMPARE(field->edit().property("invalid").toBool(), true);
        QVERIFY(field->localProblem().isEmpty()); // the gateway decides
        QVERIFY(field->findChild<QPushButton*>(QStringLiteral("tryExpression"))->isVisibleTo(field));
        field->edit().setText(QStringLiteral("request.method == 'a'"));
        QCOMPARE(model.document().value("when", std::string()), std::string("request.method == 'a'"));
        QTRY_VERIFY(message->text().isEmpty());
        QCOMPARE(field->edit().property("invalid").toBool(), false);
        field->edit().setText({});
        QVERIFY(!model.document().contains("when"));
        QVERIFY(field->edit().accessibleDescription().contains(QStringLiteral("Which requests")));
    }

    void whatIsTooLongIsLeftAlone()
    {
        testing::FakeLookup lookup;
        FormModel model;
        const Json document = {{"when", std::string(1 << 20, '(')}};
        model.reset(document, {});
        SchemaForm form(model, lookup);
        form.open(testing::expressionSchema(), {domain::Kind::Route, "acme", "x"}, {}, false);
        form.expandAll();
        auto* field = qobject_cast<ExpressionField*>(form.context().find("/when"));
        QVERIFY(field && field->edit().isReadOnly());
        QVERIFY(field->edit().text().size() < 100);
        QVERIFY(model.document() == document);
    }

    void withoutADeclarationThereIsNothingToTry()
    {
        testing::FakeLookup lookup;
        FormModel model;
        model.reset(Json::object(), {});
        SchemaForm form(model, lookup);
        Json schema = testing::expressionSchema();
        schema.erase("x-cel");
        form.open(schema, {domain::Kind::Route, "acme", "x"}, {}, false);
        form.expandAll();
        auto* field = qobject_cast<ExpressionField*>(form.context().find("/when"));
        QVERIFY(field);
        QVERIFY(!field->findChild<QPushButton*>(QStringLiteral("tryExpression"))->isVisibleTo(field));
    }
};

QTEST_MAIN(ExpressionEditTest)
#include "expression_edit_test.moc"
