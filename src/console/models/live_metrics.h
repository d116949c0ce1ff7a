// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/driver.h"

#include <QObject>
#include <deque>

namespace gatehouse::console {

// What the charts draw: frames of the live stream behind those of the gateway's own series, in one row by time. Keeps one hour by the second, names and their
// figures as far as 100,000 of them go (about 100 MB), totals always; longer ranges are asked from the gateway in coarser steps. GUI thread.
class LiveMetrics : public QObject
{
    Q_OBJECT
public:
    explicit LiveMetrics(drivers::Driver& driver, QObject* parent = nullptr);
    void start();
    void stop();
    bool connected() const { return m_connected; }
    QString reason() const { return m_reason; } // why not connected
    const std::deque<drivers::MetricsFrame>& frames() const { return m_frames; } // oldest first, one a second, gaps where the gateway was silent
    // Frames for the last `seconds`, at most about 600 of them: from frames() up to an hour, from the series beyond it (cached until the step has passed).
    void range(int seconds, drivers::SeriesBy by, QObject* context, std::function<void(const QVector<drivers::MetricsFrame>&, const drivers::CallError&)> done);

Q_SIGNALS:
    void frameAdded();
    void connectedChanged();
    void revisionChanged(quint64 revision);

private:
    void bound();
    drivers::Driver& m_driver;
    std::deque<drivers::MetricsFrame> m_frames;
    bool m_connected = false;
    QString m_reason;
};

} // namespace gatehouse::console
