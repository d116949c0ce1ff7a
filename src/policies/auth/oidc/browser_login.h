// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/call_outs.h"
#include "pipeline/policy.h"
#include "policies/auth/identity.h"
#include "policies/auth/jwt/caller_mapping.h"
#include "policies/auth/jwt/token_reader.h"
#include "policies/auth/oidc/cookie_box.h"
#include "policies/auth/oidc/ended_sessions.h"
#include "policies/auth/oidc/login_provider.h"
#include "policies/auth/oidc/login_session.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace gatehouse::policies {

// What the policy oidc does with each request: browsers without a session are sent to log in, and come back by way of the callback (OpenID Connect Core, section 3.1, with PKCE).
// Immutable but for the sessions that were ended; any worker.
class BrowserLogin : public pipeline::Policy
{
public:
    struct Settings {
        std::string issuer;                // empty: none is configured
        std::shared_ptr<ProviderSource> provider; // null: none is configured
        std::string endSessionUrl;         // instead of the provider's; may be empty
        std::shared_ptr<pipeline::CallOuts> calls;
        std::string clientId;
        std::string clientSecret;
        bool secretInBody = false;
        std::string scopes;                // separated by spaces
        std::string redirectUrl;           // as the issuer knows it
        std::string callbackPath;
        bool tls = false;                  // of redirectUrl
        std::string logoutPath;
        std::string afterLogout;
        std::string cookie;                // name of the session's
        int64_t sessionNs = 0;
        int64_t idleNs = 0;
        std::vector<std::string> keptClaims; // top-level names
        CallerMapping mapping;
        std::string realm;
        std::shared_ptr<const CookieBox> box;
        std::shared_ptr<EndedSessions> ended; // of all policies that take each other's sessions
    };

    explicit BrowserLogin(Settings settings);

    pipeline::Verdict onRequest(pipeline::Context& context) const override;
    net::Task<pipeline::Verdict> resume(pipeline::Context& context) const override;

private:
    std::optional<LoginSession> sessionOf(const pipeline::Context& context) const;
    std::optional<PendingLogin> pendingOf(const pipeline::Context& context, const std::string& state) const;
    pipeline::Verdict admitSession(pipeline::Context& context, LoginSession session) const;
    pipeline::Verdict sendToLogIn(pipeline::Context& context) const; // as far as it is known where to
    pipeline::Verdict sendTo(pipeline::Context& context, const LoginProvider& provider) const;
    pipeline::Verdict beginLogOut(pipeline::Context& context) const; // as far as nobody must be asked
    pipeline::Verdict logOut(pipeline::Context& context) const;
    pipeline::Verdict comeBack(pipeline::Context& context) const; // as far as nobody must be asked
    net::Task<pipeline::Verdict> changeCode(pipeline::Context& context, LoginProviderPtr provider) const;
    http::ClientRequest questionFor(const std::string& code, const PendingLogin& pending) const;
    // The claims of a good ID token for this log-in; nothing otherwise, and `why`.
    std::optional<base::Json> check(const pipeline::Context& context, const TokenIssuer& issuer, const std::string& token, const PendingLogin& pending, std::string& why, bool& unread) const;
    pipeline::Verdict finish(pipeline::Context& context, const PendingLogin& pending, const base::Json& claims) const;
    pipeline::Verdict fault(pipeline::Context& context, int status, std::string_view code, const char* message) const;
    void hide(pipeline::Context& context) const;

    std::string cookieText(const std::string& name, const std::string& value, std::string_view path, int64_t seconds) const;
    static std::string pendingName(std::string_view state);

    const Settings m_settings;
    const TokenReader m_sessionCookie;
    const Challenge m_challenge;
};

} // namespace gatehouse::policies
