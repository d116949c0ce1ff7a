// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2_server/token_endpoint.h"

#include "base/bytes.h"
#include "jose/claims.h"
#include "jose/jws.h"
#include "policies/auth/oauth2/access_token.h"
#include "policies/auth/oauth2/dpop_proof.h"
#include "policies/auth/oauth2_server/replies.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

constexpr int64_t kSecond = 1'000'000'000;
constexpr int64_t kProofAgeNs = 60 * kSecond;
constexpr const char* kUsedProof = "This proof was used before.";
// In front of a client's id where it stands for the client itself: ids of consumers have no colon, so that no client can be taken for somebody who has logged in, however it is called
// (RFC 9700, section 4.15; RFC 9068, section 2.2).
constexpr std::string_view kClientSubject = "client:";

std::string joined(const std::vector<std::string>& texts)
{
    std::string out;
    for (const std::string& text : texts)
        out.append(out.empty() ? "" : " ").append(text);
    return out;
}

std::string hashOf(std::string_view text)
{
    const base::Sha256 digest = base::sha256(text);
    return base::toBase64Url({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

// RFC 7636, section 4.1.
bool isVerifier(const std::string& text)
{
    const auto plain = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || std::string_view("-._~").find(c) != std::string_view::npos; };
    return text.size() >= 43 && text.size() <= 128 && std::all_of(text.begin(), text.end(), plain);
}

} // namespace

std::optional<std::vector<std::string>> TokenEndpoint::scopesFor(const std::string& asked, const std::vector<std::string>& own)
{
    if (asked.empty())
        return own;
    std::vector<std::string> out;
    for (const std::string_view scope : base::split(asked, ' ')) {
        if (scope.empty() || hasText(out, scope))
            continue;
        if (!hasText(own, scope))
            return std::nullopt;
        out.emplace_back(scope);
    }
    return out;
}

std::optional<std::string> TokenEndpoint::audienceFor(const ServerSettings& settings, const std::string& asked)
{
    if (asked.empty())
        return settings.audiences.empty() ? settings.issuer : settings.audiences.front();
    return hasText(settings.audiences, asked) ? std::optional(asked) : std::nullopt;
}

Verdict TokenEndpoint::token(pipeline::Context& context, const Form& form) const
{
    CheckedClient client;
    if (!checkClient(context, form, m_attempts, client))
        return Verdict::Answer;
    const std::string& grant = form["grant_type"];
    if (grant.empty())
        return replyError(context, 400, "invalid_request", "The kind of grant is missing.");
    if (grant != "client_credentials" && grant != "authorization_code" && grant != "refresh_token")
        return replyError(context, 400, "unsupported_grant_type", "This kind of grant is not known here.");
    if (!hasText(client.match.client->grants, grant))
        return replyError(context, 400, "unauthorized_client", "This client may not use this kind of grant.");
    Proof proof;
    if (!readProof(context, proof))
        return Verdict::Answer;
    return grant == "client_credentials" ? byCredentials(context, form, client, proof) : grant == "authorization_code" ? byCode(context, form, client, proof) : byRefresh(context, form, client, proof);
}

bool TokenEndpoint::readProof(pipeline::Context& context, Proof& out) const
{
    std::string_view proof;
    size_t count = 0;
    for (const http::HeaderField& field : context.request->fields) {
        if (field.id == http::HeaderId::Unknown && base::equalsIgnoreCase(field.name, "DPoP")) {
            proof = base::trim(field.value);
            ++count;
        }
    }
    if (count == 0)
        return true;
    const ProofRequest request{context.request->methodText, m_settings.tls, m_settings.host, m_settings.port, context.request->path, {}, {}, kProofAgeNs, kProofAgeNs};
    const CheckedProof checked = count == 1 ? checkProof(proof, request, context.wallNs) : CheckedProof{"More than one proof was sent.", {}, {}, {}};
    const auto wrong = [&](const char* why) {
        replyError(context, 400, "invalid_dpop_proof", why);
        return false;
    };
    if (*checked.fault)
        return wrong(checked.fault);
    out.use = base::sha256(checked.thumbprint + checked.id);
    if (m_settings.proofs->knows(out.use, context.nowNs))
        return wrong(kUsedProof);
    out.thumbprint = checked.thumbprint;
    return true;
}

bool TokenEndpoint::useProof(pipeline::Context& context, const Proof& proof) const
{
    if (proof.thumbprint.empty())
        return true;
    switch (m_settings.proofs->see(proof.use, context.nowNs)) {
    case SeenOnce::Answer::New: return true;
    case SeenOnce::Answer::Known: return replyError(context, 400, "invalid_dpop_proof", kUsedProof) == Verdict::Continue; // at the same time
    case SeenOnce::Answer::Full: break;
    }
    return replyError(context, 503, "temporarily_unavailable", "Too many proofs are remembered; try again shortly.") == Verdict::Continue;
}

Verdict TokenEndpoint::byCredentials(pipeline::Context& context, const Form& form, const CheckedClient& client, const Proof& proof) const
{
    if (!client.proven)
        return replyError(context, 400, "unauthorized_client", "A public client cannot get a token by itself.");
    auto scopes = scopesFor(form["scope"], client.match.client->scopes);
    if (!scopes)
        return replyError(context, 400, "invalid_scope", "This client may not have one of these scopes.");
    auto audience = audienceFor(m_settings, form["resource"]);
    if (!audience)
        return replyError(context, 400, "invalid_target", "No tokens for this resource are given out here.");
    if (!useProof(context, proof))
        return Verdict::Answer;
    return issue(context, {std::string(kClientSubject) + client.id, client.id, std::move(*scopes), std::move(*audience), client.match.consumer->groups, proof.thumbprint, {}}, {});
}

Verdict TokenEndpoint::byCode(pipeline::Context& context, const Form& form, const CheckedClient& client, const Proof& proof) const
{
    const auto wrong = [&](const char* why) { return replyError(context, 400, "invalid_grant", why); };
    if (form["code"].empty() || form["redirect_uri"].empty() || form["code_verifier"].empty())
        return replyError(context, 400, "invalid_request", "code, redirect_uri and code_verifier are needed.");
    const auto code = m_settings.grants->takeCode(form["code"], context.wallNs);
    if (!code)
        return wrong("This code is not known, was used before, or its time is over.");
    Grant grant = code->grant;
    if (grant.tenant != context.place->tenant || grant.client != client.id)
        return wrong("This code is another client's.");
    if (code->redirectUri != form["redirect_uri"])
        return wrong("This code was given out for another redirect address.");
    if (!isVerifier(form["code_verifier"]) || !base::constantTimeEquals(hashOf(form["code_verifier"]), code->challenge))
        return wrong("The code verifier is wrong.");
    if (form.has("resource") && form["resource"] != grant.audience)
        return replyError(context, 400, "invalid_target", "This code was given out for another resource.");
    const pipeline::Consumer* const subject = context.consumers->byId(context.place->tenantIndex, grant.subject);
    if (!subject || !subject->active)
        return wrong("Who allowed this is not active any more.");
    if (!useProof(context, proof))
        return Verdict::Answer;
    const bool refreshes = hasText(client.match.client->grants, "refresh_token");
    if (!client.proven)
        grant.keyThumbprint = proof.thumbprint;
    const int64_t untilNs = context.wallNs + (refreshes ? m_settings.refreshNs : m_settings.tokenNs);
    auto family = m_settings.grants->addFamily(grant, untilNs, context.wallNs);
    if (!family)
        return replyError(context, 503, "temporarily_unavailable", "Too many tokens are out; try again later.");
    m_settings.grants->noteFamily(form["code"], family->family);
    return issue(context, {grant.subject, client.id, grant.scopes, grant.audience, subject->groups, proof.thumbprint, family->family}, refreshes ? family->token : std::string());
}

Verdict TokenEndpoint::byRefresh(pipeline::Context& context, const Form& form, const CheckedClient& client, const Proof& proof) const
{
    if (form["refresh_token"].empty())
        return replyError(context, 400, "invalid_request", "refresh_token is needed.");
    const auto wrong = [&](const char* why) { return replyError(context, 400, "invalid_grant", why); };
    // What would be refused uses nothing up.
    const auto current = m_settings.grants->find(form["refresh_token"], context.wallNs);
    if (current) {
        if (!current->grant.keyThumbprint.empty() && current->grant.keyThumbprint != proof.thumbprint)
            return wrong("This token is bound to another key.");
        if (form.has("resource") && form["resource"] != current->grant.audience)
            return replyError(context, 400, "invalid_target", "This token was given out for another resource.");
    }
    auto scopes = scopesFor(form["scope"], current ? current->grant.scopes : std::vector<std::string>());
    if (current && !scopes)
        return replyError(context, 400, "invalid_scope", "More is asked for than was allowed.");
    const pipeline::Consumer* const subject = current ? context.consumers->byId(context.place->tenantIndex, current->grant.subject) : nullptr;
    if (current && current->grant.tenant == context.place->tenant && (!subject || !subject->active)) {
        m_settings.grants->endFamily(current->family);
        return wrong("Who allowed this is not active any more.");
    }
    // Before the token is used up; a wrong one uses no proof.
    if (current && current->grant.tenant == context.place->tenant && current->grant.client == client.id && !useProof(context, proof))
        return Verdict::Answer;
    GrantStore::Renewed renewed;
    switch (m_settings.grants->renew(form["refresh_token"], context.place->tenant, client.id, context.wallNs, renewed)) {
    case GrantStore::Fault::None: break;
    case GrantStore::Fault::Reused: return wrong("This token was used before. All that came of it end now.");
    case GrantStore::Fault::NotYours: return wrong("This token is another client's.");
    case GrantStore::Fault::Unknown: return wrong("This token is not known, or its time is over.");
    }
    // A client that may not have a scope any more does not get it either.
    std::vector<std::string> left;
    for (std::string& scope : *scopes) {
        if (hasText(client.match.client->scopes, scope))
            left.push_back(std::move(scope));
    }
    return issue(context, {renewed.grant.subject, client.id, std::move(left), renewed.grant.audience, subject ? subject->groups : std::vector<std::string>(), proof.thumbprint, renewed.family}, renewed.token);
}

// RFC 9068, section 2.2.
Verdict TokenEndpoint::issue(pipeline::Context& context, Issued issued, const std::string& refreshToken) const
{
    const int64_t now = context.wallNs / kSecond, lifetime = m_settings.tokenNs / kSecond;
    std::string id = base::toBase64Url(base::randomBytes(16));
    if (!issued.family.empty())
        id = base::toBase64Url(issued.family) + '.' + id;
    Json claims = {{"iss", m_settings.issuer}, {"sub", issued.subject}, {"client_id", issued.client}, {"aud", issued.audience}, {"iat", now}, {"exp", now + lifetime}, {"jti", id}};
    const std::string scope = joined(issued.scopes);
    if (!scope.empty())
        claims["scope"] = scope;
    if (!issued.groups.empty())
        claims["groups"] = issued.groups;
    if (!issued.keyThumbprint.empty())
        claims["cnf"] = {{"jkt", issued.keyThumbprint}};
    const auto key = m_settings.keys->signer(context.wallNs);
    auto token = key ? key->sign("at+jwt", claims) : base::Result<std::string>(key.error());
    if (!token)
        return replyError(context, 503, "temporarily_unavailable", "No token can be signed at the moment.");
    Json answer = {{"access_token", *token}, {"token_type", issued.keyThumbprint.empty() ? "Bearer" : "DPoP"}, {"expires_in", lifetime}};
    if (!scope.empty())
        answer["scope"] = scope;
    if (!refreshToken.empty())
        answer["refresh_token"] = refreshToken;
    context.explain("a token was given to the client '" + issued.client + "'");
    context.detail("client", issued.client);
    return replyJson(context, answer);
}

std::optional<Json> TokenEndpoint::good(const pipeline::Context& context, const std::string& token) const
{
    const auto jws = jose::readJws(token);
    auto claims = jws ? jose::readClaims(jws->payload) : base::Result<Json>(jws.error());
    if (!claims)
        return std::nullopt;
    const auto published = m_settings.keys->published(context.wallNs);
    jose::AlgorithmSet algorithms;
    for (const jose::Key& key : published->keys.keys()) {
        for (const auto algorithm : {jose::Algorithm::ES256, jose::Algorithm::ES384, jose::Algorithm::ES512, jose::Algorithm::RS256, jose::Algorithm::EdDSA}) {
            if (key.algorithms().has(algorithm))
                algorithms.add(algorithm);
        }
    }
    if (jose::verify(*jws, published->keys, algorithms) != jose::Verified::Yes)
        return std::nullopt;
    Json said = *claims;
    said.erase("aud"); // whom it is for is the asker's business
    const jose::CheckedClaims checked = jose::checkClaims(said, jws->type, {m_settings.issuer, {}, {"exp", "jti"}, {}, {}, false, true}, context.wallNs);
    if (checked.fault != jose::ClaimFault::None)
        return std::nullopt;
    const std::string id = base::stringAt(*claims, "jti");
    if (m_settings.grants->isRevoked(id))
        return std::nullopt;
    if (const size_t dot = id.find('.'); dot != std::string::npos) {
        const auto family = base::fromBase64Url(id.substr(0, dot));
        if (!family || !m_settings.grants->isAlive(*family, context.wallNs))
            return std::nullopt;
    }
    return std::move(*claims);
}

bool TokenEndpoint::areActive(const pipeline::Context& context, std::string_view client, std::string_view subject)
{
    if (!findClient(context, client).consumer)
        return false;
    if (subject.starts_with(kClientSubject))
        return subject.substr(kClientSubject.size()) == client;
    const pipeline::Consumer* const consumer = context.consumers->byId(context.place->tenantIndex, subject);
    return consumer && consumer->active;
}

Verdict TokenEndpoint::introspect(pipeline::Context& context, const Form& form) const
{
    CheckedClient client;
    if (!checkClient(context, form, m_attempts, client))
        return Verdict::Answer;
    if (!client.proven) // anybody could find out which tokens are good
        return replyError(context, 401, "invalid_client", "A public client cannot ask about tokens.");
    if (form["token"].empty())
        return replyError(context, 400, "invalid_request", "token is needed.");
    context.explain("told what a token is worth");
    if (auto claims = good(context, form["token"]); claims && areActive(context, base::stringAt(*claims, "client_id"), base::stringAt(*claims, "sub"))) {
        (*claims)["active"] = true;
        (*claims)["token_type"] = claims->contains("cnf") ? "DPoP" : "Bearer";
        return replyJson(context, *claims);
    }
    if (const auto refresh = m_settings.grants->find(form["token"], context.wallNs); refresh && refresh->grant.tenant == context.place->tenant && areActive(context, refresh->grant.client, refresh->grant.subject)) {
        return replyJson(context, {{"active", true},
                                   {"client_id", refresh->grant.client},
                                   {"sub", refresh->grant.subject},
                                   {"scope", joined(refresh->grant.scopes)},
                                   {"exp", refresh->untilNs / kSecond},
                                   {"token_type", "refresh_token"}});
    }
    return replyJson(context, {{"active", false}});
}

Verdict TokenEndpoint::revoke(pipeline::Context& context, const Form& form) const
{
    CheckedClient client;
    if (!checkClient(context, form, m_attempts, client))
        return Verdict::Answer;
    if (form["token"].empty())
        return replyError(context, 400, "invalid_request", "token is needed.");
    context.explain("a token was taken back");
    // Whatever it is: who revokes what is not good (any more) has what he wanted (RFC 7009, section 2.2).
    if (const auto refresh = m_settings.grants->find(form["token"], context.wallNs)) {
        if (refresh->grant.tenant == context.place->tenant && refresh->grant.client == client.id)
            m_settings.grants->endFamily(refresh->family);
    } else if (const auto claims = good(context, form["token"]); claims && base::stringAt(*claims, "client_id") == client.id) {
        const int64_t untilNs = base::intAt(*claims, "exp") * kSecond;
        if (!m_settings.grants->revoke(base::stringAt(*claims, "jti"), untilNs, context.wallNs))
            return replyError(context, 503, "temporarily_unavailable", "Too many tokens are taken back; try again later.", {{"Retry-After", "60"}});
    }
    pipeline::Answer answer;
    answer.fields = {{"Cache-Control", "no-store"}};
    return context.answer(std::move(answer));
}

} // namespace gatehouse::policies
