// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::schema {

// A URI reference resolved against a base (RFC 3986, section 5.2).
std::string resolveUri(std::string_view base, std::string_view reference);
// Before and behind the "#".
std::string_view withoutFragment(std::string_view uri);
std::string_view fragmentOf(std::string_view uri);
// Percent-encoding undone.
std::string percentDecoded(std::string_view text);

} // namespace gatehouse::schema
