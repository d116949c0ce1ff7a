// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/auth/oauth2_server/attempts.h"
#include "policies/auth/oauth2_server/client_check.h"
#include "policies/auth/oauth2_server/form.h"
#include "policies/auth/oauth2_server/server_settings.h"

namespace gatehouse::policies {

// Gives out tokens (RFC 6749, sections 4 to 6), tells what they are worth (RFC 7662), and takes them back (RFC 7009). Any thread.
class TokenEndpoint
{
public:
    explicit TokenEndpoint(const ServerSettings& settings) : m_settings(settings), m_attempts(settings) {}

    pipeline::Verdict token(pipeline::Context& context, const Form& form) const;
    pipeline::Verdict introspect(pipeline::Context& context, const Form& form) const;
    pipeline::Verdict revoke(pipeline::Context& context, const Form& form) const;

    // Which of the scopes that are asked for a client may have; all of its own when it asks for none. Nothing when one of them is not its own.
    static std::optional<std::vector<std::string>> scopesFor(const std::string& asked, const std::vector<std::string>& own);
    // Whom a token is for; nothing when it may not be for that.
    static std::optional<std::string> audienceFor(const ServerSettings& settings, const std::string& asked);

private:
    struct Issued { // what an access token is made of
        std::string subject;
        std::string client;
        std::vector<std::string> scopes;
        std::string audience;
        std::vector<std::string> groups;
        std::string keyThumbprint;
        std::string family; // may be empty
    };
    // What proves that the client has a key (RFC 9449, section 5), if there is something and it was not used before. False: the answer is made.
    struct Proof {
        std::string thumbprint; // "": there is none
        base::Sha256 use{};     // what is remembered of it
    };
    bool readProof(pipeline::Context& context, Proof& proof) const;
    // Remembers the proof, once all that is asked for is granted: what is refused uses nothing up, and nobody fills the memory without a grant. False: the answer is made.
    bool useProof(pipeline::Context& context, const Proof& proof) const;
    pipeline::Verdict byCredentials(pipeline::Context& context, const Form& form, const CheckedClient& client, const Proof& proof) const;
    pipeline::Verdict byCode(pipeline::Context& context, const Form& form, const CheckedClient& client, const Proof& proof) const;
    pipeline::Verdict byRefresh(pipeline::Context& context, const Form& form, const CheckedClient& client, const Proof& proof) const;
    pipeline::Verdict issue(pipeline::Context& context, Issued issued, const std::string& refreshToken) const;
    // The claims of an access token of ours that has not ended and was not taken back; nothing otherwise.
    std::optional<base::Json> good(const pipeline::Context& context, const std::string& token) const;
    // Whether the client and who allowed it are both there and active.
    static bool areActive(const pipeline::Context& context, std::string_view client, std::string_view subject);

    const ServerSettings& m_settings;
    const Attempts m_attempts;
};

} // namespace gatehouse::policies
