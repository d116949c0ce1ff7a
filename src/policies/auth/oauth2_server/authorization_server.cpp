// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2_server/authorization_server.h"

#include "base/bytes.h"
#include "policies/auth/oauth2_server/replies.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using http::Method;
using pipeline::Verdict;

constexpr std::string_view kWellKnown = "/.well-known/oauth-authorization-server";

// The body that a password must be checked for, while it is: text of the request's arena that ends with a zero.
const char* keptBody(uint64_t kept)
{
    return reinterpret_cast<const char*>(static_cast<uintptr_t>(kept));
}

bool isForm(std::string_view contentType)
{
    return base::equalsIgnoreCase(base::trim(contentType.substr(0, contentType.find(';'))), "application/x-www-form-urlencoded");
}

} // namespace

AuthorizationServer::AuthorizationServer(ServerSettings settings)
    : m_settings(std::move(settings)), m_tokens(m_settings), m_authorize(m_settings), m_metadataPath(std::string(kWellKnown) + m_settings.base),
      m_metadata(std::make_shared<const std::string>(metadataOf(m_settings)))
{
}

std::string AuthorizationServer::metadataOf(const ServerSettings& settings)
{
    const std::string at = settings.issuer.ends_with('/') ? settings.issuer.substr(0, settings.issuer.size() - 1) : settings.issuer;
    const Json byClients = Json::array({"client_secret_basic", "client_secret_post"});
    return base::toText(Json{{"issuer", settings.issuer},
                             {"authorization_endpoint", at + "/authorize"},
                             {"token_endpoint", at + "/token"},
                             {"jwks_uri", at + "/jwks"},
                             {"introspection_endpoint", at + "/introspect"},
                             {"revocation_endpoint", at + "/revoke"},
                             {"response_types_supported", Json::array({"code"})},
                             {"response_modes_supported", Json::array({"query"})},
                             {"grant_types_supported", Json::array({"authorization_code", "client_credentials", "refresh_token"})},
                             {"token_endpoint_auth_methods_supported", Json::array({"client_secret_basic", "client_secret_post", "none"})},
                             {"introspection_endpoint_auth_methods_supported", byClients},
                             {"revocation_endpoint_auth_methods_supported", Json::array({"client_secret_basic", "client_secret_post", "none"})},
                             {"code_challenge_methods_supported", Json::array({"S256"})},
                             {"dpop_signing_alg_values_supported", Json::array({"ES256", "ES384", "ES512", "EdDSA", "RS256", "PS256"})},
                             {"authorization_response_iss_parameter_supported", true}});
}

std::vector<pipeline::OwnAddress> AuthorizationServer::ownAddresses() const
{
    if (m_settings.issuer.empty())
        return {};
    return {{m_settings.host, m_metadataPath, m_settings.base + "/token", "/issuer"}};
}

AuthorizationServer::Endpoint AuthorizationServer::endpointOf(std::string_view path) const
{
    if (m_settings.issuer.empty())
        return Endpoint::None;
    if (path == m_metadataPath)
        return Endpoint::Metadata;
    if (!path.starts_with(m_settings.base))
        return Endpoint::None;
    path.remove_prefix(m_settings.base.size());
    return path == "/token"        ? Endpoint::Token
           : path == "/authorize"  ? Endpoint::Authorize
           : path == "/introspect" ? Endpoint::Introspect
           : path == "/revoke"     ? Endpoint::Revoke
           : path == "/jwks"       ? Endpoint::Keys
           : path == kWellKnown    ? Endpoint::Metadata // where no route leads to the place that is meant for it
                                   : Endpoint::None;
}

Verdict AuthorizationServer::document(pipeline::Context& context, std::shared_ptr<const std::string> text) const
{
    pipeline::Answer answer;
    answer.contentType = "application/json";
    answer.shared = std::move(text);
    answer.fields = {{"Cache-Control", "public, max-age=300"}, {"Access-Control-Allow-Origin", "*"}};
    context.explain("told what everybody may know");
    return context.answer(std::move(answer));
}

Verdict AuthorizationServer::onRequest(pipeline::Context& context) const
{
    const http::RequestHead& request = *context.request;
    const Endpoint endpoint = endpointOf(request.path);
    if (endpoint == Endpoint::None) {
        context.skip(m_settings.issuer.empty() ? "no issuer is configured" : "this is none of its addresses");
        return Verdict::Continue;
    }
    const bool reads = request.method == Method::Get || request.method == Method::Head;
    const bool documents = endpoint == Endpoint::Keys || endpoint == Endpoint::Metadata;
    const bool mayBeRead = documents || endpoint == Endpoint::Authorize;
    if (!(mayBeRead && reads) && !(!documents && request.method == Method::Post))
        return context.reject(405, "oauth2-server.method", "This address does not take this method.", {{"Allow", documents ? "GET, HEAD" : mayBeRead ? "GET, HEAD, POST" : "POST"}});
    if (endpoint == Endpoint::Metadata)
        return document(context, m_metadata);
    if (endpoint == Endpoint::Keys) {
        const auto published = m_settings.keys->published(context.wallNs);
        return document(context, std::shared_ptr<const std::string>(published, &published->document));
    }
    if (context.dryRun || m_settings.reportOnly) {
        context.skip(context.dryRun ? "no token is given out in a dry run" : "it only reports: no token is given out");
        return Verdict::Continue;
    }
    if (reads)
        return handle(context, request.query);
    // What stands in an address ends up in logs: nothing that is sent by POST may stand there (RFC 6749, section 2.3.1).
    if (!request.query.empty() && endpoint != Endpoint::Authorize)
        return replyError(context, 400, "invalid_request", "Parameters come in the body.");
    if (!isForm(request.fields.value(http::HeaderId::ContentType)) || request.fields.count(http::HeaderId::ContentType) != 1)
        return replyError(context, 400, "invalid_request", "The body is a form (application/x-www-form-urlencoded).");
    return context.hasBody ? context.needBody(Form::kLongest) : handle(context, {});
}

Verdict AuthorizationServer::onRequestBody(pipeline::Context& context, const pipeline::Body& body) const
{
    if (body.state != pipeline::Body::State::Whole)
        return replyError(context, 413, "invalid_request", "The body is too long.");
    return handle(context, body.bytes);
}

Verdict AuthorizationServer::handle(pipeline::Context& context, std::string_view body) const
{
    const auto form = Form::read(body);
    if (!form)
        return replyError(context, 400, "invalid_request", "The request is not well-formed: " + form.error().message + '.');
    switch (endpointOf(context.request->path)) {
    case Endpoint::Token: return m_tokens.token(context, *form);
    case Endpoint::Introspect: return m_tokens.introspect(context, *form);
    case Endpoint::Revoke: return m_tokens.revoke(context, *form);
    default: break;
    }
    if (context.request->method != Method::Post)
        return m_authorize.show(context, *form);
    const Verdict verdict = m_authorize.take(context, *form);
    if (verdict == Verdict::Suspend) // a body that could be read has no zeros
        context.own(*this) = reinterpret_cast<uintptr_t>(context.arena().concat({body, std::string_view("\0", 1)}).data());
    return verdict;
}

net::Task<Verdict> AuthorizationServer::resume(pipeline::Context& context) const
{
    const auto form = Form::read(keptBody(context.own(*this)));
    if (!form)
        co_return replyError(context, 400, "invalid_request", "The request is not well-formed.");
    co_return co_await m_authorize.finish(context, *form);
}

} // namespace gatehouse::policies
