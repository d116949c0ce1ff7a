// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/jwt/token_auth.h"

#include "base/bytes.h"

#include <algorithm>
#include <iterator>

namespace gatehouse::policies {

namespace {

using jose::ClaimFault;
using jose::Verified;
using pipeline::Verdict;

constexpr std::string_view kKind = "jwt";
constexpr std::string_view kInvalid = "jwt.invalid";

} // namespace

TokenAuth::TokenAuth(Settings settings)
    : m_settings(std::move(settings)), m_reader(m_settings.places),
      m_challenge{kKind, "jwt.missing", kInvalid, "jwt.credential-expired", "jwt.inactive", "Bearer realm=\"" + m_settings.realm + '"'}
{
}

Verdict TokenAuth::onRequest(pipeline::Context& context) const
{
    if (standsAside(context)) {
        // Nobody has looked at what it carries: the upstream must not take it for proven.
        if (context.consumer && context.authenticatedBy != kKind)
            m_reader.hide(context, m_settings.hide);
        m_settings.mapping.takeForgedOut(context);
        return Verdict::Continue;
    }
    std::string_view token;
    const TokenReader::Found found = m_reader.find(context, token);
    m_reader.hide(context, m_settings.hide);
    if (found == TokenReader::Found::Several) {
        return context.reject(400, "jwt.repeated", "More than one token was sent.", {{"WWW-Authenticate", m_challenge.authenticate + ", error=\"invalid_request\""}});
    }
    if (found == TokenReader::Found::None) {
        if (!m_settings.optional)
            return refuse(context, m_challenge, m_challenge.missingCode, "A token is needed, and none was sent.");
        m_settings.mapping.takeForgedOut(context);
        return admitAnonymous(context);
    }
    if (token.size() > jose::kLongestJws)
        return invalid(context, kInvalid, "This token is too long.");
    const base::Sha256 digest = base::sha256(token);
    if (const VerifiedTokens::Token known = m_settings.tokens->find(digest, context.nowNs)) {
        const bool same = known->keys == m_settings.issuers[known->issuer].version(context.nowNs);
        if (same && known->fromNs <= context.wallNs && context.wallNs < known->untilNs)
            return conclude(context, *known);
    }
    const Examined examined = examine(context, token, digest, context.loop != nullptr && !context.dryRun);
    return examined.source ? Verdict::Suspend : examined.verdict;
}

net::Task<Verdict> TokenAuth::resume(pipeline::Context& context) const
{
    std::string_view token;
    if (m_reader.find(context, token) != TokenReader::Found::One)
        co_return invalid(context, kInvalid, "This token is not well-formed.");
    const base::Sha256 digest = base::sha256(token);
    Examined examined = examine(context, token, digest, true);
    if (examined.source) {
        co_await examined.source->fetched(*context.loop);
        examined = examine(context, token, digest, false);
    }
    co_return examined.verdict;
}

const TokenIssuer* TokenAuth::issuerOf(const base::Json& claims, uint32_t& index) const
{
    const base::Json& name = base::memberAt(claims, "iss");
    for (index = 0; name.is_string() && index < m_settings.issuers.size(); ++index) {
        if (m_settings.issuers[index].rules.issuer == name.get_ref<const std::string&>())
            return &m_settings.issuers[index];
    }
    return nullptr;
}

TokenAuth::Examined TokenAuth::examine(pipeline::Context& context, std::string_view token, const base::Sha256& digest, bool mayWait) const
{
    const auto jws = jose::readJws(token);
    if (!jws)
        return {invalid(context, kInvalid, "This token is not well-formed: " + jws.error().message + '.')};
    const auto claims = jose::readClaims(jws->payload);
    if (!claims)
        return {invalid(context, kInvalid, "This token is not well-formed: " + claims.error().message + '.')};
    uint32_t index = 0;
    const TokenIssuer* const issuer = issuerOf(*claims, index);
    if (!issuer)
        return {invalid(context, "jwt.issuer", "This token's issuer is not trusted here.")};
    const TokenIssuer::Proof proof = issuer->prove(*jws, context.nowNs);
    if (proof.verified != Verified::Yes) {
        // An issuer that names no keys may have another one by now.
        const bool unknown = proof.verified == Verified::UnknownKey || (proof.verified == Verified::No && jws->keyId.empty());
        const bool readingHelps = issuer->source && (proof.unread || unknown);
        if (readingHelps && mayWait && issuer->source->mayFetch(context.nowNs))
            return {Verdict::Suspend, issuer->source.get()};
        return {unproven(context, *issuer, proof)};
    }
    const jose::CheckedClaims checked = jose::checkClaims(*claims, jws->type, issuer->rules, context.wallNs);
    if (checked.fault != ClaimFault::None)
        return {refuseClaims(context, checked)};
    const auto known = describe(*claims, checked, index, proof.version, digest);
    if (known->caller.empty() && m_settings.mapping.callerBy != CallerMapping::CallerBy::Nobody)
        return {invalid(context, "jwt.claims", "This token does not say who calls.")};
    if (m_settings.rememberForNs > 0 && !context.dryRun) {
        const int64_t left = checked.untilNs - context.wallNs; // good tokens have some
        m_settings.tokens->put(digest, known, context.nowNs + std::min(left, m_settings.rememberForNs));
    }
    return {conclude(context, *known)};
}

Verdict TokenAuth::unproven(pipeline::Context& context, const TokenIssuer& issuer, const TokenIssuer::Proof& proof) const
{
    if (issuer.source && context.tracing) {
        const std::string fault = issuer.source->fault();
        if (!fault.empty() || proof.unread)
            context.detail("keys", fault.empty() ? "not read yet" : fault);
    }
    // Nobody can tell whether this token is good: that is not its sender's fault.
    if (proof.unread)
        return context.reject(503, "jwt.keys-unavailable", "The keys of this token's issuer cannot be read at the moment.", {{"Retry-After", "10"}});
    switch (proof.verified) {
    case Verified::NotAllowed: return invalid(context, kInvalid, "This token is signed in a way that is not allowed.");
    case Verified::UnknownKey: return invalid(context, "jwt.unknown-key", "This token is signed with a key that is not known.");
    default: return invalid(context, kInvalid, "This token's signature is wrong.");
    }
}

Verdict TokenAuth::refuseClaims(pipeline::Context& context, const jose::CheckedClaims& checked) const
{
    switch (checked.fault) {
    case ClaimFault::Expired:
    case ClaimFault::TooOld: return invalid(context, "jwt.expired", checked.what);
    case ClaimFault::NotYet: return invalid(context, "jwt.not-yet", checked.what);
    case ClaimFault::Issuer: return invalid(context, "jwt.issuer", checked.what);
    case ClaimFault::Audience: return invalid(context, "jwt.audience", checked.what);
    default: return invalid(context, "jwt.claims", checked.what);
    }
}

// RFC 6750, section 3.1.
Verdict TokenAuth::invalid(pipeline::Context& context, std::string_view code, std::string detail) const
{
    std::string challenge = m_challenge.authenticate + ", error=\"invalid_token\", error_description=\"";
    std::replace_copy(detail.begin(), detail.end(), std::back_inserter(challenge), '"', '\'');
    challenge += '"';
    return context.reject(401, code, std::move(detail), {{"WWW-Authenticate", std::move(challenge)}});
}

std::shared_ptr<const VerifiedToken> TokenAuth::describe(const base::Json& claims, const jose::CheckedClaims& checked, uint32_t issuer, uint64_t version,
                                                         const base::Sha256& digest) const
{
    auto token = std::make_shared<VerifiedToken>();
    token->issuer = issuer;
    token->keys = version;
    token->fromNs = checked.fromNs;
    token->untilNs = checked.untilNs;
    m_settings.mapping.describe(*token, claims, m_settings.issuers[issuer].rules.issuer, m_settings.hide ? std::string_view() : std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size()));
    return token;
}

Verdict TokenAuth::conclude(pipeline::Context& context, const VerifiedToken& token) const
{
    const Verdict verdict = m_settings.mapping.admit(context, m_challenge, token, "jwt.unknown-consumer");
    if (verdict == Verdict::Continue)
        m_settings.mapping.tellUpstream(context, token);
    if (context.tracing)
        context.detail("issuer", m_settings.issuers[token.issuer].rules.issuer);
    return verdict;
}

} // namespace gatehouse::policies
