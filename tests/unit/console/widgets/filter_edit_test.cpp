// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/filter_edit.h"

#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace gatehouse::console;

class FilterEditTest : public QObject
{
    Q_OBJECT
    QTemporaryDir directory;
    std::unique_ptr<FilterEdit> edit;

    QTreeView* list() const
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* tree = qobject_cast<QTreeView*>(widget); tree && tree->isVisible())
                return tree;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("gatehouse-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, directory.path());
    }
    void init()
    {
        QSettings().clear();
        edit = std::make_unique<FilterEdit>();
        edit->setUp(QStringLiteral("test"), {{QStringLiteral("host"), QStringLiteral("Host")}, {QStringLiteral("status"), QStringLiteral("Status"), ValueType::Number}},
                    [](int, const QString&) { return QStringList{QStringLiteral("api.acme.test"), QStringLiteral("two words")}; });
        edit->show();
        edit->activateWindow();
        edit->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(edit.get()));
    }
    void cleanup() { edit.reset(); }

    void theLastGoodFilterGoesOnWorking()
    {
        QSignalSpy changes(edit.get(), &FilterEdit::filterChanged);
        QTest::keyClicks(edit.get(), QStringLiteral("acme"));
        QCOMPARE(changes.count(), 4);
        const auto good = edit->filter();
        QTest::keyClicks(edit.get(), QStringLiteral(" status:"));
        QCOMPARE(edit->text(), QStringLiteral("acme status:")); // typing is never stopped
        QVERIFY(bool(edit->problem()));
        QVERIFY(edit->filter() != nullptr);
        QTest::keyClicks(edit.get(), QStringLiteral("500"));
        QVERIFY(!edit->problem());
        QVERIFY(edit->filter() != good);
    }

    void anErrorIsSaidInWords()
    {
        QSignalSpy problems(edit.get(), &FilterEdit::problemShown);
        edit->setText(QStringLiteral("hots:a b"));
        QCOMPARE(edit->problem().position, 0);
        QVERIFY(problems.last().at(0).toString().contains(QStringLiteral("“host”")));
        QCOMPARE(edit->accessibleDescription(), edit->problem().text);
        QVERIFY(edit->property("invalid").toBool());
        QCOMPARE(edit->text(), QStringLiteral("hots:a b")); // marking it changes nothing
        edit->setText(QStringLiteral("host:a b"));
        QVERIFY(problems.last().at(0).toString().isEmpty());
        QVERIFY(!edit->property("invalid").toBool());
        // What is only begun is not scolded at once, but when one stops.
        problems.clear();
        QTest::keyClicks(edit.get(), QStringLiteral(" status:"));
        QVERIFY(bool(edit->problem()));
        QVERIFY(!edit->property("invalid").toBool());
        QTRY_VERIFY(edit->property("invalid").toBool());
    }

    void tabTakesWhatIsOffered()
    {
        QTest::keyClicks(edit.get(), QStringLiteral("ho"));
        QVERIFY(list());
        QTest::keyClick(edit.get(), Qt::Key_Tab);
        QCOMPARE(edit->text(), QStringLiteral("host:"));
        QVERIFY(list()); // now its values
        QTest::keyClick(edit.get(), Qt::Key_Tab);
        QCOMPARE(edit->text(), QStringLiteral("host:api.acme.test"));
        QVERIFY(edit->hasFocus());
        edit->undo();
        QVERIFY(edit->text() != QStringLiteral("host:api.acme.test"));
    }

    void enterDoesNotTakeUnasked()
    {
        QTest::keyClicks(edit.get(), QStringLiteral("ho"));
        QTest::keyClick(edit.get(), Qt::Key_Return);
        QCOMPARE(edit->text(), QStringLiteral("ho"));
        QVERIFY(!list());
        QCOMPARE(FilterStore(QStringLiteral("test")).used(), QStringList{QStringLiteral("ho")});
    }

    void escapeClearsThenLeaves()
    {
        QSignalSpy leaves(edit.get(), &FilterEdit::leaveRequested);
        QTest::keyClicks(edit.get(), QStringLiteral("ho"));
        QTest::keyClick(edit.get(), Qt::Key_Escape); // the list
        QVERIFY(!list());
        QCOMPARE(edit->text(), QStringLiteral("ho"));
        QTest::keyClick(edit.get(), Qt::Key_Escape);
        QVERIFY(edit->text().isEmpty());
        QCOMPARE(leaves.count(), 0);
        QTest::keyClick(edit.get(), Qt::Key_Escape);
        QCOMPARE(leaves.count(), 1);
    }

    void theMenuHasSavedAndUsedOnes()
    {
        FilterStore store(QStringLiteral("test"));
        store.save(QStringLiteral("Errors & more"), QStringLiteral("status>=500"));
        store.noteUsed(QStringLiteral("acme"));
        edit->showMenu();
        auto* menu = edit->findChild<QMenu*>();
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == u"Errors && more")
                action->trigger();
        }
        QCOMPARE(edit->text(), QStringLiteral("status>=500"));
        menu->close();
    }

    void aCellIsDropped()
    {
        edit->setText(QStringLiteral("a or b"));
        QMimeData data;
        data.setData(FilterEdit::conditionMimeType(), "host=\"two words\"");
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(edit.get(), &drop);
        QCOMPARE(edit->text(), QStringLiteral("(a or b) host=\"two words\""));
    }

    void ctrlFComesHere()
    {
        QWidget page;
        auto* other = new QLineEdit(&page);
        auto* filter = new FilterEdit(&page);
        filter->reachFrom(&page);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        other->setFocus();
        QTest::keyClick(other, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(filter->hasFocus());
    }
};

QTEST_MAIN(FilterEditTest)
#include "filter_edit_test.moc"
