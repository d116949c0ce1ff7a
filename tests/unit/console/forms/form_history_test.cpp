// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/form_model.h"
#include "support/json_compare.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;

class FormHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingAtOnePlaceIsOneStep()
    {
        FormModel model;
        model.reset({{"a", 1}, {"b", {{"c", "x"}}}}, {});
        QVERIFY(!model.canUndo());
        for (const char* text : {"xy", "xyz", "xyz!"})
            model.set("/b/c", text);
        model.set("/a", 2);
        QCOMPARE(model.undo().value_or(""), std::string("/a"));
        QCOMPARE(model.undo().value_or(""), std::string("/b/c"));
        COMPARE_JSON(model.document(), (Json{{"a", 1}, {"b", {{"c", "x"}}}}));
        QVERIFY(!model.isDirty());
        QVERIFY(!model.undo());
        QVERIFY(model.redo() && model.redo() && !model.redo());
        COMPARE_JSON(model.document(), (Json{{"a", 2}, {"b", {{"c", "xyz!"}}}}));
    }

    void aPauseBeginsAnotherStep()
    {
        FormModel model;
        model.reset({{"a", 1}}, {});
        model.set("/a", 2);
        model.endStep();
        model.set("/a", 3);
        model.undo();
        COMPARE_JSON(model.document(), (Json{{"a", 2}}));
    }

    void everyKindOfChangeIsUndone()
    {
        FormModel model;
        const Json before = {{"deep", {{"only", {{"one", 1}}}}}, {"list", {1, 2, 3}}, {"n", nullptr}};
        model.reset(before, {});
        model.unset("/deep/only/one");
        model.insertItem("/list", 1, 9);
        model.endStep();
        model.moveItem("/list", 0, 2);
        model.endStep();
        model.unset("/n");
        model.set("/new/inner", true);
        model.replace({{"all", "else"}});
        const Json last = model.document();
        int steps = 0;
        while (model.undo())
            ++steps;
        QCOMPARE(steps, 6);
        COMPARE_JSON(model.document(), before);
        while (model.redo()) {}
        COMPARE_JSON(model.document(), last);
    }

    // A text field or the source that undoes by itself moves along the same history.
    void anInverseIsAnUndo()
    {
        FormModel model;
        model.reset({{"a", 1}}, {});
        model.replace({{"a", 2}});
        model.replace({{"a", 2}, {"b", 1}});
        model.replace({{"a", 2}});
        QVERIFY(model.canRedo());
        model.replace({{"a", 2}, {"b", 1}});
        QVERIFY(!model.canRedo());
        model.undo();
        model.undo();
        COMPARE_JSON(model.document(), (Json{{"a", 1}}));
    }

    void whatAFieldChangesInAnswerBelongsToTheStep()
    {
        FormModel model;
        model.reset({{"kind", "x"}, {"config", {{"old", 1}}}}, {});
        const Json before = model.document();
        connect(&model, &FormModel::changed, this, [&model](const std::string& pointer) {
            if (pointer == "/kind")
                model.set("/config", {{"fresh", true}});
        });
        model.set("/kind", "y");
        model.undo();
        COMPARE_JSON(model.document(), before);
        QVERIFY(!model.canUndo());
    }

    void aNewChangeEndsWhatCouldBeRedone()
    {
        FormModel model;
        model.reset({{"a", 1}}, {});
        model.set("/a", 2);
        model.undo();
        model.set("/b", 1);
        QVERIFY(!model.canRedo());
        model.reset({{"a", 1}}, {});
        QVERIFY(!model.canUndo());
    }
};

QTEST_GUILESS_MAIN(FormHistoryTest)
#include "form_history_test.moc"
