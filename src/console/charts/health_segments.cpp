// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/health_segments.h"

#include "console/widgets/time_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gatehouse::console {

using drivers::TargetHealth;
using State = TargetHealth::State;

namespace {

constexpr int kTold = 5; // of the stretches in which it was not up

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TargetHealth)
};

void append(QVector<HealthSegment>& segments, qint64 fromMs, qint64 toMs, State state)
{
    if (toMs <= fromMs)
        return;
    if (!segments.isEmpty() && segments.last().state == state)
        segments.last().toMs = toMs;
    else
        segments.append({fromMs, toMs, state});
}

QString lengthText(qint64 ms)
{
    const qint64 seconds = (ms + 500) / 1000;
    const QLocale locale;
    if (seconds < 120)
        return Words::tr("%1 s").arg(locale.toString(seconds));
    if (seconds < 120 * 60)
        return Words::tr("%1 min").arg(locale.toString(seconds / 60));
    return Words::tr("%1 h").arg(locale.toString(double(seconds) / 3600, 'f', 1));
}

QString momentText(qint64 ms, bool withDay)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return withDay ? dayTimeText(time) : timeText(time.time());
}

} // namespace

QVector<HealthSegment> healthSegments(const TargetHealth& target, qint64 fromMs, qint64 toMs)
{
    QVector<HealthSegment> segments;
    qint64 at = fromMs;
    const auto until = [&](qint64 ms, State state) {
        const qint64 end = std::clamp(ms, fromMs, toMs);
        append(segments, at, end, state);
        at = std::max(at, end);
    };
    State state = target.knownSinceMs > 0 ? State::Up : State::Unknown;
    if (target.knownSinceMs > 0)
        until(target.knownSinceMs, State::Unknown);
    for (const TargetHealth::Change& change : target.changes) {
        until(change.atMs, state);
        state = change.state;
    }
    until(toMs, state);
    return segments;
}

double upShare(const QVector<HealthSegment>& segments)
{
    double up = 0, known = 0;
    for (const HealthSegment& segment : segments) {
        const double length = double(segment.toMs - segment.fromMs);
        known += segment.state != State::Unknown ? length : 0;
        up += segment.state == State::Up ? length : 0;
    }
    return known > 0 ? up / known : std::numeric_limits<double>::quiet_NaN();
}

qint64 healthSinceMs(const TargetHealth& target)
{
    return target.changes.isEmpty() ? target.knownSinceMs : target.changes.last().atMs;
}

QString healthStateText(State state)
{
    switch (state) {
    case State::Up: return Words::tr("Up");
    case State::Down: return Words::tr("Down");
    case State::Ejected: return Words::tr("Ejected");
    case State::Unknown: break;
    }
    return Words::tr("Not known");
}

QString healthSegmentText(const HealthSegment& segment, qint64 nowMs)
{
    const bool withDay = nowMs - segment.fromMs >= 24ll * 3'600'000;
    const QString end = segment.toMs >= nowMs ? Words::tr("now") : momentText(segment.toMs, withDay);
    return Words::tr("%1, %2 – %3 (%4)").arg(healthStateText(segment.state), momentText(segment.fromMs, withDay), end, lengthText(segment.toMs - segment.fromMs));
}

QString healthSentence(const QVector<HealthSegment>& segments)
{
    const double share = upShare(segments);
    if (!std::isfinite(share))
        return Words::tr("Nothing is known of this time");
    const QLocale locale;
    // Rounded down: a hundred means that it was never anything else.
    QStringList parts{Words::tr("Up %1 % of the time").arg(share >= 1 ? locale.toString(100) : locale.toString(std::floor(share * 1000) / 10, 'f', 1))};
    int more = 0;
    for (auto segment = segments.crbegin(); segment != segments.crend(); ++segment) {
        if (segment->state == State::Up || segment->state == State::Unknown)
            continue;
        if (parts.size() <= kTold)
            parts << healthSegmentText(*segment, segments.last().toMs);
        else
            ++more;
    }
    if (more > 0)
        parts << Words::tr("%n more", nullptr, more);
    return parts.join(QStringLiteral("; "));
}

} // namespace gatehouse::console
