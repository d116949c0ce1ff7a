// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// What is looked for, and what is known of its form.
enum class Kind : uint8_t { Email, Phone, Card, Iban, Identity, Key, Path, Pattern };

// How what was found is shown instead. Immutable; any thread.
struct Disguise {
    enum class Show : uint8_t { Replacement, Part, Hash } show = Show::Replacement;
    std::string replacement = "***";
    size_t first = 0; // characters that stay with Show::Part; never more than half of them altogether
    size_t last = 4;
    std::string hashKey; // of HMAC-SHA-256

    // `text` is what was found, of that kind. The same text gives the same hash, wherever it was found.
    std::string of(Kind kind, std::string_view text) const;
};

} // namespace gatehouse::policies
