// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/app/console_application.h"
#include "console/app/handler_watch.h"

#include <QTest>

#include <cstdio>

namespace gatehouse::testing {

// A debug build's test fails for a slow handler; a release build's, which also runs on machines that do other things at the same time, only tells of it.
#ifdef NDEBUG
inline constexpr bool kSlowFails = false;
#else
inline constexpr bool kSlowFails = true;
#endif

// Sanitizers make everything slower, each by another factor.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kWatched = false;
#else
inline constexpr bool kWatched = true;
#endif

// What may take longer than a frame, and how long. Nothing else does.
struct KnownSlow {
    const char* part;     // of HandlerWatch::Slow::what
    const char* function; // of the test; null: any
    double ms;
    const char* reason;
};
inline constexpr KnownSlow kKnownSlow[] = {
    {"QWidgetWindow \"MainWindowWindow\": Expose", nullptr, 40, "the window's first layout and paint"},
    {"gatehouse::console::SessionView of gatehouse::console::MainWindow: MetaCall", nullptr, 50, "a first page: Qt makes and styles widgets on this thread alone, and a page is one class"},
    {"gatehouse::console::MainWindow \"MainWindow\": MetaCall", "pagesOpen", 60, "the same when a page is opened by hand, with its first layout; the second time it has none"},
};

inline bool isKnownSlow(const console::HandlerWatch::Slow& slow, const char* function)
{
    for (const KnownSlow& known : kKnownSlow)
        if (slow.ms <= known.ms && slow.what.contains(QLatin1String(known.part)) && (!known.function || qstrcmp(known.function, function) == 0))
            return true;
    return false;
}

// A GUI test whose program fails, too, when an event handler held the window up.
template <class Test>
int runGuiTest(int argc, char** argv)
{
    console::ConsoleApplication application(argc, argv);
    int slow = 0;
    if (kWatched)
        application.watchHandlers(console::HandlerWatch::kLimitMs).setListener([&slow](const console::HandlerWatch::Slow& found) {
            const char* const function = QTest::currentTestFunction() ? QTest::currentTestFunction() : "";
            const bool known = isKnownSlow(found, function);
            slow += known ? 0 : 1;
            std::fprintf(stderr, "%s: slow handler in %s(): %.1f ms (%.1f ms of CPU): %s\n", known ? "known" : kSlowFails ? "FAIL" : "slow", function, found.ms, found.cpuMs, qPrintable(found.what));
            return !known;
        });
    Test test;
    QTEST_SET_MAIN_SOURCE_PATH
    const int code = QTest::qExec(&test, argc, argv);
    return code != 0 ? code : kSlowFails && slow > 0 ? 1 : 0;
}

} // namespace gatehouse::testing

#define GATEHOUSE_GUI_TEST_MAIN(Test)                           \
    int main(int argc, char** argv)                             \
    {                                                           \
        return gatehouse::testing::runGuiTest<Test>(argc, argv); \
    }
