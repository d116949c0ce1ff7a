// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::schema {

// Whether a text has a format of JSON Schema 2020-12 (validation, section 7.3) or of OpenAPI ("byte"): date-time, date, time, duration, email, hostname, ipv4, ipv6, uri, uuid,
// regex, json-pointer. What is not known here is an annotation, and every text has it.
bool hasStandardFormat(std::string_view format, const std::string& text);

} // namespace gatehouse::schema
