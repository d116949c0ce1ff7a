// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gatehouse::telemetry {

// Latencies in log-linear buckets: four to an octave from 1 µs to 2 minutes, so a quantile is right within 10 %. A plain value. It keeps only the buckets
// between its lowest and its highest, a few for the second of one route: tens of thousands are added, subtracted and packed every second.
class Histogram
{
public:
    static constexpr size_t kBuckets = 112;
    static size_t bucketOf(uint64_t nanoseconds) noexcept;
    static uint64_t upperBoundNs(size_t bucket) noexcept; // the last one is open

    void record(uint64_t nanoseconds, uint64_t times = 1);
    void add(size_t bucket, uint64_t times); // the sum grows by the bucket's middle
    void addUnsummed(size_t bucket, uint64_t times); // for who sets the sum
    void clear() noexcept; // keeps its memory for what is likely to come again
    uint64_t count() const noexcept;
    uint64_t sumNs() const noexcept { return m_sumNs; }
    uint64_t at(size_t bucket) const noexcept { return bucket - m_first < m_times.size() ? m_times[bucket - m_first] : 0; }
    // All others are zero.
    size_t first() const noexcept { return m_first; }
    size_t end() const noexcept { return m_first + m_times.size(); }
    // q in 0…1, interpolated within the bucket; 0 when empty.
    double quantileNs(double q) const noexcept;
    Histogram& operator+=(const Histogram& other);
    Histogram operator-(const Histogram& earlier) const;
    void setSumNs(uint64_t sum) noexcept { m_sumNs = sum; }

private:
    void cover(size_t first, size_t end);

    std::vector<uint64_t> m_times;
    size_t m_first = 0; // the bucket of m_times[0]
    uint64_t m_sumNs = 0;
};

} // namespace gatehouse::telemetry
