// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/app/start_times.h"

#include "console/charts/live_chart.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <ctime>

namespace gatehouse::console {

namespace {

double ms(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

StartTimes::StartTimes(const QString& file, QWidget& window) : QObject(&window), m_window(window), m_file(std::fopen(QFile::encodeName(file).constData(), "w"))
{
    note("window made");
    qApp->installEventFilter(this);
}

StartTimes::~StartTimes()
{
    if (m_file)
        std::fclose(m_file);
}

void StartTimes::note(const char* milestone)
{
    if (!m_file)
        return;
    std::fprintf(m_file, "{\"milestone\": \"%s\", \"monotonic_ms\": %.3f, \"cpu_ms\": %.3f}\n", milestone, ms(CLOCK_MONOTONIC), ms(CLOCK_PROCESS_CPUTIME_ID));
    std::fflush(m_file);
}

bool StartTimes::eventFilter(QObject* receiver, QEvent* event)
{
    if (event->type() != QEvent::Paint)
        return false;
    // Painting ends with what is painted being sent to the screen; a timer's turn comes after that.
    if (receiver == &m_window && !m_painted) {
        m_painted = true;
        QTimer::singleShot(0, this, [this] { note("first paint"); });
    }
    const auto* chart = qobject_cast<LiveChart*>(receiver->parent());
    if (chart && !m_live && chart->state() == LiveChart::State::Data && !chart->data().isEmpty()) {
        m_live = true;
        QTimer::singleShot(0, this, [this] {
            note("live chart");
            m_window.close();
        });
    }
    return false;
}

} // namespace gatehouse::console
