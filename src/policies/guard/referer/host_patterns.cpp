// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/referer/host_patterns.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '[' || c == ']' || c == ':';
}

} // namespace

std::string HostPatterns::problem(std::string_view entry)
{
    if (entry.find("://") != std::string_view::npos)
        return "a host without scheme, such as *.example.com";
    std::string host = base::toLower(entry.substr(0, entry.find('/')));
    if (host.starts_with("*."))
        host.erase(0, 2);
    if (host.find('*') != std::string::npos)
        return "a star stands for a whole subdomain (*.example.com), nowhere else";
    const bool bracketed = host.starts_with('[');
    if (host.empty() || !std::all_of(host.begin(), host.end(), isHostCharacter) || host.front() == '.')
        return "not a host name; names of other scripts are written as xn--…";
    if (!bracketed && host.find(':') != std::string::npos)
        return "a host without port";
    if (entry.find_first_of(" ?#\\") != std::string_view::npos)
        return "a path has no query and no spaces";
    return {};
}

void HostPatterns::add(std::string_view entry)
{
    const size_t slash = std::min(entry.find('/'), entry.size());
    std::string host = base::toLower(entry.substr(0, slash));
    std::string path(entry.substr(slash));
    if (path == "/")
        path.clear();
    if (host.starts_with("*."))
        m_wild.push_back({host.substr(1), std::move(path)});
    else
        m_exact.push_back({std::move(host), std::move(path)});
}

void HostPatterns::sort()
{
    std::sort(m_exact.begin(), m_exact.end(), [](const Pattern& a, const Pattern& b) { return a.host < b.host; });
}

bool HostPatterns::contains(std::string_view host, std::string_view path) const noexcept
{
    // "/shop" is for "/shop", "/shop/…" and "/shop?…", not for "/shopping".
    const auto fits = [path](const Pattern& pattern) {
        if (!path.starts_with(pattern.path))
            return false;
        return pattern.path.empty() || pattern.path.ends_with('/') || path.size() == pattern.path.size() || std::string_view("/?#").find(path[pattern.path.size()]) != std::string_view::npos;
    };
    struct ByHost {
        bool operator()(const Pattern& a, std::string_view b) const { return a.host < b; }
        bool operator()(std::string_view a, const Pattern& b) const { return a < b.host; }
    };
    const auto [first, last] = std::equal_range(m_exact.begin(), m_exact.end(), host, ByHost());
    if (std::any_of(first, last, fits))
        return true;
    return std::any_of(m_wild.begin(), m_wild.end(), [&](const Pattern& pattern) { return host.size() > pattern.host.size() && host.ends_with(pattern.host) && host.front() != '.' && fits(pattern); });
}

} // namespace gatehouse::policies
