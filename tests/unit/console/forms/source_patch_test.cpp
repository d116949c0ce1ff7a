// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_patch.h"

#include "console/forms/json_edit.h"
#include "console/forms/source_outline.h"
#include "schema/document.h"
#include "support/json_compare.h"
#include "support/schema_files.h"

#include <QTest>

#include <random>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;

namespace {

Json read(const QString& text)
{
    const auto document = schema::Document::parse(text.toStdString());
    return document ? document->value() : Json();
}

// The text after `pointer` was set, or taken out with a null value.
QString patched(const QString& text, bool yaml, const char* pointer, const Json& value)
{
    Json after = read(text);
    if (value.is_discarded())
        removeAt(after, pointer);
    else
        setAt(after, pointer, value);
    const auto edits = sourcePatch(text, yaml, read(text), after);
    return edits ? applied(text, *edits) : QStringLiteral("no patch");
}

const Json kNothing = Json(Json::value_t::discarded);

// A document with all shapes in it.
Json random(std::mt19937& dice, int depth)
{
    const auto roll = [&dice](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
    static const char* const kNames[] = {"a", "name", "limit", "b c", "paths", "x:y", "true", "#no"};
    static const char* const kTexts[] = {"plain", "two words", "", "yes", "a: b", "line\nbreak", " # no comment", "{", "12", "null"};
    switch (depth > 3 ? roll(4) : roll(7)) {
    case 0: return roll(100);
    case 1: return roll(2) == 0;
    case 2: return kTexts[roll(10)];
    case 3: return nullptr;
    case 4: {
        Json list = Json::array();
        for (int i = roll(4); i > 0; --i)
            list.push_back(random(dice, depth + 1));
        return list;
    }
    default: {
        Json object = Json::object();
        for (int i = roll(5); i > 0; --i)
            object[kNames[roll(8)]] = random(dice, depth + 1);
        return object;
    }
    }
}

} // namespace

class SourcePatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyTheValue()
    {
        const QString text = QStringLiteral("# who may do what\nkind: rate-limit   # the usual\n\nconfig:\n  # per minute\n  limit: 60 # a lot\n  window: '1m'\n");
        QCOMPARE(patched(text, true, "/config/limit", 5), QString(text).replace(QStringLiteral("60"), QStringLiteral("5")));
        QCOMPARE(patched(text, true, "/kind", "quota"), QString(text).replace(QStringLiteral("rate-limit"), QStringLiteral("quota")));
        QCOMPARE(patched(text, true, "/config/window", "2m"), QString(text).replace(QStringLiteral("'1m'"), QStringLiteral("2m")));
    }

    void addsAndRemovesMembers()
    {
        const QString text = QStringLiteral("kind: a # why\nconfig:\n  limit: 60\n  window: 1m # short\nmode: report\n");
        QCOMPARE(patched(text, true, "/config/by", "consumer"), QStringLiteral("kind: a # why\nconfig:\n  limit: 60\n  window: 1m # short\n  by: consumer\nmode: report\n"));
        QCOMPARE(patched(text, true, "/config/top", Json::array({1, 2})), QStringLiteral("kind: a # why\nconfig:\n  limit: 60\n  top:\n    - 1\n    - 2\n  window: 1m # short\nmode: report\n"));
        QCOMPARE(patched(text, true, "/config/limit", kNothing), QStringLiteral("kind: a # why\nconfig:\n  window: 1m # short\nmode: report\n"));
        QCOMPARE(patched(text, true, "/mode", kNothing), QStringLiteral("kind: a # why\nconfig:\n  limit: 60\n  window: 1m # short\n"));
        QCOMPARE(patched(text, true, "/config", kNothing), QStringLiteral("kind: a # why\nmode: report\n"));
    }

    void changesLists()
    {
        const QString text = QStringLiteral("paths:\n- prefix: /a # first\n  methods: [GET, POST] # both\n- prefix: /b\nlast: 1");
        QCOMPARE(patched(text, true, "/paths/0/methods/1", "PUT"), QString(text).replace(QStringLiteral("POST"), QStringLiteral("PUT")));
        QCOMPARE(patched(text, true, "/paths/0/methods/2", "PUT"), QString(text).replace(QStringLiteral("POST"), QStringLiteral("POST, PUT")));
        QCOMPARE(patched(text, true, "/paths/0/methods/0", kNothing), QString(text).replace(QStringLiteral("GET, "), QString()));
        QCOMPARE(patched(text, true, "/paths/0/prefix", kNothing), QStringLiteral("paths:\n- methods: [GET, POST] # both\n- prefix: /b\nlast: 1"));
        QCOMPARE(patched(text, true, "/paths/0", kNothing), QStringLiteral("paths:\n- prefix: /b\nlast: 1"));
        QCOMPARE(patched(text, true, "/paths/2", Json{{"prefix", "/c"}, {"x", 1}}), QStringLiteral("paths:\n- prefix: /a # first\n  methods: [GET, POST] # both\n- prefix: /b\n- prefix: /c\n  x: 1\nlast: 1"));
        QCOMPARE(patched(text, true, "/last", kNothing), QString(text).remove(QStringLiteral("\nlast: 1")));
    }

    void changesShapes()
    {
        QCOMPARE(patched(QStringLiteral("a: 1 # one\nb: 2\n"), true, "/a", Json{{"x", 1}}), QStringLiteral("a:\n  x: 1 # one\nb: 2\n"));
        QCOMPARE(patched(QStringLiteral("a:\n  x: 1\nb: 2\n"), true, "/a", 7), QStringLiteral("a: 7\nb: 2\n"));
        QCOMPARE(patched(QStringLiteral("a:\nb: 2\n"), true, "/a", 7), QStringLiteral("a: 7\nb: 2\n"));
        QCOMPARE(patched(QStringLiteral("a:\n  - 1\n"), true, "/a", Json::array()), QStringLiteral("a: []\n"));
        QCOMPARE(patched(QStringLiteral("a: |\n  text\n  more\nb: 1\n"), true, "/a", "short"), QStringLiteral("a: short\nb: 1\n"));
    }

    void changesJson()
    {
        const QString text = QStringLiteral("{\n    \"a\": 1,\n    \"list\": [1, 2],\n    \"o\": {\"x\": \"y\"}\n}\n");
        QCOMPARE(patched(text, false, "/a", 2), QString(text).replace(QStringLiteral("\"a\": 1"), QStringLiteral("\"a\": 2")));
        QCOMPARE(patched(text, false, "/list/2", 3), QString(text).replace(QStringLiteral("1, 2"), QStringLiteral("1, 2, 3")));
        QCOMPARE(patched(text, false, "/b", true), QString(text).replace(QStringLiteral("\"a\": 1,"), QStringLiteral("\"a\": 1,\n    \"b\": true,")));
        QCOMPARE(patched(text, false, "/o", kNothing), QStringLiteral("{\n    \"a\": 1,\n    \"list\": [1, 2]\n}\n"));
        QCOMPARE(patched(text, false, "/a", kNothing), QStringLiteral("{\n    \"list\": [1, 2],\n    \"o\": {\"x\": \"y\"}\n}\n"));
    }

    // Whatever it writes reads back as what was wanted; and what Gatehouse wrote itself is nearly always changed piecemeal.
    void anythingBecomesAnything()
    {
        std::mt19937 dice(4);
        int whole = 0;
        constexpr int kRounds = 3000;
        for (int i = 0; i < kRounds; ++i) {
            Json before = Json::object(), after = Json::object();
            for (const char* name : {"one", "two", "three"}) {
                before[name] = random(dice, 1);
                after[name] = dice() % 2 ? before[name] : random(dice, 1);
            }
            const bool yaml = dice() % 2;
            const QString text = QString::fromStdString(yaml ? schema::toYaml(before) : base::toPrettyText(before));
            const auto edits = sourcePatch(text, yaml, before, after);
            if (!edits) {
                ++whole;
                continue;
            }
            COMPARE_JSON(read(applied(text, *edits)), after);
        }
        QVERIFY2(whole < kRounds / 20, QByteArray::number(whole));
    }

    void theOutlineKnowsWhereTheCursorIs()
    {
        const QString text = QStringLiteral("kind: a\nconfig:\n  # why\n  list:\n    - x: 1\n      y: [2, {z: 3}]\n    - x: 4\nlast: |\n  te: xt\n");
        const SourceOutline outline(text, true);
        const auto at = [&](const char* what) { return QString::fromStdString(outline.pointerAt(static_cast<int>(text.indexOf(QString::fromLatin1(what))))); };
        QCOMPARE(at("kind"), QStringLiteral("/kind"));
        QCOMPARE(at("fig"), QStringLiteral("/config"));
        QCOMPARE(at("x: 1"), QStringLiteral("/config/list/0/x"));
        QCOMPARE(at("2, "), QStringLiteral("/config/list/0/y/0"));
        QCOMPARE(at("3}"), QStringLiteral("/config/list/0/y/1/z"));
        QCOMPARE(at("4\n"), QStringLiteral("/config/list/1/x"));
        QCOMPARE(at("xt"), QStringLiteral("/last"));
        QVERIFY(outline.hasComments());
        QVERIFY(!SourceOutline(QStringLiteral("a: '# no'\nb: x#y\nc: |\n  # text\n"), true).hasComments());
        // Unfinished texts are followed as far as possible.
        const QString broken = QStringLiteral("kind: [a\nconfig:\n  limit: 1\n");
        QCOMPARE(QString::fromStdString(SourceOutline(broken, true).pointerAt(2)), QStringLiteral("/kind"));
        const QString json = QStringLiteral("{\"a\": {\"b\": [1, ");
        QCOMPARE(QString::fromStdString(SourceOutline(json, false).pointerAt(13)), QStringLiteral("/a/b/0"));
    }

    void anyTextHasAnOutline()
    {
        std::mt19937 dice(7);
        const QString signs = QStringLiteral("ab:- \n\"'[]{},#|>&*?\t%01");
        for (int i = 0; i < 20000; ++i) {
            QString text;
            for (int n = static_cast<int>(dice() % 30); n > 0; --n)
                text += signs[static_cast<qsizetype>(dice() % static_cast<unsigned>(signs.size()))];
            const SourceOutline outline(text, dice() % 2);
            QVERIFY(outline.root().end <= text.size());
            outline.pointerAt(static_cast<int>(text.size()) / 2);
        }
    }
};

QTEST_GUILESS_MAIN(SourcePatchTest)
#include "source_patch_test.moc"
