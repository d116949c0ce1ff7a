// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/call_outs.h"
#include "policies/auth/jwt/issuer.h"
#include "policies/auth/oidc/provider_metadata.h"

#include <memory>
#include <mutex>
#include <string>

namespace gatehouse::policies {

// ID tokens come from the provider itself: one of an unknown key tells that there are others by now, and nobody else can make us ask.
constexpr std::chrono::seconds kAskForKeysAgainAfter{5};

// With whom people log in: where they are sent, where codes are changed for tokens, and whose keys those are signed with. Immutable.
struct LoginProvider {
    TokenIssuer issuer;
    std::string authorizationUrl;
    std::string endSessionUrl; // may be empty
    std::shared_ptr<pipeline::CallTarget> tokenTarget;
    bool namesIssuer = false;  // as ProviderMetadata
};
using LoginProviderPtr = std::shared_ptr<const LoginProvider>;

// The provider of a policy: as configured, or as the issuer publishes it. What is published is read when somebody first wants to log in, anew after an hour, and holds for a day while the issuer does
// not answer; a reading that failed is not tried again for a few seconds, whoever asks. Any thread.
class ProviderSource
{
public:
    struct Discovery {
        std::shared_ptr<const pipeline::CallTarget> target; // of the document
        std::shared_ptr<pipeline::CallOuts> calls;
        TokenIssuer issuer;                                 // without keys
    };

    explicit ProviderSource(LoginProviderPtr configured) : m_known(std::move(configured)) {}
    explicit ProviderSource(Discovery discovery) : m_discovery(std::make_unique<const Discovery>(std::move(discovery))) {}

    // Null: nobody has read it yet, or too long ago.
    LoginProviderPtr known(int64_t nowNs) const; // monotonic
    // Whether find() would ask the issuer.
    bool wantsReading(int64_t nowNs) const;
    // The provider, read if it has to be; null: it cannot be had, and `fault` says why. Resumes on `loop`.
    net::Task<LoginProviderPtr> find(net::EventLoop& loop, std::string tenant, std::string& fault);

private:
    LoginProviderPtr knownLocked(int64_t nowNs) const;
    bool wantsReadingLocked(int64_t nowNs) const;
    LoginProviderPtr take(const ProviderMetadata& metadata, int64_t nowNs);

    const std::unique_ptr<const Discovery> m_discovery; // null: as configured
    mutable std::mutex m_mutex; // over what follows
    LoginProviderPtr m_known;
    std::string m_jwksUrl;
    int64_t m_readNs = 0;
    int64_t m_triedNs = 0; // 0: not yet
    std::string m_fault;
};

} // namespace gatehouse::policies
