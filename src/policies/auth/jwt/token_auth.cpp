// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/jwt/token_auth.h"

#include "base/bytes.h"
#include "policies/auth/jwt/claim_values.h"

#include <algorithm>
#include <iterator>

namespace gatehouse::policies {

namespace {

using jose::ClaimFault;
using jose::Verified;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kKind = "jwt";
constexpr std::string_view kInvalid = "jwt.invalid";

// `seen` is what the upstream sees of the token itself.
std::string markOf(const VerifiedToken& token, const std::string& issuer, const base::Json& claims, std::string_view seen)
{
    base::Json all = base::Json::array({issuer, token.caller, base::memberAt(claims, "sub"), token.groups, token.scopes, base::toHex(seen)});
    for (const std::optional<std::string>& value : token.values)
        all.push_back(value ? base::Json(*value) : base::Json());
    return base::sha256Hex(base::toText(all));
}

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
        takeForgedOut(context);
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
        takeForgedOut(context);
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
    if (known->caller.empty() && m_settings.callerBy != CallerBy::Nobody)
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
    if (const base::Json& caller = claimAt(claims, m_settings.callerClaim); caller.is_string() && !caller.get_ref<const std::string&>().empty()) {
        token->caller = caller.get<std::string>();
        token->anyCaller = pipeline::subjectName({}, token->caller);
        if (m_settings.callerBy == CallerBy::Credential)
            token->caller = pipeline::subjectName(m_settings.issuers[issuer].rules.issuer, token->caller);
    }
    if (!m_settings.groupsClaim.empty())
        token->groups = groupsOf(claimAt(claims, m_settings.groupsClaim));
    token->scopes = grantedScopes(claims);
    for (const MappedHeader& mapped : m_settings.headers)
        token->values.push_back(headerValueOf(claimAt(claims, mapped.claim)));
    token->mark = markOf(*token, m_settings.issuers[issuer].rules.issuer, claims, m_settings.hide ? std::string_view() : std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size()));
    return token;
}

Verdict TokenAuth::conclude(pipeline::Context& context, const VerifiedToken& token) const
{
    Verdict verdict = Verdict::Continue;
    if (m_settings.callerBy == CallerBy::Nobody) {
        admitUnnamed(context, kKind);
    } else {
        verdict = admitConsumer(context, token);
    }
    if (verdict == Verdict::Continue)
        tellUpstream(context, token);
    if (context.tracing)
        context.detail("issuer", m_settings.issuers[token.issuer].rules.issuer);
    return verdict;
}

Verdict TokenAuth::admitConsumer(pipeline::Context& context, const VerifiedToken& token) const
{
    pipeline::CredentialMatch match;
    if (context.consumers && m_settings.callerBy == CallerBy::Id) {
        match.consumer = context.consumers->byId(context.place->tenantIndex, token.caller);
    } else if (context.consumers) {
        const uint32_t tenant = context.place->tenantIndex;
        match = context.consumers->bySubject(tenant, token.caller);
        if (!match.consumer)
            match = context.consumers->bySubject(tenant, token.anyCaller);
    }
    if (!match.consumer)
        return context.reject(403, "jwt.unknown-consumer", "This token is good, but no consumer belongs to it.");
    return admit(context, m_challenge, match);
}

void TokenAuth::tellUpstream(pipeline::Context& context, const VerifiedToken& token) const
{
    context.callerMark = context.callerMark.empty() ? context.keep(token.mark) : context.arena().concat({context.callerMark, " ", token.mark});
    if (!token.groups.empty())
        addGroups(context, context.keep(token.groups));
    if (!token.scopes.empty())
        context.tokenScopes = context.keep(token.scopes);
    for (size_t i = 0; i < m_settings.headers.size(); ++i) {
        const std::string& name = m_settings.headers[i].header;
        const bool there = token.values[i].has_value();
        context.requestEdits.push_back({there ? HeaderEdit::Op::Set : HeaderEdit::Op::Remove, http::headerId(name), name, there ? context.keep(*token.values[i]) : std::string_view()});
    }
}

// What only a token may say.
void TokenAuth::takeForgedOut(pipeline::Context& context) const
{
    for (const MappedHeader& mapped : m_settings.headers)
        policies::takeForgedOut(context, http::headerId(mapped.header), mapped.header);
}

} // namespace gatehouse::policies
