// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/web_origin.h"

#include "base/bytes.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::policies {

namespace {

constexpr size_t kLongestUrl = 8192;
constexpr size_t kLongestHost = 255;

bool isHostCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

bool isAddressCharacter(char c)
{
    return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || (c >= '0' && c <= '9') || c == ':' || c == '.';
}

// "host", "host:port", "[v6]:port" into the two; false when it is neither.
bool splitAuthority(std::string_view authority, std::string_view& host, std::string_view& port)
{
    size_t end = 0;
    if (authority.starts_with('[')) {
        const size_t close = authority.find(']');
        if (close == std::string_view::npos || close < 3 || !std::all_of(authority.begin() + 1, authority.begin() + static_cast<ptrdiff_t>(close), isAddressCharacter))
            return false;
        end = close + 1;
    } else {
        end = std::min(authority.find(':'), authority.size());
        if (end == 0 || !std::all_of(authority.begin(), authority.begin() + static_cast<ptrdiff_t>(end), isHostCharacter))
            return false;
    }
    if (end > kLongestHost)
        return false;
    host = authority.substr(0, end);
    port = authority.substr(end);
    if (port.empty())
        return true;
    port.remove_prefix(1);
    return authority[end] == ':' && !port.empty();
}

bool readPort(std::string_view text, uint16_t& port)
{
    if (text.empty())
        return true;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), port);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && port > 0;
}

} // namespace

std::optional<WebOrigin> WebOrigin::read(std::string_view url)
{
    constexpr std::string_view kPlain = "http://";
    constexpr std::string_view kTls = "https://";
    if (url.size() > kLongestUrl || !std::all_of(url.begin(), url.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '\\'; }))
        return {};
    WebOrigin out;
    size_t begin = 0;
    if (base::equalsIgnoreCase(url.substr(0, kTls.size()), kTls))
        out.tls = true, begin = kTls.size();
    else if (base::equalsIgnoreCase(url.substr(0, kPlain.size()), kPlain))
        begin = kPlain.size();
    else
        return {};
    const size_t end = std::min(url.find_first_of("/?#", begin), url.size());
    std::string_view port;
    out.port = out.tls ? 443 : 80;
    if (!splitAuthority(url.substr(begin, end - begin), out.host, port) || !readPort(port, out.port))
        return {};
    out.text = url.substr(0, end);
    out.path = url.substr(end);
    return out;
}

bool WebOrigin::isHost(std::string_view hostField, bool requestTls) const
{
    if (requestTls && !tls)
        return false;
    std::string_view name, portText;
    uint16_t given = tls ? 443 : 80;
    return splitAuthority(hostField, name, portText) && readPort(portText, given) && given == port && base::equalsIgnoreCase(name, host);
}

} // namespace gatehouse::policies
