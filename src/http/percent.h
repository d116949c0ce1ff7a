// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::http {

// As in a form and in a segment of a path: everything but unreserved characters is encoded (RFC 3986, section 2.3). Any thread.
std::string encodePercent(std::string_view text);

} // namespace gatehouse::http
