// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <cstdio>
#include <string>

class QWidget;

namespace gatehouse::console {

// What a start costs, for a bench: writes a line of JSON to a file as the window is first on the screen, as the first chart with figures is, and closes the window then. Times are
// of CLOCK_MONOTONIC, so that who started the process can tell how long ago that was. A child of the window; GUI thread.
class StartTimes : public QObject
{
    Q_OBJECT
public:
    // `file` is written anew; a file that can't be is as if there were none. Before the window is shown.
    StartTimes(const QString& file, QWidget& window);
    ~StartTimes() override;
    bool eventFilter(QObject* receiver, QEvent* event) override;

private:
    void note(const char* milestone);
    QWidget& m_window;
    std::FILE* m_file;
    bool m_painted = false, m_live = false;
};

} // namespace gatehouse::console
