// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"
#include "pipeline/expression_schema.h"
#include "schema/resource_schemas.h"

namespace gatehouse::admin::handlers {

namespace {

constexpr auto kSchemaType = "application/schema+json";

} // namespace

Answer listSchemas(Call& call)
{
    base::Json resources = base::Json::array();
    for (const domain::Kind kind : domain::kKinds)
        resources.push_back(domain::kindName(kind));
    base::Json policies = base::Json::array();
    for (const pipeline::PolicyType& type : call.context.control.policies()) {
        policies.push_back({{"kind", type.kind},
                            {"title", type.title},
                            {"family", type.family},
                            {"summary", type.summary},
                            {"phase", pipeline::phaseName(type.phase)},
                            {"addsUp", type.addsUp},
                            {"schema", "/v1/schemas/policies/" + std::string(type.kind)}});
    }
    return Answer::json({{"resources", std::move(resources)}, {"policies", std::move(policies)}});
}

Answer resourceSchema(Call& call)
{
    const auto kind = domain::kindFromName(call.capture("kind"));
    if (!kind)
        return notFound("there is no kind of resource \"" + call.capture("kind").substr(0, 64) + "\"");
    return Answer::text(base::toText(schema::publishedSchema(*kind)), kSchemaType);
}

Answer policySchema(Call& call)
{
    const pipeline::PolicyType* type = pipeline::findPolicyType(call.context.control.policies(), call.capture("kind"));
    if (!type)
        return notFound("there is no kind of policy \"" + call.capture("kind").substr(0, 64) + "\"");
    return Answer::text(pipeline::publishedPolicySchema(type->schema), kSchemaType);
}

} // namespace gatehouse::admin::handlers
