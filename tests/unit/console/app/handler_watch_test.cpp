// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/console_application.h"
#include "console/app/handler_watch.h"

#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <ctime>

using namespace gatehouse::console;

namespace {

constexpr double kLimit = 16;

// So much CPU time of this thread, however slow the machine is just now.
void work(double ms)
{
    const auto cpu = [] {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    };
    const double until = cpu() + ms * HandlerWatch::slowness();
    while (cpu() < until) {
    }
}

} // namespace

class HandlerWatchTest : public QObject
{
    Q_OBJECT
    static HandlerWatch& watched() { return static_cast<ConsoleApplication*>(qApp)->watchHandlers(kLimit); }

private Q_SLOTS:
    void whoHoldsTheWindowUpIsNamed()
    {
        HandlerWatch& watch = watched();
        QTimer slow;
        slow.setObjectName(QStringLiteral("slow"));
        slow.setSingleShot(true);
        bool done = false;
        connect(&slow, &QTimer::timeout, this, [&] {
            work(kLimit * 20);
            done = true;
        });
        slow.start(0);
        QTRY_VERIFY(done);
        QTRY_COMPARE(watch.slow().size(), size_t(1));
        QVERIFY2(watch.slow().front().what.startsWith(QStringLiteral("QTimer \"slow\": Timer")), qPrintable(watch.slow().front().what));
        QVERIFY(watch.slow().front().ms > kLimit && watch.slow().front().cpuMs >= watch.slow().front().ms);
    }

    void waitingIsNoWork()
    {
        HandlerWatch& watch = watched();
        bool done = false;
        QTimer::singleShot(0, this, [&] {
            QThread::msleep(unsigned(kLimit * 3)); // what is tested: time in which this thread does nothing
            done = true;
        });
        QTRY_VERIFY(done);
        QTest::qWait(1);
        QVERIFY(watch.slow().empty());
    }

    void aNestedLoopIsNotTheOuterHandlersTime()
    {
        HandlerWatch& watch = watched();
        int parts = 0;
        QTimer::singleShot(0, this, [&] {
            QEventLoop nested;
            QTimer each;
            connect(&each, &QTimer::timeout, &nested, [&] {
                work(kLimit / 4);
                if (++parts == 12)
                    nested.quit();
            });
            each.start(0);
            nested.exec();
        });
        QTRY_COMPARE(parts, 12);
        QTest::qWait(1);
        QVERIFY2(watch.slow().empty(), watch.slow().empty() ? "" : qPrintable(watch.slow().front().what));
    }

    void theListenerDecidesWhatCounts()
    {
        HandlerWatch& watch = watched();
        QStringList heard;
        watch.setListener([&](const HandlerWatch::Slow& slow) {
            heard << slow.what;
            return false;
        });
        QTimer::singleShot(0, this, [] { work(kLimit * 20); });
        QTRY_COMPARE(heard.size(), 1);
        QVERIFY(watch.slow().empty());
    }
};

int main(int argc, char** argv)
{
    ConsoleApplication application(argc, argv);
    HandlerWatchTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "handler_watch_test.moc"
