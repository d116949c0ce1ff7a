// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// Tokens that a page has to show in a header field besides the cookie that the browser sends by itself: "random.until.signature", signed together with the visitor's session,
// so that nobody can put another's in its place. Immutable; any thread.
class CsrfToken
{
public:
    enum class State : uint8_t { Good, Ageing, Bad }; // Ageing: good, and time for a new one

    CsrfToken(std::string key, int64_t lifetimeSeconds) : m_key(std::move(key)), m_lifetime(lifetimeSeconds) {}

    std::string make(std::string_view session, int64_t nowSeconds) const;
    State check(std::string_view token, std::string_view session, int64_t nowSeconds) const;

private:
    std::string sign(std::string_view signedPart, std::string_view session) const;

    const std::string m_key;
    const int64_t m_lifetime;
};

} // namespace gatehouse::policies
