// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/scroll_area_accessible.h"

#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace gatehouse::console;

class ScrollAreaAccessibleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ScrollAreaAccessible::install(); }
    void whatWentAwayIsNotThere();
    void itsContentsCanBeReached();
};

void ScrollAreaAccessibleTest::whatWentAwayIsNotThere()
{
    QScrollArea area;
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(face);
    QVERIFY(face->childCount() > 0);
    QVERIFY(!face->child(face->childCount()));
    QVERIFY(!face->child(1000));
    QVERIFY(!face->child(-1));
}

void ScrollAreaAccessibleTest::itsContentsCanBeReached()
{
    QScrollArea area;
    auto* label = new QLabel(QStringLiteral("inside"));
    area.setWidget(label);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(label);
    QVERIFY(face);
    QAccessibleInterface* viewport = face->parent();
    QVERIFY(viewport);
    QCOMPARE(viewport->parent()->object(), &area);
    bool below = false;
    for (int i = 0; i < viewport->parent()->childCount(); ++i)
        below = below || viewport->parent()->child(i) == viewport;
    QVERIFY(below);
}

QTEST_MAIN(ScrollAreaAccessibleTest)
#include "scroll_area_accessible_test.moc"
