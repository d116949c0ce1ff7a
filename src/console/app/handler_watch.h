// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QString>

#include <functional>
#include <vector>

class QObject;
struct QMetaObject;

namespace gatehouse::console {

// Finds event handlers that hold the window up: for each event that the loop delivers, the CPU time of the GUI thread until its handler is done, with all that it
// calls. CPU time, as other programs' load is none of a handler's doing; and as a processor that is shared makes CPU time itself longer, what is over the limit is set
// against a yardstick of fixed work, measured at once. A nested event loop (a dialog's exec()) ends the outer handler's time. Owned by the application; GUI thread.
class HandlerWatch
{
public:
    struct Slow {
        QString what;  // receiver, its parent, the event; and what within it took most
        double ms = 0; // as on the machine of the yardstick
        double cpuMs = 0;
    };
    static constexpr double kLimitMs = 16; // a frame at 60 a second

    explicit HandlerWatch(double limitMs = kLimitMs) : m_limitMs(limitMs) {}
    // Called for each that is found, from within the loop; what is returned says whether it counts.
    void setListener(std::function<bool(const Slow&)> listener) { m_listener = std::move(listener); }
    // Around the delivery of an event to an object of the GUI thread.
    void enter(const QObject* receiver, QEvent::Type type);
    void leave();
    const std::vector<Slow>& slow() const { return m_slow; }
    // How many times slower than its reference this machine is just now: 1 or more. Takes a few milliseconds.
    static double slowness();

private:
    struct Frame {
        const QMetaObject *receiver, *parent;
        QString name;
        QEvent::Type type;
        int loop;       // level of event loops
        double beginMs; // CPU time of the thread
    };
    static QString describe(const Frame& frame);
    void judge(const Frame& outer, double nowMs);

    double m_limitMs;
    std::function<bool(const Slow&)> m_listener;
    std::vector<Frame> m_frames; // handlers under way, the outermost first
    QString m_within;            // the outermost one's dearest part
    double m_withinMs = 0;
    std::vector<Slow> m_slow;
};

} // namespace gatehouse::console
