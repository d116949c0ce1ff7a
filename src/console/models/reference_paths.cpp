// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/reference_paths.h"

#include <algorithm>

namespace gatehouse::console {

namespace {

const std::string kEach = "*";
constexpr size_t kDeepest = 24, kMostPaths = 500; // of a gateway's schema, which may be anything

// Calls `found(text, pointer)` for each text at the path; ends when it says false.
template <class Found>
bool walk(const base::Json& value, const std::vector<std::string>& members, size_t at, const std::string& pointer, const Found& found)
{
    if (at == members.size())
        return !value.is_string() || found(value.get_ref<const std::string&>(), pointer);
    if (members[at] != kEach) {
        const base::Json& inner = base::memberAt(value, members[at]);
        return inner.is_null() || walk(inner, members, at + 1, base::joinPointer(pointer, members[at]), found);
    }
    if (value.is_array()) {
        for (size_t i = 0; i < value.size(); ++i) {
            if (!walk(value[i], members, at + 1, base::joinPointer(pointer, i), found))
                return false;
        }
    } else if (value.is_object()) {
        for (const auto& [member, inner] : value.items()) {
            if (!walk(inner, members, at + 1, base::joinPointer(pointer, member), found))
                return false;
        }
    }
    return true;
}

} // namespace

ReferencePaths ReferencePaths::of(const base::Json& schema)
{
    ReferencePaths paths;
    std::vector<std::string> members;
    paths.collect(schema, members);
    return paths;
}

void ReferencePaths::collect(const base::Json& schema, std::vector<std::string>& members)
{
    if (!schema.is_object() || members.size() > kDeepest || m_paths.size() > kMostPaths)
        return;
    if (std::string what = base::stringAt(schema, "x-reference"); !what.empty()) {
        if (Path path{members, std::move(what)}; std::find(m_paths.begin(), m_paths.end(), path) == m_paths.end())
            m_paths.push_back(std::move(path));
    }
    if (const base::Json& properties = base::memberAt(schema, "properties"); properties.is_object()) {
        for (const auto& [member, inner] : properties.items()) {
            members.push_back(member);
            collect(inner, members);
            members.pop_back();
        }
    }
    for (const char* each : {"items", "additionalProperties"}) {
        members.push_back(kEach);
        collect(base::memberAt(schema, each), members);
        members.pop_back();
    }
    for (const char* variants : {"oneOf", "anyOf", "allOf"}) {
        for (const base::Json& variant : base::memberAt(schema, variants))
            collect(variant, members);
    }
}

bool ReferencePaths::canName(std::string_view what) const
{
    return std::any_of(m_paths.begin(), m_paths.end(), [&](const Path& path) { return path.what == what; });
}

std::vector<ReferencePaths::Named> ReferencePaths::in(const base::Json& document) const
{
    std::vector<Named> named;
    for (const Path& path : m_paths) {
        walk(document, path.members, 0, {}, [&](const std::string& id, const std::string& pointer) {
            if (!id.empty())
                named.push_back({pointer, path.what, id});
            return true;
        });
    }
    return named;
}

bool ReferencePaths::names(const base::Json& document, std::string_view what, std::string_view id) const
{
    for (const Path& path : m_paths) {
        if (path.what == what && !walk(document, path.members, 0, {}, [&](const std::string& text, const std::string&) { return text != id; }))
            return true;
    }
    return false;
}

} // namespace gatehouse::console
