// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/live_metrics.h"

#include <QDateTime>
#include <QPointer>

#include <algorithm>
#include <limits>

namespace gatehouse::console {

namespace {

constexpr size_t kKept = size_t(LiveMetrics::kHour);
constexpr int kMaxPoints = 600;
constexpr int kRecent = 60; // seconds of totals fetched at once, for the tiles
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
    if (m_driver.capabilities().series)
        fetchPast(drivers::SeriesBy::Total, 1, QDateTime::currentMSecsSinceEpoch() - kRecent * 1000, this, [this](const Frames&, const drivers::CallError&) { Q_EMIT frameAdded(); });
}

void LiveMetrics::stop()
{
    m_driver.stopMetrics();
}

LiveMetrics::Frames LiveMetrics::recent(int seconds) const
{
    const qint64 from = QDateTime::currentMSecsSinceEpoch() - qint64(seconds) * 1000;
    return joined(m_past.value({int(drivers::SeriesBy::Total), 1}).frames, from);
}

LiveMetrics::Frames LiveMetrics::joined(const Frames& past, qint64 fromMs) const
{
    const qint64 live = m_frames.empty() ? std::numeric_limits<qint64>::max() : m_frames.front().timeMs;
    Frames frames;
    frames.reserve(past.size() + qsizetype(m_frames.size()));
    for (const drivers::MetricsFrame& frame : past) {
        // A series that is not in order is not believed; the stream knows better what it saw itself.
        if (frame.timeMs >= fromMs && frame.timeMs < live && (frames.isEmpty() || frame.timeMs > frames.last().timeMs))
            frames.append(frame);
    }
    const auto begin = std::lower_bound(m_frames.begin(), m_frames.end(), fromMs, [](const drivers::MetricsFrame& frame, qint64 time) { return frame.timeMs < time; });
    std::copy(begin, m_frames.end(), std::back_inserter(frames));
    return frames;
}

void LiveMetrics::fetchPast(drivers::SeriesBy by, int step, qint64 fromMs, QObject* context, std::function<void(const Frames&, const drivers::CallError&)> done)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_driver.series(by, fromMs, now, step, context, [this, self = QPointer<LiveMetrics>(this), by, step, fromMs, done = std::move(done)](const drivers::Reply<Frames>& reply) {
        if (self && reply.ok())
            m_past.insert({int(by), step}, {fromMs, reply.value});
        done(reply.value, reply.error);
    });
}

int LiveMetrics::stepOf(int seconds)
{
    return std::max(1, (seconds + kMaxPoints - 1) / kMaxPoints);
}

void LiveMetrics::range(int seconds, drivers::SeriesBy by, QObject* context, std::function<void(const Frames&, const drivers::CallError&)> done)
{
    const qint64 from = QDateTime::currentMSecsSinceEpoch() - qint64(seconds) * 1000;
    const int step = stepOf(seconds);
    if (seconds > kHour) {
        m_driver.series(by, from, QDateTime::currentMSecsSinceEpoch(), step, context,
                        [done = std::move(done)](const drivers::Reply<Frames>& reply) { done(reply.value, reply.error); });
        return;
    }
    const auto past = m_past.constFind({int(by), step});
    const bool seenLive = !m_frames.empty() && m_frames.front().timeMs <= from + 2000;
    const bool asked = past != m_past.constEnd() && past->fromMs <= from;
    if (seenLive || asked || !m_driver.capabilities().series) {
        QMetaObject::invokeMethod(
            this,
            [guard = QPointer<QObject>(context), frames = joined(asked ? past->frames : Frames(), from), done = std::move(done)] {
                if (guard)
                    done(frames, {});
            },
            Qt::QueuedConnection);
        return;
    }
    fetchPast(by, step, from, context, [this, self = QPointer<LiveMetrics>(this), from, done = std::move(done)](const Frames& past, const drivers::CallError& error) {
        done(self && !error ? joined(past, from) : past, error);
    });
}

} // namespace gatehouse::console
