// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/auth/oauth2_server/replies.h"

namespace gatehouse::policies {

namespace {

struct Known {
    std::string_view error;
    std::string_view code;
};

constexpr Known kKnown[] = {
    {"invalid_request", "oauth2-server.invalid-request"},
    {"invalid_client", "oauth2-server.invalid-client"},
    {"invalid_grant", "oauth2-server.invalid-grant"},
    {"invalid_scope", "oauth2-server.invalid-scope"},
    {"invalid_target", "oauth2-server.invalid-target"},
    {"invalid_dpop_proof", "oauth2-server.invalid-proof"},
    {"unauthorized_client", "oauth2-server.unauthorized-client"},
    {"unsupported_grant_type", "oauth2-server.unsupported-grant"},
    {"temporarily_unavailable", "oauth2-server.busy"},
    {"slow_down", "oauth2-server.attempts"},
};

} // namespace

pipeline::Verdict replyJson(pipeline::Context& context, const base::Json& document)
{
    pipeline::Answer answer;
    answer.contentType = "application/json";
    answer.body = base::toText(document);
    answer.fields = {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}};
    return context.answer(std::move(answer));
}

pipeline::Verdict replyError(pipeline::Context& context, int status, std::string_view error, std::string description, std::vector<std::pair<std::string, std::string>> fields)
{
    std::string_view code = "oauth2-server.error";
    for (const Known& known : kKnown) {
        if (known.error == error)
            code = known.code;
    }
    fields.emplace_back("Cache-Control", "no-store");
    const base::Json document = {{"error", error}, {"error_description", description}};
    context.reject(status, code, std::move(description), std::move(fields));
    pipeline::Answer answer = context.answer();
    answer.contentType = "application/json";
    answer.body = base::toText(document);
    return context.answer(std::move(answer));
}

} // namespace gatehouse::policies
