// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"

#include <string_view>

namespace gatehouse::http {

// The value of a cookie that a client sent (RFC 6265, section 5.4), as it stands; empty when it sent none of that name.
std::string_view cookie(const HeaderFields& fields, std::string_view name);

} // namespace gatehouse::http
