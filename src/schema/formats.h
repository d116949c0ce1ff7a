// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::schema {

// Whether a text has a format: "duration" (of this house: 250ms), "size", "date-time", "uri", "hostname", "ipv4", "ipv6", "ip", "cidr", "id", "regex", "email". Unknown formats accept everything.
// `why` says what would have been right.
bool hasFormat(std::string_view format, const std::string& text, std::string& why);

} // namespace gatehouse::schema
