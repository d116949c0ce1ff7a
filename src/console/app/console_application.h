// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <memory>

namespace gatehouse::console {

class HandlerWatch;

// The application, which can be watched for event handlers that hold it up. GUI thread.
class ConsoleApplication : public QApplication
{
    Q_OBJECT
public:
    ConsoleApplication(int& argc, char** argv);
    ~ConsoleApplication() override;
    // From now on; nothing is watched before.
    HandlerWatch& watchHandlers(double limitMs);
    bool notify(QObject* receiver, QEvent* event) override;

private:
    std::unique_ptr<HandlerWatch> m_watch;
};

} // namespace gatehouse::console
