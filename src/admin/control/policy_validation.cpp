// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/control/policy_validation.h"

namespace gatehouse::admin {

using base::Json;

std::vector<base::Problem> policyProblems(pipeline::PolicyCatalogue catalogue, const PolicySchemas& schemas, const domain::Configuration& configuration,
                                          const std::set<domain::ResourceKey>& keys)
{
    std::vector<base::Problem> problems;
    const auto limits = limits::makeLocalLimitStore(64); // nothing is ever counted in it
    for (const domain::ResourceKey& key : keys) {
        const domain::Resource* resource = key.kind == domain::Kind::Policy ? configuration.find(key) : nullptr;
        if (!resource || !base::boolAt(resource->value, "enabled", true))
            continue;
        const std::string kind = base::stringAt(resource->value, "kind");
        const pipeline::PolicyType* type = pipeline::findPolicyType(catalogue, kind);
        const schema::Schema* schema = schemas.find(kind);
        if (!type || !schema || !type->make)
            continue;
        pipeline::MakeContext context;
        context.key = key;
        context.qualified = domain::qualifiedName(key);
        context.scope = &base::memberAt(resource->value, "scope");
        context.limits = limits.get();
        context.configuration = &configuration;
        const Json& config = base::memberAt(resource->value, "config");
        const auto made = type->make(schema->withDefaults(config.is_object() ? config : Json::object()), context);
        if (made)
            continue;
        const std::string place = domain::resourcePath(key) + "#/config";
        for (const base::Problem& found : made.error().problems)
            problems.push_back({place + found.pointer, found.message, 0, 0});
        if (made.error().problems.empty())
            problems.push_back({place, made.error().text(), 0, 0});
    }
    return problems;
}

} // namespace gatehouse::admin
