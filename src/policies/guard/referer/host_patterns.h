// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::policies {

// Pages that a configuration names: "example.com", "*.example.com" (any subdomain), each perhaps with a path: "example.com/shop/". Immutable once sorted.
class HostPatterns
{
public:
    // What is wrong with one entry; empty when nothing is.
    static std::string problem(std::string_view entry);

    void add(std::string_view entry);
    void sort();
    bool empty() const { return m_exact.empty() && m_wild.empty(); }
    // `host` in lower case, `path` as a Referer has it.
    bool contains(std::string_view host, std::string_view path) const noexcept;

private:
    struct Pattern {
        std::string host; // of wild ones with the dot before it: ".example.com"
        std::string path; // "" for any
    };
    std::vector<Pattern> m_exact; // by host
    std::vector<Pattern> m_wild;
};

} // namespace gatehouse::policies
