// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/arena.h"

#include <optional>
#include <string_view>

namespace gatehouse::policies {

struct BasicCredentials {
    std::string_view user;
    std::string_view password;
};

// Whether an Authorization value speaks of the Basic scheme at all.
bool isBasic(std::string_view authorization);
// User and password of an Authorization value (RFC 7617), decoded into the arena. Nothing for broken Base64, a missing colon or control characters.
std::optional<BasicCredentials> readBasicCredentials(std::string_view authorization, pipeline::Arena& arena);

} // namespace gatehouse::policies
