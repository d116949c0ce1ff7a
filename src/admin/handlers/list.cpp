// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/cursor.h"
#include "admin/handlers/handlers.h"
#include "admin/handlers/resource_key.h"
#include "admin/text_match.h"

#include <algorithm>
#include <cstdio>

namespace gatehouse::admin::handlers {

namespace {

using domain::Resource;

std::string padded(int64_t number)
{
    char text[24];
    std::snprintf(text, sizeof text, "%020lld", static_cast<long long>(number));
    return text;
}

// What a list is sorted by; equal keys are told apart by id.
std::string sortKey(const Resource& resource, std::string_view member)
{
    if (member == "name")
        return base::stringAt(resource.value, "name", resource.key.id);
    if (member == "updatedAt")
        return padded(resource.updatedAtNs);
    if (member == "createdAt")
        return padded(resource.createdAtNs);
    if (member == "revision")
        return padded(static_cast<int64_t>(resource.revision));
    return resource.key.id;
}

bool hasLabel(const Resource& resource, const std::string& label)
{
    const size_t colon = label.find(':');
    const base::Json& labels = base::memberAt(resource.value, "labels");
    const auto found = labels.is_object() ? labels.find(label.substr(0, colon)) : labels.end();
    if (!labels.is_object() || found == labels.end())
        return false;
    return colon == std::string::npos || (found->is_string() && *found == label.substr(colon + 1));
}

struct Entry {
    std::string key;
    const Resource* resource;
    auto order() const { return std::tie(key, resource->key.id); }
};

} // namespace

Answer listResources(Call& call)
{
    const domain::ResourceKey key = keyOf(call);
    if (auto refusal = missingTenant(call, key))
        return *refusal;
    const std::string sort = call.query.text("sort", "id");
    const bool descending = sort.starts_with('-');
    const std::string member = sort.substr(descending ? 1 : 0);
    const auto limit = static_cast<size_t>(call.query.integer("limit", 100));
    const std::string label = call.query.text("label");
    const TextMatch match(call.query.text("q"));

    std::vector<Entry> entries;
    for (const Resource* resource : call.context.control.configuration().list(key.kind, key.tenant)) {
        if ((label.empty() || hasLabel(*resource, label)) && (match.empty() || !match.where(*resource).empty()))
            entries.push_back({sortKey(*resource, member), resource});
    }
    const auto before = [descending](const auto& a, const auto& b) { return descending ? b < a : a < b; };
    std::sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) { return before(a.order(), b.order()); });

    size_t first = 0;
    if (call.query.has("cursor")) {
        const auto cursor = Cursor::decode(call.query.text("cursor"), sort);
        if (!cursor)
            return badRequest(cursor.error().message, cursor.error().problems);
        const auto position = std::tie(cursor->key, cursor->id);
        first = static_cast<size_t>(std::partition_point(entries.begin(), entries.end(), [&](const Entry& entry) { return !before(position, entry.order()); }) - entries.begin());
    }
    const size_t end = std::min(entries.size(), first + limit);
    base::Json items = base::Json::array();
    for (size_t i = first; i < end; ++i)
        items.push_back(call.context.control.present(*entries[i].resource));
    base::Json next = nullptr;
    if (end < entries.size())
        next = Cursor{sort, entries[end - 1].key, entries[end - 1].resource->key.id}.encoded();
    return Answer::json({{"items", std::move(items)}, {"next", std::move(next)}, {"total", entries.size()}});
}

} // namespace gatehouse::admin::handlers
