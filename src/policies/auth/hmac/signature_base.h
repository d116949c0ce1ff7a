// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "policies/auth/hmac/structured_field.h"

#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// A request as its sender signed it: what came, not what becomes of it.
struct SignedRequest {
    const http::RequestHead& head;
    bool tls = false;

    std::string authority() const; // lower case, without the scheme's own port (RFC 9421, section 2.2.3)
    std::string_view path() const; // as sent, "/" when empty
    std::string_view query() const; // as sent, without "?"
    bool hasQuery() const;
    // All values of a field, joined; nothing when there is none.
    std::optional<std::string> field(std::string_view name) const;
};

// The text that a signature is over (RFC 9421, section 2.5). Nothing, and why, when a component is not there, comes twice, or is none that is spoken here: the parameters sf,
// key, req and tr, and components of answers.
std::optional<std::string> signatureBase(const SignedRequest& request, const FieldMember& input, const char*& why);

// Whether the components that are signed settle what `component` does: "@target-uri" settles "@authority", "@path" and "@query".
bool covers(const FieldMember& input, std::string_view component);

} // namespace gatehouse::policies
