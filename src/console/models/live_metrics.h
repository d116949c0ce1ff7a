// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"

#include <QHash>
#include <QObject>
#include <deque>

namespace gatehouse::console {

// What the charts draw: the live stream behind the gateway's own series, joined by time. Keeps one hour of the stream by the second, names and their
// figures as far as 100,000 of them go (about 100 MB), totals always;
// what happened before this console looked is asked from the series once for each dimension and range. Ranges beyond an hour come from the series alone.
// GUI thread.
class LiveMetrics : public QObject
{
    Q_OBJECT
public:
    using Frames = QVector<drivers::MetricsFrame>;
    static int stepOf(int seconds); // of the series for a range of so many seconds: about 600 points
    static constexpr int kHour = 3600; // seconds of the live stream kept

    explicit LiveMetrics(drivers::Driver& driver, QObject* parent = nullptr);
    void start();
    void stop();
    bool connected() const { return m_connected; }
    QString reason() const { return m_reason; } // why not connected
    const std::deque<drivers::MetricsFrame>& frames() const { return m_frames; } // of the stream; oldest first, one a second, gaps where it was silent
    // The last `seconds`, totals only where they come from before the stream began; from what is here already.
    Frames recent(int seconds) const;
    // Frames for the last `seconds`, with the figures of `by` (and the total); about 600 from the series, one a second from the stream. `done` is always
    // called later, never from within, and not at all once `context` is gone.
    void range(int seconds, drivers::SeriesBy by, QObject* context, std::function<void(const Frames&, const drivers::CallError&)> done);

Q_SIGNALS:
    void frameAdded();
    void connectedChanged();
    void revisionChanged(quint64 revision);

private:
    struct Past {
        qint64 fromMs = 0; // what was asked
        Frames frames;
    };
    void bound();
    Frames joined(const Frames& past, qint64 fromMs) const;
    void fetchPast(drivers::SeriesBy by, int step, qint64 fromMs, QObject* context, std::function<void(const Frames&, const drivers::CallError&)> done);

    drivers::Driver& m_driver;
    std::deque<drivers::MetricsFrame> m_frames;
    QHash<QPair<int, int>, Past> m_past; // by dimension and step
    bool m_connected = false;
    QString m_reason;
};

} // namespace gatehouse::console
