// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/formats.h"

#include "base/bytes.h"
#include "base/clock.h"
#include "base/ids.h"
#include "base/pem.h"
#include "base/units.h"

#include <arpa/inet.h>
#include <re2/re2.h>
#include <set>

namespace gatehouse::schema {

namespace {

bool isIp(const std::string& text, int family)
{
    unsigned char address[16];
    return text.find('\0') == std::string::npos && inet_pton(family, text.c_str(), address) == 1;
}

bool isCidr(const std::string& text)
{
    const size_t slash = text.find('/');
    const std::string address = text.substr(0, slash);
    const bool v4 = isIp(address, AF_INET);
    if (!v4 && !isIp(address, AF_INET6))
        return false;
    if (slash == std::string::npos)
        return true;
    const std::string prefix = text.substr(slash + 1);
    return !prefix.empty() && prefix.size() <= 3 && prefix.find_first_not_of("0123456789") == std::string::npos && std::stoi(prefix) <= (v4 ? 32 : 128);
}

// RFC 1123 labels; a leading "*." is for routes to accept by a pattern of their own.
bool isHostname(std::string_view text)
{
    if (text.empty() || text.size() > 253)
        return false;
    size_t label = 0;
    char before = '.';
    for (const char c : text) {
        const bool alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        if (c == '.') {
            if (label == 0 || before == '-')
                return false;
            label = 0;
        } else if (!alphanumeric && (c != '-' || label == 0)) {
            return false;
        } else if (++label > 63) {
            return false;
        }
        before = c;
    }
    return before != '-' && before != '.';
}

bool isUri(const std::string& text)
{
    const size_t colon = text.find(':');
    if (colon == std::string::npos || colon == 0)
        return false;
    for (const char c : text) {
        if (c <= 0x20 || c == 0x7f || c == '"' || c == '<' || c == '>' || c == '\\')
            return false;
    }
    return text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.") == colon;
}

bool isEmail(const std::string& text)
{
    const size_t at = text.find('@');
    return at != std::string::npos && at > 0 && text.find('@', at + 1) == std::string::npos && text.find(' ') == std::string::npos && isHostname(std::string_view(text).substr(at + 1));
}

// As the router reads it: whole segments, each a text or one parameter, no name twice.
std::string templateFault(const std::string& text)
{
    std::set<std::string> names;
    for (size_t at = 0; at < text.size();) {
        const size_t end = std::min(text.find('/', at + 1), text.size());
        const std::string segment = text.substr(at + 1, end - at - 1);
        at = end;
        if (segment.find_first_of("{}") == std::string::npos)
            continue;
        const std::string name = segment.size() > 2 ? segment.substr(1, segment.size() - 2) : std::string();
        if (segment.front() != '{' || segment.back() != '}' || name.empty() || name.find_first_of("{}") != std::string::npos)
            return "a parameter takes a whole segment, as in /orders/{id}";
        if (!names.insert(name).second)
            return "names the parameter \"" + name + "\" twice";
        if (names.size() > 16)
            return "has more than 16 parameters";
    }
    return {};
}

// As the service compiler reads it: http://host:port/base, https://[::1], internal://echo.
std::string targetFault(const std::string& text)
{
    const size_t colon = text.find("://");
    const std::string scheme = base::toLower(std::string_view(text).substr(0, colon));
    if (colon == std::string::npos || (scheme != "http" && scheme != "https" && scheme != "internal"))
        return "must begin with http://, https:// or internal:// and name a host";
    if (!isUri(text) || text.find_first_of("?#") != std::string::npos)
        return "must be a URL without a query or a fragment";
    const std::string authority = text.substr(colon + 3, text.find('/', colon + 3) - colon - 3);
    if (scheme == "internal")
        return text.substr(colon + 3) == "echo" ? "" : "must be internal://echo, the gateway's one built-in upstream";
    if (authority.find('@') != std::string::npos)
        return "must not carry a user name or password";
    const bool v6 = authority.starts_with('[');
    const size_t end = v6 ? authority.find(']') : authority.rfind(':');
    const std::string host = v6 ? authority.substr(1, end - 1) : authority.substr(0, end);
    if (v6 && (end == std::string::npos || !isIp(host, AF_INET6)))
        return "must have an IPv6 address between its brackets";
    if (!v6 && (host.empty() || host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:") != std::string::npos))
        return "must name a host or an address";
    const std::string rest = end == std::string::npos ? std::string() : authority.substr(v6 ? end + 1 : end);
    const bool digits = rest.size() > 1 && rest.size() <= 6 && rest[0] == ':' && rest.find_first_not_of("0123456789", 1) == std::string::npos;
    if (!rest.empty() && (!digits || std::stoi(rest.substr(1)) < 1 || std::stoi(rest.substr(1)) > 65535))
        return "must have a port from 1 to 65535 behind its colon, or none";
    return {};
}

} // namespace

bool hasFormat(std::string_view format, const std::string& text, std::string& why)
{
    if (format == "gatehouse-duration") {
        const auto parsed = base::parseDuration(text);
        if (!parsed)
            why = "must be a duration such as 250ms, 30s, 1h30m or 7d";
        return parsed.ok();
    }
    if (format == "size") {
        const auto parsed = base::parseSize(text);
        if (!parsed)
            why = "must be a size such as 512, 64KiB, 8MiB or 1GB";
        return parsed.ok();
    }
    if (format == "date-time") {
        why = "must be a date and time such as 2026-12-31T00:00:00Z";
        return base::parseRfc3339(text) >= 0;
    }
    if (format == "uri") {
        why = "must be a URL such as https://example.com/path";
        return isUri(text);
    }
    if (format == "hostname") {
        why = "must be a host name such as api.example.com";
        return isHostname(text);
    }
    if (format == "ipv4" || format == "ipv6" || format == "ip") {
        why = format == "ip" ? "must be an IP address" : "must be an " + std::string(format == "ipv4" ? "IPv4" : "IPv6") + " address";
        return (format != "ipv6" && isIp(text, AF_INET)) || (format != "ipv4" && isIp(text, AF_INET6));
    }
    if (format == "cidr") {
        why = "must be an address or a network such as 10.0.0.0/8";
        return isCidr(text);
    }
    if (format == "id") {
        why = "must be 1 to 63 of a-z, 0-9, '.', '_' and '-', beginning with a letter or digit";
        return base::isValidId(text);
    }
    if (format == "regex") {
        const RE2 pattern(text, RE2::Quiet);
        if (!pattern.ok())
            why = "is not a regular expression: " + pattern.error();
        return pattern.ok();
    }
    if (format == "path" || format == "path-template") {
        why = "must begin with a slash";
        if (!text.starts_with('/'))
            return false;
        if (format == "path-template")
            why = templateFault(text);
        return format == "path" || why.empty();
    }
    if (format == "target-url") {
        why = targetFault(text);
        return why.empty();
    }
    if (format == "pem-certificates" || format == "pem-private-key") {
        why = format == "pem-certificates" ? base::certificatesFault(text) : base::privateKeyFault(text);
        return why.empty();
    }
    if (format == "line") {
        why = "must not contain line breaks or other control characters";
        for (size_t i = 0; i < text.size(); ++i) {
            const auto c = static_cast<unsigned char>(text[i]);
            // U+0080 to U+009F are two bytes of UTF-8.
            if (c < 0x20 || c == 0x7f || (c == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0))
                return false;
        }
        return true;
    }
    if (format == "email") {
        why = "must be an e-mail address";
        return isEmail(text);
    }
    return true;
}

} // namespace gatehouse::schema
