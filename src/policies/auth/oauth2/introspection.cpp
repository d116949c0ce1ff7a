// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2/introspection.h"

#include "base/bytes.h"
#include "jose/claims.h"

#include <algorithm>
#include <initializer_list>

namespace gatehouse::policies {

namespace {

using base::Json;

// Only what names an audience at all can be for another one.
bool isForUs(const Json& claims, const std::vector<std::string>& audiences, const std::string& resource)
{
    const auto isOurs = [&](const Json& one) {
        const auto& name = one.get_ref<const std::string&>();
        return name == resource || std::find(audiences.begin(), audiences.end(), name) != audiences.end();
    };
    const Json& named = base::memberAt(claims, "aud");
    if (named.is_null())
        return audiences.empty();
    if (audiences.empty() && resource.empty())
        return true;
    return named.is_string() ? isOurs(named) : std::any_of(named.begin(), named.end(), isOurs);
}

// Whoever introspects says what kind of token it is, if at all, by the names of RFC 6749, section 5.1, or by those that servers have besides.
bool isAccessToken(const Json& claims)
{
    const auto isOneOf = [&](const char* member, std::initializer_list<std::string_view> names) {
        const Json& said = base::memberAt(claims, member);
        return !said.is_string() || std::any_of(names.begin(), names.end(), [&](std::string_view name) { return base::equalsIgnoreCase(said.get_ref<const std::string&>(), name); });
    };
    return isOneOf("token_type", {"", "bearer", "dpop", "access_token", "urn:ietf:params:oauth:token-type:access_token"}) && isOneOf("token_use", {"", "access", "access_token"});
}

} // namespace

std::string formEncoded(std::string_view text)
{
    constexpr char kDigits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_' || c == '*';
        if (plain) {
            out += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out.append({'%', kDigits[byte >> 4], kDigits[byte & 15]});
        }
    }
    return out;
}

http::ClientRequest Introspection::questionFor(std::string_view token) const
{
    http::ClientRequest question;
    question.method = "POST";
    question.fields.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    question.fields.emplace_back("Accept", "application/json");
    question.body = "token=" + formEncoded(token) + "&token_type_hint=access_token";
    if (m_settings.clientId.empty())
        return question;
    // RFC 6749, section 2.3.1: both are encoded before they are joined.
    if (m_settings.inBody)
        question.body += "&client_id=" + formEncoded(m_settings.clientId) + "&client_secret=" + formEncoded(m_settings.clientSecret);
    else
        question.fields.emplace_back("Authorization", "Basic " + base::toBase64(formEncoded(m_settings.clientId) + ':' + formEncoded(m_settings.clientSecret)));
    return question;
}

net::Task<Introspection::Finding> Introspection::ask(net::EventLoop& loop, std::string token, std::string tenant) const
{
    http::ClientRequest question = questionFor(token);
    auto answer = co_await m_settings.calls->call(loop, std::move(question), m_settings.target, std::move(tenant));
    if (!answer) {
        Finding finding;
        if (pipeline::CallOuts::isFullness(answer.error()))
            finding.kind = Finding::Kind::Busy;
        finding.fault = answer.error().text();
        co_return finding;
    }
    co_return read(*answer, loop.wallNs());
}

Introspection::Finding Introspection::read(const http::ClientResponse& answer, int64_t wallNs) const
{
    Finding finding;
    if (answer.status != 200) {
        finding.fault = "it answered " + std::to_string(answer.status);
        return finding;
    }
    auto claims = jose::readClaims(answer.body);
    if (!claims || !base::memberAt(*claims, "active").is_boolean()) {
        finding.fault = "its answer is no introspection response";
        return finding;
    }
    if (!base::boolAt(*claims, "active")) {
        finding.kind = Finding::Kind::Inactive;
        finding.what = "This token is not good, or not any more.";
        return finding;
    }
    finding.kind = Finding::Kind::Inactive;
    if (!isAccessToken(*claims)) { // a refresh token lives for weeks, and is bound to nobody
        finding.what = "This is no access token.";
        return finding;
    }
    if (!isForUs(*claims, m_settings.audiences, m_settings.resource)) {
        finding.what = "This token is for another audience.";
        return finding;
    }
    // Times and issuer as for tokens that say it themselves; the audience has been looked at.
    Json said = *claims;
    said.erase("aud");
    if (m_settings.issuer.empty())
        said["iss"] = "";
    const jose::CheckedClaims checked = jose::checkClaims(said, "at+jwt", {m_settings.issuer, {}, {}, m_settings.skew, std::chrono::nanoseconds(0), false, true}, wallNs);
    if (checked.fault != jose::ClaimFault::None) {
        finding.what = checked.what;
        return finding;
    }
    finding.kind = Finding::Kind::Active;
    finding.claims = std::move(*claims);
    finding.fromNs = checked.fromNs;
    finding.untilNs = checked.untilNs;
    return finding;
}

} // namespace gatehouse::policies
