// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/event_stream.h"
#include "support/await.h"
#include "support/fake_gateway.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace gatehouse;
using namespace gatehouse::drivers;
using testing::FakeGateway;
using Ending = FakeGateway::Ending;

class EventStreamTest : public QObject
{
    Q_OBJECT
    const QString path = QStringLiteral("/v1/stream/metrics");

    static Endpoint endpointOf(const FakeGateway& gateway)
    {
        Endpoint endpoint;
        endpoint.url = gateway.url();
        endpoint.token = QStringLiteral("ghp_secret");
        return endpoint;
    }
    static QString reasonOf(const QSignalSpy& states) { return states.isEmpty() ? QString() : states.last()[1].toString(); }

private Q_SLOTS:
    void eventsArrive()
    {
        FakeGateway gateway;
        Transport transport(endpointOf(gateway));
        EventStream stream(transport);
        QSignalSpy events(&stream, &EventStream::received);
        QSignalSpy states(&stream, &EventStream::stateChanged);
        stream.start(path);
        QTRY_COMPARE(events.count(), 1);
        QCOMPARE(events[0][0].toByteArray(), QByteArray("hello"));
        gateway.push("event: metrics\nda");
        gateway.push("ta: 1\n\n");
        QTRY_COMPARE(events.count(), 2);
        QCOMPARE(events[1][1].toByteArray(), QByteArray("1"));
        QCOMPARE(states.count(), 1);
        QVERIFY(states[0][0].toBool());
        QCOMPARE(gateway.requests.front().headers.value("accept"), QByteArray("text/event-stream"));
        QCOMPARE(gateway.requests.front().headers.value("authorization"), QByteArray("Bearer ghp_secret"));
        // The same stream again is no new one.
        stream.start(path);
        QCOMPARE(gateway.count(path), 1);
    }

    void aStreamThatEndedComesBack()
    {
        FakeGateway gateway;
        Transport transport(endpointOf(gateway));
        EventStream stream(transport);
        QSignalSpy events(&stream, &EventStream::received);
        QSignalSpy states(&stream, &EventStream::stateChanged);
        stream.start(path);
        QTRY_COMPARE(events.count(), 1);
        gateway.push("event: metrics\ndata: half"); // what was half is not completed by the next connection
        gateway.closeStreams();
        QTRY_COMPARE_WITH_TIMEOUT(states.count(), 3, 10000);
        QVERIFY(!states[1][0].toBool());
        QVERIFY(!states[1][1].toString().isEmpty());
        QVERIFY(states[2][0].toBool());
        QTRY_COMPARE(events.count(), 2);
        QCOMPARE(events[1][0].toByteArray(), QByteArray("hello"));
        QCOMPARE(gateway.count(path), 2);
    }

    void aGatewayThatWasGoneIsFoundAgain()
    {
        FakeGateway gateway;
        const quint16 port = gateway.port();
        Transport transport(endpointOf(gateway));
        EventStream stream(transport);
        QSignalSpy states(&stream, &EventStream::stateChanged);
        stream.start(path);
        QTRY_COMPARE(states.count(), 1);
        gateway.goAway();
        QTRY_VERIFY_WITH_TIMEOUT(reasonOf(states) == QStringLiteral("Nothing listens there"), 10000);
        QVERIFY(gateway.comeBack(port));
        QTRY_VERIFY_WITH_TIMEOUT(states.last()[0].toBool(), 20000);
    }

    void anotherStartTellsTheSameFailureAgain()
    {
        FakeGateway gateway;
        Transport transport(endpointOf(gateway));
        EventStream stream(transport);
        QSignalSpy states(&stream, &EventStream::stateChanged);
        gateway.goAway();
        stream.start(path);
        QTRY_COMPARE(reasonOf(states), QStringLiteral("Nothing listens there"));
        stream.stop();
        states.clear();
        stream.start(path);
        QTRY_COMPARE(states.count(), 1);
        QCOMPARE(reasonOf(states), QStringLiteral("Nothing listens there"));
    }

    void waitsDoubleWhileNobodyAnswers()
    {
        FakeGateway gateway;
        QList<qint64> times;
        QElapsedTimer clock;
        clock.start();
        gateway.on(path, [&](const FakeGateway::Request&) {
            times.append(clock.elapsed());
            return FakeGateway::Answer{"{}", 503};
        });
        Transport transport(endpointOf(gateway));
        EventStream stream(transport);
        QSignalSpy states(&stream, &EventStream::stateChanged);
        stream.start(path);
        QTRY_VERIFY_WITH_TIMEOUT(times.size() >= 3, 20000);
        QVERIFY(times[1] - times[0] >= 450);
        QVERIFY(times[2] - times[1] >= 950);
        QCOMPARE(states.count(), 1); // the same reason is told once
        QVERIFY(reasonOf(states).contains(QStringLiteral("503")));
    }

    void refusalsSayWhy_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("401") << 401 << QStringLiteral("refused the token");
        QTest::newRow("403") << 403 << QStringLiteral("refused the token");
        QTest::newRow("500") << 500 << QStringLiteral("500");
        QTest::newRow("302") << 302 << QStringLiteral("302");
    }
    void refusalsSayWhy()
    {
        QFETCH(int, status);
        QFETCH(QString, words);
        FakeGateway gateway, elsewhere;
        gateway.on(path, {"data: x\n\n", status, "text/event-stream", Ending::KeepAlive, "Location: " + elsewhere.url().toEncoded() + "/\r\n"});
        Transport transport(endpointOf(gateway));
        EventStream stream(transport);
        QSignalSpy states(&stream, &EventStream::stateChanged);
        QSignalSpy events(&stream, &EventStream::received);
        stream.start(path);
        QTRY_COMPARE(states.count(), 1);
        QVERIFY(!states[0][0].toBool());
        QVERIFY2(reasonOf(states).contains(words), qPrintable(reasonOf(states)));
        QCOMPARE(events.count(), 0);
        QCOMPARE(elsewhere.connections, 0);
    }

    void whatIsNoEventStreamIsNotConnected()
    {
        FakeGateway gateway;
        gateway.on(path, {"<html>data: x\n\n", 200, "text/html", Ending::HoldOpen});
        Transport transport(endpointOf(gateway));
        EventStream stream(transport);
        QSignalSpy states(&stream, &EventStream::stateChanged);
        QSignalSpy events(&stream, &EventStream::received);
        stream.start(path);
        QTRY_VERIFY(!states.isEmpty());
        QVERIFY(!states[0][0].toBool());
        QVERIFY2(reasonOf(states).contains(QStringLiteral("no event stream")), qPrintable(reasonOf(states)));
        QCOMPARE(events.count(), 0);
    }

    void aLineWithoutEndEndsTheStream()
    {
        FakeGateway gateway;
        gateway.on(path, {"data: " + QByteArray(60000, 'x'), 200, "text/event-stream", Ending::EndlessBody});
        Transport transport(endpointOf(gateway));
        EventStream stream(transport);
        QSignalSpy states(&stream, &EventStream::stateChanged);
        const qint64 before = testing::residentBytes();
        stream.start(path);
        QTRY_VERIFY_WITH_TIMEOUT(!states.isEmpty() && !states.last()[0].toBool(), 20000);
        QVERIFY2(reasonOf(states).contains(QStringLiteral("too large")), qPrintable(reasonOf(states)));
        const qint64 grown = testing::residentBytes() - before;
        QVERIFY2(grown < 100ll << 20, qPrintable(QString::number(grown >> 20)));
    }

    void aStreamThatFallsSilentIsGivenUp()
    {
        FakeGateway gateway;
        gateway.on(path, {"", 200, "", Ending::Silent});
        Endpoint endpoint = endpointOf(gateway);
        endpoint.streamSilenceMs = 300;
        Transport transport(endpoint);
        EventStream stream(transport);
        QSignalSpy states(&stream, &EventStream::stateChanged);
        stream.start(path);
        QTRY_VERIFY(!states.isEmpty());
        QVERIFY2(reasonOf(states).contains(QStringLiteral("silent")), qPrintable(reasonOf(states)));
        // One that had begun, too.
        gateway.on(path, {": hello\n\n", 200, "text/event-stream", Ending::HoldOpen});
        QTRY_VERIFY_WITH_TIMEOUT(states.last()[0].toBool(), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!states.last()[0].toBool(), 10000);
        QVERIFY2(reasonOf(states).contains(QStringLiteral("silent")), qPrintable(reasonOf(states)));
    }

    void stoppedIsStopped()
    {
        FakeGateway gateway;
        Transport transport(endpointOf(gateway));
        EventStream stream(transport);
        QSignalSpy events(&stream, &EventStream::received);
        stream.start(path);
        QTRY_COMPARE(events.count(), 1);
        // Within an event, with the next one already here.
        connect(&stream, &EventStream::received, &stream, [&] { stream.stop(); });
        gateway.push("data: 1\n\ndata: 2\n\n");
        QTRY_VERIFY(events.count() >= 2);
        QTRY_COMPARE(gateway.openStreams(), 0);
        QTest::qWait(700); // longer than the first wait for coming back
        QCOMPARE(events.count(), 2);
        QCOMPARE(gateway.count(path), 1);
    }

    void aStreamMayGiveWayToAnotherWithinAnEvent()
    {
        FakeGateway gateway;
        const QString other = QStringLiteral("/v1/stream/requests");
        Transport transport(endpointOf(gateway));
        EventStream stream(transport);
        QList<QByteArray> seen;
        connect(&stream, &EventStream::received, this, [&](const QByteArray& event, const QByteArray&) {
            seen.append(event);
            if (event == "hello")
                stream.start(other);
        });
        gateway.on(other, {"event: other\ndata: x\n\n", 200, "text/event-stream", Ending::HoldOpen});
        stream.start(path);
        QTRY_VERIFY(seen.contains("other"));
        QCOMPARE(seen, (QList<QByteArray>{"hello", "other"}));
    }
};

QTEST_GUILESS_MAIN(EventStreamTest)
#include "event_stream_test.moc"
