// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"

#include <span>

namespace gatehouse::policies {

enum class Coding : uint8_t { Identity, Gzip, Brotli, Zstd };

std::string_view codingName(Coding coding);
// By name; nothing that is known: Identity.
Coding codingFrom(std::string_view name);

// The coding that a client likes best (RFC 9110, section 12.5.3); of those it likes equally the first in `offered`. Identity when it likes none of them, likes
// identity better, or says nothing.
Coding chooseCoding(const http::HeaderFields& request, std::span<const Coding> offered);

} // namespace gatehouse::policies
