// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/live_chart.h"
#include "drivers/gateway_types.h"

namespace gatehouse::console {

// What was changed when, for the time axis: number, author and message of each revision, made fit to be shown. Those without a time are left out.
QVector<ChartMarker> revisionMarkers(const QVector<drivers::Revision>& revisions);

} // namespace gatehouse::console
