// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/door.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::admin {

namespace {

// "Name:9080" and "[::1]:9080" without the port, in lower case.
std::string hostOnly(std::string_view text)
{
    const size_t colon = text.rfind(':');
    const size_t bracket = text.rfind(']');
    if (colon != std::string_view::npos && (bracket == std::string_view::npos ? text.find(':') == colon : colon > bracket))
        text = text.substr(0, colon);
    if (text.ends_with('.'))
        text.remove_suffix(1);
    return base::toLower(text);
}

} // namespace

Door::Door(std::vector<std::string> allowedHosts)
{
    for (const std::string& host : allowedHosts)
        m_allowed.push_back(hostOnly(host));
}

bool Door::expects(std::string_view host) const
{
    if (host == "localhost" || host.ends_with(".localhost"))
        return true;
    const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (net::IpAddress::parse(bracketed ? host.substr(1, host.size() - 2) : host))
        return true;
    return std::find(m_allowed.begin(), m_allowed.end(), host) != m_allowed.end();
}

std::optional<Answer> Door::refuse(const http::ServerRequest& request) const
{
    const std::string host = hostOnly(request.host);
    if (host.empty() || !expects(host))
        return problem(421, "misdirected", "this gateway does not answer to that host name; it answers to addresses, localhost, and the names it was told with --admin-host");
    const std::string_view origin = request.field("origin");
    if (origin.empty())
        return {};
    // Only the gateway's own pages, of which there are none so far, would be of the same origin.
    const std::string own = std::string(request.tls ? "https://" : "http://") + base::toLower(request.field("host"));
    if (base::toLower(origin) != own)
        return problem(403, "foreign-origin", "a page of another origin may not call the Admin API");
    return {};
}

} // namespace gatehouse::admin
