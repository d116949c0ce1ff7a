// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/transform/upstream_auth/upstream_auth.h"

#include "base/bytes.h"
#include "http/path.h"
#include "http/percent.h"
#include "pipeline/header_rules.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::HeaderEdit;
using pipeline::Verdict;

constexpr std::string_view kHidden = "•••"; // explain shows what goes upstream

class UpstreamAuth : public pipeline::Policy
{
public:
    // In a header field, or in the query when `inQuery`. An empty value: there is no secret.
    UpstreamAuth(bool inQuery, std::string name, std::string value) : m_inQuery(inQuery), m_name(std::move(name)), m_value(std::move(value)), m_id(http::headerId(m_name)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (m_value.empty()) {
            context.skip("no secret is chosen");
            return Verdict::Continue;
        }
        const std::string_view value = context.dryRun ? kHidden : std::string_view(m_value);
        if (!m_inQuery) {
            context.requestEdits.push_back({HeaderEdit::Op::Set, m_id, m_name, value});
            context.explain("the upstream gets its credentials in a header field");
            return Verdict::Continue;
        }
        // Instead of any that the client has sent under that name. The log shows what the client sent, and not this.
        const std::string rest = http::withoutParameters(context.upstreamQuery.value_or(context.request->query), {&m_name, 1});
        context.upstreamQuery = context.arena().concat({rest, rest.empty() ? "" : "&", m_name, "=", value});
        context.explain("the upstream gets its credentials in the query");
        return Verdict::Continue;
    }

private:
    const bool m_inQuery;
    const std::string m_name;
    const std::string m_value;
    const http::HeaderId m_id;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeUpstreamAuth(const Json& config, const pipeline::MakeContext& context)
{
    std::vector<base::Problem> problems;
    const std::string in = base::stringAt(config, "in", "bearer");
    std::string name = base::stringAt(config, "name");
    const std::string user = base::stringAt(config, "username");
    const std::string id = base::stringAt(config, "secret");
    const bool inQuery = in == "query";
    if (in != "bearer" && in != "basic" && in != "header" && !inQuery)
        problems.push_back({"/in", "one of bearer, basic, header, query"});
    if (in == "bearer" || in == "basic")
        name = "Authorization";
    if (!id.empty() && !inQuery) {
        if (const std::string wrong = pipeline::headerNameProblem(name); !wrong.empty())
            problems.push_back({"/name", wrong});
    }
    if (!id.empty() && inQuery && (name.empty() || name.find_first_of("&=#%+; ") != std::string::npos))
        problems.push_back({"/name", "a parameter's name must not be empty, nor contain & = # % + ; or spaces"});
    if (in == "basic" && user.find(':') != std::string::npos)
        problems.push_back({"/username", "must not contain a colon"});
    std::string value;
    if (!id.empty()) {
        auto text = context.secret ? context.secret(id) : base::Result<std::string>(base::failure(base::ErrorCode::Unavailable, "secrets cannot be opened here"));
        if (!text)
            problems.push_back({"/secret", text.error().message});
        else if (text->empty())
            problems.push_back({"/secret", "the secret is empty"});
        else
            value = in == "basic" ? "Basic " + base::toBase64(user + ':' + *text) : in == "bearer" ? "Bearer " + *text : inQuery ? http::encodePercent(*text) : *text;
        if (!pipeline::headerValueProblem(value).empty())
            problems.push_back({"/secret", "the secret can't stand in a header field: it has control characters, or is too long"});
    }
    if (!problems.empty())
        return base::invalid("upstream-auth is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<UpstreamAuth>(inQuery, std::move(name), std::move(value)));
}

} // namespace gatehouse::policies
