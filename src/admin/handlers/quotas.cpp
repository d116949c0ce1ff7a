// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"

#include "base/clock.h"

#include <algorithm>

namespace gatehouse::admin::handlers {

Answer listQuotas(Call& call)
{
    const LiveData::Quotas quotas =
        call.context.live.quotas(call.query.text("tenant"), call.query.text("policy"), static_cast<size_t>(call.query.integer("limit", 100)));
    base::Json items = base::Json::array();
    for (const LiveData::Quota& quota : quotas.nearest)
        items.push_back({{"policy", quota.policy},
                         {"by", quota.by},
                         {"tenant", quota.tenant},
                         {"subject", quota.subject},
                         {"period", quota.period},
                         {"limit", quota.limit},
                         {"used", quota.used},
                         {"remaining", quota.limit - std::min(quota.used, quota.limit)},
                         {"endsAt", base::rfc3339(quota.endsNs)},
                         {"mode", quota.isReported ? "report" : "enforce"}});
    return Answer::json({{"items", std::move(items)}, {"total", quotas.counting}, {"unnamed", quotas.unnamed}, {"complete", quotas.isComplete}});
}

} // namespace gatehouse::admin::handlers
