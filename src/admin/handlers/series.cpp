// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"
#include "telemetry/figures_json.h"

#include <algorithm>
#include <unordered_map>

namespace gatehouse::admin::handlers {

namespace {

using telemetry::Dimension;
using telemetry::Slot;

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kUsualPoints = 300;
constexpr int64_t kMaxPoints = 10'000;
constexpr int64_t kMaxEntries = 100'000; // points times series of one answer
constexpr int64_t kMaxSeries = 100;
constexpr int64_t kMaxRange = 31 * 86'400 * kSecond;

Dimension dimensionOf(const std::string& by)
{
    static const std::map<std::string, Dimension> kDimensions = {{"total", Dimension::Total}, {"tenant", Dimension::Tenant},     {"service", Dimension::Service},
                                                                 {"route", Dimension::Route}, {"consumer", Dimension::Consumer}, {"policy", Dimension::Policy}, {"target", Dimension::Target}};
    const auto found = kDimensions.find(by);
    return found == kDimensions.end() ? Dimension::Total : found->second;
}

struct Window {
    int64_t from, to, step;
};

// Which slots the answer tells of: the one that was named, or the busiest of a dimension. Gives how many were left out.
size_t chooseSlots(const Collector& collector, const Window& window, Dimension dimension, const std::optional<std::string>& name, std::vector<bool>& chosen)
{
    const auto& series = collector.series();
    chosen.assign(series.size(), false);
    std::vector<bool> candidates(series.size(), false);
    for (size_t slot = 0; slot < series.size(); ++slot)
        candidates[slot] = series[slot].dimension == dimension && (!name || series[slot].name == *name);
    if (name || dimension == Dimension::Total) {
        chosen = candidates;
        return 0;
    }
    std::unordered_map<Slot, uint64_t> activity;
    collector.ring().visit(
        window.from, window.to, window.step, [&](Slot slot) { return slot < candidates.size() && candidates[slot]; },
        [&](const telemetry::Frame& frame) {
            for (const auto& [slot, totals] : frame.deltas)
                activity[slot] += totals.requests + totals.rejected + totals.reported;
        });
    std::vector<std::pair<uint64_t, Slot>> order;
    for (const auto& [slot, count] : activity)
        order.emplace_back(count, slot);
    std::sort(order.rbegin(), order.rend());
    const int64_t points = (window.to - window.from) / window.step + 1;
    const auto most = static_cast<size_t>(std::clamp<int64_t>(kMaxEntries / points, 1, kMaxSeries));
    for (size_t i = 0; i < order.size() && i < most; ++i)
        chosen[order[i].second] = true;
    return order.size() > most ? order.size() - most : 0;
}

} // namespace

Answer series(Call& call)
{
    const Collector& collector = call.context.collector;
    Window window{};
    window.to = call.query.timeNs("to", call.context.loop.wallNs());
    window.from = call.query.timeNs("from", window.to - 300 * kSecond);
    if (window.from > window.to)
        return badRequest("query parameter \"from\" is later than \"to\"", {{"?from", "is later than \"to\"", 0, 0}});
    // No ring reaches further back; asking for the year 1970 should cost no more than asking for the last month.
    window.from = std::max(window.from, window.to - kMaxRange);
    const int64_t range = window.to - window.from;
    const int64_t asked = call.query.durationNs("step", range / kUsualPoints);
    const int64_t least = (range / kMaxPoints + kSecond - 1) / kSecond * kSecond;
    window.step = collector.ring().stepFor(window.from, std::max({asked, least, kSecond}));

    const std::string by = call.query.text("by", "total");
    const Dimension dimension = dimensionOf(by);
    const std::optional<std::string> name = call.query.has("name") && dimension != Dimension::Total ? std::optional(call.query.text("name")) : std::nullopt;
    std::vector<bool> chosen;
    const size_t leftOut = chooseSlots(collector, window, dimension, name, chosen);

    // Written point by point: as one document a long answer would take ten times the memory.
    std::string body = "{\"by\":\"" + by + "\",\"from\":\"" + base::rfc3339(window.from) + "\",\"leftOut\":" + std::to_string(leftOut) + ",\"points\":[";
    bool first = true;
    const auto wanted = [&](Slot slot) { return slot < chosen.size() && chosen[slot]; };
    collector.ring().visit(window.from, window.to, window.step, wanted, [&](const telemetry::Frame& frame) {
        base::Json figures = base::Json::object();
        for (const auto& [slot, totals] : frame.deltas)
            figures[collector.series()[slot].name] = telemetry::figuresJson(totals);
        body += first ? "" : ",";
        body += base::toText({{"time", base::rfc3339(frame.timeNs)}, {"intervalMs", frame.intervalNs / 1'000'000}, {"series", std::move(figures)}});
        first = false;
    });
    body += "],\"stepSeconds\":" + std::to_string(window.step / kSecond) + ",\"to\":\"" + base::rfc3339(window.to) + "\"}";
    return Answer::text(std::move(body), "application/json");
}

} // namespace gatehouse::admin::handlers
