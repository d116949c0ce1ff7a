// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/access_log_json.h"

namespace gatehouse::proxy {

namespace {

using base::Json;

void addText(Json& out, const char* member, const std::string& value)
{
    if (!value.empty())
        out[member] = value;
}

constexpr const char* kOutcomes[] = {"continue", "reject", "would-reject", "answer", "skip"};

} // namespace

Json toJson(const AccessRecord& record)
{
    return pipeline::recordJson(record);
}

Json stepsJson(const AccessRecord& record)
{
    Json steps = Json::array();
    for (const pipeline::Step& step : record.steps) {
        const size_t i = step.policy;
        Json item = {{"policy", record.stepPolicies[i]},
                     {"kind", record.stepKinds[i]},
                     {"phase", record.stepPhases[i]},
                     {"mode", record.stepModes[i]},
                     {"outcome", kOutcomes[static_cast<size_t>(step.outcome)]},
                     {"durationUs", static_cast<double>(step.durationNs) / 1000}};
        if (auto scope = base::parseJson(record.stepScopes[i]))
            item["scope"] = std::move(*scope);
        addText(item, "reason", step.reason);
        for (const auto& [name, value] : step.details)
            item["details"][name] = value;
        steps.push_back(std::move(item));
    }
    return steps;
}

Json traceJson(const AccessRecord& record)
{
    const bool rejected = !record.code.empty();
    Json out = {{"outcome", record.route.empty() ? "no-route" : rejected ? "reject" : record.policy.empty() ? "forward" : "answer"}, {"status", record.status}, {"steps", stepsJson(record)}};
    addText(out, "tenant", record.tenant);
    addText(out, "service", record.service);
    addText(out, "route", record.route);
    addText(out, "consumer", record.consumer);
    addText(out, "code", record.code);
    addText(out, "detail", record.reason);
    if (!record.upstream.empty())
        out["upstream"] = {{"targets", {record.upstream}}};
    return out;
}

} // namespace gatehouse::proxy
