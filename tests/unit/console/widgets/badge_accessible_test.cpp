// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/badge_accessible.h"

#include "console/widgets/badge.h"

#include <QTest>

using namespace gatehouse::console;

class BadgeAccessibleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { BadgeAccessible::install(); }
    void itSaysWhatItShows();
    void aNameOfItsOwnIsKept();
};

void BadgeAccessibleTest::itSaysWhatItShows()
{
    Badge badge;
    badge.setBadge(QStringLiteral("429"), Qt::red);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&badge);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::StaticText);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("429"));
    badge.setBadge(QStringLiteral("200"), Qt::green);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("200"));
}

void BadgeAccessibleTest::aNameOfItsOwnIsKept()
{
    Badge badge;
    badge.setAccessibleName(QStringLiteral("Environment"));
    badge.setBadge(QStringLiteral("Local"), Qt::green);
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&badge);
    QVERIFY(face);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Environment"));
    QCOMPARE(face->text(QAccessible::Description), QStringLiteral("Local"));
}

QTEST_MAIN(BadgeAccessibleTest)
#include "badge_accessible_test.moc"
