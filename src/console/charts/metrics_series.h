// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/chart_data.h"
#include "drivers/gateway_types.h"

#include <functional>

namespace gatehouse::console {

using Frames = QVector<drivers::MetricsFrame>;

// Frames of the live stream or of the gateway's series as what charts draw.
ChartData statusSeries(const Frames& frames);  // requests a second by status class, and rejections
ChartData latencySeries(const Frames& frames); // p50, p95, p99 in milliseconds
// Requests a second by how long they took: bands of half a decade, from the quickest to the slowest that occur. A bucket of the gateway's histograms counts where its
// middle lies, so a band's edge is right within 10 %.
ChartData latencyHeat(const Frames& frames);
// One figure a second by name: the `most` busiest names, and the rest as one.
using Figure = std::function<quint64(const drivers::Figures&)>;
ChartData rankedSeries(const Frames& frames, drivers::SeriesBy by, const Figure& figure, const QString& unit, int most = 6);
// A quantile of the latency in milliseconds, of the `most` busiest names.
ChartData rankedLatency(const Frames& frames, drivers::SeriesBy by, double quantile, int most = 6);
// Rejections a second by name.
ChartData rejectionSeries(const Frames& frames, drivers::SeriesBy by, int most = 6);

// One figure of earlier frames at the times of `shape`, `beforeMs` later than they were; what was not measured then is not finite.
ChartSeries earlierSeries(const ChartData& shape, const Frames& earlier, qint64 beforeMs, const QString& label, const std::function<double(const drivers::MetricsFrame&)>& value);
double requestsPerSecond(const drivers::MetricsFrame& frame);
double rejectedPerSecond(const drivers::MetricsFrame& frame);
double p95Milliseconds(const drivers::MetricsFrame& frame);

// The frames with those names only, of that dimension only.
Frames onlyNamed(const Frames& frames, drivers::SeriesBy by, const std::function<bool(const QString& name)>& takes);
const QHash<QString, drivers::Figures>& figuresBy(const drivers::MetricsFrame& frame, drivers::SeriesBy by);
// The sum of one figure over all frames, by name: names that have none are left out.
QHash<QString, quint64> sumsBy(const Frames& frames, drivers::SeriesBy by, const Figure& figure);
// All figures of each name over all frames.
QHash<QString, drivers::Figures> totalsBy(const Frames& frames, drivers::SeriesBy by);
// The last `count` frames as one.
drivers::Figures totalOf(const Frames& frames, int count);
void addFigures(drivers::Figures& to, const drivers::Figures& more);

} // namespace gatehouse::console
