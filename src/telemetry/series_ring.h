// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "telemetry/registry.h"

#include <deque>
#include <functional>
#include <utility>
#include <vector>

namespace gatehouse::telemetry {

// What happened in one interval; only slots with activity are in it.
struct Frame {
    int64_t timeNs = 0; // wall clock, end of the interval
    int64_t intervalNs = 0;
    std::vector<std::pair<Slot, Totals>> deltas; // sorted by slot
    Connections connections;
};

// History of frames at three resolutions: 1 s for an hour, 10 s for a day, 5 min for 30 days. In memory, packed, bounded by time and by bytes: when very many
// series are active, a resolution reaches back less far. One thread.
class SeriesRing
{
public:
    explicit SeriesRing(size_t maxBytesPerLevel = 64u << 20);

    // The first frame begins now, instead of a second before its end.
    void begin(int64_t wallNs) { m_lastNs = wallNs; }
    // The difference to the last call becomes a frame; coarser frames are merged from finer ones.
    // Frames that the wall clock, set back, calls future are forgotten.
    const Frame& tick(int64_t wallNs, const std::vector<Totals>& totals, const Connections& connections);

    using Wanted = std::function<bool(Slot)>; // empty: all
    // Frames in [from, to] at the finest resolution that is not finer than `stepNs` and still reaches back to `from`, merged up to `stepNs`; gives the step used.
    int64_t visit(int64_t fromNs, int64_t toNs, int64_t stepNs, const Wanted& wanted, const std::function<void(const Frame&)>& each) const;
    std::vector<Frame> query(int64_t fromNs, int64_t toNs, int64_t stepNs, int64_t& stepUsedNs) const;
    // The step that visit() would use.
    int64_t stepFor(int64_t fromNs, int64_t stepNs) const;
    size_t bytes() const;

private:
    struct Packed {
        int64_t timeNs;
        int64_t intervalNs;
        Connections connections;
        std::string deltas;
        size_t bytes() const { return sizeof(Packed) + deltas.capacity(); }
    };
    // A frame that is still being merged.
    struct Pending {
        int64_t bucket = -1; // number of the step since 1970
        Frame frame;         // without deltas
        std::vector<std::pair<Slot, Totals>> deltas; // sorted
        void add(const Frame& frame, int64_t bucketNumber);
        Frame take();
    };
    struct Level {
        int64_t stepNs;
        int64_t keepNs;
        std::deque<Packed> frames;
        size_t bytes = 0;
        Pending pending; // coarser levels only
    };
    void store(Level& level, const Frame& frame);
    void feed(size_t level, const Frame& frame);
    void forgetAfter(int64_t wallNs);
    const Level& levelFor(int64_t fromNs, int64_t stepNs) const;

    size_t m_maxBytes;
    std::vector<Level> m_levels;
    std::vector<Totals> m_last;
    Frame m_latest;
    int64_t m_lastNs = 0;
};

} // namespace gatehouse::telemetry
