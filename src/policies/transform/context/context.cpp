// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/context/context.h"

#include "base/bytes.h"
#include "base/units.h"
#include "pipeline/header_rules.h"
#include "policies/transform/context/signed_tokens.h"
#include "policies/transform/context/told_claims.h"
#include "policies/transform/context_ring.h"

#include <algorithm>
#include <atomic>
#include <optional>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kSharedPart = 4; // of its life, for which a token is told again: what arrives is good for three quarters of it at least

struct Settings {
    std::string header;
    std::string prefix; // with the space behind it
    std::string issuer;
    std::string audience; // empty: the service's id
    bool isOfAllTenants = false; // their services have ids alike
    int64_t lifetime = 60; // seconds
    std::vector<const ToldClaim*> claims;
    std::shared_ptr<const jose::SigningKey> key; // null: of the ring
    std::shared_ptr<ContextRing> ring;
};

// Another one for each policy that was ever made: what one has signed is never told for another.
uint64_t nextNumber()
{
    static std::atomic<uint64_t> last{0};
    return last.fetch_add(1, std::memory_order_relaxed);
}

class SignedContext : public pipeline::Policy
{
public:
    explicit SignedContext(Settings settings)
        : m_settings(std::move(settings)), m_headerId(http::headerId(m_settings.header)),
          m_isShared(std::all_of(m_settings.claims.begin(), m_settings.claims.end(), [](const ToldClaim* claim) { return claim->mark != nullptr; }))
    {
    }

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (context.tracing)
            context.detail("claims", base::toText(describe(context)));
        context.explain("the upstream is told who calls");
        std::string_view value = "•••"; // explain shows what goes upstream
        if (!context.dryRun) {
            const auto token = tokenFor(context);
            if (!token)
                return context.reject(500, "context.failed", "What is known of this request can't be signed.");
            value = *token;
        }
        // In place of what the client may have sent under that name.
        context.requestEdits.push_back({HeaderEdit::Op::Set, m_headerId, m_settings.header, value});
        return Verdict::Continue;
    }

private:
    // With the scheme before it; good as long as the request.
    std::optional<std::string_view> tokenFor(pipeline::Context& context) const
    {
        if (!m_isShared)
            return sign(context);
        thread_local std::string about;
        about.clear();
        mark(context, about);
        SignedTokens& tokens = SignedTokens::ofThread();
        if (const std::string_view known = tokens.find(about, context.wallNs); !known.empty())
            return context.keep(known);
        const auto fresh = sign(context);
        if (fresh)
            tokens.put(about, std::string(*fresh), context.wallNs, context.wallNs + m_settings.lifetime * kSecond / kSharedPart);
        if (about.capacity() > 4 * SignedTokens::kLongest)
            about = std::string();
        return fresh;
    }

    std::optional<std::string_view> sign(pipeline::Context& context) const
    {
        const auto key = m_settings.key ? m_settings.key : m_settings.ring->current(context.nowNs);
        const auto token = key ? key->sign("JWT", describe(context)) : base::Result<std::string>(base::failure(base::ErrorCode::Internal, "there is no key"));
        return token ? std::optional(context.arena().concat({m_settings.prefix, *token})) : std::nullopt;
    }

    static std::string_view subjectOf(const pipeline::Context& context) { return context.consumer && !context.anonymous ? std::string_view(context.consumer->id) : "anonymous"; }
    static bool isAuthenticated(const pipeline::Context& context) { return !context.authenticatedBy.empty() && !context.anonymous; }

    std::string audienceOf(const pipeline::Context& context) const
    {
        if (!m_settings.audience.empty() || !context.place)
            return m_settings.audience;
        return m_settings.isOfAllTenants ? context.place->tenant + '/' + context.place->service : context.place->service;
    }

    Json describe(const pipeline::Context& context) const
    {
        const int64_t now = context.wallNs / kSecond;
        Json claims = {{"iss", m_settings.issuer}, {"aud", audienceOf(context)},
                       {"iat", now},               {"exp", now + m_settings.lifetime},
                       {"sub", subjectOf(context)}, {"decision", "allow"},
                       {"authenticated", isAuthenticated(context)}};
        for (const ToldClaim* claim : m_settings.claims) {
            if (Json value = claim->value(context); !value.is_null())
                claims[std::string(claim->name)] = std::move(value);
        }
        return claims;
    }

    // What is the same for all requests whose tokens differ in their times alone.
    void mark(const pipeline::Context& context, std::string& out) const
    {
        out.append(reinterpret_cast<const char*>(&m_number), sizeof m_number);
        markText(m_settings.audience.empty() && context.place ? std::string_view(context.place->service) : std::string_view(), out);
        markText(m_settings.audience.empty() && m_settings.isOfAllTenants && context.place ? std::string_view(context.place->tenant) : std::string_view(), out);
        markText(subjectOf(context), out);
        out += isAuthenticated(context) ? '1' : '0';
        for (const ToldClaim* claim : m_settings.claims)
            claim->mark(context, out);
    }

    const Settings m_settings;
    const http::HeaderId m_headerId;
    const bool m_isShared; // by requests that tell the same
    const uint64_t m_number = nextNumber();
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeContext(const Json& config, const pipeline::MakeContext& context)
{
    static constexpr std::string_view kUsual[] = {"tenant", "service", "route", "consumer", "groups", "scope", "method"};
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
        if (const ToldClaim* const known = findToldClaim(claim))
            settings.claims.push_back(known);
        else
            problems.push_back({base::joinPointer("/claims", i), "is none of the known ones"});
    }
    for (size_t i = 0; !claims.is_array() && i < std::size(kUsual); ++i)
        settings.claims.push_back(findToldClaim(kUsual[i]));
    if (const std::string secret = base::stringAt(config, "key"); !secret.empty())
        settings.key = keyOfSecret(context, secret, "/key", problems);
    settings.ring = ContextRing::of(context);
    settings.isOfAllTenants = context.key.tenant.empty();
    if (!problems.empty())
        return base::invalid("context is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<SignedContext>(std::move(settings)));
}

} // namespace gatehouse::policies
