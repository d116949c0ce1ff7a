// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2/resource_metadata.h"

#include "base/json.h"
#include "http/client/url.h"
#include "http/path.h"
#include "pipeline/call_outs.h"

namespace gatehouse::policies {

namespace {

constexpr std::string_view kWellKnown = "/.well-known/oauth-protected-resource";

} // namespace

std::optional<ResourceMetadata> ResourceMetadata::make(const std::string& resource, const Facts& facts)
{
    using base::Json;
    const auto url = http::Url::parse(resource);
    std::string scratch;
    std::string_view path;
    if (!url || resource.find_first_of("?#\"\\") != std::string::npos || (!url->tls && !pipeline::isThisMachine(url->host)) || !http::normalisePath(url->target, scratch, path) || path != url->target)
        return std::nullopt;
    ResourceMetadata out;
    out.m_host = url->hostText();
    out.m_port = url->port;
    out.m_tls = url->tls;
    out.m_resourcePath = path;
    // Between host and path (section 3.1).
    out.m_path = std::string(kWellKnown) + (path == "/" ? std::string() : std::string(path));
    out.m_address = (url->tls ? "https://" : "http://") + url->authority + out.m_path;
    Json document = {{"resource", resource}, {"bearer_methods_supported", Json::array({"header"})}};
    if (!facts.authorizationServers.empty())
        document["authorization_servers"] = facts.authorizationServers;
    if (!facts.scopes.empty())
        document["scopes_supported"] = facts.scopes;
    if (!facts.documentation.empty())
        document["resource_documentation"] = facts.documentation;
    document["dpop_signing_alg_values_supported"] = Json::array({"ES256", "ES384", "ES512", "EdDSA", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512"});
    if (facts.dpopRequired)
        document["dpop_bound_access_tokens_required"] = true;
    if (facts.certificateRequired)
        document["tls_client_certificate_bound_access_tokens"] = true;
    out.m_document = std::make_shared<const std::string>(base::toText(document));
    return out;
}

pipeline::Verdict ResourceMetadata::answer(pipeline::Context& context) const
{
    const http::Method method = context.request->method;
    if (method != http::Method::Get && method != http::Method::Head)
        return context.reject(405, "oauth2.method", "This document is only read.", {{"Allow", "GET, HEAD"}});
    pipeline::Answer answer;
    answer.contentType = "application/json";
    answer.shared = m_document;
    // Clients in browsers read it, too; it holds nothing that is not public.
    answer.fields = {{"Cache-Control", "public, max-age=300"}, {"Access-Control-Allow-Origin", "*"}};
    context.explain("what protects this resource is told to everybody");
    return context.answer(std::move(answer));
}

} // namespace gatehouse::policies
