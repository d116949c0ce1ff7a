// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/mtls/name_pattern.h"

#include "base/bytes.h"

#include <algorithm>
#include <vector>

namespace gatehouse::policies {

bool fitsPattern(std::string_view pattern, std::string_view text, std::string_view borders)
{
    // Which beginnings of the text fit the pattern so far.
    std::vector<bool> fits(text.size() + 1, false);
    fits[0] = true;
    for (const char c : pattern) {
        if (c == '*') {
            for (size_t i = 1; i <= text.size(); ++i)
                fits[i] = fits[i] || (fits[i - 1] && borders.find(text[i - 1]) == std::string_view::npos);
            continue;
        }
        for (size_t i = text.size(); i > 0; --i)
            fits[i] = fits[i - 1] && text[i - 1] == c;
        fits[0] = false;
    }
    return fits[text.size()];
}

base::Result<NamePattern> NamePattern::parse(std::string_view text)
{
    NamePattern out;
    const size_t colon = std::min(text.find(':'), text.size());
    const std::string_view kind = text.substr(0, colon);
    const std::string_view value = text.substr(std::min(colon + 1, text.size()));
    if (kind == "dns")
        out.m_kind = Kind::Dns;
    else if (kind == "uri")
        out.m_kind = Kind::Uri;
    else if (kind == "email")
        out.m_kind = Kind::Email;
    else if (kind == "ip")
        out.m_kind = Kind::Ip;
    else
        return base::invalid("a name begins with dns:, uri:, email: or ip:");
    if (value.empty() || value.size() > 1000)
        return base::invalid("a name follows behind the colon");
    if (out.m_kind == Kind::Ip) {
        auto network = net::Cidr::parse(value);
        if (!network)
            return std::move(network).error();
        out.m_network = *network;
        return out;
    }
    if (std::count(value.begin(), value.end(), '*') > 8)
        return base::invalid("at most 8 stars");
    out.m_pattern = out.m_kind == Kind::Dns ? base::toLower(value) : std::string(value);
    return out;
}

bool NamePattern::fits(const net::PeerCertificate& certificate) const
{
    const auto any = [](const std::vector<std::string>& names, auto fit) { return std::any_of(names.begin(), names.end(), fit); };
    switch (m_kind) {
    case Kind::Dns: return any(certificate.dns, [&](const std::string& name) { return fitsPattern(m_pattern, name, "."); });
    case Kind::Uri: return any(certificate.uris, [&](const std::string& name) { return fitsPattern(m_pattern, name, "/?#"); });
    case Kind::Email: return any(certificate.emails, [&](const std::string& name) { return fitsPattern(m_pattern, name, "@"); });
    case Kind::Ip:
        return any(certificate.ips, [&](const std::string& name) {
            const auto address = net::IpAddress::parse(name);
            return address && m_network.contains(*address);
        });
    }
    return false;
}

} // namespace gatehouse::policies
