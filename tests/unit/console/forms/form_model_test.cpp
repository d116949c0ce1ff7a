// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/form_model.h"

#include "support/json_compare.h"

#include <QSignalSpy>
#include <QTest>

using namespace gatehouse;
using base::Json;
using console::FormModel;

class FormModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setChangesOnlyItsMember()
    {
        FormModel model;
        const Json before = {{"a", 1}, {"unknown", {{"deep", {1, 2, nullptr}}}}, {"b", {{"c", 2}, {"d", "x"}}}};
        model.reset(before, before);
        model.set("/b/c", 3);
        Json expected = before;
        expected["b"]["c"] = 3;
        COMPARE_JSON(model.document(), expected);
        QVERIFY(model.isDirty());
        QVERIFY(model.isChangedAt("/b/c"));
        QVERIFY(!model.isChangedAt("/b/d"));
        model.set("/b/c", 2);
        QVERIFY(!model.isDirty());
    }

    void unsetEmptyAndNullAreDifferent()
    {
        FormModel model;
        model.reset({{"empty", ""}, {"null", nullptr}}, {});
        QCOMPARE(model.presence("/empty"), FormModel::Presence::Value);
        QCOMPARE(model.presence("/null"), FormModel::Presence::Null);
        QCOMPARE(model.presence("/none"), FormModel::Presence::Unset);
        model.unset("/null");
        QCOMPARE(model.presence("/null"), FormModel::Presence::Unset);
        model.set("/empty", nullptr);
        QCOMPARE(model.presence("/empty"), FormModel::Presence::Null);
        COMPARE_JSON(model.document(), (Json{{"empty", nullptr}}));
    }

    void parentsThatOneMadeGoWithTheirLastMember()
    {
        FormModel model;
        model.reset({{"kept", Json::object()}}, {{"kept", Json::object()}});
        model.set("/new/deep/x", 1);
        model.set("/kept/y", 2);
        model.unset("/new/deep/x");
        model.unset("/kept/y");
        COMPARE_JSON(model.document(), (Json{{"kept", Json::object()}}));
        QVERIFY(!model.isDirty());
    }

    void itemsAreInsertedMovedAndTakenOut()
    {
        FormModel model;
        model.reset(Json::object(), {});
        model.insertItem("/list", 0, {{"id", "a"}});
        model.insertItem("/list", 1, {{"id", "b"}, {"extra", true}});
        model.moveItem("/list", 1, 0);
        COMPARE_JSON(model.document()["list"], (Json{{{"id", "b"}, {"extra", true}}, {{"id", "a"}}}));
        model.unset("/list/1");
        QCOMPARE(model.document()["list"].size(), size_t(1));
    }

    void storedValuesAreFoundByIdWhereverTheyMoved()
    {
        FormModel model;
        const Json stored = {{"credentials", {{{"id", "k1"}, {"kind", "api-key"}}, {{"id", "k2"}, {"kind", "basic"}}}}};
        model.reset(stored, stored);
        model.moveItem("/credentials", 0, 1);
        COMPARE_JSON((*model.storedAt("/credentials/0"))["kind"], Json("basic"));
        model.insertItem("/credentials", 0, {{"id", "new"}});
        QCOMPARE(model.storedAt("/credentials/0"), nullptr);
    }

    void tellsWhatChanged()
    {
        FormModel model;
        QSignalSpy changed(&model, &FormModel::changed), replaced(&model, &FormModel::replaced);
        model.reset({{"a", 1}}, {});
        model.set("/a", 1);
        QCOMPARE(changed.count(), 0);
        model.set("/a", 2);
        QCOMPARE(changed.count(), 1);
        model.replace({{"a", 2}});
        QCOMPARE(replaced.count(), 1);
        model.replace({{"a", 3}});
        QCOMPARE(replaced.count(), 2);
    }
};

QTEST_GUILESS_MAIN(FormModelTest)
#include "form_model_test.moc"
