// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/line_diff.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gatehouse::console;

class LineDiffTest : public QObject
{
    Q_OBJECT
    static QString text(const std::vector<DiffLine>& lines)
    {
        QString out;
        for (const DiffLine& line : lines)
            out += (line.op == DiffLine::Op::Removed ? u'-' : line.op == DiffLine::Op::Added ? u'+' : line.op == DiffLine::Op::Skipped ? u'.' : u' ') + line.text + u'|';
        return out;
    }

private Q_SLOTS:
    void changesInTheMiddle() { QCOMPARE(text(lineDiff(QStringLiteral("a\nb\nc"), QStringLiteral("a\nx\nc"))), QStringLiteral(" a|-b|+x| c|")); }
    void newAndGone()
    {
        QCOMPARE(text(lineDiff({}, QStringLiteral("a"))), QStringLiteral("+a|"));
        QCOMPARE(text(lineDiff(QStringLiteral("a"), {})), QStringLiteral("-a|"));
    }
    void farEqualLinesAreLeftOut()
    {
        QStringList lines;
        for (int i = 0; i < 40; ++i)
            lines << QString::number(i);
        QStringList other = lines;
        other[20] = QStringLiteral("x");
        QCOMPARE(text(lineDiff(lines.join(u'\n'), other.join(u'\n'), 1)), QStringLiteral(".\u2026| 19|-20|+x| 21|.\u2026|"));
    }
    void hugeTextsEnd()
    {
        const QString a = QString(200000, u'\n'), b = QString(150000, u'\n').replace(u'\n', QStringLiteral("x\n"));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!lineDiff(a, b).empty());
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(LineDiffTest)
#include "line_diff_test.moc"
