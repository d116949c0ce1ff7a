// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/diff.h"

#include <set>

namespace gatehouse::domain {

namespace {

using base::Json;
using Op = FieldChange::Op;

void diffInto(const Json& from, const Json& to, const std::string& pointer, std::vector<FieldChange>& out);

void diffObjects(const Json& from, const Json& to, const std::string& pointer, std::vector<FieldChange>& out)
{
    std::set<std::string> members;
    for (const auto& item : from.items())
        members.insert(item.key());
    for (const auto& item : to.items())
        members.insert(item.key());
    for (const std::string& member : members) {
        const std::string at = base::joinPointer(pointer, member);
        if (!from.contains(member))
            out.push_back({Op::Add, at, nullptr, to[member]});
        else if (!to.contains(member))
            out.push_back({Op::Remove, at, from[member], nullptr});
        else
            diffInto(from[member], to[member], at, out);
    }
}

// Every element an object with a text "id" of its own.
bool hasIds(const Json& array)
{
    std::set<std::string> seen;
    for (const Json& item : array) {
        const Json& id = base::memberAt(item, "id");
        if (!id.is_string() || !seen.insert(id.get<std::string>()).second)
            return false;
    }
    return !array.empty();
}

size_t indexOf(const Json& array, const Json& id)
{
    for (size_t i = 0; i < array.size(); ++i) {
        if (array[i]["id"] == id)
            return i;
    }
    return array.size();
}

// Whether the elements that both have stand in the same order.
bool sameOrder(const Json& from, const Json& to)
{
    size_t last = 0;
    for (const Json& item : to) {
        const size_t before = indexOf(from, item["id"]);
        if (before == from.size())
            continue;
        if (before < last)
            return false;
        last = before;
    }
    return true;
}

void diffArrays(const Json& from, const Json& to, const std::string& pointer, std::vector<FieldChange>& out)
{
    if (hasIds(from) && hasIds(to)) {
        if (!sameOrder(from, to)) {
            out.push_back({Op::Replace, pointer, from, to});
            return;
        }
        for (size_t i = 0; i < from.size(); ++i) {
            if (indexOf(to, from[i]["id"]) == to.size())
                out.push_back({Op::Remove, base::joinPointer(pointer, i), from[i], nullptr});
        }
        for (size_t i = 0; i < to.size(); ++i) {
            const size_t before = indexOf(from, to[i]["id"]);
            if (before == from.size())
                out.push_back({Op::Add, base::joinPointer(pointer, i), nullptr, to[i]});
            else
                diffInto(from[before], to[i], base::joinPointer(pointer, i), out);
        }
        return;
    }
    const size_t common = std::min(from.size(), to.size());
    for (size_t i = 0; i < common; ++i)
        diffInto(from[i], to[i], base::joinPointer(pointer, i), out);
    for (size_t i = common; i < from.size(); ++i)
        out.push_back({Op::Remove, base::joinPointer(pointer, i), from[i], nullptr});
    for (size_t i = common; i < to.size(); ++i)
        out.push_back({Op::Add, base::joinPointer(pointer, i), nullptr, to[i]});
}

void diffInto(const Json& from, const Json& to, const std::string& pointer, std::vector<FieldChange>& out)
{
    if (from == to)
        return;
    if (from.is_object() && to.is_object())
        diffObjects(from, to, pointer, out);
    else if (from.is_array() && to.is_array())
        diffArrays(from, to, pointer, out);
    else
        out.push_back({Op::Replace, pointer, from, to});
}

constexpr const char* kFieldOps[] = {"add", "remove", "replace"};
constexpr const char* kResourceOps[] = {"create", "update", "delete"};

template <class E, size_t N>
bool readOp(const Json& item, const char* const (&names)[N], E& op)
{
    const std::string text = base::stringAt(item, "op");
    for (size_t i = 0; i < N; ++i) {
        if (text == names[i]) {
            op = static_cast<E>(i);
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<FieldChange> diffValues(const Json& from, const Json& to)
{
    std::vector<FieldChange> out;
    diffInto(from, to, "", out);
    return out;
}

std::vector<ResourceChange> diffConfigurations(const Configuration& from, const Configuration& to)
{
    std::vector<ResourceChange> out;
    for (const ResourceMap::Difference& found : ResourceMap::differences(from.resources(), to.resources())) {
        if (!found.now)
            out.push_back({ResourceChange::Op::Delete, found.old->key, diffValues(found.old->value, Json::object())});
        else if (!found.old)
            out.push_back({ResourceChange::Op::Create, found.now->key, diffValues(Json::object(), found.now->value)});
        else if (found.old->value != found.now->value)
            out.push_back({ResourceChange::Op::Update, found.now->key, diffValues(found.old->value, found.now->value)});
    }
    return out;
}

Json toJson(const std::vector<ResourceChange>& changes)
{
    Json list = Json::array();
    for (const ResourceChange& change : changes) {
        Json fields = Json::array();
        for (const FieldChange& field : change.fields) {
            Json item = {{"op", kFieldOps[static_cast<size_t>(field.op)]}, {"pointer", field.pointer}};
            if (field.op != Op::Add)
                item["from"] = field.from;
            if (field.op != Op::Remove)
                item["to"] = field.to;
            fields.push_back(std::move(item));
        }
        Json item = {{"kind", kindName(change.key.kind)}, {"id", change.key.id}, {"op", kResourceOps[static_cast<size_t>(change.op)]}, {"changes", std::move(fields)}};
        if (!change.key.tenant.empty())
            item["tenant"] = change.key.tenant;
        list.push_back(std::move(item));
    }
    return list;
}

base::Result<std::vector<ResourceChange>> resourceChangesFromJson(const Json& list)
{
    if (!list.is_array())
        return base::invalid("a diff is a list");
    std::vector<ResourceChange> changes;
    for (size_t i = 0; i < list.size(); ++i) {
        const std::string pointer = base::joinPointer("", i);
        ResourceChange change;
        const auto kind = kindFromName(base::stringAt(list[i], "kind"));
        if (!kind || !readOp(list[i], kResourceOps, change.op))
            return base::invalid("not a diff", {{pointer, "must have a known kind and op", 0, 0}});
        change.key = {*kind, base::stringAt(list[i], "tenant"), base::stringAt(list[i], "id")};
        for (const Json& item : base::memberAt(list[i], "changes")) {
            FieldChange field;
            if (!readOp(item, kFieldOps, field.op))
                return base::invalid("not a diff", {{pointer + "/changes", "has an unknown op", 0, 0}});
            field.pointer = base::stringAt(item, "pointer");
            field.from = base::memberAt(item, "from");
            field.to = base::memberAt(item, "to");
            change.fields.push_back(std::move(field));
        }
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace gatehouse::domain
