// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/chart_data.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace gatehouse::console {

class LiveChart;

// RFC 4180: time in UTC, one column a series. What a spreadsheet would take for a formula is disarmed.
QByteArray toCsv(const ChartData& data);
// The chart as it stands, with its title and a legend, in the colours of its theme. What it shows is described in the file, too.
bool writeSvg(LiveChart& chart, const QString& title, QIODevice& device);

} // namespace gatehouse::console
