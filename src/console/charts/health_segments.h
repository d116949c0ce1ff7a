// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/gateway_types.h"

#include <QVector>

namespace gatehouse::console {

// How a target was over a stretch of time. Milliseconds since 1970.
struct HealthSegment {
    qint64 fromMs = 0, toMs = 0;
    drivers::TargetHealth::State state = drivers::TargetHealth::State::Unknown;
    bool operator==(const HealthSegment&) const = default;
};

// The stretches from `fromMs` to `toMs`, without gaps, each of another state than the one before. Unknown before the gateway knew the target.
QVector<HealthSegment> healthSegments(const drivers::TargetHealth& target, qint64 fromMs, qint64 toMs);
// Of the time that is known; nothing known: NaN.
double upShare(const QVector<HealthSegment>& segments);
// Since when it is as it is; 0: not known.
qint64 healthSinceMs(const drivers::TargetHealth& target);

QString healthStateText(drivers::TargetHealth::State state);
// "Ejected, 14:03:05 – 14:03:15 (10 s)"; `nowMs`: what lasts until then goes on.
QString healthSegmentText(const HealthSegment& segment, qint64 nowMs);
// All of it in words: how much of the time it was up, and when it was not.
QString healthSentence(const QVector<HealthSegment>& segments);

} // namespace gatehouse::console
