// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"
#include "admin/wire.h"

namespace gatehouse::admin::handlers {

Answer postChanges(Call& call)
{
    Answer refusal;
    const auto body = jsonBody(call, refusal);
    if (!body)
        return refusal;
    auto changes = domain::changeSetFromJson(*body);
    if (!changes)
        return problem(changes.error());
    domain::dropReadOnlyMembers(*changes);
    const auto result = call.context.control.apply(*changes, call.caller, call.query.flag("dryRun"));
    return result ? Answer::json(toJson(*result)) : problem(result.error());
}

} // namespace gatehouse::admin::handlers
