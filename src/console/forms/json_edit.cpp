// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/json_edit.h"

#include <charconv>

namespace gatehouse::console {

namespace {

std::optional<size_t> indexFrom(const std::string& token)
{
    size_t index = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
    return error == std::errc() && end == token.data() + token.size() && !token.empty() ? std::optional(index) : std::nullopt;
}

// The value at a pointer for change, or nullptr.
base::Json* mutableAt(base::Json& document, std::string_view pointer)
{
    return const_cast<base::Json*>(base::atPointer(document, pointer));
}

} // namespace

void setAt(base::Json& document, std::string_view pointer, base::Json value)
{
    base::Json* at = &document;
    for (const std::string& token : base::splitPointer(pointer)) {
        if (at->is_array()) {
            const auto index = indexFrom(token);
            if (!index || *index > at->size())
                return;
            if (*index == at->size())
                at->push_back(nullptr);
            at = &(*at)[*index];
            continue;
        }
        if (!at->is_object())
            *at = base::Json::object();
        at = &(*at)[token];
    }
    *at = std::move(value);
}

bool removeAt(base::Json& document, std::string_view pointer)
{
    base::Json* parent = pointer.empty() ? nullptr : mutableAt(document, parentPointer(pointer));
    if (!parent)
        return false;
    const std::string token = lastToken(pointer);
    if (parent->is_object())
        return parent->erase(token) > 0;
    const auto index = indexFrom(token);
    if (!parent->is_array() || !index || *index >= parent->size())
        return false;
    parent->erase(*index);
    return true;
}

std::string parentPointer(std::string_view pointer)
{
    const size_t slash = pointer.rfind('/');
    return slash == std::string_view::npos ? std::string() : std::string(pointer.substr(0, slash));
}

std::string lastToken(std::string_view pointer)
{
    auto tokens = base::splitPointer(pointer);
    return tokens.empty() ? std::string() : std::move(tokens.back());
}

bool isBelow(std::string_view pointer, std::string_view ancestor)
{
    return pointer.substr(0, ancestor.size()) == ancestor && (pointer.size() == ancestor.size() || pointer[ancestor.size()] == '/');
}

} // namespace gatehouse::console
