// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/line_columns.h"

#include <algorithm>
#include <cmath>

namespace gatehouse::console {

QVector<LineColumn> lineColumns(const QVector<qint64>& times, const QVector<double>& values, const ColumnWindow& window)
{
    QVector<LineColumn> out;
    const qsizetype count = std::min(times.size(), values.size());
    if (window.columns < 1 || window.endMs <= window.beginMs)
        return out;
    out.reserve(std::min<qsizetype>(count, window.columns));
    const double perMs = double(window.columns) / double(window.endMs - window.beginMs);
    const qint64* time = times.constData();
    const double* value = values.constData();
    bool joined = false; // the sample before belongs to the same stretch
    double before = 0;
    const auto first = std::lower_bound(time, time + count, window.beginMs) - time;
    for (qsizetype i = first; i < count && time[i] <= window.endMs; ++i) {
        if (!std::isfinite(value[i])) {
            joined = false;
            continue;
        }
        if (i > first && time[i] - time[i - 1] > window.gapMs)
            joined = false;
        const int column = std::min(window.columns - 1, int(double(time[i] - window.beginMs) * perMs));
        if (joined && out.last().column == column) {
            out.last().low = std::min(out.last().low, value[i]);
            out.last().high = std::max(out.last().high, value[i]);
            out.last().last = value[i];
        } else if (joined) {
            // The way from the column before is drawn in this one, and in those between.
            const int from = out.last().column;
            const double slope = (value[i] - before) / (column - from);
            for (int between = from + 1; between <= column; ++between) {
                const double in = before + slope * (between - 1 - from), leave = between == column ? value[i] : in + slope;
                out.append({between, std::min(in, leave), std::max(in, leave), leave, false});
            }
        } else {
            out.append({column, value[i], value[i], value[i], true});
        }
        joined = true;
        before = value[i];
    }
    return out;
}

} // namespace gatehouse::console
