// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "pipeline/header_edit.h"

namespace gatehouse::pipeline {

// Which header fields of a request the upstream gets: said once, for who writes the head and for who judges a request by it. Pure functions; any thread.

bool hasIdentityName(std::string_view name) noexcept; // in any case; of names that have no id

// What only the gateway may say to an upstream: never passed on from a client.
inline bool isIdentityField(const http::HeaderField& field) noexcept
{
    switch (field.id) {
    case http::HeaderId::Forwarded:
    case http::HeaderId::XForwardedFor:
    case http::HeaderId::XForwardedHost:
    case http::HeaderId::XForwardedProto:
    case http::HeaderId::XGatehouseTrace:
        return true;
    case http::HeaderId::Unknown:
        return field.name.size() >= 9 && (field.name[0] | 0x20) == 'x' && hasIdentityName(field.name);
    default:
        return false;
    }
}

// Whether an edit takes the field away (to put another in its place, or none).
bool isReplaced(const HeaderEdits& edits, const http::HeaderField& field) noexcept;

// Whether this edit adds a field: it is no removal, no later one takes it away, and it is not for a field that is among `present` (may be null) already.
bool addsField(const HeaderEdits& edits, size_t index, const http::HeaderFields* present) noexcept;

} // namespace gatehouse::pipeline
