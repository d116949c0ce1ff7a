// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/message_place.h"

#include "console/widgets/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace gatehouse::console;

class MessagePlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsOneMessage()
    {
        QStackedWidget stack;
        auto* table = new QLabel(&stack);
        stack.addWidget(table);
        MessagePlace place(&stack);
        stack.show();
        QCOMPARE(stack.currentWidget(), table); // until there is something to say
        int pressed = 0;
        place.show(QStringLiteral("search"), QStringLiteral("Nothing fits"), QStringLiteral("Text"), {QStringLiteral("Clear"), [&] {
                       ++pressed;
                       place.show(QStringLiteral("refresh"), QStringLiteral("Loading"), {}); // from its own button
                   }});
        QVERIFY(stack.currentWidget() != table);
        QPointer<EmptyState> first = stack.findChild<EmptyState*>();
        QVERIFY(first->isVisible());
        // Once more: the same widget, with whatever focus it has.
        place.show(QStringLiteral("search"), QStringLiteral("Nothing fits"), QStringLiteral("Text"), {QStringLiteral("Clear"), [] {}});
        QCOMPARE(stack.findChildren<EmptyState*>().size(), 1);
        QCOMPARE(stack.findChild<EmptyState*>(), first.data());
        QTest::mouseClick(first->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(pressed, 1);
        QTRY_VERIFY(!first);
        QCOMPARE(stack.findChildren<EmptyState*>().size(), 1);
        place.showInstead(table);
        QCOMPARE(stack.currentWidget(), table);
    }

    void helpIsOffered()
    {
        QStackedWidget stack;
        MessagePlace place(&stack);
        QSignalSpy help(&place, &MessagePlace::helpRequested);
        place.show(QStringLiteral("apis"), QStringLiteral("No APIs yet"), {}, {}, true);
        stack.show();
        QTest::mouseClick(stack.findChild<EmptyState*>()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(help.size(), 1);
    }
};

QTEST_MAIN(MessagePlaceTest)
#include "message_place_test.moc"
