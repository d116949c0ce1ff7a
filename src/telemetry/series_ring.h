// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telemetry/registry.h"

#include <deque>
#include <vector>

namespace gatehouse::telemetry {

// What happened in one interval; only slots with activity are in it.
struct Frame {
    int64_t timeNs = 0; // wall clock, end of the interval
    int64_t intervalNs = 0;
    std::vector<std::pair<Slot, Totals>> deltas; // sorted by slot
    Connections connections;
};

// History of frames at three resolutions: 1 s for an hour, 10 s for a day, 5 min for 30 days. In memory, bounded. One thread.
class SeriesRing
{
public:
    // The difference to the last call becomes a frame; coarser frames are merged from finer ones.
    const Frame& tick(int64_t wallNs, const std::vector<Totals>& totals, const Connections& connections);
    // Frames in [from, to] at the finest resolution that is not finer than `stepNs` and still reaches back to `from`, merged up to `stepNs`.
    std::vector<Frame> query(int64_t fromNs, int64_t toNs, int64_t stepNs, int64_t& stepUsedNs) const;
    size_t bytes() const;

private:
    struct Level {
        int64_t stepNs;
        size_t keep;
        std::deque<Frame> frames;
    };
    std::vector<Totals> m_last;
    std::vector<Level> m_levels;
    Frame m_latest;
    int64_t m_lastNs = 0;
    friend class SeriesRingTest;

public:
    SeriesRing();
};

} // namespace gatehouse::telemetry
