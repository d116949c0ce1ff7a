// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/series_ring.h"

#include "telemetry/frame_codec.h"

#include <algorithm>

namespace gatehouse::telemetry {

namespace {

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kHour = 3600 * kSecond;

// A frame ends at its time, so one that ends on a step's edge belongs to the step before it.
int64_t bucketOf(int64_t timeNs, int64_t stepNs)
{
    return (timeNs - 1) / stepNs;
}

bool differs(const Totals& a, const Totals& b)
{
    return a.requests != b.requests || a.rejected != b.rejected || a.reported != b.reported || a.bytesIn != b.bytesIn || a.bytesOut != b.bytesOut;
}

} // namespace

void SeriesRing::Pending::add(const Frame& other, int64_t bucketNumber)
{
    bucket = bucketNumber;
    frame.timeNs = other.timeNs;
    frame.intervalNs += other.intervalNs;
    frame.connections = other.connections;
    // Both are sorted by slot. Who is new stands behind the others at first: most of tens of thousands are known.
    const auto bySlot = [](const auto& a, const auto& b) { return a.first < b.first; };
    const size_t known = deltas.size();
    size_t place = 0;
    for (const auto& [slot, totals] : other.deltas) {
        while (place < known && deltas[place].first < slot)
            ++place;
        if (place < known && deltas[place].first == slot)
            deltas[place].second += totals;
        else
            deltas.emplace_back(slot, totals);
    }
    std::inplace_merge(deltas.begin(), deltas.begin() + static_cast<std::ptrdiff_t>(known), deltas.end(), bySlot);
}

Frame SeriesRing::Pending::take()
{
    Frame merged = std::move(frame);
    merged.deltas = std::move(deltas);
    *this = {};
    return merged;
}

SeriesRing::SeriesRing(size_t maxBytesPerLevel) : m_maxBytes(maxBytesPerLevel)
{
    m_levels.push_back({kSecond, kHour, {}, 0, {}});
    m_levels.push_back({10 * kSecond, 24 * kHour, {}, 0, {}});
    m_levels.push_back({300 * kSecond, 30 * 24 * kHour, {}, 0, {}});
}

const Frame& SeriesRing::tick(int64_t wallNs, const std::vector<Totals>& totals, const Connections& connections)
{
    if (wallNs < m_lastNs)
        forgetAfter(wallNs);
    m_latest.deltas.clear();
    m_latest.timeNs = wallNs;
    m_latest.intervalNs = m_lastNs != 0 && wallNs > m_lastNs ? wallNs - m_lastNs : kSecond;
    m_latest.connections = connections;
    m_last.resize(std::max(m_last.size(), totals.size()));
    for (Slot slot = 0; slot < totals.size(); ++slot) {
        if (differs(totals[slot], m_last[slot])) {
            m_latest.deltas.emplace_back(slot, totals[slot] - m_last[slot]);
            m_last[slot] = totals[slot];
        }
    }
    m_lastNs = wallNs;
    feed(0, m_latest);
    return m_latest;
}

void SeriesRing::feed(size_t index, const Frame& frame)
{
    if (index == m_levels.size())
        return;
    Level& level = m_levels[index];
    if (index == 0) {
        store(level, frame);
        feed(1, frame);
        return;
    }
    const int64_t bucket = bucketOf(frame.timeNs, level.stepNs);
    if (level.pending.bucket >= 0 && level.pending.bucket != bucket) {
        const Frame merged = level.pending.take();
        store(level, merged);
        feed(index + 1, merged);
    }
    level.pending.add(frame, bucket);
}

void SeriesRing::store(Level& level, const Frame& frame)
{
    level.frames.push_back({frame.timeNs, frame.intervalNs, frame.connections, packDeltas(frame.deltas)});
    level.bytes += level.frames.back().bytes();
    while (level.frames.size() > 1 && (level.bytes > m_maxBytes || level.frames.front().timeNs <= frame.timeNs - level.keepNs)) {
        level.bytes -= level.frames.front().bytes();
        level.frames.pop_front();
    }
}

void SeriesRing::forgetAfter(int64_t wallNs)
{
    for (Level& level : m_levels) {
        while (!level.frames.empty() && level.frames.back().timeNs > wallNs) {
            level.bytes -= level.frames.back().bytes();
            level.frames.pop_back();
        }
        if (level.pending.bucket >= 0 && level.pending.frame.timeNs > wallNs)
            level.pending = {};
    }
}

const SeriesRing::Level& SeriesRing::levelFor(int64_t fromNs, int64_t stepNs) const
{
    // Coarsest level that is not coarser than the step: merging up from there is exact and cheapest.
    size_t index = 0;
    while (index + 1 < m_levels.size() && m_levels[index + 1].stepNs <= stepNs)
        ++index;
    const auto reaches = [&](const Level& level) { return !level.frames.empty() && level.frames.front().timeNs - level.frames.front().intervalNs <= fromNs; };
    // Nothing reaches further back than the process itself: then the finest that knows as much as any is enough.
    const auto knowsAll = [&](const Level& level) {
        return !level.frames.empty() && std::none_of(m_levels.begin(), m_levels.end(), [&](const Level& other) {
            return !other.frames.empty() && other.frames.front().timeNs - other.frames.front().intervalNs < level.frames.front().timeNs - level.frames.front().intervalNs;
        });
    };
    for (size_t i = index; i < m_levels.size(); ++i) {
        if (reaches(m_levels[i]) || knowsAll(m_levels[i]))
            return m_levels[i];
    }
    // A coarse level that has no frame yet: what it would show is in the finer ones.
    while (index > 0 && m_levels[index].frames.empty())
        --index;
    return m_levels[index];
}

int64_t SeriesRing::stepFor(int64_t fromNs, int64_t stepNs) const
{
    const int64_t least = levelFor(fromNs, stepNs).stepNs;
    return std::max(least, (stepNs + least - 1) / least * least);
}

int64_t SeriesRing::visit(int64_t fromNs, int64_t toNs, int64_t stepNs, const Wanted& wanted, const std::function<void(const Frame&)>& each) const
{
    const Level& level = levelFor(fromNs, stepNs);
    const int64_t step = stepFor(fromNs, stepNs);
    Pending merged;
    const auto add = [&](const Frame& frame) {
        if (frame.timeNs < fromNs || frame.timeNs > toNs)
            return;
        const int64_t bucket = bucketOf(frame.timeNs, step);
        if (merged.bucket >= 0 && merged.bucket != bucket)
            each(merged.take());
        merged.add(frame, bucket);
    };
    for (const Packed& packed : level.frames) {
        if (packed.timeNs < fromNs || packed.timeNs > toNs)
            continue;
        Frame frame{packed.timeNs, packed.intervalNs, {}, packed.connections};
        unpackDeltas(packed.deltas, wanted, [&](Slot slot, const Totals& totals) { frame.deltas.emplace_back(slot, totals); });
        add(frame);
    }
    // What this level and the finer ones have not closed yet, oldest first.
    for (auto index = static_cast<size_t>(&level - m_levels.data()); index > 0; --index) {
        const Pending& pending = m_levels[index].pending;
        if (pending.bucket < 0)
            continue;
        Frame frame = pending.frame;
        for (const auto& [slot, totals] : pending.deltas) {
            if (!wanted || wanted(slot))
                frame.deltas.emplace_back(slot, totals);
        }
        add(frame);
    }
    if (merged.bucket >= 0)
        each(merged.take());
    return step;
}

std::vector<Frame> SeriesRing::query(int64_t fromNs, int64_t toNs, int64_t stepNs, int64_t& stepUsedNs) const
{
    std::vector<Frame> frames;
    stepUsedNs = visit(fromNs, toNs, stepNs, {}, [&](const Frame& frame) { frames.push_back(frame); });
    return frames;
}

size_t SeriesRing::bytes() const
{
    size_t bytes = m_last.capacity() * sizeof(Totals);
    for (const Level& level : m_levels)
        bytes += level.bytes + level.pending.deltas.size() * (sizeof(Totals) + 48);
    return bytes;
}

} // namespace gatehouse::telemetry
