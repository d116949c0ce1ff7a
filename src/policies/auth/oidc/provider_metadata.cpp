// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oidc/provider_metadata.h"

#include "base/json.h"
#include "http/client/url.h"
#include "pipeline/call_outs.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;

constexpr base::JsonLimits kLimits{64 * 1024, 16};
constexpr size_t kLongestAddress = 2000;

// Whether the list is there without the value. One that is left out says nothing.
bool lacks(const Json& document, std::string_view member, std::string_view value)
{
    const Json& list = base::memberAt(document, member);
    return list.is_array() && std::none_of(list.begin(), list.end(), [&](const Json& one) { return one.is_string() && one.get_ref<const std::string&>() == value; });
}

bool isGoodAddress(const std::string& address, bool issuerTls)
{
    const auto url = address.size() > kLongestAddress || address.find_first_of("#\"\\ ") != std::string::npos ? base::Result<http::Url>(base::invalid("no address")) : http::Url::parse(address);
    return url && (url->tls || (!issuerTls && pipeline::isThisMachine(url->host)));
}

} // namespace

std::string ProviderMetadata::addressOf(std::string_view issuer)
{
    while (issuer.ends_with('/'))
        issuer.remove_suffix(1);
    return std::string(issuer) + "/.well-known/openid-configuration";
}

base::Result<ProviderMetadata> ProviderMetadata::read(std::string_view text, std::string_view issuer)
{
    const auto document = base::parseJson(text, kLimits);
    if (!document || !document->is_object())
        return base::invalid("what the issuer says of itself is no JSON object");
    if (base::stringAt(*document, "issuer") != issuer)
        return base::invalid("what the issuer says of itself is of another issuer");
    if (lacks(*document, "response_types_supported", "code"))
        return base::invalid("the issuer gives out no codes");
    if (lacks(*document, "code_challenge_methods_supported", "S256"))
        return base::invalid("the issuer does not take PKCE (S256)");
    ProviderMetadata out;
    const auto own = http::Url::parse(issuer);
    const bool tls = !own || own->tls;
    const std::pair<const char*, std::string*> addresses[] = {{"authorization_endpoint", &out.authorizationUrl}, {"token_endpoint", &out.tokenUrl}, {"jwks_uri", &out.jwksUrl}};
    for (const auto& [member, address] : addresses) {
        *address = base::stringAt(*document, member);
        if (!isGoodAddress(*address, tls))
            return base::invalid(std::string("the issuer's ") + member + " is no address by https");
    }
    out.endSessionUrl = base::stringAt(*document, "end_session_endpoint");
    if (!out.endSessionUrl.empty() && !isGoodAddress(out.endSessionUrl, tls))
        return base::invalid("the issuer's end_session_endpoint is no address by https");
    out.namesIssuer = base::boolAt(*document, "authorization_response_iss_parameter_supported");
    return out;
}

} // namespace gatehouse::policies
