// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/headers/value_template.h"

#include "http/path.h"
#include "http/percent.h"
#include "pipeline/header_rules.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using pipeline::headerNameProblem;
using pipeline::headerValueProblem;

constexpr std::string_view kHeader = "request.header.";
constexpr std::string_view kQuery = "request.query.";
constexpr std::string_view kPath = "request.path.";
constexpr size_t kLongestHeader = 1024; // of a value that a client chose
constexpr size_t kLongestName = 128;

// What was encoded, in clear, once. Nothing of what could end a line or a text somewhere. `plusIsBlank`: as in a query.
std::string_view decoded(pipeline::Context& context, std::string_view encoded, bool plusIsBlank)
{
    const std::string text = http::decodePercent(encoded.substr(0, 3 * kLongestHeader), plusIsBlank);
    const auto isControl = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; };
    return std::any_of(text.begin(), text.end(), isControl) ? std::string_view() : context.keep(std::string_view(text).substr(0, kLongestHeader));
}

// The first of that name.
std::string_view queryValue(pipeline::Context& context, std::string_view name)
{
    std::string_view query = context.request->query;
    while (!query.empty()) {
        const size_t end = std::min(query.find('&'), query.size());
        const std::string_view parameter = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        const size_t equals = parameter.find('=');
        if (equals != std::string_view::npos && http::decodePercent(parameter.substr(0, equals), true) == name)
            return decoded(context, parameter.substr(equals + 1), true);
    }
    return {};
}

std::string_view pathValue(pipeline::Context& context, std::string_view name)
{
    for (const auto& [parameter, value] : context.pathParameters) {
        if (parameter == name)
            return decoded(context, value, false);
    }
    return {};
}

} // namespace

const ValueTemplate::Name ValueTemplate::kNames[] = {
    {"consumer.id", Variable::ConsumerId},   {"consumer.groups", Variable::ConsumerGroups}, {"credential.id", Variable::CredentialId}, {"tenant.id", Variable::TenantId},
    {"service.id", Variable::ServiceId},     {"route.id", Variable::RouteId},               {"client.ip", Variable::ClientIp},         {"request.id", Variable::RequestId},
    {"request.method", Variable::RequestMethod}, {"request.path", Variable::RequestPath},   {"request.host", Variable::RequestHost},   {"request.scheme", Variable::RequestScheme},
};

base::Result<ValueTemplate> ValueTemplate::compile(std::string_view text, bool ofHeader)
{
    if (const std::string wrong = ofHeader ? headerValueProblem(text) : std::string(); !wrong.empty())
        return base::invalid(wrong);
    ValueTemplate out;
    std::string literal;
    const auto flush = [&] {
        if (!literal.empty())
            out.m_parts.push_back({Variable::None, std::exchange(literal, {})});
    };
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '$' || i + 1 == text.size() || (text[i + 1] != '{' && text[i + 1] != '$')) {
            literal += text[i];
            continue;
        }
        if (text[++i] == '$') {
            literal += '$';
            continue;
        }
        const size_t end = text.find('}', i);
        if (end == std::string_view::npos)
            return base::invalid("a variable is not closed: \"}\" is missing");
        const std::string_view name = text.substr(i + 1, end - i - 1);
        i = end;
        flush();
        if (name.starts_with(kHeader) && headerNameProblem(name.substr(kHeader.size())).empty()) {
            out.m_parts.push_back({Variable::RequestHeader, std::string(name.substr(kHeader.size()))});
            continue;
        }
        if (name.starts_with(kQuery) && name.size() > kQuery.size() && name.size() <= kQuery.size() + kLongestName) {
            out.m_parts.push_back({Variable::RequestQuery, std::string(name.substr(kQuery.size()))});
            continue;
        }
        if (name.starts_with(kPath) && name.size() > kPath.size() && name.size() <= kPath.size() + kLongestName) {
            out.m_parts.push_back({Variable::PathParameter, std::string(name.substr(kPath.size()))});
            continue;
        }
        const auto* found = std::find_if(std::begin(kNames), std::end(kNames), [&](const Name& known) { return known.name == name; });
        if (found == std::end(kNames)) {
            std::string known;
            for (const Name& each : kNames)
                known += std::string(each.name) + ", ";
            return base::invalid("there is no variable \"" + std::string(name.substr(0, 64)) + "\"; known are " + known + "request.header.NAME, request.query.NAME, request.path.NAME");
        }
        out.m_parts.push_back({found->variable, {}});
    }
    flush();
    return out;
}

std::string_view ValueTemplate::read(const Part& part, pipeline::Context& context)
{
    const pipeline::Place* place = context.place;
    switch (part.variable) {
    case Variable::None: return part.text;
    case Variable::ConsumerId: return context.consumer ? std::string_view(context.consumer->id) : std::string_view();
    case Variable::ConsumerGroups: {
        std::string_view groups;
        for (size_t i = 0; context.consumer && i < context.consumer->groups.size(); ++i)
            groups = i == 0 ? std::string_view(context.consumer->groups[0]) : context.arena().concat({groups, ",", context.consumer->groups[i]});
        return groups;
    }
    case Variable::CredentialId: return context.credentialId;
    case Variable::TenantId: return place ? std::string_view(place->tenant) : std::string_view();
    case Variable::ServiceId: return place ? std::string_view(place->service) : std::string_view();
    case Variable::RouteId: return place ? std::string_view(place->route) : std::string_view();
    case Variable::ClientIp: return context.keep(context.client.text());
    case Variable::RequestId: return context.requestId;
    case Variable::RequestMethod: return context.request->methodText;
    case Variable::RequestPath: return context.request->path;
    case Variable::RequestHost: return context.request->host;
    case Variable::RequestScheme: return context.tls ? "https" : "http";
    case Variable::RequestHeader: return context.request->fields.value(part.text).substr(0, kLongestHeader);
    case Variable::RequestQuery: return queryValue(context, part.text);
    case Variable::PathParameter: return pathValue(context, part.text);
    }
    return {};
}

std::string_view ValueTemplate::value(pipeline::Context& context) const
{
    if (m_parts.empty())
        return {};
    std::string_view out = read(m_parts.front(), context);
    for (size_t i = 1; i < m_parts.size(); ++i)
        out = context.arena().concat({out, read(m_parts[i], context)});
    return out;
}

std::string_view ValueTemplate::value(pipeline::Context& context, std::string (*encode)(std::string_view)) const
{
    std::string out;
    for (const Part& part : m_parts) {
        const std::string_view own = read(part, context);
        out += part.variable == Variable::None || part.variable == Variable::RequestPath ? std::string(own) : encode(own);
    }
    return context.keep(out);
}

} // namespace gatehouse::policies
