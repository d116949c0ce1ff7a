// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/traffic/rewrite/rewrite.h"

#include "base/bytes.h"
#include "http/path.h"
#include "http/percent.h"
#include "pipeline/header_rules.h"
#include "policies/traffic/fields.h"
#include "policies/traffic/path_change.h"

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;

struct QueryChange {
    std::vector<std::string> removed; // what is set is removed first
    std::string added;                // "a=1&b=2"
    bool isEmpty() const { return removed.empty() && added.empty(); }
};

class Rewrite : public pipeline::Policy
{
public:
    Rewrite(PathChange path, QueryChange query, std::string host) : m_path(std::move(path)), m_query(std::move(query)), m_host(std::move(host)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        if (!m_path.changesNothing()) {
            const std::optional<std::string_view> path = m_path.apply(context);
            if (!path)
                return context.reject(400, "rewrite.bad-path", "The path of this request can't be turned into one for the upstream.");
            if (path->data() != context.request->path.data())
                context.forwarding.path = *path;
        }
        if (!m_query.isEmpty())
            changeQuery(context);
        if (!m_host.empty())
            context.forwarding.host = m_host;
        if (context.tracing) {
            context.explain(m_path.changesNothing() && m_query.isEmpty() && m_host.empty() ? "changes nothing" : "what the upstream gets was changed");
            if (context.forwarding.path)
                context.detail("path", std::string(*context.forwarding.path));
            if (!m_host.empty())
                context.detail("host", m_host);
        }
        return Verdict::Continue;
    }

private:
    void changeQuery(pipeline::Context& context) const
    {
        const std::string_view query = context.upstreamQuery ? *context.upstreamQuery : context.request->query;
        std::string_view kept = query;
        if (!query.empty() && !m_query.removed.empty())
            kept = context.keep(http::withoutParameters(query, m_query.removed));
        context.upstreamQuery = m_query.added.empty() ? kept : kept.empty() ? std::string_view(m_query.added) : context.arena().concat({kept, "&", m_query.added});
    }

    const PathChange m_path;
    const QueryChange m_query;
    const std::string m_host;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeRewrite(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    PathChange path = PathChange::from(config, problems);
    QueryChange query;
    query.removed = textsField(config, "removeQuery", problems);
    const Json& set = base::memberAt(config, "setQuery");
    if (set.is_object()) {
        for (const auto& [name, value] : set.items()) {
            if (name.empty() || !value.is_string()) {
                problems.push_back({base::joinPointer("/setQuery", name), "a name and a text"});
                continue;
            }
            query.removed.push_back(name);
            query.added += (query.added.empty() ? "" : "&") + http::encodePercent(name) + '=' + http::encodePercent(value.get_ref<const std::string&>());
        }
    }
    const std::string host = textField(config, "host", problems);
    if (host.find_first_of(" \t/@?#,\\\"") != std::string::npos)
        problems.push_back({"/host", "a host name with a port if need be"});
    if (!problems.empty())
        return base::invalid("rewrite is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<Rewrite>(std::move(path), std::move(query), host));
}

} // namespace gatehouse::policies
