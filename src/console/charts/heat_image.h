// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/chart_data.h"

#include <QImage>

namespace gatehouse::console {

// The bands of a heat map, one row of pixels each with the highest band on top, `columns` wide: of each column the greatest value. The warmer, the nearer to `colour`,
// on a logarithmic scale, as traffic's rare slow requests are what one looks for; what is nothing stays transparent. A sample covers the time since the one before.
QImage heatImage(const ChartData& data, qint64 beginMs, qint64 endMs, int columns, const QColor& colour);

} // namespace gatehouse::console
