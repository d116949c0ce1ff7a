// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2_server/authorize_endpoint.h"

#include "base/bytes.h"
#include "http/cookies.h"
#include "pipeline/asker.h"
#include "policies/auth/oauth2/introspection.h"
#include "policies/auth/oauth2_server/login_page.h"
#include "policies/auth/oauth2_server/token_endpoint.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using pipeline::PasswordChecker;
using pipeline::PasswordMemory;
using pipeline::Verdict;

constexpr std::string_view kCookie = "gatehouse-login";
constexpr int64_t kTicketNs = 600'000'000'000; // how long a page may stay open
constexpr int64_t kRightForNs = 0;             // a right password is checked each time

// What goes with the form, as it was asked for.
constexpr std::string_view kAsked[] = {"response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge", "code_challenge_method", "resource"};

// What a page is sealed for: the browser's cookie, and all that was asked for.
std::string sealedText(std::string_view time, std::string_view cookie, const Form& form)
{
    std::string text(time);
    const auto add = [&](std::string_view part) { text.append("\n").append(std::to_string(part.size())).append(":").append(part); };
    add(cookie);
    for (const std::string_view name : kAsked)
        add(form[name]);
    return text;
}

bool isChallenge(const std::string& text)
{
    const auto bytes = text.size() == 43 ? base::fromBase64Url(text) : base::Result<std::string>(base::invalid("not 43 characters"));
    return bytes.ok();
}

} // namespace

AuthorizeEndpoint::AuthorizeEndpoint(const ServerSettings& settings)
    : m_settings(settings), m_attempts(settings), m_nobody("pbkdf2-sha256$100000$" + base::toBase64Url(base::randomBytes(16)) + '$' + base::toBase64Url(base::randomBytes(32)))
{
}

bool AuthorizeEndpoint::read(pipeline::Context& context, const Form& form, Asked& asked) const
{
    asked.client = form["client_id"];
    asked.match = findClient(context, asked.client);
    asked.redirectUri = form["redirect_uri"];
    asked.state = form["state"];
    // Before these two are known nothing may be sent anywhere (section 4.1.2.1).
    if (!asked.match.consumer || asked.redirectUri.empty() || !hasText(asked.match.client->redirectUris, asked.redirectUri)) {
        fault(context, "The application that sent you here is not known, or wants you to be sent to an address that is not its own.");
        return false;
    }
    const auto wrong = [&](std::string_view error, std::string_view description) {
        sendBack(context, asked.redirectUri, asked.state, "error", error, description);
        return false;
    };
    if (form["response_type"] != "code")
        return wrong(form.has("response_type") ? "unsupported_response_type" : "invalid_request", "response_type is code");
    if (!hasText(asked.match.client->grants, "authorization_code"))
        return wrong("unauthorized_client", "this client may not use this kind of grant");
    asked.challenge = form["code_challenge"];
    if (form["code_challenge_method"] != "S256" || !isChallenge(asked.challenge))
        return wrong("invalid_request", "code_challenge with the method S256 is needed");
    auto scopes = TokenEndpoint::scopesFor(form["scope"], asked.match.client->scopes);
    if (!scopes)
        return wrong("invalid_scope", "this client may not have one of these scopes");
    auto audience = TokenEndpoint::audienceFor(m_settings, form["resource"]);
    if (!audience)
        return wrong("invalid_target", "no tokens for this resource are given out here");
    asked.scopes = std::move(*scopes);
    asked.audience = std::move(*audience);
    return true;
}

Verdict AuthorizeEndpoint::show(pipeline::Context& context, const Form& form) const
{
    Asked asked;
    return read(context, form, asked) ? page(context, form, asked, {}, 200) : Verdict::Answer;
}

Verdict AuthorizeEndpoint::page(pipeline::Context& context, const Form& form, const Asked& asked, std::string message, int status) const
{
    const std::string cookie = base::toBase64Url(base::randomBytes(24));
    const std::string time = std::to_string(context.wallNs);
    LoginPage page{m_settings.title, asked.match.consumer->id, asked.scopes, {}, std::move(message)};
    for (const std::string_view name : kAsked) {
        if (form.has(name))
            page.hidden.emplace_back(name, form[name]);
    }
    page.hidden.emplace_back("ticket", time + '.' + base::toBase64Url(m_settings.seal->of(sealedText(time, cookie, form))));
    pipeline::Answer answer;
    if (status != 200) {
        context.reject(status, "oauth2-server.login", page.message);
        answer = context.answer();
    }
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.fields = pageFields();
    answer.fields.emplace_back("Set-Cookie", std::string(kCookie) + '=' + cookie + "; Path=" + m_settings.base + "/authorize; HttpOnly; SameSite=Strict; Max-Age=600" + (m_settings.tls ? "; Secure" : ""));
    answer.body = renderLogin(page);
    return context.answer(std::move(answer));
}

Verdict AuthorizeEndpoint::fault(pipeline::Context& context, const char* message) const
{
    context.reject(400, "oauth2-server.invalid-request", message, pageFields());
    pipeline::Answer answer = context.answer();
    answer.contentType = "text/html; charset=utf-8";
    answer.body = renderFault(m_settings.title, message);
    return context.answer(std::move(answer));
}

// RFC 6749, section 4.1.2, and RFC 9207: who answers is told, too.
Verdict AuthorizeEndpoint::sendBack(pipeline::Context& context, const std::string& redirectUri, const std::string& state, std::string_view name, std::string_view value,
                                    std::string_view description) const
{
    std::string address = redirectUri;
    char separator = redirectUri.find('?') == std::string::npos ? '?' : '&';
    const auto add = [&](std::string_view parameter, std::string_view text) {
        if (text.empty())
            return;
        address += separator;
        address.append(parameter).append("=").append(formEncoded(text));
        separator = '&';
    };
    add(name, value);
    add("error_description", description);
    add("state", state);
    add("iss", m_settings.issuer);
    context.explain(name == "code" ? "somebody has allowed the client to act for him" : "the client is told what was wrong");
    pipeline::Answer answer;
    answer.status = 303;
    answer.fields = {{"Location", std::move(address)}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    return context.answer(std::move(answer));
}

// Whether the form came from a page of ours, in the same browser and unchanged.
bool AuthorizeEndpoint::isOurs(const pipeline::Context& context, const Form& form) const
{
    const std::string& ticket = form["ticket"];
    const size_t dot = std::min(ticket.find('.'), ticket.size());
    const std::string_view cookie = http::cookie(context.request->fields, kCookie);
    const auto seal = ticket.size() > 128 || dot == ticket.size() ? base::Result<std::string>(base::invalid("no ticket")) : base::fromBase64Url(std::string_view(ticket).substr(dot + 1));
    const std::string time = ticket.substr(0, dot);
    if (!seal || cookie.empty() || !m_settings.seal->fits(sealedText(time, cookie, form), *seal))
        return false;
    return context.wallNs - std::strtoll(time.c_str(), nullptr, 10) < kTicketNs;
}

pipeline::CredentialMatch AuthorizeEndpoint::userOf(const pipeline::Context& context, const Form& form) const
{
    // A name with a colon is no user's: it would be looked up among what else proves who calls.
    pipeline::CredentialMatch match;
    if (form["username"].find(':') == std::string::npos)
        match = context.consumers->byUserName(context.place->tenantIndex, form["username"]);
    if (!match.consumer)
        match.passwordHash = m_nobody;
    return match;
}

Verdict AuthorizeEndpoint::take(pipeline::Context& context, const Form& form) const
{
    Asked asked;
    if (!read(context, form, asked))
        return Verdict::Answer;
    if (!isOurs(context, form))
        return page(context, form, asked, "This page was open for too long, or your browser keeps no cookies. Please try again.", 403);
    if (form["decision"] != "allow")
        return sendBack(context, asked.redirectUri, asked.state, "error", "access_denied", "the user said no");
    if (!m_attempts.begin(context)) // taken before the password is looked at: many at once are as many guesses
        return page(context, form, asked, "Too many attempts have failed. Please try again later.", 429);
    const pipeline::CredentialMatch user = userOf(context, form);
    switch (m_settings.passwords->recall(user.passwordHash, form["password"], context.nowNs)) {
    case PasswordMemory::Verdict::Right: return conclude(context, form, asked, user, PasswordChecker::Outcome::Right);
    case PasswordMemory::Verdict::Wrong: return conclude(context, form, asked, user, PasswordChecker::Outcome::Wrong);
    case PasswordMemory::Verdict::Unknown: break;
    }
    if (!context.loop)
        return conclude(context, form, asked, user, m_settings.passwords->checkHere(user.passwordHash, form["password"], context.nowNs, kRightForNs));
    return Verdict::Suspend;
}

net::Task<Verdict> AuthorizeEndpoint::finish(pipeline::Context& context, const Form& form) const
{
    Asked asked;
    if (!read(context, form, asked))
        co_return Verdict::Answer;
    const pipeline::CredentialMatch user = userOf(context, form);
    const auto outcome = co_await m_settings.passwords->check(*context.loop, std::string(user.passwordHash), form["password"], context.nowNs, kRightForNs, pipeline::askerOf(context));
    co_return conclude(context, form, asked, user, outcome);
}

Verdict AuthorizeEndpoint::conclude(pipeline::Context& context, const Form& form, const Asked& asked, const pipeline::CredentialMatch& user, PasswordChecker::Outcome outcome) const
{
    if (outcome != PasswordChecker::Outcome::Wrong)
        m_attempts.giveBack(context);
    if (outcome == PasswordChecker::Outcome::Busy)
        return page(context, form, asked, "Too many people log in at the moment. Please try again shortly.", 503);
    const bool over = user.expiresAtNs != 0 && user.expiresAtNs <= context.wallNs;
    if (outcome == PasswordChecker::Outcome::Wrong || !user.consumer || !user.consumer->active || over) {
        return page(context, form, asked, "User name and password do not fit.", 403);
    }
    GrantStore::Code code{{context.place->tenant, asked.client, user.consumer->id, asked.scopes, asked.audience, {}}, asked.redirectUri, asked.challenge, context.wallNs + m_settings.codeNs};
    const auto text = m_settings.grants->addCode(std::move(code), context.wallNs);
    if (!text)
        return sendBack(context, asked.redirectUri, asked.state, "error", "temporarily_unavailable", "too many people log in at the moment");
    return sendBack(context, asked.redirectUri, asked.state, "code", *text, {});
}

} // namespace gatehouse::policies
