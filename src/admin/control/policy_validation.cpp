// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/control/policy_validation.h"

namespace gatehouse::admin {

using base::Json;

namespace {

// What a policy says of its configuration; an empty message when it is content.
base::Error errorOf(const pipeline::PolicyType& type, const Json& config, const pipeline::MakeContext& context)
{
    // Its schema may have refused the configuration already: of a document that is of another shape altogether nothing more can be told.
    try {
        auto made = type.make(config, context);
        return made ? base::Error() : std::move(made).error();
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace

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
        if (!config.is_object() && !config.is_null())
            continue; // the schema has said so
        const base::Error error = errorOf(*type, schema->withDefaults(config.is_object() ? config : Json::object()), context);
        const std::string place = domain::resourcePath(key) + "#/config";
        for (const base::Problem& found : error.problems)
            problems.push_back({place + found.pointer, found.message, 0, 0});
        if (error.problems.empty() && !error.message.empty())
            problems.push_back({place, error.text(), 0, 0});
    }
    return problems;
}

} // namespace gatehouse::admin
