// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/text_match.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::admin {

namespace {

// Secrets live in credentials, keys, values and policies' config, which are not among these.
constexpr std::string_view kPlain[] = {"name", "description", "labels"};
constexpr std::string_view kAbout[] = {"match", "service", "version", "lifecycle", "kind", "groups", "hosts", "pathPrefixes", "address", "scope", "role"};
constexpr int kMaxDepth = 8;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

TextMatch::TextMatch(std::string_view text) : m_needle(base::toLower(base::trim(text))) {}

bool TextMatch::in(std::string_view text) const
{
    return std::search(text.begin(), text.end(), m_needle.begin(), m_needle.end(), [](char a, char b) { return lower(a) == b; }) != text.end();
}

std::string TextMatch::inside(const base::Json& value, std::string path, int depth) const
{
    if (value.is_string())
        return in(value.get_ref<const std::string&>()) ? path : std::string();
    if (depth == 0 || !value.is_structured())
        return {};
    for (const auto& [name, member] : value.items()) {
        const std::string below = path + '/' + name;
        if (value.is_object() && in(name))
            return below;
        if (std::string found = inside(member, below, depth - 1); !found.empty())
            return found;
    }
    return {};
}

std::string TextMatch::where(const domain::Resource& resource) const
{
    if (in(resource.key.id))
        return "id";
    for (const std::string_view member : kPlain) {
        if (std::string found = inside(base::memberAt(resource.value, member), std::string(member), kMaxDepth); !found.empty())
            return found;
    }
    return {};
}

std::string TextMatch::anywhere(const domain::Resource& resource) const
{
    if (std::string found = where(resource); !found.empty())
        return found;
    if (in(domain::qualifiedName(resource.key)))
        return "id";
    for (const std::string_view member : kAbout) {
        if (std::string found = inside(base::memberAt(resource.value, member), std::string(member), kMaxDepth); !found.empty())
            return found;
    }
    const base::Json& targets = base::memberAt(base::memberAt(resource.value, "upstream"), "targets");
    return inside(targets, "upstream/targets", kMaxDepth);
}

int TextMatch::rank(const domain::Resource& resource, std::string_view where) const
{
    if (resource.key.id == m_needle)
        return 0;
    if (resource.key.id.starts_with(m_needle))
        return 1;
    return where == "id" || where == "name" ? 2 : 3;
}

} // namespace gatehouse::admin
