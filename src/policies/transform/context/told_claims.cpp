// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/context/told_claims.h"

#include "base/bytes.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Context;

std::string_view tenantOf(const Context& context)
{
    return context.place ? std::string_view(context.place->tenant) : std::string_view();
}

std::string_view serviceOf(const Context& context)
{
    return context.place ? std::string_view(context.place->service) : std::string_view();
}

std::string_view routeOf(const Context& context)
{
    return context.place ? std::string_view(context.place->route) : std::string_view();
}

std::string_view consumerOf(const Context& context)
{
    return context.consumer ? std::string_view(context.consumer->id) : std::string_view();
}

std::string_view scopesOf(const Context& context)
{
    return context.tokenScopes;
}

std::string_view credentialOf(const Context& context)
{
    return context.credentialId;
}

std::string_view methodOf(const Context& context)
{
    return context.authenticatedBy;
}

std::string_view certificateOf(const Context& context)
{
    if (!context.peerCertificate)
        return {};
    const auto& digest = context.peerCertificate->sha256;
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

// A claim that is a text, and none where that is empty.
template <std::string_view (*of)(const Context&)>
constexpr ToldClaim textClaim(std::string_view name)
{
    return {name,
            [](const Context& context) {
                const std::string_view text = of(context);
                return text.empty() ? Json() : Json(text);
            },
            [](const Context& context, std::string& out) { markText(of(context), out); }};
}

Json groupsOf(const Context& context)
{
    Json list = context.consumer ? Json(context.consumer->groups) : Json::array();
    for (const std::string_view group : base::split(context.tokenGroups, ',')) {
        if (!group.empty())
            list.push_back(group);
    }
    return list;
}

void markGroups(const Context& context, std::string& out)
{
    markText(context.tokenGroups, out);
    const size_t count = context.consumer ? context.consumer->groups.size() : 0;
    markText(std::to_string(count), out);
    for (size_t i = 0; i < count; ++i)
        markText(context.consumer->groups[i], out);
}

const ToldClaim kClaims[] = {
    textClaim<tenantOf>("tenant"),
    textClaim<serviceOf>("service"),
    textClaim<routeOf>("route"),
    textClaim<consumerOf>("consumer"),
    {"groups", groupsOf, markGroups},
    textClaim<scopesOf>("scope"),
    textClaim<credentialOf>("credential"),
    textClaim<methodOf>("method"),
    {"client", [](const Context& context) { return Json(context.client.text()); }, [](const Context& context, std::string& out) { markText(context.client.text(), out); }},
    {"cnf", // RFC 8705, section 3.1
     [](const Context& context) { return context.peerCertificate ? Json{{"x5t#S256", base::toBase64Url(certificateOf(context))}} : Json(); },
     [](const Context& context, std::string& out) { markText(certificateOf(context), out); }},
    {"jti", [](const Context& context) { return Json(context.requestId); }, nullptr},
};

} // namespace

std::span<const ToldClaim> toldClaims()
{
    return kClaims;
}

const ToldClaim* findToldClaim(std::string_view name)
{
    const auto* const found = std::find_if(std::begin(kClaims), std::end(kClaims), [&](const ToldClaim& claim) { return claim.name == name; });
    return found == std::end(kClaims) ? nullptr : found;
}

void markText(std::string_view text, std::string& out)
{
    const auto size = static_cast<uint32_t>(text.size());
    out.append(reinterpret_cast<const char*>(&size), sizeof size).append(text);
}

} // namespace gatehouse::policies
