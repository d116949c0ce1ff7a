// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/context.h"

// Every call of the API; routes.cpp says which is which. One file per group.
namespace gatehouse::admin::handlers {

Answer status(Call& call);
Answer verify(Call& call);
Answer metrics(Call& call);
Answer listTargets(Call& call);
Answer listQuotas(Call& call);
Answer securityOverview(Call& call);
Answer openapi(Call& call);

// Resources; call.route->kind says which kind, the captures which one.
Answer listResources(Call& call);
Answer getResource(Call& call);
Answer putResource(Call& call);
Answer patchResource(Call& call);
Answer deleteResource(Call& call);
Answer resourceHistory(Call& call);
Answer search(Call& call);

Answer postChanges(Call& call);
Answer getConfig(Call& call);
Answer putConfig(Call& call);

Answer listRevisions(Call& call);
Answer getRevision(Call& call);
Answer diffRevisions(Call& call);
Answer restoreRevision(Call& call);

Answer listSchemas(Call& call);
Answer resourceSchema(Call& call);
Answer policySchema(Call& call);

net::Task<void> audit(Call& call);
net::Task<void> streamMetrics(Call& call);
net::Task<void> streamRequests(Call& call);
Answer series(Call& call);

Answer getRuntime(Call& call);
Answer putRuntime(Call& call);
Answer explain(Call& call);
Answer postTraces(Call& call);
Answer getTrace(Call& call);

} // namespace gatehouse::admin::handlers
