// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/task.h"
#include "policies/auth/oauth2_server/attempts.h"
#include "policies/auth/oauth2_server/client_check.h"
#include "policies/auth/oauth2_server/form.h"
#include "policies/auth/oauth2_server/server_settings.h"

namespace gatehouse::policies {

// Where people log in and allow a client to act for them (RFC 6749, section 4.1, with PKCE, RFC 7636, always). Any thread.
class AuthorizeEndpoint
{
public:
    explicit AuthorizeEndpoint(const ServerSettings& settings);

    // The page with the form.
    pipeline::Verdict show(pipeline::Context& context, const Form& form) const;
    // The form that was filled in. Suspend: a password must be checked, see finish().
    pipeline::Verdict take(pipeline::Context& context, const Form& form) const;
    net::Task<pipeline::Verdict> finish(pipeline::Context& context, const Form& form) const;

private:
    struct Asked {
        std::string client;
        pipeline::ClientMatch match;
        std::string redirectUri;
        std::string state;
        std::string challenge;
        std::vector<std::string> scopes;
        std::string audience;
    };
    // False: the answer is made.
    bool read(pipeline::Context& context, const Form& form, Asked& asked) const;
    bool isOurs(const pipeline::Context& context, const Form& form) const;
    pipeline::Verdict page(pipeline::Context& context, const Form& form, const Asked& asked, std::string message, int status) const;
    pipeline::Verdict fault(pipeline::Context& context, const char* message) const;
    pipeline::Verdict sendBack(pipeline::Context& context, const std::string& redirectUri, const std::string& state, std::string_view name, std::string_view value, std::string_view description) const;
    pipeline::Verdict conclude(pipeline::Context& context, const Form& form, const Asked& asked, const pipeline::CredentialMatch& user, pipeline::PasswordChecker::Outcome outcome) const;
    pipeline::CredentialMatch userOf(const pipeline::Context& context, const Form& form) const;

    const ServerSettings& m_settings;
    const Attempts m_attempts;
    const std::string m_nobody; // looks like a stored password that nobody has: an unknown user takes as long as a known one
};

} // namespace gatehouse::policies
