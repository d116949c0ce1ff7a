// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/metrics_series.h"

#include "console/widgets/display.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace gatehouse::console {

namespace {

double perSecond(quint64 count, double seconds)
{
    // A gateway may claim an interval of nothing, or none at all.
    return std::isfinite(seconds) && seconds > 0.001 ? double(count) / seconds : double(count);
}

ChartData frameTimes(const Frames& frames)
{
    ChartData data;
    data.times.reserve(frames.size());
    for (const auto& frame : frames)
        data.times.append(frame.timeMs);
    double step = frames.isEmpty() ? 1 : frames.last().intervalSeconds;
    if (!std::isfinite(step) || step <= 0)
        step = 1;
    data.stepMs = qint64(std::clamp(step, 0.5, 86'400.0) * 1000);
    return data;
}

ChartSeries seriesOf(const QString& id, const QString& label, ChartColour colour, ChartStyle style, qsizetype size)
{
    ChartSeries series{id, label, int(colour), style, {}};
    series.values.reserve(size);
    return series;
}

// Names by a figure, the greatest first; those of the same by name.
QVector<QString> ranked(const Frames& frames, drivers::SeriesBy by, const Figure& figure)
{
    const auto totals = sumsBy(frames, by, figure);
    QVector<std::pair<quint64, QString>> order;
    for (auto it = totals.cbegin(); it != totals.cend(); ++it)
        order.append({it.value(), it.key()});
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    QVector<QString> names;
    for (const auto& entry : std::as_const(order))
        names.append(entry.second);
    return names;
}

} // namespace

const QHash<QString, drivers::Figures>& figuresBy(const drivers::MetricsFrame& frame, drivers::SeriesBy by)
{
    static const QHash<QString, drivers::Figures> none;
    switch (by) {
    case drivers::SeriesBy::Total: return none;
    case drivers::SeriesBy::Tenant: return frame.tenants;
    case drivers::SeriesBy::Service: return frame.services;
    case drivers::SeriesBy::Route: return frame.routes;
    case drivers::SeriesBy::Consumer: return frame.consumers;
    case drivers::SeriesBy::Policy: return frame.policies;
    case drivers::SeriesBy::Target: return frame.targets;
    }
    return none;
}

Frames onlyNamed(const Frames& frames, drivers::SeriesBy by, const std::function<bool(const QString& name)>& takes)
{
    QHash<QString, bool> known; // names come again in every frame
    Frames kept;
    kept.reserve(frames.size());
    for (const drivers::MetricsFrame& frame : frames) {
        QHash<QString, drivers::Figures> named;
        const QHash<QString, drivers::Figures>& all = figuresBy(frame, by);
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            auto decided = known.constFind(it.key());
            if (decided == known.constEnd())
                decided = known.insert(it.key(), takes(it.key()));
            if (*decided)
                named.insert(it.key(), *it);
        }
        drivers::MetricsFrame only;
        only.timeMs = frame.timeMs;
        only.intervalSeconds = frame.intervalSeconds;
        switch (by) {
        case drivers::SeriesBy::Tenant: only.tenants = std::move(named); break;
        case drivers::SeriesBy::Service: only.services = std::move(named); break;
        case drivers::SeriesBy::Route: only.routes = std::move(named); break;
        case drivers::SeriesBy::Consumer: only.consumers = std::move(named); break;
        case drivers::SeriesBy::Policy: only.policies = std::move(named); break;
        case drivers::SeriesBy::Target: only.targets = std::move(named); break;
        case drivers::SeriesBy::Total: break;
        }
        kept.append(std::move(only));
    }
    return kept;
}

void addFigures(drivers::Figures& to, const drivers::Figures& more)
{
    to.requests += more.requests;
    to.rejected += more.rejected;
    to.reported += more.reported;
    to.bytesIn += more.bytesIn;
    to.bytesOut += more.bytesOut;
    for (size_t i = 0; i < to.status.size(); ++i)
        to.status[i] += more.status[i];
    to.latency += more.latency;
}

QHash<QString, quint64> sumsBy(const Frames& frames, drivers::SeriesBy by, const Figure& figure)
{
    QHash<QString, quint64> sums;
    for (const auto& frame : frames) {
        const auto& figures = figuresBy(frame, by);
        for (auto it = figures.cbegin(); it != figures.cend(); ++it)
            if (const quint64 value = figure(it.value()); value > 0)
                sums[it.key()] += value;
    }
    return sums;
}

drivers::Figures totalOf(const Frames& frames, int count)
{
    drivers::Figures total;
    for (qsizetype i = std::max<qsizetype>(0, frames.size() - count); i < frames.size(); ++i)
        addFigures(total, frames[i].total);
    return total;
}

ChartData statusSeries(const Frames& frames)
{
    ChartData data = frameTimes(frames);
    data.unit = QCoreApplication::translate("Charts", "requests/s");
    for (int statusClass = 2; statusClass <= 5; ++statusClass) {
        auto series = seriesOf(QStringLiteral("%1xx").arg(statusClass), QStringLiteral("%1xx").arg(statusClass), ChartColour(int(ChartColour::Status1) + statusClass - 1),
                               ChartStyle::StackedArea, frames.size());
        for (const auto& frame : frames) {
            quint64 count = frame.total.status[size_t(statusClass)];
            if (statusClass == 2)
                count += frame.total.status[1]; // upgrades and hints: too rare for a colour of their own
            series.values.append(perSecond(count, frame.intervalSeconds));
        }
        data.series.append(std::move(series));
    }
    auto rejected =
        seriesOf(QStringLiteral("rejected"), QCoreApplication::translate("Charts", "Rejected"), ChartColour::Rejected, ChartStyle::DashedLine, frames.size());
    for (const auto& frame : frames)
        rejected.values.append(perSecond(frame.total.rejected, frame.intervalSeconds));
    data.series.append(std::move(rejected));
    return data;
}

ChartData latencySeries(const Frames& frames)
{
    ChartData data = frameTimes(frames);
    data.unit = QStringLiteral("ms");
    const struct {
        const char* id;
        double quantile;
        int colour;
    } lines[] = {{"p50", 0.5, 3}, {"p95", 0.95, 1}, {"p99", 0.99, 0}};
    for (const auto& line : lines) {
        auto series = seriesOf(QLatin1String(line.id), QLatin1String(line.id), ChartColour(int(ChartColour::Category0) + line.colour), ChartStyle::Line, frames.size());
        for (const auto& frame : frames) {
            const double value = frame.total.latency.quantileNs(line.quantile) / 1e6;
            series.values.append(std::isfinite(value) ? value : 0);
        }
        data.series.append(std::move(series));
    }
    return data;
}

ChartData latencyHeat(const Frames& frames)
{
    using telemetry::Histogram;
    static constexpr std::array kBegins = {0.0, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1000.0, 3000.0, 10'000.0}; // milliseconds
    static const auto bandOf = [] {
        std::array<size_t, Histogram::kBuckets> bands{};
        for (size_t bucket = 0; bucket < bands.size(); ++bucket) {
            const double middle = double(Histogram::upperBoundNs(bucket)) / 1e6 / 1.09; // four to an octave: half of one is 2^(1/8)
            bands[bucket] = size_t(std::upper_bound(kBegins.begin(), kBegins.end(), middle) - kBegins.begin()) - 1;
        }
        return bands;
    }();
    ChartData data = frameTimes(frames);
    data.unit = QCoreApplication::translate("Charts", "requests/s");
    std::array<QVector<double>, kBegins.size()> bands;
    bands.fill(QVector<double>(frames.size(), 0.0));
    size_t least = kBegins.size(), most = 0;
    for (qsizetype f = 0; f < frames.size(); ++f) {
        const Histogram& latency = frames[f].total.latency;
        for (size_t bucket = 0; bucket < Histogram::kBuckets; ++bucket) {
            const quint64 count = latency.at(bucket);
            if (!count)
                continue;
            const size_t band = bandOf[bucket];
            bands[band][f] += perSecond(count, frames[f].intervalSeconds);
            least = std::min(least, band);
            most = std::max(most, band);
        }
    }
    const QLocale locale;
    for (size_t band = least; band <= most && band < kBegins.size(); ++band) {
        const QString from = locale.toString(kBegins[band]), to = band + 1 < kBegins.size() ? locale.toString(kBegins[band + 1]) : QString();
        const QString label = to.isEmpty() ? QCoreApplication::translate("Charts", "over %1 ms").arg(from) : QCoreApplication::translate("Charts", "%1–%2 ms").arg(from, to);
        data.series.append({QStringLiteral("band%1").arg(band), label, int(ChartColour::Status3), ChartStyle::HeatBand, bands[band]});
        data.bandBounds.append(kBegins[band]);
    }
    return data;
}

double requestsPerSecond(const drivers::MetricsFrame& frame)
{
    return perSecond(frame.total.requests, frame.intervalSeconds);
}

double rejectedPerSecond(const drivers::MetricsFrame& frame)
{
    return perSecond(frame.total.rejected, frame.intervalSeconds);
}

double p95Milliseconds(const drivers::MetricsFrame& frame)
{
    return frame.total.latency.quantileNs(0.95) / 1e6;
}

ChartSeries earlierSeries(const ChartData& shape, const Frames& earlier, qint64 beforeMs, const QString& label, const std::function<double(const drivers::MetricsFrame&)>& value)
{
    ChartSeries series = seriesOf(QStringLiteral("earlier"), label, ChartColour::Status1, ChartStyle::DashedLine, shape.times.size());
    qsizetype at = 0;
    for (const qint64 time : shape.times) {
        const qint64 then = time - beforeMs;
        while (at + 1 < earlier.size() && std::abs(earlier[at + 1].timeMs - then) <= std::abs(earlier[at].timeMs - then))
            ++at;
        const bool near = at < earlier.size() && double(std::abs(earlier[at].timeMs - then)) <= std::max(double(shape.stepMs), earlier[at].intervalSeconds * 1000) * 1.5;
        series.values.append(near ? value(earlier[at]) : std::numeric_limits<double>::quiet_NaN());
    }
    return series;
}

QHash<QString, drivers::Figures> totalsBy(const Frames& frames, drivers::SeriesBy by)
{
    QHash<QString, drivers::Figures> totals;
    for (const auto& frame : frames) {
        const auto& figures = figuresBy(frame, by);
        for (auto it = figures.cbegin(); it != figures.cend(); ++it)
            addFigures(totals[it.key()], it.value());
    }
    return totals;
}

ChartData rankedSeries(const Frames& frames, drivers::SeriesBy by, const Figure& figure, const QString& unit, int most)
{
    ChartData data = frameTimes(frames);
    data.unit = unit;
    const QVector<QString> names = ranked(frames, by, figure);
    const qsizetype shown = std::min<qsizetype>(names.size(), most);
    for (qsizetype i = 0; i < shown; ++i) {
        auto series = seriesOf(names[i], displayName(names[i]), ChartColour(int(ChartColour::Category0) + int(i)), ChartStyle::StackedArea, frames.size());
        for (const auto& frame : frames) {
            const auto& figures = figuresBy(frame, by);
            const auto found = figures.constFind(names[i]);
            series.values.append(perSecond(found == figures.cend() ? 0 : figure(*found), frame.intervalSeconds));
        }
        data.series.append(std::move(series));
    }
    if (names.size() > shown) {
        auto rest = seriesOf(QString(), QCoreApplication::translate("Charts", "Others"), ChartColour::Status1, ChartStyle::StackedArea, frames.size());
        for (qsizetype f = 0; f < frames.size(); ++f) {
            quint64 sum = 0;
            const auto& figures = figuresBy(frames[f], by);
            for (auto it = figures.cbegin(); it != figures.cend(); ++it)
                sum += figure(*it);
            double value = perSecond(sum, frames[f].intervalSeconds);
            for (qsizetype i = 0; i < shown; ++i)
                value -= data.series[i].values[f];
            rest.values.append(std::max(0.0, value));
        }
        data.series.append(std::move(rest));
    }
    return data;
}

ChartData rankedLatency(const Frames& frames, drivers::SeriesBy by, double quantile, int most)
{
    ChartData data = frameTimes(frames);
    data.unit = QStringLiteral("ms");
    const QVector<QString> names = ranked(frames, by, [](const drivers::Figures& figures) { return figures.requests; });
    for (qsizetype i = 0; i < std::min<qsizetype>(names.size(), most); ++i) {
        auto series = seriesOf(names[i], displayName(names[i]), ChartColour(int(ChartColour::Category0) + int(i)), ChartStyle::Line, frames.size());
        for (const auto& frame : frames) {
            const auto& figures = figuresBy(frame, by);
            const auto found = figures.constFind(names[i]);
            series.values.append(found == figures.cend() || found->latency.count() == 0 ? std::numeric_limits<double>::quiet_NaN() : found->latency.quantileNs(quantile) / 1e6);
        }
        data.series.append(std::move(series));
    }
    return data;
}

ChartData rejectionSeries(const Frames& frames, drivers::SeriesBy by, int most)
{
    return rankedSeries(frames, by, [](const drivers::Figures& figures) { return figures.rejected; }, QCoreApplication::translate("Charts", "rejected/s"), most);
}

} // namespace gatehouse::console
