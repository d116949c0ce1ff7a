// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy.h"
#include "policies/auth/basic_auth/basic_credentials.h"
#include "policies/auth/guess_limit.h"
#include "policies/auth/identity.h"
#include "policies/auth/ldap/directory.h"

#include <memory>
#include <string>
#include <vector>

namespace re2 {
class RE2;
}

namespace gatehouse::policies {

// What the policy ldap does with each request. Immutable; any worker.
class LdapAuth : public pipeline::Policy
{
public:
    struct Settings {
        std::string realm;
        bool hide = true;
        bool optional = false;
        std::shared_ptr<re2::RE2> userNames; // what may be a name at all
        enum class ConsumerBy : uint8_t { Nothing, Id, Credential } consumerBy = ConsumerBy::Nothing;
        bool unknownConsumers = false; // pass as somebody who is none
        std::vector<std::string> headers; // for the upstream, one for each of DirectorySettings::told
        std::shared_ptr<const GuessLimit> guesses;
        std::shared_ptr<Directory> directory; // null: there is none
    };
    explicit LdapAuth(Settings settings);

    pipeline::Verdict onRequest(pipeline::Context& context) const override;
    net::Task<pipeline::Verdict> resume(pipeline::Context& context) const override;

private:
    bool isCredible(const BasicCredentials& credentials) const;
    void hide(pipeline::Context& context) const;
    void takeForgedOut(pipeline::Context& context) const;
    pipeline::Verdict conclude(pipeline::Context& context, const DirectoryFinding& finding) const;
    pipeline::Verdict admitFound(pipeline::Context& context, const DirectoryFinding& finding) const;
    pipeline::Verdict tooMany(pipeline::Context& context, int64_t waitNs) const;
    pipeline::Verdict unavailable(pipeline::Context& context, const std::string& why) const;

    const Settings m_settings;
    const Challenge m_challenge;
};

} // namespace gatehouse::policies
