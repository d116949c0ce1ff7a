// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"

#include "base/clock.h"

namespace gatehouse::admin::handlers {

namespace {

using Target = LiveData::Target;

const char* stateName(Target::State state)
{
    return state == Target::State::Up ? "up" : state == Target::State::Down ? "down" : "ejected";
}

} // namespace

Answer listTargets(Call& call)
{
    const std::string service = call.query.text("service"), state = call.query.text("state");
    const auto most = static_cast<size_t>(call.query.integer("limit", 100));
    base::Json items = base::Json::array();
    size_t total = 0;
    call.context.live.eachTarget([&](const Target& target, const LiveData::History& historyOf) {
        if ((!service.empty() && target.service != service) || (!state.empty() && state != stateName(target.state)) || ++total > most)
            return;
        base::Json item = {{"service", target.service}, {"url", target.url}, {"tier", target.tier}, {"weight", target.weight}, {"state", stateName(target.state)}, {"checked", target.isChecked},
                           {"ejections", target.ejections}, {"failures", target.failures}};
        if (target.state == Target::State::Ejected)
            item["ejectedSeconds"] = target.ejectedSeconds;
        const LiveData::TargetHistory history = historyOf();
        item["knownSince"] = base::rfc3339(history.knownSinceNs);
        base::Json changes = base::Json::array();
        for (const auto& change : history.changes)
            changes.push_back({{"at", base::rfc3339(change.atNs)}, {"state", stateName(change.state)}});
        item["changes"] = std::move(changes);
        items.push_back(std::move(item));
    });
    return Answer::json({{"items", std::move(items)}, {"total", total}});
}

} // namespace gatehouse::admin::handlers
