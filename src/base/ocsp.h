// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gatehouse::base {

// When an OCSP response (DER) is to be replaced, ns since 1970: the first of what it says of each certificate. Nothing, when it says so of none or is no such response.
std::optional<int64_t> ocspUntilNs(std::string_view der);

} // namespace gatehouse::base
