// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace gatehouse::console {

// What a line covers in one column of pixels. Values.
struct LineColumn {
    int column = 0;
    double low = 0, high = 0; // least and greatest, and where the line came in from
    double last = 0;          // where it leaves
    bool begins = false;      // the first after a gap: nothing leads here
};

struct ColumnWindow {
    qint64 beginMs = 0, endMs = 1;
    int columns = 1;
    qint64 gapMs = 0; // samples farther apart than this are not joined
};

// A line by columns of pixels. Where it has more samples than columns it is reduced to what can be seen: the least and the greatest value of each, so that no peak and
// no dip is lost, whichever series has it; where it has fewer, the columns between two samples lie on the straight line. Values that are no numbers leave a gap; samples outside of the window are left out.
QVector<LineColumn> lineColumns(const QVector<qint64>& times, const QVector<double>& values, const ColumnWindow& window);

} // namespace gatehouse::console
