// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2/oauth2.h"

#include "http/client/url.h"
#include "pipeline/header_rules.h"
#include "pipeline/shared_states.h"
#include "policies/auth/jwt/issuer_list.h"
#include "policies/auth/oauth2/resource_guard.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using std::chrono::nanoseconds;

constexpr std::string_view kKind = "oauth2";
constexpr int64_t kAttempts = 1000; // a minute
constexpr size_t kMostProofs = 500'000; // that are remembered at the same time

std::vector<std::string> textsAt(const Json& object, const char* member)
{
    std::vector<std::string> out;
    const Json& list = base::memberAt(object, member);
    for (size_t i = 0; list.is_array() && i < list.size(); ++i) {
        if (list[i].is_string())
            out.push_back(list[i].get<std::string>());
    }
    return out;
}

// Reads the policy's configuration and gathers all that is wrong with it.
class SettingsReader
{
public:
    SettingsReader(const Json& config, const pipeline::MakeContext& context) : m_config(config), m_context(context) {}

    base::Result<ResourceGuard::Settings> read()
    {
        const std::string resource = base::stringAt(m_config, "resource");
        IssuerList list = readIssuerList(m_config, {"access-token", resource, true}, m_context, m_problems);
        m_settings.issuers = std::move(list.issuers);
        m_settings.scopes = ScopeRules::read(m_config, m_problems);
        m_settings.scopeClaim = base::stringAt(m_config, "scopeClaim", "scope");
        m_settings.mapping = readCallerMapping(m_config, m_problems);
        m_settings.hide = base::boolAt(m_config, "hideCredentials", true);
        m_settings.optional = base::boolAt(m_config, "optional");
        m_settings.realm = readRealm(m_config, m_problems);
        readBindingRules();
        readIntrospection(resource);
        readResource(resource);
        m_settings.rememberForNs = duration("rememberFor", std::chrono::minutes(5), nanoseconds(0), std::chrono::hours(1)).count();
        if (!m_problems.empty())
            return base::invalid("oauth2 is not set up right", std::move(m_problems));
        // With other keys or another secret a token that was good may be none: they are part of the name.
        const Json name = {{"config", m_config}, {"keys", list.keys}, {"secret", base::sha256Hex(m_secret)}};
        const auto entries = static_cast<size_t>(std::clamp<int64_t>(base::intAt(m_config, "remembered", 4096), 0, 1'000'000));
        m_settings.tokens = pipeline::keepState<ResourceGuard::Tokens>(m_context, kKind, name, [&] { return std::make_shared<ResourceGuard::Tokens>(entries); });
        m_settings.refusals = pipeline::keepState<ResourceGuard::Refusals>(m_context, "oauth2-refusals", name, [&] { return std::make_shared<ResourceGuard::Refusals>(entries); });
        // Whatever else changes, a proof that was used stays used.
        const int64_t proofLifeNs = m_settings.proofAgeNs + m_settings.proofSkewNs;
        m_settings.proofs = pipeline::keepState<SeenOnce>(m_context, "oauth2-proofs", Json(proofLifeNs), [&] { return std::make_shared<SeenOnce>(proofLifeNs + 1'000'000'000, kMostProofs); });
        m_settings.guesses = makeAddressLimit(kKind, m_config, kAttempts, m_context);
        m_settings.nonces = pipeline::keepState<ProofNonces>(m_context, "oauth2-nonces", Json(), [] { return std::make_shared<ProofNonces>(); });
        return std::move(m_settings);
    }

private:
    void problem(std::string pointer, std::string message) { m_problems.push_back({std::move(pointer), std::move(message)}); }
    nanoseconds duration(const char* member, nanoseconds fallback, nanoseconds least, nanoseconds most) { return boundedDuration(m_config, member, fallback, least, most, m_problems); }

    void readBindingRules()
    {
        using Binding = ResourceGuard::Binding;
        const std::string binding = base::stringAt(m_config, "binding", "as-token");
        m_settings.binding = binding == "dpop" ? Binding::Proof : binding == "certificate" ? Binding::Certificate : binding == "either" ? Binding::Either : Binding::AsToken;
        m_settings.proofAgeNs = duration("proofAge", std::chrono::seconds(60), std::chrono::seconds(1), std::chrono::minutes(10)).count();
        m_settings.proofSkewNs = std::min<int64_t>(duration("clockSkew", std::chrono::seconds(60), nanoseconds(0), std::chrono::minutes(5)).count(), m_settings.proofAgeNs);
        m_settings.nonceAgeNs = duration("nonceFor", nanoseconds(0), nanoseconds(0), std::chrono::hours(1)).count();
    }

    void readIntrospection(const std::string& resource)
    {
        const nanoseconds timeout = duration("introspectionTimeout", std::chrono::seconds(3), std::chrono::milliseconds(1), std::chrono::minutes(1));
        m_settings.introspectedHoldNs = duration("introspectedFor", std::chrono::minutes(1), nanoseconds(0), std::chrono::hours(1)).count();
        m_settings.inactiveHoldNs = duration("inactiveFor", std::chrono::seconds(5), nanoseconds(0), std::chrono::minutes(1)).count();
        const std::string url = base::stringAt(m_config, "introspectionUrl");
        if (url.empty())
            return;
        Introspection::Settings settings;
        auto target = pipeline::makeCallTarget(url, base::stringAt(m_config, "introspectionCa"), m_context);
        if (!target) {
            for (const base::Problem& found : target.error().problems)
                problem(found.pointer == "/ca" ? "/introspectionCa" : "/introspectionUrl", found.message);
            return;
        }
        settings.target = std::move(*target);
        settings.target->timeout = timeout;
        settings.target->mostAtOnce = static_cast<uint32_t>(std::clamp<int64_t>(base::intAt(m_config, "introspectionAtOnce", 200), 1, pipeline::CallOuts::kMostOfTarget));
        settings.target->repeatable = true; // a question changes nothing
        settings.calls = pipeline::sharedCallOuts(m_context);
        settings.clientId = base::stringAt(m_config, "introspectionClient");
        settings.inBody = base::stringAt(m_config, "introspectionAuth", "basic") == "post";
        settings.issuer = base::stringAt(m_config, "introspectionIssuer");
        settings.audiences = textsAt(m_config, "introspectionAudiences");
        settings.resource = resource;
        settings.skew = duration("clockSkew", std::chrono::seconds(60), nanoseconds(0), std::chrono::minutes(5));
        if (const std::string id = base::stringAt(m_config, "introspectionSecret"); !id.empty()) {
            auto secret = m_context.secret ? m_context.secret(id) : base::Result<std::string>(base::invalid("secrets cannot be read here"));
            if (!secret)
                problem("/introspectionSecret", secret.error().message);
            else
                m_secret = settings.clientSecret = std::move(*secret);
        }
        if (settings.clientId.empty()) // RFC 7662, section 2.1: whoever may ask can guess tokens
            problem("/introspectionClient", "is missing: who asks about tokens must say who he is");
        m_settings.introspection.emplace(std::move(settings));
    }

    void readResource(const std::string& resource)
    {
        ResourceMetadata::Facts facts;
        facts.authorizationServers = textsAt(m_config, "authorizationServers");
        for (size_t i = 0; i < facts.authorizationServers.size(); ++i) {
            if (!http::Url::parse(facts.authorizationServers[i]))
                problem(base::joinPointer("/authorizationServers", i), "is no address");
        }
        if (facts.authorizationServers.empty()) {
            for (const TokenIssuer& issuer : m_settings.issuers)
                facts.authorizationServers.push_back(issuer.rules.issuer);
        }
        facts.scopes = m_settings.scopes.all();
        facts.documentation = base::stringAt(m_config, "documentation");
        facts.dpopRequired = m_settings.binding == ResourceGuard::Binding::Proof;
        facts.certificateRequired = m_settings.binding == ResourceGuard::Binding::Certificate;
        if (resource.empty())
            return;
        m_settings.metadata = ResourceMetadata::make(resource, facts);
        if (!m_settings.metadata)
            problem("/resource", "an https address (http for this machine) without query and fragment, and with a plain path");
    }

    const Json& m_config;
    const pipeline::MakeContext& m_context;
    ResourceGuard::Settings m_settings;
    std::string m_secret;
    std::vector<base::Problem> m_problems;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeOAuth2(const Json& config, const pipeline::MakeContext& context)
{
    auto settings = SettingsReader(config, context).read();
    if (!settings)
        return settings.error();
    return std::unique_ptr<pipeline::Policy>(std::make_unique<ResourceGuard>(std::move(*settings)));
}

} // namespace gatehouse::policies
