// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSet>
#include <QString>
#include <QVector>

namespace gatehouse::console {

struct ThemeColours;

// What a series is drawn in; resolved against the theme when it is painted. Category0 + n is the n-th of the named colours.
enum class ChartColour { Status1, Status2, Status3, Status4, Status5, Rejected, Category0 };
QColor chartColour(const ThemeColours& colours, int colour);

// HeatBand: all series of the chart are bands, from the lowest up, and a value is how warm its band is.
enum class ChartStyle { StackedArea, Line, DashedLine, HeatBand };

struct ChartSeries {
    QString id;
    QString label; // plain text, safe to show
    int colour = 0; // ChartColour
    ChartStyle style = ChartStyle::Line;
    QVector<double> values; // as many as there are times
};

// Series over common points of time. A value.
struct ChartData {
    QVector<qint64> times; // milliseconds since 1970, ascending
    qint64 stepMs = 1000;  // the usual distance; what is farther apart than twice that is a gap
    QVector<ChartSeries> series;
    QString unit;
    QVector<double> bandBounds; // of heat bands: where each begins

    bool isEmpty() const { return times.isEmpty(); }
    bool gapBefore(qsizetype index) const { return index > 0 && times[index] - times[index - 1] > stepMs * 5 / 2; }
    // The point nearest to a time, or -1.
    int nearest(qint64 timeMs) const;
};

// The points from one time to another, with one beyond at either side, so that lines run on to the edges.
ChartData sliced(const ChartData& data, qint64 fromMs, qint64 toMs);
// At most `points` points: of each stretch the sample with the greatest sum stays, whole, so peaks and the relation of series survive. Gaps stay gaps.
ChartData decimated(const ChartData& data, int points);

// What a threshold is held against at each time: all areas together, and each line; not the dashed ones, which stand beside the rest for comparison.
QVector<double> highestOf(const ChartData& data, const QSet<QString>& hidden);

// A scale from 0 whose ticks are round numbers.
struct NiceScale {
    double top = 1, step = 1;
};
NiceScale niceScale(double most, int ticks);
// "0", "12.5", "1.2k", "3.4M": short, for axes, tiles and read-outs.
QString shortNumber(double value);

} // namespace gatehouse::console
