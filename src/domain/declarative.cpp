// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/declarative.h"

#include "base/ids.h"

#include <set>

namespace gatehouse::domain {

namespace {

using base::Json;
using base::Problem;

class Flattener
{
public:
    std::vector<DeclaredResource> run(const Json& document, std::vector<Problem>& problems)
    {
        if (!document.is_object()) {
            problems.push_back({"", "must be an object with \"gatehouse: 1\"", 0, 0});
            return {};
        }
        const Json& version = base::memberAt(document, "gatehouse");
        if (!version.is_number_integer() || version.get<int64_t>() != 1)
            problem("/gatehouse", "must be 1, the version of this layout");
        for (const auto& [member, value] : document.items()) {
            if (member == "gatehouse")
                continue;
            const auto kind = kindFromPlural(member);
            if (kind && livesAtGateway(*kind))
                list(*kind, {}, value, base::joinPointer("", member));
            else
                problem(base::joinPointer("", member), "unknown member \"" + member + "\"");
        }
        problems = std::move(m_problems);
        return std::move(m_found);
    }

private:
    void problem(std::string pointer, std::string message) { m_problems.push_back({std::move(pointer), std::move(message), 0, 0}); }

    void list(Kind kind, const std::string& tenant, const Json& items, const std::string& pointer)
    {
        if (items.is_null())
            return; // "routes:" with nothing below
        if (!items.is_array()) {
            problem(pointer, "must be a list");
            return;
        }
        for (size_t i = 0; i < items.size(); ++i)
            one(kind, tenant, items[i], base::joinPointer(pointer, i));
    }

    void one(Kind kind, const std::string& tenant, const Json& item, const std::string& pointer)
    {
        const Json& id = base::memberAt(item, "id");
        if (!item.is_object()) {
            problem(pointer, "must be an object");
            return;
        }
        if (!id.is_string() || !base::isValidId(id.get_ref<const std::string&>())) {
            problem(pointer + "/id", "must be 1 to 63 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit");
            return;
        }
        ResourceKey key{kind, tenant, id.get<std::string>()};
        const bool again = !m_seen.insert(key).second;
        if (again)
            problem(pointer + "/id", "there is another " + std::string(kindName(kind)) + " \"" + key.id + "\" here");
        Json value = item;
        if (kind == Kind::Tenant) {
            // A tenant carries its own resources as lists.
            for (const Kind inner : kKinds) {
                const std::string member(kindPlural(inner));
                if (!livesInTenant(inner) || !item.contains(member))
                    continue;
                list(inner, key.id, item[member], base::joinPointer(pointer, member));
                value.erase(member);
            }
        }
        for (const char* own : {"revision", "createdAt", "updatedAt"})
            value.erase(own);
        if (!again)
            m_found.push_back({std::move(key), std::move(value), pointer});
    }

    std::vector<Problem> m_problems;
    std::vector<DeclaredResource> m_found;
    std::set<ResourceKey> m_seen;
};

} // namespace

base::Result<std::vector<DeclaredResource>> fromDeclarative(const Json& document)
{
    std::vector<Problem> problems;
    auto found = Flattener().run(document, problems);
    if (!problems.empty())
        return base::invalid(document.is_object() ? "the configuration is not well formed" : "a configuration is an object", std::move(problems));
    return found;
}

std::vector<DeclaredResource> fromDeclarative(const Json& document, std::vector<Problem>& problems)
{
    return Flattener().run(document, problems);
}

Json toDeclarative(const Configuration& configuration)
{
    Json document = {{"gatehouse", 1}};
    std::map<std::string, size_t> tenants;
    for (const auto& [key, resource] : configuration.resources()) {
        if (!key.tenant.empty() && !tenants.contains(key.tenant)) {
            // Integrity forbids resources of a tenant that is not there; what is shown must still be all of it.
            tenants[key.tenant] = document["tenants"].size();
            document["tenants"].push_back({{"id", key.tenant}});
        }
        Json& section = key.tenant.empty() ? document : document["tenants"][tenants.at(key.tenant)];
        Json& list = section[std::string(kindPlural(key.kind))];
        if (!list.is_array())
            list = Json::array();
        list.push_back(resource->value);
        if (key.kind == Kind::Tenant)
            tenants[key.id] = list.size() - 1;
    }
    return document;
}

} // namespace gatehouse::domain
