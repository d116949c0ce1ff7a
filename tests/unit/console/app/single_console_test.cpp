// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/single_console.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using gatehouse::console::SingleConsole;

class SingleConsoleTest : public QObject
{
    Q_OBJECT
    QTemporaryDir m_place;

    // A second start is another process, whose waiting does not stop the first one's event loop.
    static bool anotherStart(const QString& place, const QString& link)
    {
        auto other = std::async(std::launch::async, [&] { return SingleConsole(place).handOver(link); });
        while (other.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
            QCoreApplication::processEvents();
        return other.get();
    }

private Q_SLOTS:
    void theFirstHasThePlace()
    {
        SingleConsole first(m_place.path());
        QVERIFY(!first.handOver({}));
        QSignalSpy asked(&first, &SingleConsole::asked);
        QVERIFY(anotherStart(m_place.path(), QStringLiteral("gatehouse://open/local?page=logs")));
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("gatehouse://open/local?page=logs"));
        QVERIFY(anotherStart(m_place.path() + QStringLiteral("/."), {}));
        QTRY_COMPARE(asked.count(), 2);
        QCOMPARE(asked[1][0].toString(), QString());
    }

    void anotherPlaceIsFree()
    {
        QTemporaryDir elsewhere;
        SingleConsole first(m_place.path());
        QVERIFY(!first.handOver({}));
        QVERIFY(!anotherStart(elsewhere.path(), {}));
    }

    void aPlaceIsFreeAgainAfterItsEnd()
    {
        {
            SingleConsole first(m_place.path());
            QVERIFY(!first.handOver({}));
        }
        SingleConsole second(m_place.path());
        QVERIFY(!second.handOver({}));
    }

    void oneThatHangsKeepsNobodyFromStarting()
    {
        SingleConsole hanging(m_place.path());
        QVERIFY(!hanging.handOver({})); // its event loop does not run from here on
        SingleConsole next(m_place.path());
        QVERIFY(!next.handOver({}));
    }
};

QTEST_MAIN(SingleConsoleTest)
#include "single_console_test.moc"
