// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"

namespace gatehouse::admin::handlers {

Answer explain(Call& call)
{
    Answer refusal;
    const auto body = jsonBody(call, refusal);
    if (!body)
        return refusal;
    if (!body->is_object())
        return problem(base::invalid("the body must describe a request", {{"", "must be an object", 0, 0}}));
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
