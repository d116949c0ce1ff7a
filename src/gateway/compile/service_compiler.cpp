// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/service_compiler.h"

#include "base/clock.h"
#include "base/bytes.h"
#include "base/crypto.h"
#include "base/units.h"
#include "gateway/compile/tls_compiler.h"
#include "net/resolver.h"
#include "pipeline/shared_states.h"

#include <charconv>

namespace gatehouse::gateway {

namespace {

using base::Json;

// Takes "http://host:port/base", "https://[::1]", "internal://echo" apart; an empty message means success.
std::string parseTarget(const std::string& url, const net::SocketAddress& echo, upstream::Target& target)
{
    target.url = url;
    const size_t colon = url.find("://");
    if (colon == std::string::npos)
        return "not a URL such as http://10.0.0.1:8080";
    const std::string scheme = base::toLower(url.substr(0, colon));
    std::string rest = url.substr(colon + 3);
    if (scheme == "internal") {
        if (rest != "echo")
            return "the gateway has one built-in upstream, internal://echo";
        target.host = echo.ip.text();
        target.port = echo.port;
        target.authority = echo.text();
        return {};
    }
    if (scheme != "http" && scheme != "https")
        return "the scheme \"" + scheme + "\" is not http, https or internal";
    target.tls = scheme == "https";
    if (const size_t end = rest.find_first_of("?#"); end != std::string::npos)
        return "a target has no query and no fragment";
    const size_t slash = rest.find('/');
    if (slash != std::string::npos) {
        target.basePath = rest.substr(slash);
        rest.resize(slash);
        while (!target.basePath.empty() && target.basePath.back() == '/')
            target.basePath.pop_back();
    }
    if (rest.find('@') != std::string::npos)
        return "a target carries no user name or password";
    target.authority = rest;
    std::string port;
    if (!rest.empty() && rest[0] == '[') {
        const size_t close = rest.find(']');
        if (close == std::string::npos)
            return "the IPv6 address has no closing bracket";
        target.host = rest.substr(1, close - 1);
        if (!net::IpAddress::parse(target.host))
            return "\"" + target.host + "\" is not an IPv6 address";
        if (close + 1 < rest.size()) {
            if (rest[close + 1] != ':')
                return "a port must follow the closing bracket";
            port = rest.substr(close + 2);
        }
    } else {
        const size_t at = rest.rfind(':');
        target.host = rest.substr(0, at);
        if (at != std::string::npos)
            port = rest.substr(at + 1);
    }
    if (target.host.empty() || target.host.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-_:") != std::string::npos)
        return "\"" + target.host + "\" is not a host name or an address";
    target.isService = net::isServiceName(target.host);
    if (target.isService && !port.empty())
        return "an SRV name has the port in its records";
    target.port = target.tls ? 443 : 80;
    if (!port.empty() || rest.ends_with(':')) {
        unsigned value = 0;
        const auto read = std::from_chars(port.data(), port.data() + port.size(), value);
        if (read.ec != std::errc() || read.ptr != port.data() + port.size() || value == 0 || value > 65535)
            return "\"" + port + "\" is not a port";
        target.port = static_cast<uint16_t>(value);
    }
    return {};
}

upstream::Balance balanceFrom(const std::string& name)
{
    if (name == "random")
        return upstream::Balance::Random;
    if (name == "hash")
        return upstream::Balance::Hash;
    if (name == "power-of-two")
        return upstream::Balance::PowerOfTwo;
    return name == "least-connections" ? upstream::Balance::LeastConnections : upstream::Balance::RoundRobin;
}

void compileHashKey(const domain::Resource& service, const Json& config, upstream::ServiceUpstream& compiled, CompileContext& context)
{
    using Of = upstream::HashKey::Of;
    const Json& hash = base::memberAt(config, "hash");
    const std::string by = base::stringAt(hash, "by", "client-ip");
    compiled.hashKey = {by == "consumer" ? Of::Consumer : by == "header" ? Of::Header : by == "cookie" ? Of::Cookie : Of::ClientIp, base::stringAt(hash, "name", "")};
    if ((by == "header" || by == "cookie") && compiled.hashKey.name.empty())
        context.problem(service.key, "/upstream/hash/name", "a " + by + " needs a name");
}

uint32_t countAt(const Json& config, const char* name, uint32_t otherwise)
{
    return static_cast<uint32_t>(base::intAt(config, name, otherwise));
}

void compileHealth(const domain::Resource& service, const Json& config, upstream::ServiceUpstream& compiled, CompileContext& context)
{
    using Kind = upstream::HealthCheck::Kind;
    const Json& active = base::memberAt(config, "healthCheck");
    upstream::HealthCheck& check = compiled.check;
    const std::string kind = base::stringAt(active, "kind", "none");
    check.kind = kind == "http" ? Kind::Http : kind == "tcp" ? Kind::Tcp : Kind::None;
    check.path = base::stringAt(active, "path", check.path);
    check.host = base::stringAt(active, "host", "");
    check.statusFrom = static_cast<uint16_t>(base::intAt(active, "statusFrom", check.statusFrom));
    check.statusTo = static_cast<uint16_t>(base::intAt(active, "statusTo", check.statusTo));
    check.interval = base::durationAt(active, "interval", check.interval);
    check.timeout = base::durationAt(active, "timeout", check.timeout);
    check.healthyAfter = countAt(active, "healthyAfter", check.healthyAfter);
    check.unhealthyAfter = countAt(active, "unhealthyAfter", check.unhealthyAfter);
    if (check.statusFrom > check.statusTo)
        context.problem(service.key, "/upstream/healthCheck/statusTo", "is below statusFrom");
    if (check.kind != Kind::None && check.interval < std::chrono::milliseconds(100))
        context.problem(service.key, "/upstream/healthCheck/interval", "is shorter than 100ms");
    if (check.kind != Kind::None && check.timeout < std::chrono::milliseconds(1))
        context.problem(service.key, "/upstream/healthCheck/timeout", "is shorter than 1ms");
    if (check.path.find_first_of(" \r\n\t") != std::string::npos || !check.path.starts_with('/'))
        context.problem(service.key, "/upstream/healthCheck/path", "must begin with a slash and have no spaces");
    if (check.kind == Kind::Http && compiled.protocol == upstream::ServiceUpstream::Protocol::Http2)
        context.problem(service.key, "/upstream/healthCheck/kind", "an http check speaks HTTP/1.1, these targets only HTTP/2: use tcp");

    const Json& passive = base::memberAt(config, "ejection");
    upstream::PassiveRules& rules = compiled.passive;
    rules.failures = countAt(passive, "failures", rules.failures);
    rules.ejectFor = base::durationAt(passive, "time", rules.ejectFor);
    rules.ejectAtMost = base::durationAt(passive, "maxTime", rules.ejectAtMost);
    rules.maxEjectedPercent = countAt(passive, "maxPercent", rules.maxEjectedPercent);
    if (const Json& statuses = base::memberAt(passive, "statuses"); statuses.is_array()) {
        rules.statuses.clear();
        for (const Json& status : statuses)
            rules.statuses.push_back(status.get<uint16_t>());
    }
    compiled.slowStart = base::durationAt(config, "slowStart", compiled.slowStart);
}

// Found again as long as a snapshot has it, so that a change elsewhere forgets nothing of a target.
std::shared_ptr<upstream::TargetHealth> healthOf(const domain::Resource& service, const std::string& url, CompileContext& context)
{
    const auto fresh = [] { return std::make_shared<upstream::TargetHealth>(base::systemClock().monotonicNs()); };
    return context.states ? context.states->keep<upstream::TargetHealth>("target\n" + domain::qualifiedName(service.key) + '\n' + url, fresh) : fresh();
}

} // namespace

std::shared_ptr<const upstream::ServiceUpstream> compileService(const domain::Resource& service, CompileContext& context, uint32_t number)
{
    const Json& config = base::memberAt(service.value, "upstream");
    auto compiled = std::make_shared<upstream::ServiceUpstream>();
    compiled->service = domain::qualifiedName(service.key);
    compiled->number = number;
    const size_t before = context.problems.size();
    const Json& targets = base::memberAt(config, "targets");
    for (size_t i = 0; targets.is_array() && i < targets.size(); ++i) {
        upstream::Target target;
        const std::string problem = parseTarget(base::stringAt(targets[i], "url"), context.echo, target);
        if (!problem.empty())
            context.problem(service.key, "/upstream/targets/" + std::to_string(i) + "/url", problem);
        target.weight = static_cast<uint32_t>(base::intAt(targets[i], "weight", 1));
        target.tier = static_cast<uint32_t>(base::intAt(targets[i], "tier", 0));
        target.hash = base::sipHash(base::SipKey{}, target.url);
        target.health = healthOf(service, target.url, context);
        target.slot = context.metrics.slot(telemetry::Dimension::Target, compiled->service + '|' + target.url);
        if (target.weight > 0)
            compiled->targets.push_back(std::move(target));
    }
    if (compiled->targets.empty() && context.problems.size() == before)
        context.warning(service.key, "/upstream/targets", "there is no target with a weight: every request will be answered 503");
    compiled->balance = balanceFrom(base::stringAt(config, "balance", "round-robin"));
    const std::string protocol = base::stringAt(config, "protocol", "http/1.1");
    compiled->protocol = protocol == "h2" ? upstream::ServiceUpstream::Protocol::Http2 : protocol == "auto" ? upstream::ServiceUpstream::Protocol::Auto : upstream::ServiceUpstream::Protocol::Http1;
    compiled->preserveHost = base::boolAt(config, "preserveHost", false);
    const std::string greeting = base::stringAt(config, "proxyProtocol", "off");
    compiled->proxyProtocol = greeting == "v1" ? net::ProxyVersion::V1 : greeting == "v2" ? net::ProxyVersion::V2 : net::ProxyVersion::None;
    if (compiled->proxyProtocol != net::ProxyVersion::None && compiled->protocol != upstream::ServiceUpstream::Protocol::Http1)
        context.problem(service.key, "/upstream/proxyProtocol", "names one client for a whole connection, and one of HTTP/2 carries many: use protocol http/1.1");
    compiled->sendForwarded = base::boolAt(config, "forwarded", false);
    compiled->connectTimeout = base::durationAt(config, "connectTimeout", compiled->connectTimeout);
    compiled->sendTimeout = base::durationAt(config, "sendTimeout", compiled->sendTimeout);
    compiled->responseTimeout = base::durationAt(config, "responseTimeout", compiled->responseTimeout);
    compiled->readTimeout = base::durationAt(config, "readTimeout", compiled->readTimeout);
    compiled->retries = static_cast<uint32_t>(base::intAt(config, "retries", compiled->retries));
    compiled->maxConnectionsPerWorker = static_cast<uint32_t>(base::intAt(config, "maxConnections", compiled->maxConnectionsPerWorker));
    compiled->maxPending = static_cast<uint32_t>(base::intAt(config, "maxPending", compiled->maxPending));
    compiled->queueTimeout = base::durationAt(config, "queueTimeout", compiled->queueTimeout);
    compiled->retryBudgetPercent = countAt(config, "retryBudget", compiled->retryBudgetPercent);
    compileHashKey(service, config, *compiled, context);
    compileHealth(service, config, *compiled, context);
    compileUpstreamTls(service, *compiled, context);
    for (const upstream::Target& target : compiled->targets) {
        if (target.isService && target.tls && compiled->tlsServerName.empty())
            context.problem(service.key, "/upstream/tls/serverName", "is needed for " + target.url + ": who may answer for an SRV name is not for its records to say");
    }
    return context.problems.size() == before ? compiled : nullptr;
}

} // namespace gatehouse::gateway
