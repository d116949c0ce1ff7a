// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/chart_data.h"

#include <QByteArray>

namespace gatehouse::console {

// RFC 4180: time in UTC, one column a series. What a spreadsheet would take for a formula is disarmed.
QByteArray toCsv(const ChartData& data);

} // namespace gatehouse::console
