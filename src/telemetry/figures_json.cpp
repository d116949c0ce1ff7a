// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "telemetry/figures_json.h"

#include <cmath>

namespace gatehouse::telemetry {

namespace {

void put(base::Json& object, const char* member, uint64_t value)
{
    if (value != 0)
        object[member] = value;
}

// Milliseconds with microsecond precision: what a histogram knows no finer.
double milliseconds(double nanoseconds)
{
    return std::round(nanoseconds / 1000) / 1000;
}

base::Json latencyJson(const Histogram& latency)
{
    base::Json buckets = base::Json::array();
    for (size_t bucket = 0; bucket < Histogram::kBuckets; ++bucket) {
        if (latency.at(bucket) != 0)
            buckets.push_back({static_cast<double>(Histogram::upperBoundNs(bucket)) / 1000, latency.at(bucket)});
    }
    return {{"p50", milliseconds(latency.quantileNs(0.5))},
            {"p95", milliseconds(latency.quantileNs(0.95))},
            {"p99", milliseconds(latency.quantileNs(0.99))},
            {"buckets", std::move(buckets)}};
}

} // namespace

base::Json figuresJson(const Totals& totals)
{
    static constexpr const char* kClasses[] = {"none", "1xx", "2xx", "3xx", "4xx", "5xx"};
    base::Json figures = base::Json::object();
    put(figures, "requests", totals.requests);
    base::Json status = base::Json::object();
    for (size_t i = 0; i < totals.status.size(); ++i)
        put(status, kClasses[i], totals.status[i]);
    if (!status.empty())
        figures["status"] = std::move(status);
    put(figures, "rejected", totals.rejected);
    put(figures, "reported", totals.reported);
    put(figures, "bytesIn", totals.bytesIn);
    put(figures, "bytesOut", totals.bytesOut);
    put(figures, "inspected", totals.inspected);
    if (totals.inspectionNs != 0)
        figures["inspectionMs"] = milliseconds(static_cast<double>(totals.inspectionNs));
    if (totals.latency.count() != 0)
        figures["latency"] = latencyJson(totals.latency);
    return figures;
}

base::Json connectionsJson(const Connections& connections)
{
    return {{"active", connections.active},
            {"accepted", connections.accepted},
            {"refused", connections.refused},
            {"upstreamActive", connections.upstreamActive},
            {"upstreamIdle", connections.upstreamIdle}};
}

} // namespace gatehouse::telemetry
