// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/router.h"

#include "base/bytes.h"

#include <set>

namespace gatehouse::admin {

namespace {

constexpr size_t kMaxSegments = 16;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// "{id}" takes a whole segment, "{from}...{to}" two that dots part, anything else itself.
bool matchSegment(std::string_view pattern, std::string_view segment, Captures& captures)
{
    if (pattern.empty() || pattern.front() != '{')
        return pattern == segment;
    const auto take = [&](std::string_view name, std::string_view text) {
        auto decoded = percentDecode(text);
        if (!decoded || decoded->empty())
            return false;
        captures[std::string(name)] = std::move(*decoded);
        return true;
    };
    const size_t dots = pattern.find("}...{");
    if (dots == std::string_view::npos)
        return take(pattern.substr(1, pattern.size() - 2), segment);
    const size_t at = segment.find("...");
    if (at == std::string_view::npos)
        return false;
    const std::string_view second = pattern.substr(dots + 5);
    return take(pattern.substr(1, dots - 1), segment.substr(0, at)) && take(second.substr(0, second.size() - 1), segment.substr(at + 3));
}

bool matchPath(std::string_view pattern, const std::vector<std::string_view>& segments, Captures& captures)
{
    const auto parts = base::split(pattern, '/');
    if (parts.size() != segments.size())
        return false;
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!matchSegment(parts[i], segments[i], captures))
            return false;
    }
    return true;
}

} // namespace

std::optional<std::string> percentDecode(std::string_view text, bool plusIsSpace)
{
    std::string out;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += plusIsSpace && text[i] == '+' ? ' ' : text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? hexDigit(text[i + 2]) : -1;
        if (high < 0 || low < 0 || high + low == 0)
            return {};
        out += static_cast<char>(high * 16 + low);
        i += 2;
    }
    if (!base::isValidUtf8(out))
        return {};
    return out;
}

RouteMatch findRoute(std::span<const Route> routes, std::string_view method, std::string_view path)
{
    RouteMatch match;
    const auto segments = base::split(path, '/');
    if (segments.size() > kMaxSegments)
        return match;
    std::set<std::string> methods;
    for (const Route& route : routes) {
        Captures captures;
        if (!matchPath(route.pattern, segments, captures))
            continue;
        methods.insert(route.method);
        if (route.method == "GET" && route.answer)
            methods.insert("HEAD");
        if (route.method == method || (method == "HEAD" && route.method == "GET" && route.answer)) {
            match.route = &route;
            match.captures = std::move(captures);
            return match;
        }
    }
    for (const std::string& allowed : methods)
        match.allowed += (match.allowed.empty() ? "" : ", ") + allowed;
    return match;
}

} // namespace gatehouse::admin
