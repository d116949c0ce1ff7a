// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"

namespace gatehouse::admin::handlers {

Answer getRuntime(Call& call)
{
    return Answer::json({{"workers", call.context.live.workers()}});
}

Answer putRuntime(Call& call)
{
    Answer refusal;
    const auto body = jsonBody(call, refusal);
    if (!body)
        return refusal;
    std::vector<base::Problem> problems;
    if (!body->is_object())
        return problem(base::invalid("the settings are an object", {{"", "must be an object", 0, 0}}));
    for (const auto& [name, value] : body->items()) {
        if (name != "workers")
            problems.push_back({'/' + name, "is not known here", 0, 0});
    }
    const base::Json& workers = base::memberAt(*body, "workers");
    if (!workers.is_number_integer() || workers.get<int64_t>() < 1 || workers.get<int64_t>() > 256)
        problems.push_back({"/workers", "must be a whole number from 1 to 256", 0, 0});
    if (!problems.empty())
        return problem(base::invalid("these settings cannot be taken", std::move(problems)));
    if (const auto set = call.context.live.setWorkers(workers.get<int>()); !set)
        return problem(set.error());
    store::AuditEntry entry;
    entry.timeNs = call.context.loop.wallNs();
    entry.administrator = call.caller.administrator;
    entry.source = call.caller.source;
    entry.action = "put";
    entry.target = "/v1/runtime";
    entry.outcome = "ok";
    entry.status = 200;
    entry.revision = call.context.control.configuration().revision;
    entry.detail = std::to_string(workers.get<int>()) + " workers";
    entry.requestId = call.requestId;
    if (const auto written = call.context.control.store().appendAudit(std::move(entry)); !written)
        return problem(written.error());
    return getRuntime(call);
}

namespace {

// As if these operations had been applied: compiled as for a dry run, and asked.
Answer explainWith(Call& call, base::Json request, const base::Json& operations)
{
    if (call.caller.role != "owner")
        return problem(403, "forbidden", "trying changes needs the role owner; yours is " + call.caller.role);
    request.erase("changes");
    const auto within = [](base::Error error) {
        for (base::Problem& each : error.problems) {
            if (each.pointer.starts_with("/operations"))
                each.pointer.replace(0, std::string_view("/operations").size(), "/changes");
        }
        return problem(error);
    };
    auto changes = domain::changeSetFromJson({{"operations", operations}});
    if (!changes)
        return within(std::move(changes).error());
    domain::dropReadOnlyMembers(*changes);
    Answer answer;
    const auto tried = call.context.control.tryOut(*changes, call.caller, [&](const Prepared& prepared) {
        const auto explained = prepared.explain(request);
        answer = explained ? Answer::json(*explained) : problem(explained.error());
    });
    return tried ? std::move(answer) : within(tried.error());
}

} // namespace

Answer explain(Call& call)
{
    Answer refusal;
    const auto body = jsonBody(call, refusal);
    if (!body)
        return refusal;
    if (!body->is_object())
        return problem(base::invalid("the body must describe a request", {{"", "must be an object", 0, 0}}));
    if (const base::Json& operations = base::memberAt(*body, "changes"); !operations.is_null())
        return explainWith(call, *body, base::Json(operations));
    const auto explained = call.context.live.explain(*body);
    return explained ? Answer::json(*explained) : problem(explained.error());
}

Answer postTraces(Call& call)
{
    return Answer::json({{"token", call.context.live.traceToken()}, {"header", "X-Gatehouse-Trace"}});
}

Answer getTrace(Call& call)
{
    const auto trace = call.context.live.trace(call.capture("requestId"));
    return trace ? Answer::json(*trace) : problem(trace.error());
}

} // namespace gatehouse::admin::handlers
