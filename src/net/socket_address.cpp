// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "net/socket_address.h"

#include <charconv>

namespace gatehouse::net {

base::Result<SocketAddress> SocketAddress::parse(std::string_view text)
{
    const size_t colon = text.rfind(':');
    std::string_view host = text.substr(0, colon);
    if (colon != std::string_view::npos && host.size() >= 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    else if (host.find(':') != std::string_view::npos)
        host = {}; // an IPv6 address without brackets
    auto ip = IpAddress::parse(host == "localhost" ? "127.0.0.1" : host);
    unsigned port = 65536;
    if (colon != std::string_view::npos) {
        const std::string_view digits = text.substr(colon + 1);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), port);
        if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
            port = 65536;
    }
    if (!ip || port > 65535)
        return base::invalid("\"" + std::string(text.substr(0, 64)) + "\" is not an address and a port such as 127.0.0.1:8080 or [::1]:8080");
    return SocketAddress{*ip, static_cast<uint16_t>(port)};
}

std::string SocketAddress::text() const
{
    return (ip.v6 ? '[' + ip.text() + ']' : ip.text()) + ':' + std::to_string(port);
}

} // namespace gatehouse::net
