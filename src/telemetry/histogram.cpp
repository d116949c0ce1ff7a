// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/histogram.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace gatehouse::telemetry {

namespace {

// Bounds are multiples of a quarter of a microsecond, so they are exact in nanoseconds and short in decimal.
constexpr uint64_t kQuarterNs = 250;

double lowerBoundNs(size_t bucket)
{
    return bucket == 0 ? 0 : static_cast<double>(Histogram::upperBoundNs(bucket - 1));
}

} // namespace

void Histogram::cover(size_t first, size_t end)
{
    if (m_times.empty())
        m_first = first;
    if (first < m_first) {
        m_times.insert(m_times.begin(), m_first - first, 0);
        m_first = first;
    }
    if (end > this->end())
        m_times.resize(end - m_first);
}

void Histogram::clear() noexcept
{
    std::fill(m_times.begin(), m_times.end(), 0);
    m_sumNs = 0;
}

size_t Histogram::bucketOf(uint64_t nanoseconds) noexcept
{
    // Bounds belong to the bucket below them, as Prometheus' `le` says.
    const uint64_t quarters = nanoseconds == 0 ? 0 : (nanoseconds - 1) / kQuarterNs;
    if (quarters < 4)
        return 0;
    const unsigned octave = static_cast<unsigned>(std::bit_width(quarters)) - 3;
    return std::min<size_t>(kBuckets - 1, 1 + octave * 4 + ((quarters >> octave) & 3));
}

uint64_t Histogram::upperBoundNs(size_t bucket) noexcept
{
    if (bucket == 0)
        return 4 * kQuarterNs;
    const size_t octave = (bucket - 1) / 4;
    return kQuarterNs * ((5 + (bucket - 1) % 4) << octave);
}

void Histogram::record(uint64_t nanoseconds, uint64_t times)
{
    addUnsummed(bucketOf(nanoseconds), times);
    m_sumNs += nanoseconds * times;
}

void Histogram::add(size_t bucket, uint64_t times)
{
    if (bucket >= kBuckets)
        return;
    addUnsummed(bucket, times);
    m_sumNs += static_cast<uint64_t>((lowerBoundNs(bucket) + static_cast<double>(upperBoundNs(bucket))) / 2 * static_cast<double>(times));
}

void Histogram::addUnsummed(size_t bucket, uint64_t times)
{
    if (bucket >= kBuckets)
        return;
    cover(bucket, bucket + 1);
    m_times[bucket - m_first] += times;
}

uint64_t Histogram::count() const noexcept
{
    return std::accumulate(m_times.begin(), m_times.end(), uint64_t{0});
}

double Histogram::quantileNs(double q) const noexcept
{
    const uint64_t total = count();
    if (total == 0)
        return 0;
    const double rank = std::clamp(q, 0.0, 1.0) * static_cast<double>(total);
    double below = 0;
    size_t last = 0;
    for (size_t bucket = m_first; bucket < end(); ++bucket) {
        const auto here = static_cast<double>(at(bucket));
        if (here == 0)
            continue;
        last = bucket;
        if (below + here >= rank) {
            const double lower = lowerBoundNs(bucket);
            return lower + (static_cast<double>(upperBoundNs(bucket)) - lower) * std::max(0.0, rank - below) / here;
        }
        below += here;
    }
    return static_cast<double>(upperBoundNs(last));
}

Histogram& Histogram::operator+=(const Histogram& other)
{
    if (!other.m_times.empty()) {
        cover(other.m_first, other.end());
        for (size_t bucket = other.m_first; bucket < other.end(); ++bucket)
            m_times[bucket - m_first] += other.m_times[bucket - other.m_first];
    }
    m_sumNs += other.m_sumNs;
    return *this;
}

Histogram Histogram::operator-(const Histogram& earlier) const
{
    const auto grown = [&](size_t bucket) { return at(bucket) > earlier.at(bucket); };
    size_t from = m_first;
    size_t to = end();
    while (from < to && !grown(from))
        ++from;
    while (to > from && !grown(to - 1))
        --to;
    Histogram difference;
    difference.cover(from, to);
    for (size_t bucket = from; bucket < to; ++bucket)
        difference.m_times[bucket - from] = at(bucket) - std::min(at(bucket), earlier.at(bucket));
    difference.m_sumNs = m_sumNs - std::min(m_sumNs, earlier.m_sumNs);
    return difference;
}

} // namespace gatehouse::telemetry
