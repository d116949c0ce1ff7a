// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/chart_data.h"

#include "console/widgets/theme_colours.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gatehouse::console {

QColor chartColour(const ThemeColours& colours, int colour)
{
    if (colour < int(ChartColour::Rejected))
        return statusColour(colours, colour + 1);
    if (colour == int(ChartColour::Rejected))
        return colours.rejected;
    return categoryColour(colours, colour - int(ChartColour::Category0));
}

int ChartData::nearest(qint64 timeMs) const
{
    if (times.isEmpty())
        return -1;
    const auto after = std::lower_bound(times.cbegin(), times.cend(), timeMs);
    if (after == times.cend())
        return int(times.size()) - 1;
    const int index = int(after - times.cbegin());
    return index > 0 && timeMs - times[index - 1] < *after - timeMs ? index - 1 : index;
}

ChartData sliced(const ChartData& data, qint64 fromMs, qint64 toMs)
{
    qsizetype first = std::lower_bound(data.times.cbegin(), data.times.cend(), fromMs) - data.times.cbegin();
    qsizetype last = std::upper_bound(data.times.cbegin(), data.times.cend(), toMs) - data.times.cbegin();
    first = std::max<qsizetype>(0, first - 1);
    last = std::min(data.times.size(), last + 1);
    const qsizetype count = std::max<qsizetype>(0, last - first);
    ChartData out = data;
    out.times = data.times.mid(first, count);
    for (ChartSeries& series : out.series)
        series.values = series.values.mid(first, count);
    return out;
}

ChartData decimated(const ChartData& data, int points)
{
    const qsizetype count = data.times.size();
    if (points < 2 || count <= points)
        return data;
    ChartData out;
    out.stepMs = data.stepMs;
    out.unit = data.unit;
    out.series.reserve(data.series.size());
    for (const ChartSeries& series : data.series)
        out.series.append({series.id, series.label, series.colour, series.style, {}});
    const qint64 first = data.times.first();
    const double width = double(data.times.last() - first + 1) / points;
    const auto sum = [&data](qsizetype index) {
        double total = 0;
        for (const ChartSeries& series : data.series)
            total += series.values[index];
        return total;
    };
    const auto take = [&](qsizetype index) {
        out.times.append(data.times[index]);
        for (qsizetype i = 0; i < data.series.size(); ++i)
            out.series[i].values.append(data.series[i].values[index]);
    };
    qint64 widest = data.stepMs;
    for (qsizetype begin = 0; begin < count;) {
        const qint64 bucket = qint64(double(data.times[begin] - first) / width);
        qsizetype best = begin, end = begin + 1;
        for (; end < count && qint64(double(data.times[end] - first) / width) == bucket && !data.gapBefore(end); ++end)
            if (sum(end) > sum(best))
                best = end;
        take(best);
        begin = end;
    }
    // Neighbours may now be nearly two stretches apart without a gap between them.
    widest = std::max(widest, qint64(width));
    out.stepMs = widest;
    return out;
}

QVector<double> highestOf(const ChartData& data, const QSet<QString>& hidden)
{
    QVector<double> stack(data.times.size(), 0.0), highest = stack;
    for (const ChartSeries& series : data.series) {
        const bool area = series.style == ChartStyle::StackedArea;
        if ((!area && series.style != ChartStyle::Line) || hidden.contains(series.id))
            continue;
        for (qsizetype i = 0; i < highest.size(); ++i) {
            const double value = series.values[i];
            if (std::isfinite(value))
                highest[i] = std::max(highest[i], area ? stack[i] += std::max(0.0, value) : value);
        }
    }
    return highest;
}

NiceScale niceScale(double most, int ticks)
{
    if (!(most > 0) || !std::isfinite(most))
        return {1, 0.5};
    const double raw = most / std::max(1, ticks);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= raw * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    return {std::ceil(most / step - 1e-9) * step, step};
}

QString shortNumber(double value)
{
    const QLocale locale;
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const double size = std::abs(value);
    const auto digits = [&locale](double number, int decimals) {
        QString text = locale.toString(number, 'f', decimals);
        if (decimals > 0) {
            while (text.endsWith(locale.zeroDigit()))
                text.chop(1);
            if (text.endsWith(locale.decimalPoint()))
                text.chop(int(locale.decimalPoint().size()));
        }
        return text;
    };
    if (size >= 999.5e6)
        return digits(value / 1e9, 1) + QLatin1Char('G');
    if (size >= 999.5e3)
        return digits(value / 1e6, 1) + QLatin1Char('M');
    if (size >= 9999.5)
        return digits(value / 1e3, 1) + QLatin1Char('k');
    if (size >= 99.95 || size == 0)
        return digits(value, 0);
    return digits(value, size >= 9.995 ? 1 : 2);
}

} // namespace gatehouse::console
