// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "http/client/url.h"

#include "base/bytes.h"
#include "http/h1/head_parser.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::http {

namespace {

base::Error refused(std::string_view text)
{
    // Not the whole text: a query may hold a secret.
    return base::invalid("\"" + std::string(text.substr(0, std::min<size_t>(text.find_first_of("?#@"), 100))) + "\" is not an http or https URL such as https://example.com/path");
}

} // namespace

base::Result<Url> Url::parse(std::string_view text)
{
    for (const char c : text) {
        if (c <= 0x20 || c >= 0x7f)
            return refused(text);
    }
    Url url;
    const size_t scheme = text.find("://");
    if (scheme == std::string_view::npos)
        return refused(text);
    url.tls = base::equalsIgnoreCase(text.substr(0, scheme), "https");
    if (!url.tls && !base::equalsIgnoreCase(text.substr(0, scheme), "http"))
        return refused(text);
    std::string_view rest = text.substr(scheme + 3);
    rest = rest.substr(0, rest.find('#'));
    const size_t end = std::min(rest.find_first_of("/?"), rest.size());
    const std::string_view authority = rest.substr(0, end);
    std::string_view host;
    if (!h1::splitAuthority(authority, host))
        return refused(text);
    const uint16_t standard = url.tls ? 443 : 80;
    url.port = standard;
    if (const std::string_view port = authority.substr(host.size()); port.size() > 1)
        std::from_chars(port.data() + 1, port.data() + port.size(), url.port);
    if (url.port == 0)
        return refused(text);
    url.authority = base::toLower(host);
    url.host = host.front() == '[' ? url.authority.substr(1, url.authority.size() - 2) : url.authority;
    if (url.port != standard)
        url.authority += ':' + std::to_string(url.port);
    url.target = rest.substr(end);
    if (url.target.empty() || url.target[0] == '?')
        url.target.insert(0, 1, '/');
    return url;
}

} // namespace gatehouse::http
