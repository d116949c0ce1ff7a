// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/live_metrics.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr size_t kKept = 3600;
constexpr int kMaxPoints = 600;
constexpr qsizetype kMaxNames = 100'000; // over all frames; a kilobyte each
constexpr qint64 kJitterMs = 5'000;

qsizetype namesOf(const drivers::MetricsFrame& frame)
{
    return frame.tenants.size() + frame.services.size() + frame.routes.size() + frame.consumers.size() + frame.policies.size();
}

} // namespace

LiveMetrics::LiveMetrics(drivers::Driver& driver, QObject* parent) : QObject(parent), m_driver(driver)
{
    connect(&m_driver, &drivers::Driver::metricsReceived, this, [this](const drivers::MetricsFrame& frame) {
        // A gateway's clock may go back; a row by time may not. After a jump the row goes on from the new time, or the chart would stand still.
        if (!m_frames.empty() && frame.timeMs <= m_frames.back().timeMs) {
            if (m_frames.back().timeMs - frame.timeMs < kJitterMs)
                return;
            while (!m_frames.empty() && m_frames.back().timeMs >= frame.timeMs)
                m_frames.pop_back();
        }
        m_frames.push_back(frame);
        bound();
        Q_EMIT frameAdded();
    });
    connect(&m_driver, &drivers::Driver::streamStateChanged, this, [this](const QString& stream, bool connected, const QString& reason) {
        if (stream != QStringLiteral("metrics"))
            return;
        m_connected = connected;
        m_reason = reason;
        Q_EMIT connectedChanged();
    });
    connect(&m_driver, &drivers::Driver::revisionChanged, this, &LiveMetrics::revisionChanged);
}

void LiveMetrics::bound()
{
    while (m_frames.size() > kKept)
        m_frames.pop_front();
    qsizetype names = 0;
    for (auto frame = m_frames.rbegin(); frame != m_frames.rend(); ++frame) {
        names += namesOf(*frame);
        if (names <= kMaxNames || frame == m_frames.rbegin())
            continue;
        for (auto* each : {&frame->tenants, &frame->services, &frame->routes, &frame->consumers, &frame->policies})
            each->clear();
    }
}

void LiveMetrics::start()
{
    m_driver.startMetrics();
    if (!m_driver.capabilities().series)
        return;
    // What happened before this console looked.
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_driver.series(drivers::SeriesBy::Total, now - 900'000, now, 1, this, [this](const drivers::Reply<QVector<drivers::MetricsFrame>>& reply) {
        if (!reply.ok())
            return;
        const qint64 first = m_frames.empty() ? INT64_MAX : m_frames.front().timeMs;
        std::deque<drivers::MetricsFrame> joined;
        for (const drivers::MetricsFrame& frame : reply.value) {
            if (frame.timeMs > 0 && frame.timeMs < first && (joined.empty() || frame.timeMs > joined.back().timeMs))
                joined.push_back(frame);
        }
        joined.insert(joined.end(), m_frames.begin(), m_frames.end());
        while (joined.size() > kKept)
            joined.pop_front();
        m_frames = std::move(joined);
        Q_EMIT frameAdded();
    });
}

void LiveMetrics::stop()
{
    m_driver.stopMetrics();
}

void LiveMetrics::range(int seconds, drivers::SeriesBy by, QObject* context, std::function<void(const QVector<drivers::MetricsFrame>&, const drivers::CallError&)> done)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 from = now - qint64(seconds) * 1000;
    const bool held = !m_frames.empty() && (m_frames.front().timeMs <= from + 2000 || seconds <= 60);
    if (held && seconds <= 3600) {
        // All that was seen live carries every dimension; what came from the series before carries the total alone.
        QVector<drivers::MetricsFrame> frames;
        for (const drivers::MetricsFrame& frame : m_frames) {
            if (frame.timeMs >= from)
                frames.append(frame);
        }
        QPointer<QObject> guard(context);
        QMetaObject::invokeMethod(
            this,
            [guard, frames, done] {
                if (guard)
                    done(frames, {});
            },
            Qt::QueuedConnection);
        return;
    }
    const int step = std::max(1, (seconds + kMaxPoints - 1) / kMaxPoints);
    m_driver.series(by, from, now, step, context, [done = std::move(done)](const drivers::Reply<QVector<drivers::MetricsFrame>>& reply) { done(reply.value, reply.error); });
}

} // namespace gatehouse::console
