// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// A claim by its name, or by a JSON pointer when the name begins with "/": "/realm_access/roles". Null when it is not there.
const base::Json& claimAt(const base::Json& claims, const std::string& name);

// A claim as the value of a header field: texts as they are, lists of texts joined by commas, everything else as JSON. Nothing when there is none, or when it cannot be
// one: control characters, more than 8 KiB, or a text of a list that would read as two.
std::optional<std::string> headerValueOf(const base::Json& claim);

// Groups: a list of texts, or one text with spaces between. Those that could not stand in a list with commas are left out.
std::string groupsOf(const base::Json& claim);

// What a token grants: the claim "scope" (RFC 8693, section 4.2: a text with spaces between), or "scp", a text or a list. Those that are none (RFC 6749, section 3.3) are left out.
std::string grantedScopes(const base::Json& claims);

} // namespace gatehouse::policies
