// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/text.h"

#include <QTest>

using gatehouse::drivers::displaySafe;

class TextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCouldDeceiveBecomesSpaces()
    {
        QCOMPARE(displaySafe(QStringLiteral("a\nb\tc\x1b[31md\x7f")), QStringLiteral("a b c [31md "));
        QCOMPARE(displaySafe(QStringLiteral("pay\u202Eslla\u2066x\u200F\u061C\u2028y")), QStringLiteral("pay slla x   y"));
        QCOMPARE(displaySafe(QString(QChar(0)) + QChar(0x9b)), QStringLiteral("  "));
    }
    void whatPeopleWriteStays()
    {
        const QString text = QStringLiteral("Größe <b> 日本 مرحبا 👋 \"x\"");
        QCOMPARE(displaySafe(text), text);
    }
    void longTextIsCut()
    {
        const QString cut = displaySafe(QString(5000, u'x'), 100);
        QCOMPARE(cut.size(), 101);
        QVERIFY(cut.endsWith(QChar(0x2026)));
        QCOMPARE(displaySafe(QString(100, u'x'), 100).size(), 100);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
