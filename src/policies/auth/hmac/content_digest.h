// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gatehouse::policies {

// Whether the value of Content-Digest (RFC 9530) is of this body: each SHA-256 and SHA-512 in it, and at least one of them.
bool isContentDigestOf(std::string_view value, std::string_view body);
// The same of the field Digest that came before it (RFC 3230): "SHA-256=…".
bool isDigestOf(std::string_view value, std::string_view body);

} // namespace gatehouse::policies
