// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2_server/client_check.h"

#include "base/crypto.h"
#include "policies/auth/basic_auth/basic_credentials.h"
#include "policies/auth/oauth2_server/replies.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

std::string_view bytesOf(const base::Sha256& digest)
{
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

bool refuse(pipeline::Context& context, const Attempts& attempts, bool byHeader)
{
    attempts.failed(context);
    std::vector<std::pair<std::string, std::string>> fields;
    if (byHeader)
        fields.emplace_back("WWW-Authenticate", "Basic realm=\"oauth2\"");
    replyError(context, 401, "invalid_client", "The client is not known, or its secret is wrong.", std::move(fields));
    return false;
}

bool malformed(pipeline::Context& context, const char* why)
{
    replyError(context, 400, "invalid_request", why);
    return false;
}

} // namespace

bool hasText(const std::vector<std::string>& list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

pipeline::ClientMatch findClient(const pipeline::Context& context, std::string_view id)
{
    if (!context.consumers || !context.place || id.empty())
        return {};
    const pipeline::ClientMatch match = context.consumers->byClient(context.place->tenantIndex, id);
    const bool over = match.expiresAtNs != 0 && match.expiresAtNs <= context.wallNs;
    return match.consumer && match.consumer->active && !over ? match : pipeline::ClientMatch{};
}

bool checkClient(pipeline::Context& context, const Form& form, const Attempts& attempts, CheckedClient& out)
{
    std::string secret;
    const http::HeaderFields& fields = context.request->fields;
    const bool byHeader = fields.has(http::HeaderId::Authorization);
    if (byHeader) {
        const auto credentials = fields.count(http::HeaderId::Authorization) == 1 ? readBasicCredentials(fields.value(http::HeaderId::Authorization), context.arena()) : std::nullopt;
        if (!credentials || !readFormValue(credentials->user, out.id) || !readFormValue(credentials->password, secret))
            return malformed(context, "The Authorization header field is not well-formed.");
        // Section 2.3: not more than one way.
        if (form.has("client_secret") || (form.has("client_id") && form["client_id"] != out.id))
            return malformed(context, "The client says in two ways who it is.");
    } else {
        out.id = form["client_id"];
        secret = form["client_secret"];
        if (out.id.empty())
            return malformed(context, "The client does not say who it is.");
    }
    if (!attempts.mayTry(context)) {
        replyError(context, 429, "slow_down", "Too many attempts have failed; try again later.", {{"Retry-After", "60"}});
        return false;
    }
    out.match = findClient(context, out.id);
    if (!out.match.consumer)
        return refuse(context, attempts, byHeader);
    const auto& stored = out.match.client->secretHash;
    if (!stored) // a public one has no secret to show, and shows none
        return secret.empty() || refuse(context, attempts, byHeader);
    out.proven = base::constantTimeEquals(bytesOf(base::sha256(secret)), bytesOf(*stored));
    return out.proven || refuse(context, attempts, byHeader);
}

} // namespace gatehouse::policies
