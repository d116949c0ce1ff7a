// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oidc/browser_login.h"

#include "base/bytes.h"
#include "http/cookies.h"
#include "jose/jws.h"
#include "pipeline/asker.h"
#include "policies/auth/oauth2/introspection.h"
#include "policies/auth/oauth2_server/form.h"
#include "policies/auth/oauth2_server/login_page.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using http::Method;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kKind = "oidc";
constexpr int64_t kPendingNs = 600'000'000'000; // how long a log-in may take
constexpr int64_t kSecond = 1'000'000'000;
constexpr base::JsonLimits kLimits{64 * 1024, 16};

std::string hashOf(std::string_view text)
{
    const base::Sha256 digest = base::sha256(text);
    return base::toBase64Url({reinterpret_cast<const char*>(digest.data()), digest.size()});
}

// Whether a browser wants a page, and not a part of one.
bool isNavigation(const http::RequestHead& request)
{
    if (request.method != Method::Get && request.method != Method::Head)
        return false;
    if (const std::string_view mode = request.fields.value("sec-fetch-mode"); !mode.empty())
        return mode == "navigate";
    return request.fields.value(http::HeaderId::Accept).find("text/html") != std::string_view::npos;
}

} // namespace

BrowserLogin::BrowserLogin(Settings settings)
    : m_settings(std::move(settings)), m_sessionCookie({{}, m_settings.cookie, {}}), m_challenge{kKind, "oidc.missing", "oidc.invalid", "oidc.credential-expired", "oidc.inactive",
                                                                                                "OpenIDConnect realm=\"" + m_settings.realm + '"'}
{
}

std::string BrowserLogin::pendingName(std::string_view state)
{
    return "gatehouse-oidc-" + hashOf(state).substr(0, 16);
}

std::string BrowserLogin::cookieText(const std::string& name, const std::string& value, std::string_view path, int64_t seconds) const
{
    std::string out = name + '=' + value + "; Path=";
    out.append(path).append("; HttpOnly; SameSite=Lax; Max-Age=").append(std::to_string(seconds));
    return m_settings.tls ? out + "; Secure" : out;
}

void BrowserLogin::hide(pipeline::Context& context) const
{
    m_sessionCookie.hide(context, true);
    m_settings.mapping.takeForgedOut(context);
}

std::optional<LoginSession> BrowserLogin::sessionOf(const pipeline::Context& context) const
{
    const std::string_view value = http::cookie(context.request->fields, m_settings.cookie);
    const auto text = value.empty() ? std::nullopt : m_settings.box->open(m_settings.cookie, value);
    auto session = text ? LoginSession::read(*text) : std::nullopt;
    const bool good = session && context.wallNs < session->untilNs && context.wallNs - session->seenNs < m_settings.idleNs && !m_settings.ended->knows(session->id);
    return good ? std::move(session) : std::nullopt;
}

std::optional<PendingLogin> BrowserLogin::pendingOf(const pipeline::Context& context, const std::string& state) const
{
    const std::string name = pendingName(state);
    const std::string_view value = http::cookie(context.request->fields, name);
    const auto text = value.empty() ? std::nullopt : m_settings.box->open(name, value);
    auto pending = text ? PendingLogin::read(*text) : std::nullopt;
    const bool good = pending && base::constantTimeEquals(pending->state, state) && context.wallNs - pending->sinceNs < kPendingNs;
    return good ? std::move(pending) : std::nullopt;
}

Verdict BrowserLogin::onRequest(pipeline::Context& context) const
{
    if (standsAside(context)) {
        hide(context);
        return Verdict::Continue;
    }
    hide(context);
    if (!m_settings.provider)
        return refuse(context, m_challenge, m_challenge.missingCode, "Nobody is configured with whom one could log in.");
    const http::RequestHead& request = *context.request;
    if (context.dryRun && (request.path == m_settings.callbackPath || request.path == m_settings.logoutPath)) {
        context.skip("nobody logs in or out in a dry run");
        return Verdict::Continue;
    }
    if (request.path == m_settings.callbackPath)
        return comeBack(context);
    if (request.path == m_settings.logoutPath)
        return beginLogOut(context);
    if (auto session = sessionOf(context))
        return admitSession(context, std::move(*session));
    return isNavigation(request) ? sendToLogIn(context) : refuse(context, m_challenge, m_challenge.missingCode, "Nobody is logged in.");
}

Verdict BrowserLogin::admitSession(pipeline::Context& context, LoginSession session) const
{
    VerifiedToken token;
    m_settings.mapping.describe(token, session.claims, m_settings.issuer, {});
    const Verdict verdict = m_settings.mapping.admit(context, m_challenge, token, "oidc.unknown-consumer");
    if (verdict != Verdict::Continue)
        return verdict;
    m_settings.mapping.tellUpstream(context, token);
    // A session in use stays; whoever got hold of an old cookie has it for a short while alone.
    if (!context.dryRun && context.wallNs - session.seenNs > m_settings.idleNs / 4) {
        session.seenNs = context.wallNs;
        if (const auto value = m_settings.box->close(m_settings.cookie, session.text()))
            context.responseEdits.push_back({HeaderEdit::Op::Add, http::HeaderId::SetCookie, "Set-Cookie", context.keep(cookieText(m_settings.cookie, *value, "/", (session.untilNs - context.wallNs) / kSecond))});
    }
    return verdict;
}

Verdict BrowserLogin::sendToLogIn(pipeline::Context& context) const
{
    if (m_settings.provider->wantsReading(context.nowNs) && context.loop && !context.dryRun)
        return Verdict::Suspend;
    if (const LoginProviderPtr provider = m_settings.provider->known(context.nowNs))
        return sendTo(context, *provider);
    if (context.dryRun)
        return context.reject(303, "oidc.login", "Somebody must log in first.");
    return fault(context, 503, "oidc.unavailable", "With whom to log in cannot be asked at the moment. Please try again.");
}

Verdict BrowserLogin::sendTo(pipeline::Context& context, const LoginProvider& provider) const
{
    const PendingLogin pending{base::toBase64Url(base::randomBytes(24)), base::toBase64Url(base::randomBytes(24)), base::toBase64Url(base::randomBytes(48)), localTarget(context.request->path, context.request->query),
                               context.wallNs};
    const std::string name = pendingName(pending.state);
    const auto value = m_settings.box->close(name, pending.text());
    if (!value)
        return fault(context, 500, "oidc.invalid", "The log-in cannot be begun.");
    std::string address = provider.authorizationUrl;
    char separator = address.find('?') == std::string::npos ? '?' : '&';
    const std::pair<std::string_view, std::string> parameters[] = {{"response_type", "code"},
                                                                   {"client_id", m_settings.clientId},
                                                                   {"redirect_uri", m_settings.redirectUrl},
                                                                   {"scope", m_settings.scopes},
                                                                   {"state", pending.state},
                                                                   {"nonce", pending.nonce},
                                                                   {"code_challenge", hashOf(pending.verifier)},
                                                                   {"code_challenge_method", "S256"}};
    for (const auto& [parameter, text] : parameters) {
        address += separator;
        address.append(parameter).append("=").append(formEncoded(text));
        separator = '&';
    }
    // A rejection for the log and the counters: the request was not served.
    std::vector<std::pair<std::string, std::string>> fields = {{"Location", std::move(address)}, {"Set-Cookie", cookieText(name, *value, m_settings.callbackPath, kPendingNs / kSecond)}, {"Cache-Control", "no-store"}};
    return context.reject(303, "oidc.login", "Somebody must log in first.", std::move(fields));
}

Verdict BrowserLogin::beginLogOut(pipeline::Context& context) const
{
    const http::RequestHead& request = *context.request;
    if (request.method != Method::Get && request.method != Method::Post)
        return context.reject(405, "oidc.method", "Here people log out, by GET or POST.", {{"Allow", "GET, POST"}});
    // Links and pictures of other sites log nobody out; a form of theirs comes without the cookie.
    const std::string_view site = request.fields.value("sec-fetch-site");
    if (request.method == Method::Get && !site.empty() && site != "same-origin" && site != "none")
        return fault(context, 403, "oidc.foreign-logout", "Another site wanted to log you out. Open this address yourself to log out.");
    // Where he is to log out as well may not be known yet.
    const bool asks = m_settings.endSessionUrl.empty() && context.loop && !m_settings.provider->known(context.nowNs) && m_settings.provider->wantsReading(context.nowNs);
    return asks ? Verdict::Suspend : logOut(context);
}

Verdict BrowserLogin::logOut(pipeline::Context& context) const
{
    if (const auto session = sessionOf(context))
        m_settings.ended->end(session->id, session->untilNs, context.wallNs);
    std::string address = m_settings.afterLogout;
    const LoginProviderPtr provider = m_settings.provider->known(context.nowNs);
    if (const std::string& end = !m_settings.endSessionUrl.empty() || !provider ? m_settings.endSessionUrl : provider->endSessionUrl; !end.empty())
        address = end + (end.find('?') == std::string::npos ? "?" : "&") + "client_id=" + formEncoded(m_settings.clientId);
    pipeline::Answer answer;
    answer.status = 303;
    answer.fields = {{"Location", std::move(address)}, {"Set-Cookie", cookieText(m_settings.cookie, {}, "/", 0)}, {"Cache-Control", "no-store"}, {"Clear-Site-Data", "\"cache\""}};
    context.explain("somebody has logged out");
    return context.answer(std::move(answer));
}

Verdict BrowserLogin::fault(pipeline::Context& context, int status, std::string_view code, const char* message) const
{
    context.reject(status, code, message, pageFields());
    pipeline::Answer answer = context.answer();
    answer.contentType = "text/html; charset=utf-8";
    answer.body = renderFault("Log in", message);
    return context.answer(std::move(answer));
}

Verdict BrowserLogin::comeBack(pipeline::Context& context) const
{
    const auto form = Form::read(context.request->query);
    if (!form || (context.request->method != Method::Get && context.request->method != Method::Head))
        return fault(context, 400, "oidc.callback", "This address is only for those who come back from logging in.");
    const auto pending = pendingOf(context, (*form)["state"]);
    if (!pending)
        return fault(context, 400, "oidc.callback", "This log-in was not begun in this browser, or too long ago. Please try again.");
    // RFC 9207: another issuer's answer is for somebody else.
    if (form->has("iss") && (*form)["iss"] != m_settings.issuer)
        return fault(context, 400, "oidc.callback", "This answer is of another issuer than the one that was asked.");
    if (form->has("error"))
        return fault(context, 403, "oidc.refused", "The log-in was refused.");
    if ((*form)["code"].empty())
        return fault(context, 400, "oidc.callback", "This answer brings no code.");
    return context.loop ? Verdict::Suspend : fault(context, 503, "oidc.unavailable", "Nobody can be asked at the moment.");
}

http::ClientRequest BrowserLogin::questionFor(const std::string& code, const PendingLogin& pending) const
{
    http::ClientRequest question;
    question.method = "POST";
    question.fields.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    question.fields.emplace_back("Accept", "application/json");
    question.body = "grant_type=authorization_code&code=" + formEncoded(code) + "&redirect_uri=" + formEncoded(m_settings.redirectUrl) + "&code_verifier=" + formEncoded(pending.verifier);
    if (m_settings.clientSecret.empty() || m_settings.secretInBody)
        question.body += "&client_id=" + formEncoded(m_settings.clientId);
    if (!m_settings.clientSecret.empty() && m_settings.secretInBody)
        question.body += "&client_secret=" + formEncoded(m_settings.clientSecret);
    else if (!m_settings.clientSecret.empty())
        question.fields.emplace_back("Authorization", "Basic " + base::toBase64(formEncoded(m_settings.clientId) + ':' + formEncoded(m_settings.clientSecret)));
    return question;
}

net::Task<Verdict> BrowserLogin::resume(pipeline::Context& context) const
{
    std::string why;
    LoginProviderPtr provider = co_await m_settings.provider->find(*context.loop, pipeline::tenantOf(context), why);
    context.nowNs = context.loop->nowNs();
    context.wallNs = std::max(context.wallNs, context.loop->wallNs());
    if (!why.empty())
        context.detail("fault", why);
    if (context.request->path == m_settings.logoutPath)
        co_return logOut(context); // whoever can be asked
    if (!provider)
        co_return fault(context, 503, "oidc.unavailable", "With whom to log in cannot be asked at the moment. Please try again.");
    if (context.request->path != m_settings.callbackPath)
        co_return sendTo(context, *provider);
    co_return co_await changeCode(context, std::move(provider));
}

net::Task<Verdict> BrowserLogin::changeCode(pipeline::Context& context, LoginProviderPtr provider) const
{
    const auto form = Form::read(context.request->query);
    const auto pending = form ? pendingOf(context, (*form)["state"]) : std::nullopt;
    if (!pending)
        co_return fault(context, 400, "oidc.callback", "This log-in was not begun in this browser, or too long ago. Please try again.");
    if (provider->namesIssuer && !form->has("iss"))
        co_return fault(context, 400, "oidc.callback", "This answer does not say whose it is.");
    http::ClientRequest question = questionFor((*form)["code"], *pending);
    const auto answer = co_await m_settings.calls->call(*context.loop, std::move(question), provider->tokenTarget, pipeline::tenantOf(context));
    context.nowNs = context.loop->nowNs();
    context.wallNs = std::max(context.wallNs, context.loop->wallNs());
    if (!answer || answer->status >= 500) {
        context.detail("fault", answer ? "it answered " + std::to_string(answer->status) : answer.error().text());
        co_return fault(context, 503, "oidc.unavailable", "With whom you have logged in cannot be asked at the moment. Please try again.");
    }
    const auto tokens = base::parseJson(answer->body, kLimits);
    const std::string token = tokens ? base::stringAt(*tokens, "id_token") : std::string();
    if (answer->status != 200 || token.empty()) {
        context.detail("fault", "it answered " + std::to_string(answer->status) + (token.empty() ? " without an ID token" : ""));
        co_return fault(context, 403, "oidc.refused", "The log-in was refused.");
    }
    std::string why;
    bool unread = false;
    auto claims = check(context, provider->issuer, token, *pending, why, unread);
    if (!claims && unread && provider->issuer.source->mayFetch(context.nowNs)) {
        co_await provider->issuer.source->fetched(*context.loop);
        context.nowNs = context.loop->nowNs();
        claims = check(context, provider->issuer, token, *pending, why, unread);
    }
    if (claims)
        co_return finish(context, *pending, *claims);
    context.detail("fault", why);
    co_return fault(context, 403, "oidc.invalid", "The log-in is not good: its proof is wrong.");
}

// OpenID Connect Core, section 3.1.3.7.
std::optional<Json> BrowserLogin::check(const pipeline::Context& context, const TokenIssuer& issuer, const std::string& token, const PendingLogin& pending, std::string& why, bool& unread) const
{
    const auto wrong = [&](std::string text) {
        why = std::move(text);
        return std::nullopt;
    };
    const auto jws = jose::readJws(token);
    auto claims = jws ? jose::readClaims(jws->payload) : base::Result<Json>(jws.error());
    if (!claims)
        return wrong("the ID token is not well-formed: " + claims.error().message);
    const TokenIssuer::Proof proof = issuer.prove(*jws, context.nowNs);
    // An issuer that names no keys may have another one by now.
    const bool unknown = proof.verified == jose::Verified::UnknownKey || (proof.verified == jose::Verified::No && jws->keyId.empty());
    unread = issuer.source && (proof.unread || unknown);
    if (proof.verified != jose::Verified::Yes)
        return wrong("the ID token is not signed by the issuer's keys");
    const jose::CheckedClaims checked = jose::checkClaims(*claims, jws->type, issuer.rules, context.wallNs);
    if (checked.fault != jose::ClaimFault::None)
        return wrong(checked.what);
    const Json& audience = base::memberAt(*claims, "aud");
    if (audience.is_array() && audience.size() > 1 && base::stringAt(*claims, "azp") != m_settings.clientId)
        return wrong("the ID token is for several, and not given out to us");
    if (claims->contains("azp") && base::stringAt(*claims, "azp") != m_settings.clientId)
        return wrong("the ID token was given out to another client");
    if (!base::constantTimeEquals(base::stringAt(*claims, "nonce"), pending.nonce))
        return wrong("the ID token is of another log-in");
    return std::move(*claims);
}

Verdict BrowserLogin::finish(pipeline::Context& context, const PendingLogin& pending, const Json& claims) const
{
    LoginSession session{base::toBase64Url(base::randomBytes(18)), Json::object(), context.wallNs + m_settings.sessionNs, context.wallNs};
    for (const std::string& name : m_settings.keptClaims) {
        if (claims.contains(name))
            session.claims[name] = claims[name];
    }
    const auto value = m_settings.box->close(m_settings.cookie, session.text());
    if (!value)
        return fault(context, 403, "oidc.invalid", "What is known of you is too long to be kept by your browser.");
    pipeline::Answer answer;
    answer.status = 303;
    answer.fields = {{"Location", pending.target},
                     {"Set-Cookie", cookieText(m_settings.cookie, *value, "/", m_settings.sessionNs / kSecond)},
                     {"Set-Cookie", cookieText(pendingName(pending.state), {}, m_settings.callbackPath, 0)},
                     {"Cache-Control", "no-store"},
                     {"Referrer-Policy", "no-referrer"}};
    context.explain("somebody has logged in");
    return context.answer(std::move(answer));
}

} // namespace gatehouse::policies
