// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/jwt/token_reader.h"

#include "base/bytes.h"
#include "http/path.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using pipeline::HeaderEdit;

constexpr std::string_view kScheme = "Bearer";

// RFC 9110, section 5.6.2.
bool isTokenChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

// Whatever stands behind it: upstreams are not as strict, and what could be a token to one of them is one here.
bool hasScheme(std::string_view value)
{
    return base::equalsIgnoreCase(value.substr(0, kScheme.size()), kScheme) && (value.size() == kScheme.size() || !isTokenChar(value[kScheme.size()]));
}

// Calls with each "name=value" of the cookies.
template <class Call>
void eachCookie(std::string_view cookies, Call call)
{
    while (!cookies.empty()) {
        const size_t end = std::min(cookies.find(';'), cookies.size());
        call(base::trim(cookies.substr(0, end)));
        cookies.remove_prefix(std::min(end + 1, cookies.size()));
    }
}

template <class Call>
void eachCookie(const http::HeaderFields& fields, Call call)
{
    for (const http::HeaderField& field : fields) {
        if (field.id == http::HeaderId::Cookie)
            eachCookie(field.value, call);
    }
}

// Spaces around a name and a value are no part of them, for some who read cookies.
bool isNamed(std::string_view pair, std::string_view name)
{
    return base::trim(pair.substr(0, pair.find('='))) == name && pair.find('=') != std::string_view::npos;
}

// Calls with each "name=value" of the query.
template <class Call>
void eachParameter(std::string_view query, Call call)
{
    while (!query.empty()) {
        const size_t end = std::min(query.find('&'), query.size());
        call(query.substr(0, end));
        query.remove_prefix(std::min(end + 1, query.size()));
    }
}

} // namespace

TokenReader::TokenReader(Places places) : m_places(std::move(places)), m_headerId(http::headerId(m_places.header)) {}

size_t TokenReader::findInHeader(const pipeline::Context& context, std::string_view& token) const
{
    if (m_places.header.empty())
        return 0;
    size_t count = 0;
    for (const http::HeaderField& field : context.request->fields) {
        const bool ours = m_headerId != http::HeaderId::Unknown ? field.id == m_headerId : field.id == http::HeaderId::Unknown && base::equalsIgnoreCase(field.name, m_places.header);
        if (!ours)
            continue;
        // Another scheme is another policy's; but two fields leave open which one counts.
        const bool bearer = hasScheme(field.value);
        if (m_headerId == http::HeaderId::Authorization && !bearer && count == 0 && context.request->fields.count(m_headerId) == 1)
            continue;
        token = base::trim(bearer ? field.value.substr(kScheme.size()) : field.value);
        ++count;
    }
    return count;
}

size_t TokenReader::findInCookies(const pipeline::Context& context, std::string_view& token) const
{
    size_t count = 0;
    if (m_places.cookie.empty())
        return count;
    eachCookie(context.request->fields, [&](std::string_view pair) {
        if (!isNamed(pair, m_places.cookie))
            return;
        token = base::trim(pair.substr(pair.find('=') + 1));
        ++count;
    });
    return count;
}

size_t TokenReader::findInQuery(pipeline::Context& context, std::string_view& token) const
{
    size_t count = 0;
    if (m_places.query.empty())
        return count;
    eachParameter(context.request->query, [&](std::string_view pair) {
        if (!http::isOfName(pair, m_places.query))
            return;
        const std::string_view value = pair.substr(std::min(pair.find('='), pair.size() - 1) + 1);
        token = value.find_first_of("%+") == std::string_view::npos ? value : context.keep(http::decodePercent(value, true));
        ++count;
    });
    return count;
}

TokenReader::Found TokenReader::find(pipeline::Context& context, std::string_view& token) const
{
    size_t count = findInHeader(context, token);
    count += findInCookies(context, token);
    count += findInQuery(context, token);
    if (count > 1)
        return Found::Several;
    return count == 1 && !token.empty() ? Found::One : Found::None;
}

void TokenReader::hide(pipeline::Context& context, bool everywhere) const
{
    std::string_view token;
    if (findInQuery(context, token) > 0) {
        // Begins with what a policy before has left of it.
        context.loggedQuery = withoutToken(context, context.loggedQuery.value_or(context.request->query));
        if (everywhere)
            context.upstreamQuery = withoutToken(context, context.upstreamQuery.value_or(context.request->query));
    }
    if (!everywhere)
        return;
    if (findInHeader(context, token) > 0)
        context.requestEdits.push_back({HeaderEdit::Op::Remove, m_headerId, m_places.header, {}});
    if (findInCookies(context, token) > 0)
        hideCookie(context);
}

std::string_view TokenReader::withoutToken(pipeline::Context& context, std::string_view query) const
{
    return context.keep(http::withoutParameters(query, {&m_places.query, 1}));
}

void TokenReader::hideCookie(pipeline::Context& context) const
{
    std::string rest;
    const auto keep = [&](std::string_view pair) {
        if (!pair.empty() && !isNamed(pair, m_places.cookie))
            rest.append(rest.empty() ? "" : "; ").append(pair);
    };
    // Begins with what a policy before has left of them.
    const auto isOfCookies = [](const HeaderEdit& edit) { return edit.id == http::HeaderId::Cookie && (edit.op == HeaderEdit::Op::Set || edit.op == HeaderEdit::Op::Remove); };
    const auto last = std::find_if(context.requestEdits.rbegin(), context.requestEdits.rend(), isOfCookies);
    if (last == context.requestEdits.rend())
        eachCookie(context.request->fields, keep);
    else
        eachCookie(last->op == HeaderEdit::Op::Set ? last->value : std::string_view(), keep);
    const auto op = rest.empty() ? HeaderEdit::Op::Remove : HeaderEdit::Op::Set;
    context.requestEdits.push_back({op, http::HeaderId::Cookie, http::headerName(http::HeaderId::Cookie), context.keep(rest)});
}

} // namespace gatehouse::policies
