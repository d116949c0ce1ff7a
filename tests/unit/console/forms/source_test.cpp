// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/completion_help.h"
#include "console/forms/source_completer.h"
#include "console/forms/source_editor.h"
#include "console/forms/source_text.h"
#include "support/json_compare.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;

class SourceTest : public QObject
{
    Q_OBJECT
    static std::string path(const SourcePlace& place)
    {
        std::string text;
        for (const std::string& token : place.path)
            text += "/" + token;
        return text;
    }

private Q_SLOTS:
    void placeInYaml_data()
    {
        QTest::addColumn<QString>("text"); // | is the cursor
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("prefix");
        const auto row = [](const char* text, const char* path, const char* key, const char* prefix) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(path) << QString::fromLatin1(key) << QString::fromLatin1(prefix);
        };
        row("na|", "", "", "na");
        row("kind: |", "", "kind", "");
        row("config:\n  li|", "/config", "", "li");
        row("config:\n  limit: 6\n  algorithm: tok|", "/config", "algorithm", "tok");
        row("a:\n  - x: 1\n    y|", "/a/*", "", "y");
        row("a:\n- x: 1\n  y: |", "/a/*", "y", "");
        row("a:\n  b: 1\nc:\n  d|", "/c", "", "d");
        row("m:\n  - GE|", "/m/*", "", "GE");
    }
    void placeInYaml()
    {
        QFETCH(QString, text);
        QFETCH(QString, path);
        QFETCH(QString, key);
        QFETCH(QString, prefix);
        const int cursor = static_cast<int>(text.indexOf(u'|'));
        const SourcePlace place = yamlPlace(text.remove(cursor, 1), cursor);
        QCOMPARE(QString::fromStdString(SourceTest::path(place)), path);
        QCOMPARE(QString::fromStdString(place.key), key);
        QCOMPARE(place.prefix, prefix);
    }

    void placeInJson()
    {
        const QString text = QStringLiteral("{\"config\": {\"limits\": [{\"li");
        const SourcePlace place = jsonPlace(text, static_cast<int>(text.size()));
        QCOMPARE(path(place), std::string("/config/limits/*"));
        QVERIFY(!place.inValue);
        QCOMPARE(place.prefix, QStringLiteral("li"));
        const QString value = QStringLiteral("{\"mode\": \"en");
        QCOMPARE(jsonPlace(value, static_cast<int>(value.size())).key, std::string("mode"));
        QVERIFY(jsonPlace(value, static_cast<int>(value.size())).inValue);
    }

    void completesNamesAndValues()
    {
        const SchemaNode root = SchemaNode::fromRoot(testing::quotedJson("{'type':'object','properties':{'mode':{'enum':['enforce','report']},'match':{'type':'object','properties':{'hosts':{},'paths':{}}}}}"));
        const auto texts = [&](const QString& text) {
            QStringList list;
            for (const Completion& completion : completionsFor(root, yamlPlace(text, static_cast<int>(text.size())), {}))
                list << completion.text;
            return list;
        };
        QCOMPARE(texts(QStringLiteral("m")), QStringList({QStringLiteral("match"), QStringLiteral("mode")}));
        QCOMPARE(texts(QStringLiteral("mode: ")), QStringList({QStringLiteral("enforce"), QStringLiteral("report")}));
        QCOMPARE(texts(QStringLiteral("match:\n  h")), QStringList({QStringLiteral("hosts"), QStringLiteral("paths")}));
    }

    void goodTextIsParsedBadTextIsMarked()
    {
        SourceEditor editor;
        QSignalSpy broken(&editor, &SourceEditor::broken);
        std::vector<Json> parsed;
        connect(&editor, &SourceEditor::parsed, this, [&parsed](const Json& document) { parsed.push_back(document); });
        editor.setDocument({{"a", 1}, {"b", {1, 2}}});
        QVERIFY(!editor.hasPendingText());
        editor.textEdit()->setPlainText(QStringLiteral("a: 2\nb: [1, 2]\nunknown: {x: null}\n"));
        QTRY_COMPARE(parsed.size(), size_t(1));
        COMPARE_JSON(parsed[0], (Json{{"a", 2}, {"b", {1, 2}}, {"unknown", {{"x", nullptr}}}}));
        editor.textEdit()->setPlainText(QStringLiteral("a: 2\nb: [1, 2\n"));
        QTRY_COMPARE(broken.count(), 1);
        QVERIFY(editor.isBroken());
        QVERIFY(!editor.textEdit()->extraSelections().isEmpty());
        editor.setFormat(false); // can't be rewritten: stays
        QVERIFY(editor.isYaml());
        editor.textEdit()->setPlainText(QStringLiteral("a: 2\n"));
        editor.setFormat(false);
        QVERIFY(!editor.isYaml());
        COMPARE_JSON(Json::parse(editor.text().toStdString()), (Json{{"a", 2}}));
    }

    void referencesAndHelpAreOffered()
    {
        const SchemaNode root = SchemaNode::fromRoot(testing::quotedJson("{'type':'object','properties':{'service':{'title':'Service','description':'Where requests go.','type':'string','x-reference':'service'},"
                                                                         "'retries':{'type':'integer','minimum':0,'maximum':5,'default':2},'groups':{'type':'array','items':{'type':'string','x-reference':'group'}}}}"));
        CompletionSources sources;
        sources.references = [](const SchemaNode& node) {
            const std::string what = base::stringAt(node.schema, "x-reference");
            return what.empty() ? QStringList() : QStringList{QString::fromStdString(what) + QStringLiteral("-1")};
        };
        const auto at = [&](const QString& text) { return completionsFor(root, yamlPlace(text, static_cast<int>(text.size())), sources); };
        const auto names = at(QStringLiteral("s"));
        const auto service = std::find_if(names.begin(), names.end(), [](const Completion& completion) { return completion.text == QStringLiteral("service"); });
        QVERIFY(service != names.end() && service->kind == Completion::Kind::Name);
        QCOMPARE(service->title, QStringLiteral("Service"));
        QCOMPARE(service->help, QStringLiteral("Where requests go."));
        QCOMPARE(at(QStringLiteral("service: "))[0].text, QStringLiteral("service-1"));
        QCOMPARE(at(QStringLiteral("service: "))[0].kind, Completion::Kind::Reference);
        QCOMPARE(at(QStringLiteral("groups:\n  - g"))[0].text, QStringLiteral("group-1"));
        QVERIFY(at(QStringLiteral("retries: "))[0].help.contains(QStringLiteral("0 to 5")));
    }

    void choicesAreListedWithTheirHelp()
    {
        SourceEditor editor;
        editor.resize(600, 300);
        editor.show();
        editor.setText(QStringLiteral("ki"), true);
        editor.setCompletions([](const SourcePlace&) {
            return std::vector<Completion>{{QStringLiteral("skip"), Completion::Kind::Name, QStringLiteral("Skip"), {}}, {QStringLiteral("kind"), Completion::Kind::Name, QStringLiteral("Kind"), QStringLiteral("What it does.")}};
        });
        SourceText& text = *editor.textEdit();
        text.moveCursor(QTextCursor::End);
        text.completer().complete(false);
        QCOMPARE(text.completer().offered(), QStringList({QStringLiteral("kind"), QStringLiteral("skip")})); // what begins with it comes first
        auto* help = editor.findChild<CompletionHelp*>();
        QVERIFY(help->isVisible());
        QStringList said;
        for (const QLabel* label : help->findChildren<QLabel*>())
            said << label->text();
        QVERIFY(said.contains(QStringLiteral("Kind")) && said.contains(QStringLiteral("What it does.")));
        // What is there whole is not offered again: Enter breaks the line.
        editor.setText(QStringLiteral("kind"), true);
        text.moveCursor(QTextCursor::End);
        text.completer().complete(false);
        QVERIFY(text.completer().offered().isEmpty());
        QVERIFY(!help->isVisible());
    }

    void textIsTakenAsItStands()
    {
        SourceEditor editor;
        const QString french = QStringLiteral("description: Limite\u00a0: 10\n"); // a no-break space
        editor.setText(french, true);
        QCOMPARE(editor.text(), french);
    }

    void anUpdateKeepsCommentsCursorAndUndo()
    {
        SourceEditor editor;
        int parsed = 0;
        connect(&editor, &SourceEditor::parsed, this, [&parsed] { ++parsed; });
        editor.setText(QStringLiteral("# top\na: 1 # one\nb: 2\n"), true);
        QVERIFY(editor.hasComments());
        editor.textEdit()->moveCursor(QTextCursor::End);
        editor.patchTo({{"a", 12}, {"b", 2}}, "/a");
        editor.patchTo({{"a", 123}, {"b", 2}}, "/a");
        QCOMPARE(editor.text(), QStringLiteral("# top\na: 123 # one\nb: 2\n"));
        QVERIFY(editor.textEdit()->textCursor().atEnd());
        QVERIFY(!editor.hasPendingText());
        QCOMPARE(parsed, 0);
        editor.textEdit()->undo();
        QCOMPARE(editor.text(), QStringLiteral("# top\na: 1 # one\nb: 2\n"));
        QVERIFY(editor.hasPendingText()); // by the user this time
    }

    void problemsAreMarkedAtTheirLine()
    {
        SourceEditor editor;
        editor.setText(QStringLiteral("a: 1\nconfig:\n  limit: 0\n"), true);
        editor.setProblems({{"/config/limit", "must be at least 1"}});
        QCOMPARE(editor.textEdit()->extraSelections().size(), 1);
        QCOMPARE(editor.textEdit()->extraSelections()[0].cursor.blockNumber(), 2);
    }
};

QTEST_MAIN(SourceTest)
#include "source_test.moc"
