// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/policy.h"
#include "policies/auth/oauth2_server/authorize_endpoint.h"
#include "policies/auth/oauth2_server/server_settings.h"
#include "policies/auth/oauth2_server/token_endpoint.h"

#include <memory>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// What the policy oauth2-server does with each request: answers those for its endpoints, and lets all others pass. Immutable but for what its settings lead to; any worker.
class AuthorizationServer : public pipeline::Policy
{
public:
    explicit AuthorizationServer(ServerSettings settings);

    pipeline::Verdict onRequest(pipeline::Context& context) const override;
    pipeline::Verdict onRequestBody(pipeline::Context& context, const pipeline::Body& body) const override;
    net::Task<pipeline::Verdict> resume(pipeline::Context& context) const override;
    std::vector<pipeline::OwnAddress> ownAddresses() const override;

private:
    enum class Endpoint : uint8_t { None, Token, Authorize, Introspect, Revoke, Keys, Metadata };
    Endpoint endpointOf(std::string_view path) const;
    pipeline::Verdict document(pipeline::Context& context, std::shared_ptr<const std::string> text) const;
    pipeline::Verdict handle(pipeline::Context& context, std::string_view body) const;
    static std::string metadataOf(const ServerSettings& settings);

    const ServerSettings m_settings;
    const TokenEndpoint m_tokens;
    const AuthorizeEndpoint m_authorize;
    const std::string m_metadataPath; // RFC 8414, section 3.1
    const std::shared_ptr<const std::string> m_metadata;
};

} // namespace gatehouse::policies
