// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/graphql_guard/graphql_guard.h"

#include "base/bytes.h"
#include "base/crypto.h"
#include "http/path.h"
#include "policies/guard/body_policy.h"
#include "policies/guard/body_text.h"
#include "policies/guard/bound_from.h"
#include "policies/guard/graphql_guard/graphql_document.h"

#include <set>

namespace gatehouse::policies {

namespace {

using base::Json;
using pipeline::Verdict;
using Fault = GraphqlDocument::Fault;

constexpr BodyPolicy::Codes kCodes{"graphql-guard.too-large", "graphql-guard.encoding", "graphql-guard.media-type"};
constexpr size_t kMostListed = 1000;
constexpr int kMostJsonDepth = 64;

struct GraphqlBounds {
    uint64_t depth = 10, cost = 1000, aliases = 15, rootFields = 20, directives = 50, tokens = 5000, batch = 5;
    bool introspection = false;
    bool listedOnly = false;
    std::set<std::string, std::less<>> listed; // SHA-256 of documents, hexadecimal
    std::set<std::string, std::less<>> types;
};

struct Parameter {
    size_t count = 0;
    std::string_view value; // as it stands; of the last
};

// A parameter of a query by its decoded name, as whoever reads it later may find it.
Parameter parameter(std::string_view query, std::string_view name)
{
    Parameter found;
    while (!query.empty()) {
        const size_t end = std::min(query.find('&'), query.size());
        const std::string_view one = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (!http::isOfName(one, name))
            continue;
        // Behind a ";" it is one for some readers only.
        const size_t equals = std::min(one.find('='), one.size());
        found.count += http::decodePercent(one.substr(0, equals), true) == name ? 1 : 2;
        found.value = one.substr(std::min(equals + 1, one.size()));
    }
    return found;
}

class GraphqlGuard : public BodyPolicy
{
public:
    GraphqlGuard(Rules rules, GraphqlBounds bounds) : BodyPolicy(std::move(rules)), m_bounds(std::move(bounds)) {}

    Verdict onRequest(pipeline::Context& context) const override
    {
        const std::string_view url = context.request->query;
        if (context.request->method != http::Method::Get && context.request->method != http::Method::Head) {
            // Servers that look there too would run what has not been looked at.
            if (parameter(url, "query").count + parameter(url, "extensions").count + parameter(url, "variables").count > 0)
                return context.reject(400, "graphql-guard.malformed", "The query comes in the body, and not in the URL.");
            return BodyPolicy::onRequest(context);
        }
        if (context.hasBody)
            return context.reject(400, "graphql-guard.malformed", "A GraphQL request by GET has no body.");
        // By GET (GraphQL over HTTP): what a link or an image can make a browser send, so nothing that changes anything.
        const Parameter query = parameter(url, "query"), variables = parameter(url, "variables"), extensions = parameter(url, "extensions");
        if (query.count > 1 || variables.count > 1 || extensions.count > 1)
            return context.reject(400, "graphql-guard.malformed", "The query is there several times.");
        if (query.count + extensions.count == 0) {
            if (context.tracing)
                context.skip("there is no GraphQL");
            return Verdict::Continue;
        }
        Json one = Json::object();
        if (query.count > 0)
            one["query"] = http::decodePercent(query.value, true);
        const std::pair<const char*, std::string_view> parts[] = {{"variables", variables.value}, {"extensions", extensions.value}};
        for (const auto& [name, text] : parts) {
            if (text.empty())
                continue;
            auto parsed = base::parseJson(http::decodePercent(text, true), {static_cast<size_t>(rules().maxBody), kMostJsonDepth});
            if (!parsed)
                return context.reject(400, "graphql-guard.malformed", "The request's " + std::string(name) + " are not JSON that can be read.");
            one[name] = std::move(*parsed);
        }
        uint64_t cost = 0;
        return operation(context, one, cost, true);
    }

protected:
    bool concerns(std::string_view mediaType) const override { return isJsonType(mediaType) || base::equalsIgnoreCase(mediaType, "application/graphql"); }

    Verdict check(pipeline::Context& context, std::string_view text) const override
    {
        std::string_view type;
        mediaType(context.request->fields, type);
        uint64_t cost = 0;
        if (base::equalsIgnoreCase(type, "application/graphql"))
            return operation(context, Json{{"query", std::string(text)}}, cost, false);
        const auto parsed = base::parseJson(text, {static_cast<size_t>(rules().maxBody), kMostJsonDepth});
        if (!parsed || (!parsed->is_object() && !parsed->is_array()))
            return context.reject(400, "graphql-guard.malformed", "The body is not a GraphQL request.");
        if (parsed->is_object())
            return operation(context, *parsed, cost, false);
        if (parsed->empty() || (m_bounds.batch > 0 && parsed->size() > m_bounds.batch))
            return context.reject(400, "graphql-guard.batch", "At most " + std::to_string(m_bounds.batch) + " operations may come at once.");
        for (const Json& one : *parsed) {
            if (const Verdict verdict = operation(context, one, cost, false); verdict != Verdict::Continue)
                return verdict;
        }
        return Verdict::Continue;
    }

private:
    static bool passes(uint64_t value, uint64_t bound) { return bound > 0 && value > bound; }

    // A document that is sent by its hash alone: what stands behind it only the upstream knows.
    Verdict persisted(pipeline::Context& context, const Json& request) const
    {
        const std::string hash = base::toLower(base::stringAt(base::memberAt(base::memberAt(request, "extensions"), "persistedQuery"), "sha256Hash"));
        if (hash.empty())
            return context.reject(400, "graphql-guard.malformed", "The request has no query.");
        if (!m_bounds.listed.contains(hash))
            return context.reject(403, "graphql-guard.not-listed", "This operation is not on the list of those that are allowed.");
        if (context.tracing)
            context.explain("the operation is on the list");
        return Verdict::Continue;
    }

    Verdict operation(pipeline::Context& context, const Json& request, uint64_t& cost, bool byGet) const
    {
        const Json& query = base::memberAt(request, "query");
        if (!request.is_object() || (!query.is_null() && !query.is_string()))
            return context.reject(400, "graphql-guard.malformed", "The body is not a GraphQL request.");
        // Some readers take names in any case of letters: {"query": …, "QUERY": …}.
        for (const auto& [name, ignored] : request.items()) {
            for (const std::string_view known : {"query", "variables", "operationName", "extensions"}) {
                if (name != known && base::equalsIgnoreCase(name, known))
                    return context.reject(400, "graphql-guard.malformed", "The body is not a GraphQL request.");
            }
        }
        if (query.is_null() || query.get_ref<const std::string&>().empty())
            return persisted(context, request);
        const std::string& text = query.get_ref<const std::string&>();
        const bool isListed = !m_bounds.listed.empty() && m_bounds.listed.contains(base::sha256Hex(text));
        if (m_bounds.listedOnly && !isListed)
            return context.reject(403, "graphql-guard.not-listed", "This operation is not on the list of those that are allowed.");
        GraphqlDocument document;
        const Fault fault = document.read(text, base::memberAt(request, "variables"), m_bounds.tokens);
        const std::string at = ", at byte " + std::to_string(document.offset()) + '.';
        switch (fault) {
        case Fault::None: break;
        case Fault::Malformed: return context.reject(400, "graphql-guard.malformed", "The query is not GraphQL that can be executed" + at);
        case Fault::TooManyTokens: return context.reject(400, "graphql-guard.tokens", "The query has more than " + std::to_string(m_bounds.tokens) + " words and signs.");
        case Fault::TooDeep: return context.reject(400, "graphql-guard.depth", "The query is nested too deep.");
        case Fault::FragmentCycle: return context.reject(400, "graphql-guard.malformed", "A fragment of the query has itself in it.");
        case Fault::UnknownFragment: return context.reject(400, "graphql-guard.malformed", "The query has a fragment that is not there.");
        }
        for (const GraphqlDocument::Operation& one : document.operations()) {
            const GraphqlSize& size = one.size;
            cost += size.cost;
            if (context.tracing) {
                context.detail("depth", std::to_string(size.depth));
                context.detail("cost", std::to_string(cost));
                context.detail("aliases", std::to_string(size.aliases));
            }
            const auto most = [&](std::string_view code, const char* what, uint64_t bound) { return context.reject(400, code, std::string(what) + ' ' + std::to_string(bound) + '.'); };
            if (!m_bounds.types.contains(one.type))
                return context.reject(403, "graphql-guard.operation", "Operations of this type are not taken here.");
            if (byGet && one.type != "query")
                return context.reject(405, "graphql-guard.operation", "Only queries come by GET.", {{"Allow", "POST"}});
            if (isListed)
                continue; // whoever put it there knows what it takes
            if (size.introspects && !m_bounds.introspection)
                return context.reject(403, "graphql-guard.introspection", "The schema can't be asked for here.");
            if (passes(size.depth, m_bounds.depth))
                return most("graphql-guard.depth", "The query is nested deeper than", m_bounds.depth);
            if (passes(size.aliases, m_bounds.aliases))
                return most("graphql-guard.aliases", "The number of aliases in the query is more than", m_bounds.aliases);
            if (passes(one.rootFields, m_bounds.rootFields))
                return most("graphql-guard.root-fields", "The number of fields at the query's root is more than", m_bounds.rootFields);
            if (passes(size.directives, m_bounds.directives))
                return most("graphql-guard.directives", "The number of directives in the query is more than", m_bounds.directives);
            if (passes(cost, m_bounds.cost))
                return most("graphql-guard.cost", "What is asked for costs more than", m_bounds.cost);
        }
        if (context.tracing)
            context.explain(isListed ? "the operation is on the list" : "the query asks for no more than it may");
        return Verdict::Continue;
    }

    const GraphqlBounds m_bounds;
};

} // namespace

base::Result<std::unique_ptr<pipeline::Policy>> makeGraphqlGuard(const Json& config, const pipeline::MakeContext&)
{
    std::vector<base::Problem> problems;
    Json common = config.is_object() ? config : Json::object();
    if (!common.contains("others"))
        common["others"] = "refuse";
    BodyPolicy::Rules rules = BodyPolicy::rulesFrom(common, kCodes, 256u << 10, problems);
    if (rules.others == BodyPolicy::Others::Check)
        rules.others = BodyPolicy::Others::Refuse;
    GraphqlBounds bounds;
    const std::pair<const char*, uint64_t*> numbers[] = {{"maxDepth", &bounds.depth}, {"maxCost", &bounds.cost}, {"maxAliases", &bounds.aliases}, {"maxRootFields", &bounds.rootFields},
                                                         {"maxDirectives", &bounds.directives}, {"maxTokens", &bounds.tokens}, {"maxBatch", &bounds.batch}};
    for (const auto& [member, into] : numbers)
        *into = boundFrom(config, member, *into, 1'000'000, problems);
    bounds.introspection = base::boolAt(config, "introspection", false);
    bounds.listedOnly = base::boolAt(config, "listedOnly", false);
    for (const std::string& hash : textsFrom(config, "operations", {}, kMostListed, problems)) {
        std::string lower = base::toLower(hash);
        if (lower.size() != 64 || lower.find_first_not_of("0123456789abcdef") != std::string::npos)
            problems.push_back({"/operations", "SHA-256 of documents: 64 hexadecimal digits each"});
        bounds.listed.insert(std::move(lower));
    }
    for (const std::string& type : textsFrom(config, "types", {"query", "mutation", "subscription"}, 3, problems)) {
        if (type != "query" && type != "mutation" && type != "subscription")
            problems.push_back({"/types", "query, mutation, subscription"});
        bounds.types.insert(type);
    }
    if (!problems.empty())
        return base::invalid("graphql-guard is not set up right", std::move(problems));
    return std::unique_ptr<pipeline::Policy>(std::make_unique<GraphqlGuard>(std::move(rules), std::move(bounds)));
}

} // namespace gatehouse::policies
