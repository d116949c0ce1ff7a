// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2/resource_guard.h"

#include "base/bytes.h"
#include "jose/jws.h"
#include "pipeline/asker.h"
#include "policies/auth/oauth2/dpop_proof.h"

#include <algorithm>
#include <charconv>

namespace gatehouse::policies {

namespace {

using jose::ClaimFault;
using jose::Verified;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kKind = "oauth2";
constexpr std::string_view kInvalid = "oauth2.invalid";
constexpr std::string_view kProofField = "DPoP";
constexpr std::string_view kAlgorithms = "ES256 ES384 ES512 EdDSA RS256 RS384 RS512 PS256 PS384 PS512";

std::string_view bytesOf(const base::Sha256& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

bool isTokenChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

// Whatever stands behind it: upstreams are not as strict, and what could be a token to one of them is one here.
bool hasScheme(std::string_view value, std::string_view scheme)
{
    return base::equalsIgnoreCase(value.substr(0, scheme.size()), scheme) && (value.size() == scheme.size() || !isTokenChar(value[scheme.size()]));
}

// RFC 6750, section 2.1: b64token.
bool isToken(std::string_view text)
{
    const auto plain = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || std::string_view("-._~+/").find(c) != std::string_view::npos; };
    const auto end = std::find_if_not(text.begin(), text.end(), plain);
    return end != text.begin() && std::all_of(end, text.end(), [](char c) { return c == '='; });
}

// The port that the client asked for; the scheme's own when it named none.
uint16_t portOf(const pipeline::Context& context)
{
    const std::string_view authority = context.request->fields.value(http::HeaderId::Host);
    const size_t colon = authority.rfind(':');
    uint16_t port = 0;
    const bool named = colon != std::string_view::npos && authority.find(']', colon) == std::string_view::npos &&
                       std::from_chars(authority.data() + colon + 1, authority.data() + authority.size(), port).ec == std::errc();
    return named ? port : context.tls ? 443 : 80;
}

std::string quoted(std::string_view text)
{
    std::string out(text);
    std::replace(out.begin(), out.end(), '"', '\'');
    std::replace(out.begin(), out.end(), '\\', '/');
    return out;
}

} // namespace

ResourceGuard::ResourceGuard(Settings settings)
    : m_settings(std::move(settings)), m_challenge{kKind, "oauth2.missing", kInvalid, "oauth2.credential-expired", "oauth2.inactive", challenge(false, {}, {}, {})}
{
}

std::vector<pipeline::OwnAddress> ResourceGuard::ownAddresses() const
{
    if (!m_settings.metadata)
        return {};
    return {{m_settings.metadata->host(), m_settings.metadata->path(), m_settings.metadata->resourcePath(), "/resource"}};
}

ResourceGuard::Found ResourceGuard::find(const pipeline::Context& context, Presented& presented)
{
    const http::HeaderFields& fields = context.request->fields;
    if (!fields.has(http::HeaderId::Authorization))
        return Found::None;
    // Two fields leave open which one counts.
    if (fields.count(http::HeaderId::Authorization) > 1)
        return Found::Several;
    const std::string_view value = fields.value(http::HeaderId::Authorization);
    for (const std::string_view scheme : {std::string_view("Bearer"), kProofField}) {
        if (!hasScheme(value, scheme))
            continue;
        presented.token = base::trim(value.substr(scheme.size()));
        presented.byProof = scheme == kProofField;
        return presented.token.empty() ? Found::None : Found::One;
    }
    return Found::None; // another scheme is another policy's
}

void ResourceGuard::hide(pipeline::Context& context) const
{
    if (!m_settings.hide)
        return;
    const std::string_view value = context.request->fields.value(http::HeaderId::Authorization);
    if (hasScheme(value, "Bearer") || hasScheme(value, kProofField) || context.request->fields.count(http::HeaderId::Authorization) > 1)
        context.requestEdits.push_back({HeaderEdit::Op::Remove, http::HeaderId::Authorization, http::headerName(http::HeaderId::Authorization), {}});
    if (context.request->fields.find(kProofField))
        context.requestEdits.push_back({HeaderEdit::Op::Remove, http::HeaderId::Unknown, kProofField, {}});
}

Verdict ResourceGuard::onRequest(pipeline::Context& context) const
{
    if (m_settings.metadata && m_settings.metadata->isAskedFor(*context.request))
        return m_settings.metadata->answer(context);
    if (standsAside(context)) {
        // Nobody has looked at what it carries: the upstream must not take it for proven.
        if (context.consumer && context.authenticatedBy != kKind)
            hide(context);
        m_settings.mapping.takeForgedOut(context);
        return Verdict::Continue;
    }
    Presented presented;
    const Found found = find(context, presented);
    hide(context);
    if (found == Found::Several)
        return context.reject(400, "oauth2.repeated", "More than one token was sent.", {{"WWW-Authenticate", challenge(false, "invalid_request", "More than one token was sent.", {})}});
    if (found == Found::None) {
        if (!m_settings.optional)
            return missing(context);
        m_settings.mapping.takeForgedOut(context);
        return admitAnonymous(context);
    }
    if (presented.token.size() > jose::kLongestJws || !isToken(presented.token))
        return invalid(context, presented, kInvalid, "This token is not well-formed.");
    presented.digest = base::sha256(presented.token);
    if (const auto known = m_settings.tokens->find(presented.digest, context.nowNs)) {
        const bool same = known->issuer == AccessToken::kIntrospected || known->keys == m_settings.issuers[known->issuer].version(context.nowNs);
        if (same && known->fromNs <= context.wallNs && context.wallNs < known->untilNs)
            return conclude(context, presented, *known);
    }
    if (const auto known = m_settings.refusals->find(presented.digest, context.nowNs))
        return invalid(context, presented, kInvalid, known->what);
    if (const int64_t waitNs = m_settings.guesses->waitFrom(context.client, context.nowNs); waitNs > 0)
        return refuseGuess(context, "oauth2.too-many-attempts", waitNs);
    const Examined examined = examine(context, presented, context.loop != nullptr && !context.dryRun);
    return examined.waits() ? Verdict::Suspend : examined.verdict;
}

net::Task<Verdict> ResourceGuard::resume(pipeline::Context& context) const
{
    Presented presented;
    if (find(context, presented) != Found::One)
        co_return invalid(context, presented, kInvalid, "This token is not well-formed.");
    presented.digest = base::sha256(presented.token);
    Examined examined = examine(context, presented, true);
    if (examined.source) {
        co_await examined.source->fetched(*context.loop);
        context.nowNs = context.loop->nowNs();
        examined = examine(context, presented, false);
    } else if (examined.introspects) {
        const Introspection::Finding finding = co_await m_settings.introspection->ask(*context.loop, std::string(presented.token), pipeline::tenantOf(context));
        context.nowNs = context.loop->nowNs();
        context.wallNs = std::max(context.wallNs, context.loop->wallNs());
        co_return takeFinding(context, presented, finding);
    }
    co_return examined.verdict;
}

// A token that was forged, or guessed. What is remembered of it does not count again, nor one of another issuer, whose clients merely ask at the wrong address.
void ResourceGuard::noteGuess(const pipeline::Context& context) const
{
    if (!context.dryRun)
        m_settings.guesses->failedFrom(context.client, context.nowNs);
}

const TokenIssuer* ResourceGuard::issuerOf(const base::Json& claims, uint32_t& index) const
{
    const base::Json& name = base::memberAt(claims, "iss");
    for (index = 0; name.is_string() && index < m_settings.issuers.size(); ++index) {
        if (m_settings.issuers[index].rules.issuer == name.get_ref<const std::string&>())
            return &m_settings.issuers[index];
    }
    return nullptr;
}

ResourceGuard::Examined ResourceGuard::examine(pipeline::Context& context, const Presented& presented, bool mayWait) const
{
    // Whose it is decides how it is checked: a token of an issuer whose keys are known is never asked about elsewhere.
    if (!m_settings.issuers.empty()) {
        const auto jws = jose::readJws(presented.token);
        const auto claims = jws ? jose::readClaims(jws->payload) : base::Result<base::Json>(jws.error());
        uint32_t index = 0;
        if (claims && issuerOf(*claims, index))
            return examineSigned(context, presented, *jws, *claims, index, mayWait);
        if (!m_settings.introspection)
            return claims ? Examined{invalid(context, presented, "oauth2.issuer", "This token's issuer is not trusted here.")}
                          : Examined{invalid(context, presented, kInvalid, "This token is not well-formed: " + claims.error().message + '.')};
    }
    if (!m_settings.introspection)
        return {invalid(context, presented, kInvalid, "No issuer is trusted here.")};
    if (mayWait)
        return {Verdict::Suspend, nullptr, true};
    if (context.dryRun) {
        context.skip("the token's issuer is not asked in a dry run");
        return {Verdict::Continue};
    }
    return {unavailable(context, "oauth2.introspection-unavailable", "Who issued this token cannot be asked at the moment.")};
}

ResourceGuard::Examined ResourceGuard::examineSigned(pipeline::Context& context, const Presented& presented, const jose::Jws& jws, const base::Json& claims, uint32_t index, bool mayWait) const
{
    const TokenIssuer& issuer = m_settings.issuers[index];
    const TokenIssuer::Proof proof = issuer.prove(jws, context.nowNs);
    if (proof.verified != Verified::Yes) {
        const bool unknown = proof.verified == Verified::UnknownKey || (proof.verified == Verified::No && jws.keyId.empty());
        if (issuer.source && (proof.unread || unknown) && mayWait && issuer.source->mayFetch(context.nowNs))
            return {Verdict::Suspend, issuer.source.get()};
        if (proof.unread)
            return {unavailable(context, "oauth2.keys-unavailable", "The keys of this token's issuer cannot be read at the moment.")};
        noteGuess(context);
        switch (proof.verified) {
        case Verified::NotAllowed: return {invalid(context, presented, kInvalid, "This token is signed in a way that is not allowed.")};
        case Verified::UnknownKey: return {invalid(context, presented, "oauth2.unknown-key", "This token is signed with a key that is not known.")};
        default: return {invalid(context, presented, kInvalid, "This token's signature is wrong.")};
        }
    }
    const jose::CheckedClaims checked = jose::checkClaims(claims, jws.type, issuer.rules, context.wallNs);
    switch (checked.fault) {
    case ClaimFault::None: break;
    case ClaimFault::Expired:
    case ClaimFault::TooOld: return {invalid(context, presented, "oauth2.expired", checked.what)};
    case ClaimFault::NotYet: return {invalid(context, presented, "oauth2.not-yet", checked.what)};
    case ClaimFault::Audience: return {invalid(context, presented, "oauth2.audience", checked.what)};
    default: return {invalid(context, presented, "oauth2.claims", checked.what)};
    }
    const auto token = describe(presented, claims, issuer.rules.issuer);
    if (!token)
        return {invalid(context, presented, "oauth2.binding", "This token is bound to its sender in a way that cannot be proven here.")};
    if (token->caller.empty() && m_settings.mapping.callerBy != CallerMapping::CallerBy::Nobody)
        return {invalid(context, presented, "oauth2.claims", "This token does not say who calls.")};
    token->issuer = index;
    token->keys = proof.version;
    token->fromNs = checked.fromNs;
    token->untilNs = checked.untilNs;
    if (m_settings.rememberForNs > 0 && !context.dryRun)
        m_settings.tokens->put(presented.digest, token, context.nowNs + std::min(checked.untilNs - context.wallNs, m_settings.rememberForNs));
    return {conclude(context, presented, *token)};
}

Verdict ResourceGuard::takeFinding(pipeline::Context& context, const Presented& presented, const Introspection::Finding& finding) const
{
    using Kind = Introspection::Finding::Kind;
    if (finding.kind == Kind::Unknown) {
        context.detail("fault", finding.fault);
        return unavailable(context, "oauth2.introspection-unavailable", "Who issued this token cannot be asked at the moment.");
    }
    if (finding.kind == Kind::Busy) {
        context.detail("fault", finding.fault);
        return unavailable(context, "oauth2.busy", "Too many tokens are being asked about; try again shortly.");
    }
    const auto refuse = [&](std::string_view code, const char* what) {
        if (m_settings.inactiveHoldNs > 0)
            m_settings.refusals->put(presented.digest, std::make_shared<Refused>(Refused{what}), context.nowNs + m_settings.inactiveHoldNs);
        return invalid(context, presented, code, what);
    };
    if (finding.kind == Kind::Inactive) {
        noteGuess(context);
        return refuse(kInvalid, finding.what);
    }
    const auto token = describe(presented, finding.claims, base::stringAt(finding.claims, "iss"));
    if (!token)
        return refuse("oauth2.binding", "This token is bound to its sender in a way that cannot be proven here.");
    if (token->caller.empty() && m_settings.mapping.callerBy != CallerMapping::CallerBy::Nobody)
        return refuse("oauth2.claims", "This token does not say who calls.");
    token->issuer = AccessToken::kIntrospected;
    token->fromNs = finding.fromNs;
    token->untilNs = finding.untilNs;
    if (m_settings.introspectedHoldNs > 0)
        m_settings.tokens->put(presented.digest, token, context.nowNs + std::min(std::max<int64_t>(finding.untilNs - context.wallNs, 0), m_settings.introspectedHoldNs));
    return conclude(context, presented, *token);
}

std::shared_ptr<AccessToken> ResourceGuard::describe(const Presented& presented, const base::Json& claims, const std::string& issuer) const
{
    auto token = std::make_shared<AccessToken>();
    if (!readBinding(claims, *token))
        return nullptr;
    token->granted = scopesOf(base::memberAt(claims, m_settings.scopeClaim));
    // Those that are judged here are those that the policies behind see, whatever else the token names.
    base::Json seen = claims;
    seen.erase("scp");
    seen["scope"] = joinedScopes(token->granted);
    m_settings.mapping.describe(*token, seen, issuer, m_settings.hide ? std::string_view() : bytesOf(presented.digest));
    return token;
}

Verdict ResourceGuard::conclude(pipeline::Context& context, const Presented& presented, const AccessToken& token) const
{
    if (!isProven(context, presented, token))
        return Verdict::Answer;
    if (const std::string wanted = m_settings.scopes.missing(context, token.granted); !wanted.empty()) {
        return context.reject(403, "oauth2.scope", "This token does not allow this: a scope is missing.",
                              {{"WWW-Authenticate", challenge(presented.byProof, "insufficient_scope", "A scope is missing.", wanted)}});
    }
    const Verdict verdict = m_settings.mapping.admit(context, m_challenge, token, "oauth2.unknown-consumer");
    if (verdict == Verdict::Continue)
        m_settings.mapping.tellUpstream(context, token);
    if (context.tracing) {
        context.detail("checked", token.issuer == AccessToken::kIntrospected ? "by its issuer" : "by its signature");
        context.detail("bound", !token.keyThumbprint.empty() ? "to a key" : !token.certificateThumbprint.empty() ? "to a certificate" : "no");
    }
    return verdict;
}

// Whether the sender has proven what the token is bound to; if not, the answer is made.
bool ResourceGuard::isProven(pipeline::Context& context, const Presented& presented, const AccessToken& token) const
{
    const bool byKey = !token.keyThumbprint.empty(), byCertificate = !token.certificateThumbprint.empty();
    const bool enough = m_settings.binding == Binding::AsToken || (m_settings.binding == Binding::Proof && byKey) || (m_settings.binding == Binding::Certificate && byCertificate) ||
                        (m_settings.binding == Binding::Either && (byKey || byCertificate));
    // RFC 9449, section 7.1: neither may one that is bound come as Bearer, nor one that is not as DPoP.
    if (!enough || byKey != presented.byProof) {
        Presented wanted = presented;
        wanted.byProof = presented.byProof || byKey || m_settings.binding == Binding::Proof;
        invalid(context, wanted, "oauth2.binding",
                !enough ? "Only tokens that are bound to their sender are taken." : byKey ? "This token is bound to a key: it comes with the scheme DPoP and a proof." : "This token is not bound to a key.");
        return false;
    }
    if (byCertificate) {
        const auto* const shown = context.peerCertificate;
        if (!shown || !base::constantTimeEquals(base::toBase64Url(bytesOf(shown->sha256)), token.certificateThumbprint)) {
            invalid(context, presented, "oauth2.binding", "This token is bound to another client certificate than the one that was shown.");
            return false;
        }
    }
    return !byKey || hasGoodProof(context, presented, token);
}

bool ResourceGuard::hasGoodProof(pipeline::Context& context, const Presented& presented, const AccessToken& token) const
{
    std::string_view proof;
    size_t count = 0;
    for (const http::HeaderField& field : context.request->fields) {
        if (field.id == http::HeaderId::Unknown && base::equalsIgnoreCase(field.name, kProofField)) {
            proof = base::trim(field.value);
            ++count;
        }
    }
    constexpr std::string_view kCode = "oauth2.proof", kError = "invalid_dpop_proof";
    if (count != 1) {
        badProof(context, kCode, kError, count == 0 ? "A proof is needed, and none was sent." : "More than one proof was sent.");
        return false;
    }
    ProofRequest request{context.request->methodText, context.tls, context.request->host, portOf(context), context.request->path, presented.token, token.keyThumbprint,
                         m_settings.proofAgeNs, m_settings.proofSkewNs};
    if (m_settings.metadata && m_settings.metadata->host() == request.host) { // what clients see where another gateway stands before this one
        request.tls = m_settings.metadata->tls();
        request.port = m_settings.metadata->port();
    }
    const CheckedProof checked = checkProof(proof, request, context.wallNs);
    if (*checked.fault) {
        badProof(context, kCode, kError, checked.fault);
        return false;
    }
    if (m_settings.nonceAgeNs > 0) {
        const auto age = m_settings.nonces->age(checked.nonce, context.wallNs);
        if (!age || *age > m_settings.nonceAgeNs || *age < -m_settings.proofSkewNs) {
            badProof(context, "oauth2.nonce", "use_dpop_nonce", "A fresh nonce is needed in the proof.");
            return false;
        }
        if (*age > m_settings.nonceAgeNs / 2)
            context.responseEdits.push_back({HeaderEdit::Op::Set, http::HeaderId::Unknown, "DPoP-Nonce", context.keep(m_settings.nonces->make(context.wallNs))});
    }
    const base::Sha256 mark = base::sha256(token.keyThumbprint + checked.id);
    const SeenOnce::Answer answer = context.dryRun ? (m_settings.proofs->knows(mark, context.nowNs) ? SeenOnce::Answer::Known : SeenOnce::Answer::New) : m_settings.proofs->see(mark, context.nowNs);
    if (answer == SeenOnce::Answer::Known)
        badProof(context, "oauth2.replay", kError, "This proof was used before.");
    if (answer == SeenOnce::Answer::Full)
        unavailable(context, "oauth2.busy", "Too many proofs are remembered; try again shortly.");
    return answer == SeenOnce::Answer::New;
}

std::string ResourceGuard::challenge(bool byProof, std::string_view error, std::string_view description, std::string_view scope) const
{
    std::string out = (byProof ? "DPoP realm=\"" : "Bearer realm=\"") + m_settings.realm + '"';
    const auto add = [&](std::string_view name, std::string_view value) {
        if (!value.empty())
            out.append(", ").append(name).append("=\"").append(quoted(value)).append("\"");
    };
    add("error", error);
    add("error_description", description);
    add("scope", scope);
    if (byProof)
        add("algs", kAlgorithms);
    if (m_settings.metadata)
        add("resource_metadata", m_settings.metadata->address());
    return out;
}

// RFC 6750, section 3.1.
Verdict ResourceGuard::invalid(pipeline::Context& context, const Presented& presented, std::string_view code, std::string detail) const
{
    std::string text = challenge(presented.byProof || m_settings.binding == Binding::Proof, "invalid_token", detail, {});
    return context.reject(401, code, std::move(detail), {{"WWW-Authenticate", std::move(text)}});
}

// Who sends none is told of no error.
Verdict ResourceGuard::missing(pipeline::Context& context) const
{
    const std::string wanted = m_settings.scopes.missing(context, {});
    std::vector<std::pair<std::string, std::string>> fields;
    if (m_settings.binding != Binding::Proof)
        fields.emplace_back("WWW-Authenticate", challenge(false, {}, {}, wanted));
    if (m_settings.binding == Binding::Proof || m_settings.binding == Binding::Either)
        fields.emplace_back("WWW-Authenticate", challenge(true, {}, {}, wanted));
    return context.reject(401, "oauth2.missing", "A token is needed, and none was sent.", std::move(fields));
}

Verdict ResourceGuard::badProof(pipeline::Context& context, std::string_view code, std::string_view error, std::string detail) const
{
    std::vector<std::pair<std::string, std::string>> fields = {{"WWW-Authenticate", challenge(true, error, detail, {})}};
    if (m_settings.nonceAgeNs > 0)
        fields.emplace_back("DPoP-Nonce", m_settings.nonces->make(context.wallNs));
    return context.reject(401, code, std::move(detail), std::move(fields));
}

Verdict ResourceGuard::unavailable(pipeline::Context& context, std::string_view code, std::string detail) const
{
    return context.reject(503, code, std::move(detail), {{"Retry-After", "5"}});
}

} // namespace gatehouse::policies
