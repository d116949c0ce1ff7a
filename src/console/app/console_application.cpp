// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/console_application.h"

#include "console/app/handler_watch.h"

#include <QThread>

namespace gatehouse::console {

ConsoleApplication::ConsoleApplication(int& argc, char** argv) : QApplication(argc, argv) {}

ConsoleApplication::~ConsoleApplication() = default;

HandlerWatch& ConsoleApplication::watchHandlers(double limitMs)
{
    m_watch = std::make_unique<HandlerWatch>(limitMs);
    return *m_watch;
}

bool ConsoleApplication::notify(QObject* receiver, QEvent* event)
{
    // Events of other threads' objects come by here, too.
    if (!m_watch || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    struct Watched {
        HandlerWatch& watch;
        ~Watched() { watch.leave(); }
    };
    m_watch->enter(receiver, event->type());
    const Watched watched{*m_watch};
    return QApplication::notify(receiver, event);
}

} // namespace gatehouse::console
