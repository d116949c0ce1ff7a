// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/handlers/handlers.h"
#include "admin/request_filter.h"

namespace gatehouse::admin {

namespace {

using Type = Parameter::Type;

Parameter text(std::string name, std::string description)
{
    return {std::move(name), Type::Text, std::move(description), 0, 0, {}, false};
}

Parameter limit(int64_t usual, int64_t most = 1000)
{
    return {"limit", Type::Integer, "At most so many; " + std::to_string(usual) + " unless told.", 1, most, {}, false};
}

Parameter flag(std::string name, std::string description)
{
    return {std::move(name), Type::Boolean, std::move(description), 0, 0, {}, false};
}

Parameter time(std::string name, std::string description)
{
    return {std::move(name), Type::Time, std::move(description), 0, 0, {}, false};
}

Parameter choice(std::string name, std::string description, std::vector<std::string> choices)
{
    return {std::move(name), Type::Choice, std::move(description), 0, 0, std::move(choices), false};
}

Parameter cursor()
{
    return text("cursor", "`next` of the page before.");
}

Parameter dryRun()
{
    return flag("dryRun", "Tell what would happen, and change nothing.");
}

Parameter message()
{
    return text("message", "The revision's message.");
}

const std::vector<std::string> kSorts = {"id", "-id", "name", "-name", "updatedAt", "-updatedAt", "createdAt", "-createdAt", "revision", "-revision"};

Route look(std::string pattern, std::string operation, std::string tag, std::string summary, Answer (*answer)(Call&), std::vector<Parameter> parameters, std::string result)
{
    return {"GET", std::move(pattern), std::move(operation), std::move(tag), std::move(summary), answer, nullptr, Access::Look, std::move(parameters), {}, std::move(result), {}};
}

Route stream(std::string pattern, std::string operation, std::string tag, std::string summary, net::Task<void> (*run)(Call&), std::vector<Parameter> parameters, std::string result)
{
    return {"GET", std::move(pattern), std::move(operation), std::move(tag), std::move(summary), nullptr, run, Access::Look, std::move(parameters), {}, std::move(result), {}};
}

Route act(std::string method, std::string pattern, std::string operation, std::string tag, std::string summary, Answer (*answer)(Call&), Access access,
          std::vector<Parameter> parameters, std::string body, std::string result)
{
    return {std::move(method), std::move(pattern), std::move(operation), std::move(tag), std::move(summary), answer, nullptr, access, std::move(parameters), std::move(body),
            std::move(result), {}};
}

std::string capitalised(std::string_view word)
{
    std::string out(word);
    out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out;
}

// The six calls of one kind of resource at one level.
void addResource(std::vector<Route>& routes, domain::Kind kind, bool inTenant)
{
    const std::string name(domain::kindName(kind)), plural(domain::kindPlural(kind));
    const std::string type = capitalised(name);
    const std::string suffix = inTenant && domain::livesAtGateway(kind) ? "OfTenant" : "";
    const std::string base = (inTenant ? "/v1/tenants/{tenant}/" : "/v1/") + plural;
    const std::string one = base + "/{id}";
    const size_t first = routes.size();
    routes.push_back(look(base, "list" + capitalised(plural) + suffix, plural, "List " + plural, handlers::listResources,
                          {limit(100), cursor(), text("q", "Only those whose id, name, description or labels contain this."), text("label", "Only those with this label: `key` or `key:value`."),
                           choice("sort", "The order; a hyphen in front turns it round.", kSorts)},
                          type + "List"));
    routes.push_back(look(one, "get" + type + suffix, plural, "Get a " + name, handlers::getResource, {}, type));
    routes.push_back(act("PUT", one, "put" + type + suffix, plural, "Create or replace a " + name, handlers::putResource, Access::Change, {dryRun(), message()}, type, type));
    routes.push_back(act("PATCH", one, "patch" + type + suffix, plural, "Change a " + name + " by a JSON merge patch (RFC 7396)", handlers::patchResource, Access::Change, {dryRun(), message()},
                         "MergePatch", type));
    routes.push_back(act("DELETE", one, "delete" + type + suffix, plural, "Delete a " + name, handlers::deleteResource, Access::Change, {dryRun(), message()}, {}, {}));
    routes.push_back(look(one + "/history", "history" + type + suffix, plural, "The revisions that changed a " + name, handlers::resourceHistory, {limit(20, 200), cursor()}, "HistoryPage"));
    for (size_t i = first; i < routes.size(); ++i)
        routes[i].kind = kind;
}

std::vector<Route> make()
{
    using namespace handlers;
    std::vector<Route> routes;
    routes.push_back(look("/v1/status", "getStatus", "gateway", "Version, health, listeners, revision in force", status, {}, "Status"));
    routes.push_back(look("/v1/verify", "verifyChains", "gateway", "Verify the chains of revisions and of the audit", verify, {}, "Verification"));
    routes.push_back(look("/v1/runtime", "getRuntime", "gateway", "Settings of the running process", getRuntime, {}, "Runtime"));
    routes.push_back(act("PUT", "/v1/runtime", "putRuntime", "gateway", "Change settings of the running process, for as long as it runs", putRuntime, Access::Operate, {}, "Runtime", "Runtime"));
    routes.push_back(look("/v1/targets", "listTargets", "gateway", "The targets of services and how they are", listTargets,
                          {limit(100), text("service", "Only of this service: its qualified name, such as `acme/orders`."), choice("state", "Only those in this state.", {"up", "down", "ejected"})}, "TargetList"));
    routes.push_back(look("/v1/quotas", "listQuotas", "gateway", "The counters of quotas that are nearest their end", listQuotas,
                          {limit(100), text("tenant", "Only counters of this tenant and of its consumers, services and routes."), text("policy", "Only of this policy: its qualified name, such as `acme/monthly`.")},
                          "QuotaList"));
    routes.push_back(look("/v1/security-overview", "getSecurityOverview", "gateway", "What protects each route, and what is missing", securityOverview,
                          {limit(100), text("tenant", "Only routes of this tenant."), text("service", "Only routes of the service of this id.")}, "SecurityOverview"));
    routes.push_back(look("/v1/openapi.json", "getOpenApi", "gateway", "This document", openapi, {}, "AnyObject"));
    routes.push_back(look("/metrics", "getMetrics", "metrics", "Prometheus exposition", metrics, {}, "text/plain"));

    for (const domain::Kind kind : domain::kKinds) {
        if (domain::livesAtGateway(kind))
            addResource(routes, kind, false);
        if (domain::livesInTenant(kind))
            addResource(routes, kind, true);
    }
    Parameter q = text("q", "What to look for.");
    q.required = true;
    routes.push_back(look("/v1/search", "search", "gateway", "Find resources of every kind", search, {q, limit(20)}, "SearchResult"));

    routes.push_back(act("POST", "/v1/changes", "applyChanges", "configuration", "Apply a change set, all or none", postChanges, Access::Change, {dryRun()}, "ChangeSet", "ChangeResult"));
    routes.push_back(look("/v1/config", "getConfig", "configuration", "The whole configuration, declaratively, as JSON or (by Accept) YAML", getConfig,
                          {choice("format", "Instead of the Accept field.", {"json", "yaml"}),
                           choice("secrets", "`hashed`: with the hashes of credentials, for another gateway; for owners, audited. Nothing sealed or in clear is given.", {"hashed"})},
                          "Config"));
    routes.push_back(act("PUT", "/v1/config", "putConfig", "configuration", "Replace the whole configuration; what is not named is deleted", putConfig, Access::Change, {dryRun(), message()}, "Config",
                         "ChangeResult"));

    routes.push_back(look("/v1/revisions", "listRevisions", "revisions", "All revisions, newest first", listRevisions, {limit(100), cursor()}, "RevisionPage"));
    routes.push_back(look("/v1/revisions/{from}...{to}", "diffRevisions", "revisions", "What differs between two revisions", diffRevisions, {}, "Diff"));
    routes.push_back(look("/v1/revisions/{number}", "getRevision", "revisions", "One revision with its diff", getRevision, {flag("config", "With the whole configuration.")}, "Revision"));
    routes.push_back(act("POST", "/v1/revisions/{number}/restore", "restoreRevision", "revisions", "Restore a revision, or one resource of it, as a new revision", restoreRevision, Access::Change,
                         {dryRun()}, "Restore", "ChangeResult"));

    routes.push_back(look("/v1/schemas", "listSchemas", "schemas", "Kinds of resources and policies", listSchemas, {}, "SchemaList"));
    routes.push_back(look("/v1/schemas/policies/{kind}", "getPolicySchema", "schemas", "JSON Schema of a policy's config", policySchema, {}, "AnyObject"));
    routes.push_back(look("/v1/schemas/{kind}", "getResourceSchema", "schemas", "JSON Schema of a kind of resource", resourceSchema, {}, "AnyObject"));

    routes.push_back(stream("/v1/audit", "listAudit", "audit", "Who did what, newest first; as JSON lines (all of it) with Accept: application/jsonl", audit,
                            {limit(100), cursor(), text("administrator", "Only of this administrator."), choice("outcome", "Only with this outcome.", {"ok", "refused", "failed"}),
                             text("q", "Only entries that contain this."), time("from", "Not before."), time("to", "Not after.")},
                            "AuditPage"));

    routes.push_back(stream("/v1/stream/metrics", "streamMetrics", "metrics", "Figures once a second, as server-sent events", streamMetrics, {}, "text/event-stream"));
    routes.push_back(stream("/v1/stream/requests", "streamRequests", "metrics", "The access log as it grows, as server-sent events; at most 200 a second", streamRequests,
                            RequestFilter::parameters(), "text/event-stream"));
    routes.push_back(look("/v1/series", "getSeries", "metrics", "History of the figures", series,
                          {time("from", "Begin; five minutes before `to` unless told."), time("to", "End; now unless told."),
                           {"step", Type::Duration, "Width of a point, such as 10s; the answer says what it became.", 0, 0, {}, false},
                           choice("by", "What the figures are of.", {"total", "tenant", "service", "route", "consumer", "policy", "target"}), text("name", "Only of this one: its qualified name.")},
                          "Series"));

    routes.push_back(act("POST", "/v1/explain", "explain", "explain", "What would be decided about a request, and why", explain, Access::Look, {}, "ExplainRequest", "Explanation"));
    routes.push_back(act("POST", "/v1/traces", "allowTraces", "explain", "A token that makes the gateway keep the trace of requests that carry it", postTraces, Access::Operate, {}, {}, "TraceToken"));
    routes.push_back(look("/v1/traces/{requestId}", "getTrace", "explain", "What was decided about a traced request, and why", getTrace, {}, "Explanation"));
    return routes;
}

} // namespace

const std::vector<Route>& allRoutes()
{
    static const std::vector<Route> routes = make();
    return routes;
}

} // namespace gatehouse::admin
