// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/cache_control.h"

#include "policies/traffic/field_list.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

constexpr int64_t kForever = int64_t{1} << 31; // as RFC 9111, section 1.2.2 has it

int64_t seconds(std::string_view text)
{
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    if (text.empty())
        return 0;
    int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return 0;
        value = std::min(value * 10 + (c - '0'), kForever);
    }
    return value;
}

void setLeast(std::optional<int64_t>& to, int64_t value)
{
    to = to ? std::min(*to, value) : value;
}

} // namespace

CacheControl CacheControl::read(const http::HeaderFields& fields)
{
    CacheControl out;
    bool any = false;
    eachMember(fields, http::HeaderId::CacheControl, [&](std::string_view member) {
        any = true;
        const size_t equals = member.find('=');
        const std::string_view name = base::trim(member.substr(0, equals));
        const std::string_view value = equals == std::string_view::npos ? std::string_view() : base::trim(member.substr(equals + 1));
        const auto is = [&](std::string_view known) { return base::equalsIgnoreCase(name, known); };
        if (is("no-store"))
            out.noStore = true;
        else if (is("no-cache"))
            out.noCache = true;
        else if (is("no-transform"))
            out.noTransform = true;
        else if (is("private"))
            out.isPrivate = true;
        else if (is("public"))
            out.isPublic = true;
        else if (is("must-revalidate") || is("proxy-revalidate"))
            out.mustRevalidate = true;
        else if (is("only-if-cached"))
            out.onlyIfCached = true;
        else if (is("max-age"))
            setLeast(out.maxAge, seconds(value));
        else if (is("s-maxage"))
            setLeast(out.sMaxAge, seconds(value));
        else if (is("min-fresh"))
            out.minFresh = std::max(out.minFresh.value_or(0), seconds(value));
        else if (is("max-stale"))
            setLeast(out.maxStale, equals == std::string_view::npos ? kForever : seconds(value));
        else if (is("stale-while-revalidate"))
            setLeast(out.staleWhileRevalidate, seconds(value));
    });
    if (!any && base::equalsIgnoreCase(fields.value("Pragma"), "no-cache"))
        out.noCache = true; // RFC 9111, section 5.4
    return out;
}

} // namespace gatehouse::policies
