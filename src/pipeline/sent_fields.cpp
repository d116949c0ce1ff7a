// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/sent_fields.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::pipeline {

namespace {

bool takesAway(const HeaderEdit& edit, http::HeaderId id, std::string_view name)
{
    return (edit.op == HeaderEdit::Op::Set || edit.op == HeaderEdit::Op::Remove) && edit.id == id && (id != http::HeaderId::Unknown || base::equalsIgnoreCase(edit.name, name));
}

} // namespace

bool hasIdentityName(std::string_view name) noexcept
{
    constexpr std::string_view kPrefixes[] = {"x-consumer-", "x-tenant-", "x-gatehouse-", "x-credential-", "x-forwarded-", "x-real-ip"};
    return std::any_of(std::begin(kPrefixes), std::end(kPrefixes), [&](std::string_view prefix) { return base::equalsIgnoreCase(name.substr(0, prefix.size()), prefix); });
}

bool isReplaced(const HeaderEdits& edits, const http::HeaderField& field) noexcept
{
    return std::any_of(edits.begin(), edits.end(), [&](const HeaderEdit& edit) { return takesAway(edit, field.id, field.name); });
}

bool addsField(const HeaderEdits& edits, size_t index, const http::HeaderFields* present) noexcept
{
    const HeaderEdit& edit = edits[index];
    if (edit.op == HeaderEdit::Op::Remove)
        return false;
    if (edit.op == HeaderEdit::Op::AddIfAbsent && present && (edit.id != http::HeaderId::Unknown ? present->find(edit.id) : present->find(edit.name)))
        return false;
    return std::none_of(edits.begin() + static_cast<ptrdiff_t>(index) + 1, edits.end(), [&](const HeaderEdit& later) { return takesAway(later, edit.id, edit.name); });
}

} // namespace gatehouse::pipeline
