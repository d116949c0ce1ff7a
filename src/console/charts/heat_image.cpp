// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/heat_image.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace gatehouse::console {

namespace {
constexpr double kFaintest = 0.14; // a single request is still seen
} // namespace

QImage heatImage(const ChartData& data, qint64 beginMs, qint64 endMs, int columns, const QColor& colour)
{
    const int rows = int(data.series.size());
    if (rows == 0 || columns < 1 || endMs <= beginMs || data.times.isEmpty())
        return {};
    const double perMs = double(columns) / double(endMs - beginMs);
    const auto columnOf = [&](qint64 time) { return int(std::clamp(std::floor(double(time - beginMs) * perMs), 0.0, double(columns))); };
    std::vector<double> warmth(size_t(rows) * size_t(columns), 0.0);
    double most = 0;
    for (qsizetype i = 0; i < data.times.size(); ++i) {
        const qint64 end = data.times[i];
        if (end <= beginMs || end > endMs)
            continue;
        const qint64 begin = i > 0 && !data.gapBefore(i) ? data.times[i - 1] : end - data.stepMs;
        const int from = std::min(columnOf(begin), columns - 1), to = std::max(from + 1, columnOf(end));
        for (int row = 0; row < rows; ++row) {
            const double value = data.series[row].values[i];
            if (!std::isfinite(value) || value <= 0)
                continue;
            most = std::max(most, value);
            double* line = warmth.data() + size_t(rows - 1 - row) * size_t(columns);
            for (int column = from; column < to; ++column)
                line[column] = std::max(line[column], value);
        }
    }
    QImage image(columns, rows, QImage::Format_ARGB32);
    const double scale = most > 0 ? 1 / std::log1p(most) : 0;
    for (int row = 0; row < rows; ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        const double* values = warmth.data() + size_t(row) * size_t(columns);
        for (int column = 0; column < columns; ++column) {
            const double share = values[column] > 0 ? kFaintest + (1 - kFaintest) * std::log1p(values[column]) * scale : 0;
            line[column] = qRgba(colour.red(), colour.green(), colour.blue(), int(std::lround(255 * share)));
        }
    }
    return image;
}

} // namespace gatehouse::console
