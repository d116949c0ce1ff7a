// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace gatehouse::policies {

// Marks texts so that they are known again as ours (HMAC-SHA-256) as long as this process lives. Any thread.
class Seal
{
public:
    Seal();
    static constexpr size_t kBytes = 32;
    std::string of(std::string_view text) const;
    bool fits(std::string_view text, std::string_view seal) const;

private:
    std::string m_inner; // the key, twice, as RFC 2104 wants it
    std::string m_outer;
};

} // namespace gatehouse::policies
