// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/limit/subject.h"

#include "cel/compile.h"
#include "pipeline/header_rules.h"
#include "pipeline/request_values.h"

#include <algorithm>
#include <cstring>

namespace gatehouse::policies {

namespace {

using pipeline::headerNameProblem;

constexpr std::pair<std::string_view, int> kNames[] = {{"consumer", 0}, {"ip", 1}, {"tenant", 2}, {"service", 3}, {"route", 4}, {"header", 5}, {"expression", 6}};

bool isCounted(const cel::Type& type)
{
    using Kind = cel::Type::Kind;
    constexpr Kind kCounted[] = {Kind::String, Kind::Bytes, Kind::Bool, Kind::Int, Kind::Uint, Kind::Ip};
    return type.isOpen() || std::find(std::begin(kCounted), std::end(kCounted), type.kind()) != std::end(kCounted);
}

} // namespace

Subject Subject::from(const base::Json& config, const pipeline::MakeContext& make, std::vector<base::Problem>& problems)
{
    Subject subject;
    const std::string by = base::stringAt(config, "by", "consumer");
    const auto* found = std::find_if(std::begin(kNames), std::end(kNames), [&](const auto& name) { return name.first == by; });
    if (found == std::end(kNames))
        problems.push_back({"/by", "one of consumer, ip, tenant, service, route, header, expression"});
    else
        subject.m_by = static_cast<By>(found->second);
    subject.m_header = base::stringAt(config, "header");
    if (subject.m_by == By::Header && subject.m_header.empty())
        problems.push_back({"/header", "counting by header needs the header field's name"});
    else if (subject.m_by == By::Header && !headerNameProblem(subject.m_header).empty())
        problems.push_back({"/header", headerNameProblem(subject.m_header)});
    if (subject.m_by == By::Expression) {
        const std::string key = base::stringAt(config, "key");
        if (key.empty()) {
            problems.push_back({"/key", "counting by expression needs one"});
        } else {
            cel::Compiled compiled = cel::compile(key, pipeline::requestEnvironment());
            for (const cel::Issue& issue : compiled.issues)
                problems.push_back({"/key", cel::issueText(issue)});
            if (compiled.program && !isCounted(compiled.program->type()))
                problems.push_back({"/key", "the expression must come to a text, a whole number, a truth or an address, not to " + compiled.program->type().text()});
            subject.m_expression = std::move(compiled.program);
        }
    }
    subject.m_ipv6Prefix = static_cast<size_t>(std::clamp<int64_t>(base::intAt(config, "ipv6Prefix", 64), 8, 128));
    subject.m_key = {base::sipHash({make.seed, ~make.seed}, make.qualified), make.seed};
    return subject;
}

// Who can't be told by what was asked for is told by the address.
Subject::By Subject::effective(const pipeline::Context& context) const noexcept
{
    if (m_by == By::Consumer && !context.consumer)
        return By::Ip;
    if (m_by == By::Header && (!context.request || context.request->fields.value(m_header).empty()))
        return By::Ip;
    return m_by;
}

uint64_t Subject::hashAddress(const net::IpAddress& address) const noexcept
{
    std::array<uint8_t, 16> bytes = address.bytes;
    const size_t bits = address.v6 ? m_ipv6Prefix : 32;
    for (size_t i = 0; i < bytes.size(); ++i) {
        const size_t kept = bits > i * 8 ? std::min<size_t>(bits - i * 8, 8) : 0;
        bytes[i] &= static_cast<uint8_t>(0xff00 >> kept);
    }
    return base::sipHash({m_key.k0 ^ (address.v6 ? 0x66u : 0x44u), m_key.k1}, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

uint64_t Subject::hashText(std::string_view tenant, std::string_view text) const noexcept
{
    // Ids are unique within their tenant only.
    return base::sipHash({m_key.k0 ^ (static_cast<uint64_t>(m_by) + 1) << 32, base::sipHash(m_key, tenant)}, text);
}

// By the kind of the value too: "1" and 1 are two. What comes to nothing that can be counted, or fails, is told by the address.
uint64_t Subject::hashExpression(pipeline::Context& context) const noexcept
{
    using Kind = cel::Value::Kind;
    pipeline::RequestValues request(context);
    const cel::Value value = request.evaluate(*m_expression);
    const std::string_view tenant = context.place ? std::string_view(context.place->tenant) : std::string_view();
    uint64_t number = 0;
    switch (value.kind()) {
    case Kind::String:
    case Kind::Bytes: return value.text().empty() ? hashAddress(context.client) : hashText(tenant, value.text());
    case Kind::Ip: {
        const cel::Ip address = value.asIp();
        return hashAddress({address.bytes, address.v6});
    }
    case Kind::Bool: number = value.asBool() ? 1 : 0; break;
    case Kind::Int:
    case Kind::Uint: number = value.asUint(); break;
    default: return hashAddress(context.client);
    }
    char bytes[1 + sizeof number] = {static_cast<char>(value.kind())};
    std::memcpy(bytes + 1, &number, sizeof number);
    return hashText(tenant, {bytes, sizeof bytes});
}

uint64_t Subject::hashOfTenant(const pipeline::Context& context) const noexcept
{
    return base::sipHash({m_key.k0 ^ (static_cast<uint64_t>(By::Tenant) + 1) << 32, base::sipHash(m_key, context.place ? std::string_view(context.place->tenant) : std::string_view())}, {});
}

uint64_t Subject::hash(pipeline::Context& context) const noexcept
{
    static const pipeline::Place kNowhere;
    const pipeline::Place& place = context.place ? *context.place : kNowhere;
    switch (effective(context)) {
    case By::Consumer: return hashText({}, context.consumer->qualified);
    case By::Tenant: return hashText(place.tenant, {});
    case By::Service: return hashText(place.tenant, place.service);
    case By::Route: return hashText(place.tenant, place.route);
    case By::Header: return hashText(place.tenant, context.request->fields.value(m_header));
    case By::Expression: return hashExpression(context);
    case By::Ip: break;
    }
    return hashAddress(context.client);
}

pipeline::CounterView::By Subject::countsBy() const noexcept
{
    using View = pipeline::CounterView::By;
    switch (m_by) {
    case By::Consumer: return View::Consumer;
    case By::Tenant: return View::Tenant;
    case By::Service: return View::Service;
    case By::Route: return View::Route;
    case By::Header:
    case By::Expression:
    case By::Ip: break;
    }
    return View::Unnamed;
}

uint64_t Subject::hashOf(std::string_view tenant, std::string_view id) const
{
    if (m_by == By::Consumer)
        return hashText({}, std::string(tenant) + '/' + std::string(id));
    return hashText(tenant, m_by == By::Tenant ? std::string_view() : id);
}

std::string Subject::text(const pipeline::Context& context) const
{
    const std::string tenant = context.place ? context.place->tenant : "";
    switch (effective(context)) {
    case By::Consumer: return "consumer " + context.consumer->qualified;
    case By::Tenant: return "tenant " + tenant;
    case By::Service: return "service " + tenant + '/' + (context.place ? context.place->service : "");
    case By::Route: return "route " + tenant + '/' + (context.place ? context.place->route : "");
    case By::Header: return "value of header " + m_header;
    case By::Expression: return "value of the expression";
    case By::Ip: break;
    }
    return "address " + context.client.text();
}

} // namespace gatehouse::policies
