// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/merge_dialog.h"

#include "support/console_session.h"
#include "support/json_compare.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace gatehouse;
using namespace gatehouse::console;
using base::Json;
using domain::Kind;

class MergeDialogTest : public QObject
{
    Q_OBJECT
    testing::ConsoleSession world;
    Json result;

    MergeDialog* open(const domain::ResourceKey& key, const Json& base, const Json& mine, const Json& theirs)
    {
        auto* dialog = new MergeDialog(*world.session, key, base, mine, theirs, nullptr);
        connect(dialog, &MergeDialog::merged, this, [this](const Json& value) { result = value; });
        dialog->open();
        return dialog;
    }
    static QTableWidget* table(MergeDialog* dialog) { return dialog->findChild<QTableWidget*>(); }
    static void accept(MergeDialog* dialog) { dialog->findChild<QPushButton*>(QStringLiteral("confirm"))->click(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(world.open()); }

    void theKeyboardChooses()
    {
        const domain::ResourceKey orders{Kind::Service, "acme", "orders"};
        MergeDialog* dialog = open(orders, {{"id", "orders"}, {"name", "A"}, {"version", "1"}}, {{"id", "orders"}, {"name", "Mine"}, {"version", "1"}}, {{"id", "orders"}, {"name", "Theirs"}, {"version", "2"}});
        QTableWidget* fields = table(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        QCOMPARE(fields->rowCount(), 2);
        QCOMPARE(fields->item(0, 0)->text(), QStringLiteral("name"));
        QCOMPARE(fields->item(0, 1)->text(), QStringLiteral("A"));
        QCOMPARE(fields->item(0, 2)->checkState(), Qt::Checked);
        QCOMPARE(fields->item(0, 3)->checkState(), Qt::Unchecked);
        QCOMPARE(fields->item(1, 3)->checkState(), Qt::Checked); // only they changed it
        QCOMPARE(dialog->focusWidget(), fields);
        QTest::keyClick(fields, Qt::Key_Right);
        QTest::keyClick(fields, Qt::Key_Space); // their name
        QCOMPARE(fields->item(0, 2)->checkState(), Qt::Unchecked);
        QCOMPARE(fields->item(0, 3)->checkState(), Qt::Checked);
        QTest::keyClick(fields, Qt::Key_Down);
        QTest::keyClick(fields, Qt::Key_Space); // unticking theirs takes mine
        QCOMPARE(fields->item(1, 2)->checkState(), Qt::Checked);
        accept(dialog);
        COMPARE_JSON(result, Json({{"id", "orders"}, {"name", "Theirs"}, {"version", "1"}}));
    }

    void allOfOneSide()
    {
        const domain::ResourceKey orders{Kind::Service, "acme", "orders"};
        const Json theirs = {{"id", "orders"}, {"name", "Theirs"}};
        MergeDialog* dialog = open(orders, {{"id", "orders"}}, {{"id", "orders"}, {"name", "Mine"}, {"version", "2"}}, theirs);
        dialog->findChild<QPushButton*>(QStringLiteral("allTheirs"))->click();
        QVERIFY(dialog->findChild<QWidget*>(QStringLiteral("outcome"))->isVisible());
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("outcome"))->text().contains(QStringLiteral("nothing is left")));
        accept(dialog);
        COMPARE_JSON(result, theirs);
    }

    void secretsStayHidden()
    {
        const domain::ResourceKey mobile{Kind::Consumer, "acme", "mobile"};
        Json base = world.driver->current().find(mobile)->value, mine = base, theirs = base;
        mine["credentials"][0]["key"] = "very-secret-key-of-mobile";
        theirs["credentials"][0]["id"] = "other";
        MergeDialog* dialog = open(mobile, base, mine, theirs);
        QTableWidget* fields = table(dialog);
        QCOMPARE(fields->rowCount(), 1);
        for (int column = 0; column < fields->columnCount(); ++column)
            QVERIFY(!(fields->item(0, column)->text() + fields->item(0, column)->toolTip()).contains(QStringLiteral("very-secret")));
        accept(dialog);
        COMPARE_JSON(result, mine);
    }

    void cancellingChoosesNothing()
    {
        result = Json("untouched");
        MergeDialog* dialog = open({Kind::Service, "acme", "orders"}, {{"a", 1}}, Json(), {{"a", 2}});
        QCOMPARE(table(dialog)->item(0, 2)->text(), QStringLiteral("deleted"));
        dialog->reject();
        COMPARE_JSON(result, Json("untouched"));
    }
};

QTEST_MAIN(MergeDialogTest)
#include "merge_dialog_test.moc"
