// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/context/context.h"

#include "base/bytes.h"
#include "base/units.h"
#include "pipeline/header_rules.h"
#include "policies/transform/context_ring.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr int64_t kSecond = 1'000'000'000;

struct Settings {
    std::string header;
    std::string prefix; // with the space behind it
    std::string issuer;
    std::string audience; // empty: the service's id
    int64_t lifetime = 60; // seconds
    std::vector<std::string> claims;
    std::shared_ptr<const jose::SigningKey> key; // null: of the ring
    std::shared_ptr<ContextRing> ring;
};

Json listOf(std::string_view joined, char sign)
{
    Json list = Json::array();
    for (const std::string_view one : base::split(joined, sign)) {
        if (!one.empty())
            list.push_back(one);
    }
    return list;
}

Json groupsOf(const pipeline::Context& context)
{
    Json list = context.consumer ? Json(context.consumer->groups) : Json::array();
    for (Json& group : listOf(context.tokenGroups, ','))
        list.push_back(std::move(group));
    return list;
}

class SignedContext : public pipeline::Policy
{
public:
    explicit SignedContext(Settings settings) : m_settings(std::move(settings)), m_headerId(http::headerId(m_settings.header)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        const Json claims = describe(context);
        if (context.tracing)
            context.detail("claims", base::toText(claims));
        context.explain("the upstream is told who calls");
        std::string_view value = "•••"; // explain shows what goes upstream
        if (!context.dryRun) {
            const auto key = m_settings.key ? m_settings.key : m_settings.ring->current(context.nowNs);
            const auto token = key ? key->sign("JWT", claims) : base::Result<std::string>(base::failure(base::ErrorCode::Internal, "there is no key"));
            if (!token)
                return context.reject(500, "context.failed", "What is known of this request can't be signed.");
            value = context.arena().concat({m_settings.prefix, *token});
        }
        // In place of what the client may have sent under that name.
        context.requestEdits.push_back({HeaderEdit::Op::Set, m_headerId, m_settings.header, value});
        return Verdict::Continue;
    }

private:
    Json describe(const pipeline::Context& context) const
    {
        const int64_t now = context.wallNs / kSecond;
        const std::string service = context.place ? context.place->service : std::string();
        Json claims = {{"iss", m_settings.issuer},  {"aud", m_settings.audience.empty() ? service : m_settings.audience},
                       {"iat", now},                {"exp", now + m_settings.lifetime},
                       {"jti", context.requestId},  {"sub", context.consumer && !context.anonymous ? context.consumer->id : std::string("anonymous")},
                       {"decision", "allow"},       {"authenticated", !context.authenticatedBy.empty() && !context.anonymous}};
        for (const std::string& claim : m_settings.claims) {
            if (Json value = valueOf(context, claim); !value.is_null())
                claims[claim] = std::move(value);
        }
        return claims;
    }

    static Json valueOf(const pipeline::Context& context, const std::string& claim)
    {
        const auto text = [](std::string_view value) { return value.empty() ? Json() : Json(value); };
        if (claim == "tenant")
            return context.place ? text(context.place->tenant) : Json();
        if (claim == "service")
            return context.place ? text(context.place->service) : Json();
        if (claim == "route")
            return context.place ? text(context.place->route) : Json();
        if (claim == "consumer")
            return context.consumer ? text(context.consumer->id) : Json();
        if (claim == "groups")
            return groupsOf(context);
        if (claim == "scope")
            return text(context.tokenScopes);
        if (claim == "credential")
            return text(context.credentialId);
        if (claim == "method")
            return text(context.authenticatedBy);
        if (claim == "client")
            return context.client.text();
        if (claim == "cnf" && context.peerCertificate) // RFC 8705, section 3.1
            return {{"x5t#S256", base::toBase64Url({reinterpret_cast<const char*>(context.peerCertificate->sha256.data()), context.peerCertificate->sha256.size()})}};
        return {};
    }

    const Settings m_settings;
    const http::HeaderId m_headerId;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeContext(const Json& config, const pipeline::MakeContext& context)
{
    static constexpr std::string_view kClaims[] = {"tenant", "service", "route", "consumer", "groups", "scope", "credential", "method", "client", "cnf"};
    std::vector<base::Problem> problems;
    Settings settings;
    settings.header = base::stringAt(config, "header", "X-Gatehouse-Context");
    if (const std::string wrong = pipeline::headerNameProblem(settings.header); !wrong.empty())
        problems.push_back({"/header", wrong});
    settings.prefix = base::stringAt(config, "prefix");
    if (const std::string wrong = pipeline::headerValueProblem(settings.prefix); !wrong.empty())
        problems.push_back({"/prefix", wrong});
    if (!settings.prefix.empty())
        settings.prefix += ' ';
    settings.issuer = base::stringAt(config, "issuer", "gatehouse");
    settings.audience = base::stringAt(config, "audience");
    if (!base::isValidUtf8(settings.issuer) || !base::isValidUtf8(settings.audience))
        problems.push_back({"/issuer", "is no text"});
    const auto lifetime = base::durationFrom(config.is_object() && config.contains("lifetime") ? config["lifetime"] : Json("1m"));
    if (!lifetime)
        problems.push_back({"/lifetime", lifetime.error().text()});
    else if (*lifetime < std::chrono::seconds(1) || *lifetime > std::chrono::minutes(10))
        problems.push_back({"/lifetime", "from 1 second to 10 minutes"});
    else
        settings.lifetime = std::chrono::duration_cast<std::chrono::seconds>(*lifetime).count();
    const Json& claims = base::memberAt(config, "claims");
    for (size_t i = 0; claims.is_array() && i < claims.size(); ++i) {
        const std::string claim = claims[i].is_string() ? claims[i].get<std::string>() : std::string();
        if (std::find(std::begin(kClaims), std::end(kClaims), claim) == std::end(kClaims))
            problems.push_back({base::joinPointer("/claims", i), "is none of the known ones"});
        settings.claims.push_back(claim);
    }
    if (!claims.is_array())
        settings.claims = {"tenant", "service", "route", "consumer", "groups", "scope", "method"};
    if (const std::string secret = base::stringAt(config, "key"); !secret.empty())
        settings.key = keyOfSecret(context, secret, "/key", problems);
    settings.ring = ContextRing::of(context);
    if (!problems.empty())
        return base::invalid("context is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<SignedContext>(std::move(settings)));
}

} // namespace gatehouse::policies
