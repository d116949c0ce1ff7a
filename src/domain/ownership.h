// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

namespace gatehouse::domain {

// What a tenant claimed, as it was written.
struct Claim {
    std::string name;
    std::string tenant;
};

// Host names, wildcards among them, and whose they are. Look-ups cost the number of labels, not of claims.
class HostClaims
{
public:
    void add(const std::string& host, const std::string& tenant);
    // A claim of another tenant that covers this host, or that this wildcard covers; nullptr when there is none.
    const Claim* foreign(const std::string& host, const std::string& tenant) const;
    // Whether a claim of this tenant covers the host.
    bool owns(const std::string& host, const std::string& tenant) const;

private:
    // By the reversed labels: "com.example.api." for api.example.com; wildcards without their star.
    std::map<std::string, Claim> m_exact;
    std::map<std::string, Claim> m_wildcards;
};

// Path prefixes by whole segments: /acme covers /acme and /acme/x, not /acmes.
class PrefixClaims
{
public:
    void add(const std::string& prefix, const std::string& tenant);
    // A claim of another tenant that covers the path; with `below` also one that lies below it.
    const Claim* foreign(const std::string& path, const std::string& tenant, bool below) const;

private:
    std::map<std::string, Claim> m_claims; // without the slash at the end
};

} // namespace gatehouse::domain
