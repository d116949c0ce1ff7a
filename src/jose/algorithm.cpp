// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/algorithm.h"

#include <iterator>

namespace gatehouse::jose {

namespace {

constexpr std::string_view kNames[] = {"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"};

} // namespace

std::optional<Algorithm> algorithmFrom(std::string_view name) noexcept
{
    for (size_t i = 0; i < std::size(kNames); ++i) {
        if (name == kNames[i])
            return static_cast<Algorithm>(i);
    }
    return name == "Ed25519" ? std::optional(Algorithm::EdDSA) : std::nullopt;
}

} // namespace gatehouse::jose
