// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "jose/claims.h"

#include "base/bytes.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

namespace gatehouse::jose {

namespace {

using base::Json;

constexpr base::JsonLimits kLimits{64 * 1024, 16};
constexpr int64_t kForever = std::numeric_limits<int64_t>::max();
constexpr double kNsPerSecond = 1e9;
constexpr double kLastSecond = 9.2e9; // of what fits into 64 bits of nanoseconds; later is for ever

bool isTexts(const Json& list)
{
    return list.is_array() && std::all_of(list.begin(), list.end(), [](const Json& item) { return item.is_string(); });
}

// A NumericDate (RFC 7519, section 2) in nanoseconds since 1970. The types were looked at before.
std::optional<int64_t> timeAt(const Json& claims, const char* member)
{
    const Json& value = base::memberAt(claims, member);
    if (!value.is_number())
        return std::nullopt;
    const double seconds = value.get<double>();
    if (seconds >= kLastSecond)
        return kForever;
    return static_cast<int64_t>(seconds * kNsPerSecond);
}

int64_t later(int64_t ns, std::chrono::nanoseconds by)
{
    return ns > kForever - by.count() ? kForever : ns + by.count();
}

std::string_view withoutApplication(std::string_view type)
{
    constexpr std::string_view kPrefix = "application/";
    return type.size() > kPrefix.size() && base::equalsIgnoreCase(type.substr(0, kPrefix.size()), kPrefix) ? type.substr(kPrefix.size()) : type;
}

// Tokens that are for other things (RFC 8725, section 3.11) say so by their type.
bool isOfType(std::string_view type, bool accessToken)
{
    const std::string_view plain = withoutApplication(type);
    return base::equalsIgnoreCase(plain, "at+jwt") || (!accessToken && (type.empty() || base::equalsIgnoreCase(plain, "jwt")));
}

bool namesAudience(const Json& named, const std::vector<std::string>& wanted)
{
    const auto isWanted = [&](const Json& one) { return std::find(wanted.begin(), wanted.end(), one.get_ref<const std::string&>()) != wanted.end(); };
    if (named.is_null())
        return wanted.empty();
    return named.is_string() ? isWanted(named) : std::any_of(named.begin(), named.end(), isWanted);
}

bool hasAll(const Json& claims, const ClaimRules& rules)
{
    const auto has = [&](const auto& member) { return claims.contains(member) && !claims[member].is_null(); };
    if (!std::all_of(rules.required.begin(), rules.required.end(), has))
        return false;
    constexpr const char* kOfAccessTokens[] = {"iss", "exp", "aud", "sub", "client_id", "iat", "jti"};
    return !rules.accessToken || std::all_of(std::begin(kOfAccessTokens), std::end(kOfAccessTokens), has);
}

} // namespace

base::Result<Json> readClaims(std::string_view payload)
{
    auto claims = base::parseJson(payload, kLimits);
    if (!claims || !claims->is_object())
        return base::invalid("its claims are no strict JSON object");
    for (const char* member : {"iss", "sub", "jti", "client_id"}) {
        if (claims->contains(member) && !(*claims)[member].is_string())
            return base::invalid("one of its claims is no text");
    }
    for (const char* member : {"exp", "nbf", "iat"}) {
        if (!claims->contains(member))
            continue;
        const Json& value = (*claims)[member];
        if (!value.is_number() || !std::isfinite(value.get<double>()) || value.get<double>() < 0)
            return base::invalid("one of its times is no number of seconds");
    }
    if (const Json& audience = base::memberAt(*claims, "aud"); claims->contains("aud") && !audience.is_string() && !isTexts(audience))
        return base::invalid("its audience is no text and no list of texts");
    return claims;
}

CheckedClaims checkClaims(const Json& claims, std::string_view type, const ClaimRules& rules, int64_t wallNs)
{
    if (!isOfType(type, rules.accessToken))
        return {ClaimFault::Type, rules.accessToken ? "This token is no access token (typ at+jwt)." : "This token is for something else, as its type says."};
    if (base::stringAt(claims, "iss") != rules.issuer || !claims.contains("iss"))
        return {ClaimFault::Issuer, "This token is from another issuer."};
    if (!namesAudience(base::memberAt(claims, "aud"), rules.audiences))
        return {ClaimFault::Audience, "This token is for another audience."};
    if (!hasAll(claims, rules))
        return {ClaimFault::Missing, "This token lacks a claim that is required."};
    // RFC 7800, 8705, 9449: whoever merely holds it may not use it, and no proof of more is looked at here.
    if (claims.contains("cnf") && !rules.takesBound)
        return {ClaimFault::Bound, "This token is bound to its sender's key, of which there is no proof."};
    CheckedClaims out;
    const auto expires = timeAt(claims, "exp");
    out.untilNs = expires ? later(*expires, rules.skew) : kForever;
    if (out.untilNs <= wallNs)
        return {ClaimFault::Expired, "This token has expired."};
    const auto issued = timeAt(claims, "iat");
    if (rules.maxAge.count() > 0) {
        if (!issued)
            return {ClaimFault::Missing, "This token does not say when it was issued."};
        out.untilNs = std::min(out.untilNs, later(later(*issued, rules.maxAge), rules.skew));
        if (out.untilNs <= wallNs)
            return {ClaimFault::TooOld, "This token was issued too long ago."};
    }
    // Issued in the future: somebody's clock is wrong, or worse.
    const auto notBefore = timeAt(claims, "nbf");
    out.fromNs = std::max(issued.value_or(0), notBefore.value_or(0)) - rules.skew.count();
    if (wallNs < out.fromNs)
        return {ClaimFault::NotYet, "This token is not good yet."};
    return out;
}

} // namespace gatehouse::jose
