// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/cors/origin_set.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '[' || c == ']' || c == ':';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::string OriginSet::problem(std::string_view entry)
{
    if (entry == "*" || entry == "null")
        return {};
    const std::string text = base::toLower(entry);
    const size_t scheme = text.find("://");
    if (scheme == std::string::npos || scheme == 0)
        return "an origin has a scheme, such as https://app.example.com";
    std::string_view host = std::string_view(text).substr(scheme + 3);
    if (host.ends_with(":*"))
        host.remove_suffix(2);
    else if (host.starts_with("*."))
        host.remove_prefix(2);
    if (host.empty() || host.find('/') != std::string_view::npos)
        return "an origin ends after host and port; it has no path";
    if (host.find('*') != std::string_view::npos)
        return "a star stands for a whole subdomain (https://*.example.com) or a port (http://localhost:*), nowhere else";
    if (!std::all_of(host.begin(), host.end(), isHostCharacter))
        return "not a host name";
    return {};
}

void OriginSet::add(std::string_view entry)
{
    std::string text = base::toLower(entry);
    if (text == "*") {
        m_any = true;
    } else if (text.ends_with(":*")) {
        text.pop_back();
        m_patterns.push_back({std::move(text), {}, true});
    } else if (const size_t star = text.find("*."); star != std::string::npos) {
        m_patterns.push_back({text.substr(0, star), text.substr(star + 1), false});
    } else {
        m_exact.push_back(std::move(text));
    }
}

void OriginSet::sort()
{
    std::sort(m_exact.begin(), m_exact.end());
}

// Browsers send origins in lower case, so comparing bytes is right; another spelling is no browser's.
bool OriginSet::contains(std::string_view origin) const noexcept
{
    if (m_any || std::binary_search(m_exact.begin(), m_exact.end(), origin, std::less<>()))
        return true;
    return std::any_of(m_patterns.begin(), m_patterns.end(), [origin](const Pattern& pattern) {
        if (origin.size() <= pattern.prefix.size() + pattern.suffix.size() || !origin.starts_with(pattern.prefix) || !origin.ends_with(pattern.suffix))
            return false;
        const std::string_view wild = origin.substr(pattern.prefix.size(), origin.size() - pattern.prefix.size() - pattern.suffix.size());
        return pattern.port ? std::all_of(wild.begin(), wild.end(), isDigit)
                            : wild.front() != '.' && std::all_of(wild.begin(), wild.end(), [](char c) { return isHostCharacter(c) && c != ':' && c != '[' && c != ']'; });
    });
}

} // namespace gatehouse::policies
