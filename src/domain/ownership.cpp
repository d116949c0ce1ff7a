// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/ownership.h"

#include "base/bytes.h"

namespace gatehouse::domain {

namespace {

bool isWildcard(const std::string& host)
{
    return host.size() > 2 && host[0] == '*' && host[1] == '.';
}

std::string reversed(const std::string& host)
{
    const std::string name = base::toLower(isWildcard(host) ? host.substr(2) : host);
    const auto labels = base::split(name, '.');
    std::string out;
    out.reserve(name.size() + 1);
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        out += *label;
        out += '.';
    }
    return out;
}

std::string withoutSlash(std::string path)
{
    while (!path.empty() && path.back() == '/')
        path.pop_back();
    return path;
}

// The first claim of another tenant whose name begins with `prefix`.
const Claim* foreignBelow(const std::map<std::string, Claim>& claims, const std::string& prefix, const std::string& tenant)
{
    for (auto at = claims.lower_bound(prefix); at != claims.end() && at->first.starts_with(prefix); ++at) {
        if (at->second.tenant != tenant)
            return &at->second;
    }
    return nullptr;
}

} // namespace

void HostClaims::add(const std::string& host, const std::string& tenant)
{
    (isWildcard(host) ? m_wildcards : m_exact).emplace(reversed(host), Claim{host, tenant});
}

const Claim* HostClaims::foreign(const std::string& host, const std::string& tenant) const
{
    const std::string name = reversed(host);
    if (const auto same = m_exact.find(name); !isWildcard(host) && same != m_exact.end() && same->second.tenant != tenant)
        return &same->second;
    // Wildcards above: a wildcard covers itself, a name is covered by what is shorter.
    for (size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
        if (dot + 1 == name.size() && !isWildcard(host))
            break;
        const auto above = m_wildcards.find(name.substr(0, dot + 1));
        if (above != m_wildcards.end() && above->second.tenant != tenant)
            return &above->second;
    }
    if (!isWildcard(host))
        return nullptr;
    for (auto at = m_exact.upper_bound(name); at != m_exact.end() && at->first.starts_with(name); ++at) {
        if (at->second.tenant != tenant)
            return &at->second;
    }
    return foreignBelow(m_wildcards, name, tenant);
}

bool HostClaims::owns(const std::string& host, const std::string& tenant) const
{
    const std::string name = reversed(host);
    if (const auto same = m_exact.find(name); !isWildcard(host) && same != m_exact.end() && same->second.tenant == tenant)
        return true;
    for (size_t dot = name.find('.'); dot != std::string::npos; dot = name.find('.', dot + 1)) {
        if (dot + 1 == name.size() && !isWildcard(host))
            break;
        const auto above = m_wildcards.find(name.substr(0, dot + 1));
        if (above != m_wildcards.end() && above->second.tenant == tenant)
            return true;
    }
    return false;
}

void PrefixClaims::add(const std::string& prefix, const std::string& tenant)
{
    m_claims.emplace(withoutSlash(prefix), Claim{prefix, tenant});
}

const Claim* PrefixClaims::foreign(const std::string& path, const std::string& tenant, bool below) const
{
    const std::string name = withoutSlash(path);
    for (size_t slash = 0; slash != std::string::npos; slash = name.find('/', slash + 1)) {
        const auto above = m_claims.find(name.substr(0, slash));
        if (above != m_claims.end() && above->second.tenant != tenant)
            return &above->second;
    }
    if (const auto same = m_claims.find(name); same != m_claims.end() && same->second.tenant != tenant)
        return &same->second;
    return below ? foreignBelow(m_claims, name + '/', tenant) : nullptr;
}

} // namespace gatehouse::domain
