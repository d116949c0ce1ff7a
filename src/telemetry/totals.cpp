// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/shard.h"

#include <algorithm>
#include <utility>

namespace gatehouse::telemetry {

namespace {

uint64_t less(uint64_t now, uint64_t earlier)
{
    return now - std::min(now, earlier);
}

} // namespace

void Totals::clear() noexcept
{
    Histogram kept = std::move(latency);
    kept.clear();
    *this = {};
    latency = std::move(kept);
}

Totals& Totals::operator+=(const Totals& other)
{
    requests += other.requests;
    for (size_t i = 0; i < status.size(); ++i)
        status[i] += other.status[i];
    rejected += other.rejected;
    reported += other.reported;
    bytesIn += other.bytesIn;
    bytesOut += other.bytesOut;
    inspected += other.inspected;
    inspectionNs += other.inspectionNs;
    latency += other.latency;
    return *this;
}

Totals Totals::operator-(const Totals& earlier) const
{
    Totals difference;
    difference.requests = less(requests, earlier.requests);
    for (size_t i = 0; i < status.size(); ++i)
        difference.status[i] = less(status[i], earlier.status[i]);
    difference.rejected = less(rejected, earlier.rejected);
    difference.reported = less(reported, earlier.reported);
    difference.bytesIn = less(bytesIn, earlier.bytesIn);
    difference.bytesOut = less(bytesOut, earlier.bytesOut);
    difference.inspected = less(inspected, earlier.inspected);
    difference.inspectionNs = less(inspectionNs, earlier.inspectionNs);
    difference.latency = latency - earlier.latency;
    return difference;
}

} // namespace gatehouse::telemetry
