// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oidc/login_session.h"

namespace gatehouse::policies {

namespace {

using base::Json;

constexpr base::JsonLimits kLimits{8 * 1024, 16};
constexpr size_t kLongestTarget = 1500;

std::optional<Json> objectFrom(std::string_view text)
{
    auto read = base::parseJson(text, kLimits);
    return read && read->is_object() ? std::optional(std::move(*read)) : std::nullopt;
}

} // namespace

std::string LoginSession::text() const
{
    return base::toText(Json{{"i", id}, {"c", claims}, {"u", untilNs}, {"s", seenNs}});
}

std::optional<LoginSession> LoginSession::read(std::string_view text)
{
    const auto object = objectFrom(text);
    if (!object)
        return std::nullopt;
    LoginSession out{base::stringAt(*object, "i"), base::memberAt(*object, "c"), base::intAt(*object, "u"), base::intAt(*object, "s")};
    return out.id.empty() || !out.claims.is_object() ? std::nullopt : std::optional(std::move(out));
}

std::string PendingLogin::text() const
{
    return base::toText(Json{{"s", state}, {"n", nonce}, {"v", verifier}, {"t", target}, {"b", sinceNs}});
}

std::optional<PendingLogin> PendingLogin::read(std::string_view text)
{
    const auto object = objectFrom(text);
    if (!object)
        return std::nullopt;
    PendingLogin out{base::stringAt(*object, "s"), base::stringAt(*object, "n"), base::stringAt(*object, "v"), base::stringAt(*object, "t"), base::intAt(*object, "b")};
    return out.state.empty() || out.nonce.empty() || out.verifier.empty() || !out.target.starts_with('/') ? std::nullopt : std::optional(std::move(out));
}

std::string localTarget(std::string_view path, std::string_view query)
{
    // "//evil.test" and "/\evil.test" lead elsewhere.
    if (!path.starts_with('/') || (path.size() > 1 && (path[1] == '/' || path[1] == '\\')) || path.size() + query.size() > kLongestTarget)
        return "/";
    std::string out(path);
    if (!query.empty())
        out.append("?").append(query);
    return out;
}

} // namespace gatehouse::policies
