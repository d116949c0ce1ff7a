// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/sse_reader.h"

#include <QPair>
#include <QTest>

using gatehouse::drivers::SseReader;

class SseReaderTest : public QObject
{
    Q_OBJECT
    using Events = QList<QPair<QByteArray, QByteArray>>;

    // Fed in pieces of that size.
    static Events read(const QByteArray& text, qsizetype piece = 1 << 20)
    {
        SseReader reader;
        Events events;
        for (qsizetype at = 0; at < text.size(); at += piece) {
            if (!reader.feed(text.mid(at, piece), [&](const QByteArray& event, const QByteArray& data) { events.append(qMakePair(event, data)); }))
                events.append(qMakePair(QByteArray("too-large"), QByteArray()));
        }
        return events;
    }

private Q_SLOTS:
    void eventsComeWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("named") << QByteArray("event: metrics\ndata: {\"a\":1}\n\n") << QByteArray("metrics") << QByteArray("{\"a\":1}");
        QTest::newRow("unnamed") << QByteArray("data: x\n\n") << QByteArray("message") << QByteArray("x");
        QTest::newRow("no space") << QByteArray("event:a\ndata:x\n\n") << QByteArray("a") << QByteArray("x");
        QTest::newRow("two spaces") << QByteArray("data:  x\n\n") << QByteArray("message") << QByteArray(" x");
        QTest::newRow("several lines") << QByteArray("data: a\ndata: b\n\n") << QByteArray("message") << QByteArray("a\nb");
        QTest::newRow("crlf") << QByteArray("event: e\r\ndata: x\r\n\r\n") << QByteArray("e") << QByteArray("x");
        QTest::newRow("comments and unknown fields") << QByteArray(": alive\nid: 7\nretry: 1\nfoo\ndata: x\n\n") << QByteArray("message") << QByteArray("x");
        QTest::newRow("colons in the data") << QByteArray("data: a:b: c\n\n") << QByteArray("message") << QByteArray("a:b: c");
    }
    void eventsComeWhole()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, event);
        QFETCH(QByteArray, data);
        for (const qsizetype piece : {qsizetype(1), qsizetype(3), text.size()})
            QCOMPARE(read(text, piece), (Events{{event, data}}));
    }

    void anEventWithoutDataOrWithoutItsEndIsNone()
    {
        QCOMPARE(read("event: a\n\n"), Events());
        QCOMPARE(read("data: half"), Events());
        QCOMPARE(read("data: half\n"), Events());
        // The name of the one that was none is not the name of the next.
        QCOMPARE(read("event: a\n\ndata: x\n\n"), (Events{{"message", "x"}}));
    }

    void resetForgetsWhatWasHalf()
    {
        SseReader reader;
        Events events;
        const auto deliver = [&](const QByteArray& event, const QByteArray& data) { events.append(qMakePair(event, data)); };
        QVERIFY(reader.feed("event: old\ndata: half", deliver));
        reader.reset();
        QVERIFY(reader.feed("data: new\n\n", deliver));
        QCOMPARE(events, (Events{{"message", "new"}}));
    }

    void aLineWithoutEndIsRefused()
    {
        SseReader reader;
        const QByteArray piece(64 << 10, 'x');
        int fed = 0;
        while (reader.feed(piece, [](const QByteArray&, const QByteArray&) { QFAIL("nothing was complete"); }) && fed < 200)
            ++fed;
        QVERIFY2(fed >= 63 && fed <= 65, qPrintable(QString::number(fed))); // 4 MiB
    }

    void anEventWithoutEndIsRefused()
    {
        SseReader reader;
        const QByteArray line = "data: " + QByteArray(64 << 10, 'x') + '\n';
        int fed = 0;
        while (reader.feed(line, [](const QByteArray&, const QByteArray&) { QFAIL("nothing was complete"); }) && fed < 200)
            ++fed;
        QVERIFY2(fed >= 62 && fed <= 65, qPrintable(QString::number(fed)));
    }

    void anEventUpToTheBoundPasses()
    {
        const QByteArray data(4000000, 'x');
        const Events events = read("data: " + data + "\n\n", 100000);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first().second.size(), data.size());
    }

    void garbageIsSurvived()
    {
        QByteArray garbage;
        for (int i = 0; i < 100000; ++i)
            garbage += static_cast<char>((i * 7919) >> 3);
        for (const qsizetype piece : {qsizetype(1), qsizetype(17), qsizetype(4096)})
            read(garbage, piece);
        QCOMPARE(read("\n\ndata: x\n\n", 1), (Events{{"message", "x"}}));
    }
};

QTEST_GUILESS_MAIN(SseReaderTest)
#include "sse_reader_test.moc"
