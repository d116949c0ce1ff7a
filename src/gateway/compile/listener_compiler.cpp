// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/listener_compiler.h"

#include "base/units.h"

namespace gatehouse::gateway {

namespace {

using base::Json;

proxy::TrustedPeers trustedPeersFrom(const domain::Resource& listener)
{
    proxy::TrustedPeers trusted;
    for (const Json& text : base::memberAt(listener.value, "trustedPeers")) {
        if (const auto network = net::Cidr::parse(text.get<std::string>()))
            trusted.networks.push_back(*network);
    }
    if (base::stringAt(listener.value, "trustedField", "") == "forwarded")
        trusted.field = proxy::TrustedPeers::Field::Forwarded;
    return trusted;
}

http::h1::HeadLimits headLimitsFrom(const Json& limits)
{
    using Underscores = http::h1::HeadLimits::Underscores;
    http::h1::HeadLimits head;
    head.maxBytes = static_cast<size_t>(base::intAt(limits, "headSize", static_cast<int64_t>(head.maxBytes)));
    head.maxFields = static_cast<size_t>(base::intAt(limits, "headFields", static_cast<int64_t>(head.maxFields)));
    head.maxTarget = static_cast<size_t>(base::intAt(limits, "targetSize", static_cast<int64_t>(head.maxTarget)));
    head.path.refuseEncodedSlash = base::stringAt(limits, "encodedSlashes") == "refuse";
    head.path.refuseDoubleEncoding = base::stringAt(limits, "doubleEncoding") == "refuse";
    using EmptySegments = http::PathRules::EmptySegments;
    const std::string empty = base::stringAt(limits, "emptySegments", "merge");
    head.path.emptySegments = empty == "keep" ? EmptySegments::Keep : empty == "refuse" ? EmptySegments::Refuse : EmptySegments::Merge;
    const std::string underscores = base::stringAt(limits, "underscores", "drop");
    head.underscores = underscores == "keep" ? Underscores::Keep : underscores == "refuse" ? Underscores::Refuse : Underscores::Drop;
    return head;
}

} // namespace

std::shared_ptr<const proxy::ListenerRules> compileListenerRules(const domain::Resource& listener, CompileContext& context)
{
    auto rules = std::make_shared<proxy::ListenerRules>();
    rules->id = listener.key.id;
    rules->trusted = trustedPeersFrom(listener);
    rules->proxyProtocol = base::boolAt(listener.value, "proxyProtocol", false);
    if (rules->proxyProtocol && rules->trusted.networks.empty())
        context.problem(listener.key, "/trustedPeers", "with the PROXY protocol, the proxies must be named: anybody else could claim to be anyone");
    const Json& limits = base::memberAt(listener.value, "limits");
    rules->head = headLimitsFrom(limits);
    rules->maxConnectionsPerClient = static_cast<uint32_t>(base::intAt(limits, "connectionsPerClient", rules->maxConnectionsPerClient));
    rules->headTimeout = base::durationAt(limits, "headTimeout", rules->headTimeout);
    rules->bodyTimeout = base::durationAt(limits, "bodyTimeout", rules->bodyTimeout);
    rules->keepAliveTimeout = base::durationAt(limits, "keepAliveTimeout", rules->keepAliveTimeout);
    rules->minimumRate = static_cast<uint64_t>(base::intAt(limits, "minimumRate", static_cast<int64_t>(rules->minimumRate)));
    for (const auto& [member, time] : {std::pair("headTimeout", rules->headTimeout), std::pair("bodyTimeout", rules->bodyTimeout), std::pair("keepAliveTimeout", rules->keepAliveTimeout)}) {
        if (time < std::chrono::milliseconds(100))
            context.problem(listener.key, std::string("/limits/") + member, "is shorter than 100ms");
    }
    return rules;
}

} // namespace gatehouse::gateway
