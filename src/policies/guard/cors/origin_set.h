// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// The origins that a configuration names: "*", "null", "https://app.example.com", "https://*.example.com" (any subdomain), "http://localhost:*" (any port).
class OriginSet
{
public:
    // What is wrong with one entry; empty when nothing is.
    static std::string problem(std::string_view entry);

    void add(std::string_view entry);
    void sort();
    bool any() const { return m_any; }
    bool contains(std::string_view origin) const noexcept;

private:
    // "https://" + something + ".example.com:8443"
    struct Pattern {
        std::string prefix;
        std::string suffix;
        bool port = false; // the wild part is the port: digits alone
    };
    bool m_any = false;
    std::vector<std::string> m_exact; // sorted
    std::vector<Pattern> m_patterns;
};

} // namespace gatehouse::policies
