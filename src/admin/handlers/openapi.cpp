// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/openapi.h"

#include "admin/handlers/handlers.h"

namespace gatehouse::admin::handlers {

Answer openapi(Call& call)
{
    return Answer::json(openApiDocument(allRoutes(), call.context.control.policies()));
}

} // namespace gatehouse::admin::handlers
