// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace gatehouse::telemetry {

// Latencies in log-linear buckets: four to an octave from 1 µs to 2 minutes, so a quantile is right within 10 %. A plain value; one that
// counted nothing has no buckets, so that what is not used costs nothing.
class Histogram
{
public:
    Histogram() = default;
    Histogram(const Histogram& other);
    Histogram(Histogram&&) noexcept = default;
    Histogram& operator=(const Histogram& other);
    Histogram& operator=(Histogram&&) noexcept = default;

    static constexpr size_t kBuckets = 112;
    static size_t bucketOf(uint64_t nanoseconds) noexcept;
    static uint64_t upperBoundNs(size_t bucket) noexcept; // the last one is open

    void record(uint64_t nanoseconds, uint64_t times = 1);
    void add(size_t bucket, uint64_t times); // the sum grows by the bucket's middle
    uint64_t count() const noexcept;
    uint64_t sumNs() const noexcept { return m_sumNs; }
    uint64_t at(size_t bucket) const noexcept { return m_buckets ? (*m_buckets)[bucket] : 0; }
    // q in 0…1, interpolated within the bucket; 0 when empty.
    double quantileNs(double q) const noexcept;
    Histogram& operator+=(const Histogram& other);
    Histogram operator-(const Histogram& earlier) const;
    void setSumNs(uint64_t sum) noexcept { m_sumNs = sum; }

private:
    using Buckets = std::array<uint64_t, kBuckets>;
    Buckets& buckets();

    std::unique_ptr<Buckets> m_buckets;
    uint64_t m_sumNs = 0;
};

} // namespace gatehouse::telemetry
