// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"
#include "admin/text_match.h"

#include <algorithm>

namespace gatehouse::admin::handlers {

Answer search(Call& call)
{
    const TextMatch match(call.query.text("q"));
    if (match.empty())
        return badRequest("query parameter \"q\" is required", {{"?q", "query parameter \"q\" is required", 0, 0}});
    struct Hit {
        int rank;
        const domain::Resource* resource;
        std::string where;
    };
    std::vector<Hit> hits;
    for (const auto& [key, resource] : call.context.control.configuration().resources()) {
        std::string where = match.anywhere(*resource);
        if (where.empty())
            continue;
        const int rank = match.rank(*resource, where);
        hits.push_back({rank, resource.get(), std::move(where)});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.rank < b.rank; });
    hits.resize(std::min(hits.size(), static_cast<size_t>(call.query.integer("limit", 20))));
    base::Json items = base::Json::array();
    for (const Hit& hit : hits) {
        const domain::ResourceKey& key = hit.resource->key;
        base::Json item = {{"kind", domain::kindName(key.kind)}, {"id", key.id}, {"path", domain::resourcePath(key)}, {"match", hit.where}};
        if (!key.tenant.empty())
            item["tenant"] = key.tenant;
        if (const std::string name = base::stringAt(hit.resource->value, "name"); !name.empty())
            item["name"] = name;
        items.push_back(std::move(item));
    }
    return Answer::json({{"items", std::move(items)}});
}

} // namespace gatehouse::admin::handlers
