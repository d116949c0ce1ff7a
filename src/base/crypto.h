// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace gatehouse::base {

using Sha256 = std::array<unsigned char, 32>;

Sha256 sha256(std::string_view data);
std::string sha256Hex(std::string_view data);
// `count` bytes from the operating system's generator; ends the process when there are none to be had.
std::string randomBytes(size_t count);
// Compares without a time that tells where they differ.
bool constantTimeEquals(std::string_view a, std::string_view b);

// Salted slow hash of a password (PBKDF2-HMAC-SHA-256), as "pbkdf2-sha256$rounds$salt$hash".
std::string hashPassword(std::string_view password, int rounds = 100'000);
bool verifyPassword(std::string_view password, std::string_view stored);

// Keyed hash for tables that clients fill (SipHash-2-4).
struct SipKey {
    uint64_t k0 = 0;
    uint64_t k1 = 0;
    static SipKey random();
};
uint64_t sipHash(const SipKey& key, std::string_view data);

} // namespace gatehouse::base
