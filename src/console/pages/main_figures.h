// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/metrics_series.h"

namespace gatehouse::console {

class StatTile;

// The tiles with a gateway's main figures, whoever lays them out. None is null.
struct MainFigures {
    StatTile *requests, *errors, *rejected, *latency, *connections;

    // Their titles, once.
    void name() const;
    // Of frames of a second each, the newest last: rates over the last five of them, all else over kSeconds. Without frames nothing changes. 0 workers: not known.
    void show(const Frames& recent, int workers) const;
    static constexpr int kSeconds = 60;
};

} // namespace gatehouse::console
