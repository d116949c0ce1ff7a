// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// Texts that a browser keeps for us, and can neither read nor change (AES-256-GCM): each is good under its own name alone. Any thread.
class CookieBox
{
public:
    static constexpr size_t kLongest = 4000; // of what browsers keep, name and attributes counted
    explicit CookieBox(std::string key) : m_key(std::move(key)) {} // 32 bytes

    // Nothing when it would be too long.
    std::optional<std::string> close(std::string_view name, std::string_view text) const;
    std::optional<std::string> open(std::string_view name, std::string_view value) const;

private:
    const std::string m_key;
};

} // namespace gatehouse::policies
