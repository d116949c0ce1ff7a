// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::schema {

// Whether a text has a format: "date-time", "uri", "hostname", "ipv4", "ipv6", "email", "regex" (RE2), and of this house "gatehouse-duration" (250ms; JSON Schema's
// "duration" is PT0.25S), "size", "ip", "cidr", "id", "line", "path", "path-template", "target-url",
// "pem-certificates", "pem-private-key". Unknown formats accept everything.
// `why` says what would have been right.
bool hasFormat(std::string_view format, const std::string& text, std::string& why);

} // namespace gatehouse::schema
