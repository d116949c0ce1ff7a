// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/openapi_schemas.h"

#include "schema/resource_schemas.h"

namespace gatehouse::admin {

namespace {

using base::Json;

Json reference(const std::string& name)
{
    return {{"$ref", "#/components/schemas/" + name}};
}

Json listOf(Json items)
{
    return {{"type", "array"}, {"items", std::move(items)}};
}

Json typed(const char* type)
{
    return {{"type", type}};
}

Json nullable(const char* type)
{
    return {{"type", Json::array({type, "null"})}};
}

Json time()
{
    return {{"type", "string"}, {"format", "date-time"}};
}

Json object(Json properties, std::vector<std::string> required = {})
{
    Json schema = {{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty())
        schema["required"] = std::move(required);
    return schema;
}

Json page(const std::string& item)
{
    return object({{"items", listOf(reference(item))}, {"next", nullable("string")}}, {"items", "next"});
}

// A schema document as a component: references to its own parts have to lead there from the new place.
Json embedded(Json schema, const std::string& place)
{
    if (schema.is_object()) {
        schema.erase("$schema");
        schema.erase("$id");
    }
    for (auto& [name, member] : schema.items()) {
        if (name == "$ref" && member.is_string() && member.get_ref<const std::string&>().starts_with('#'))
            member = "#" + place + member.get_ref<const std::string&>().substr(1);
        else if (member.is_structured())
            member = embedded(std::move(member), place);
    }
    return schema;
}

std::string capitalised(std::string_view word)
{
    std::string out;
    bool start = true;
    for (const char c : word) {
        if (c == '-') {
            start = true;
            continue;
        }
        out += start && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        start = false;
    }
    return out;
}

void addResources(Json& schemas)
{
    for (const domain::Kind kind : domain::kKinds) {
        const std::string name = capitalised(domain::kindName(kind));
        schemas[name] = embedded(schema::publishedSchema(kind), "/components/schemas/" + name);
        schemas[name + "List"] = object({{"items", listOf(reference(name))}, {"next", nullable("string")}, {"total", typed("integer")}}, {"items", "next", "total"});
    }
}

void addPolicies(Json& schemas, pipeline::PolicyCatalogue policies)
{
    for (const pipeline::PolicyType& type : policies) {
        auto document = base::parseJson(type.schema);
        const std::string name = "PolicyConfig" + capitalised(type.kind);
        if (document)
            schemas[name] = embedded(std::move(*document), "/components/schemas/" + name);
    }
}

void addChanges(Json& schemas)
{
    schemas["FieldChange"] = object({{"op", {{"enum", {"add", "remove", "replace"}}}}, {"pointer", typed("string")}, {"from", Json::object()}, {"to", Json::object()}}, {"op", "pointer"});
    schemas["ResourceChange"] = object({{"kind", typed("string")}, {"tenant", typed("string")}, {"id", typed("string")}, {"op", {{"enum", {"create", "update", "delete"}}}},
                                        {"changes", listOf(reference("FieldChange"))}},
                                       {"kind", "id", "op", "changes"});
    schemas["ChangeResult"] = object({{"revision", typed("integer")}, {"dryRun", typed("boolean")}, {"changed", typed("boolean")}, {"diff", listOf(reference("ResourceChange"))},
                                      {"warnings", listOf(reference("Error"))}},
                                     {"revision", "dryRun", "changed", "diff", "warnings"});
    const Json operation = object({{"op", {{"enum", {"put", "delete"}}}}, {"kind", typed("string")}, {"tenant", typed("string")}, {"id", typed("string")}, {"value", typed("object")},
                                   {"ifRevision", typed("integer")}},
                                  {"op", "kind", "id"});
    schemas["ChangeSet"] = object({{"message", typed("string")}, {"operations", listOf(operation)}}, {"operations"});
    schemas["Restore"] = object({{"message", typed("string")}, {"kind", typed("string")}, {"tenant", typed("string")}, {"id", typed("string")}});
    schemas["MergePatch"] = typed("object");
    schemas["Diff"] = object({{"from", typed("integer")}, {"to", typed("integer")}, {"diff", listOf(reference("ResourceChange"))}}, {"from", "to", "diff"});
    schemas["Revision"] = object({{"number", typed("integer")}, {"time", time()}, {"author", typed("string")}, {"source", typed("string")}, {"message", typed("string")},
                                  {"restoredFrom", nullable("integer")}, {"created", typed("integer")}, {"updated", typed("integer")}, {"deleted", typed("integer")},
                                  {"contentHash", typed("string")}, {"parentHash", typed("string")}, {"hash", typed("string")}, {"diff", listOf(reference("ResourceChange"))},
                                  {"config", reference("Config")}, {"op", typed("string")}, {"changes", listOf(reference("FieldChange"))}},
                                 {"number", "time", "hash"});
    schemas["RevisionPage"] = page("Revision");
    schemas["HistoryPage"] = page("Revision");
    schemas["Config"] = object({{"gatehouse", {{"const", 1}}}}, {"gatehouse"});
}

void addLive(Json& schemas)
{
    const Json figures = object({{"requests", typed("integer")}, {"status", typed("object")}, {"rejected", typed("integer")}, {"reported", typed("integer")}, {"bytesIn", typed("integer")},
                                 {"bytesOut", typed("integer")}, {"inspected", typed("integer")}, {"inspectionMs", typed("number")},
                                 {"latency", object({{"p50", typed("number")}, {"p95", typed("number")}, {"p99", typed("number")}, {"buckets", listOf(listOf(typed("number")))}})}});
    schemas["Figures"] = figures;
    const Json point = object({{"time", time()}, {"intervalMs", typed("integer")}, {"series", {{"type", "object"}, {"additionalProperties", reference("Figures")}}}}, {"time", "series"});
    schemas["Series"] = object({{"from", time()}, {"to", time()}, {"stepSeconds", typed("integer")}, {"by", typed("string")}, {"leftOut", typed("integer")}, {"points", listOf(point)}},
                               {"from", "to", "stepSeconds", "by", "points"});
    schemas["ExplainRequest"] = object({{"method", typed("string")}, {"url", typed("string")}, {"headers", typed("object")}, {"client", typed("string")}, {"bodyBytes", typed("integer")}, {"body", typed("string")},
                                        {"consumer", typed("string")}, {"changes", listOf(typed("object"))}},
                                       {"url"});
    schemas["Explanation"] = object({{"outcome", typed("string")}, {"status", typed("integer")}, {"code", typed("string")}, {"detail", typed("string")}, {"steps", listOf(typed("object"))},
                                     {"candidates", listOf(typed("object"))}, {"record", typed("object")}},
                                    {"outcome"});
    schemas["TraceToken"] = object({{"token", typed("string")}, {"header", typed("string")}}, {"token", "header"});
}

void addGateway(Json& schemas)
{
    schemas["AnyObject"] = typed("object");
    schemas["Status"] = object({{"program", typed("string")}, {"version", typed("string")}, {"nodeId", typed("string")}, {"startedAt", time()}, {"uptimeSeconds", typed("number")},
                                {"revision", typed("integer")}, {"mode", {{"enum", {"data", "config", "memory"}}}}, {"readOnly", typed("boolean")}, {"workers", typed("integer")},
                                {"listeners", listOf(typed("object"))}, {"health", {{"enum", {"ok", "degraded", "draining"}}}}, {"problems", listOf(typed("string"))},
                                {"administrator", object({{"id", typed("string")}, {"role", typed("string")}})}},
                               {"program", "version", "revision", "readOnly", "health"});
    schemas["Runtime"] = object({{"workers", {{"type", "integer"}, {"minimum", 1}, {"maximum", 256}}}}, {"workers"});
    const Json change = object({{"at", time()}, {"state", {{"enum", {"up", "down", "ejected"}}}}}, {"at", "state"});
    const Json target = object({{"service", typed("string")}, {"url", typed("string")}, {"tier", typed("integer")}, {"weight", typed("integer")}, {"state", {{"enum", {"up", "down", "ejected"}}}},
                                {"checked", typed("boolean")}, {"ejectedSeconds", typed("number")}, {"ejections", typed("integer")}, {"failures", typed("integer")}, {"knownSince", time()}, {"changes", listOf(change)}},
                               {"service", "url", "tier", "weight", "state", "checked", "ejections", "failures", "knownSince", "changes"});
    schemas["TargetList"] = object({{"items", listOf(target)}, {"total", typed("integer")}}, {"items", "total"});
    const Json quota = object({{"policy", typed("string")}, {"by", {{"enum", {"consumer", "tenant", "service", "route"}}}}, {"tenant", typed("string")}, {"subject", typed("string")},
                               {"period", typed("string")}, {"limit", typed("integer")}, {"used", typed("integer")}, {"remaining", typed("integer")}, {"endsAt", time()},
                               {"mode", {{"enum", {"enforce", "report"}}}}},
                              {"policy", "by", "tenant", "subject", "period", "limit", "used", "remaining", "endsAt", "mode"});
    schemas["QuotaList"] = object({{"items", listOf(quota)}, {"total", typed("integer")}, {"unnamed", typed("integer")}, {"complete", typed("boolean")}}, {"items", "total", "unnamed", "complete"});
    const Json protection = object({{"policy", typed("string")}, {"kind", typed("string")}, {"mode", {{"enum", {"enforce", "report"}}}}}, {"policy", "kind", "mode"});
    const Json finding = object({{"code", typed("string")}, {"weight", {{"enum", {"low", "medium", "high"}}}}, {"kind", typed("string")}, {"about", typed("string")}, {"remedy", typed("string")}},
                                {"code", "weight", "kind", "about"});
    const Json security = object({{"route", typed("string")}, {"service", typed("string")}, {"protections", listOf(protection)}, {"findings", listOf(finding)}},
                                 {"route", "service", "protections", "findings"});
    schemas["SecurityOverview"] = object({{"items", listOf(security)}, {"total", typed("integer")}}, {"items", "total"});
    schemas["Verification"] = object({{"ok", typed("boolean")}, {"detail", typed("string")}}, {"ok"});
    schemas["Error"] = object({{"pointer", typed("string")}, {"message", typed("string")}, {"line", typed("integer")}, {"column", typed("integer")}}, {"pointer", "message"});
    schemas["Problem"] = object({{"type", typed("string")}, {"title", typed("string")}, {"status", typed("integer")}, {"detail", typed("string")}, {"errors", listOf(reference("Error"))},
                                 {"requestId", typed("string")}},
                                {"type", "title", "status", "detail", "requestId"});
    const Json hit = object({{"kind", typed("string")}, {"tenant", typed("string")}, {"id", typed("string")}, {"name", typed("string")}, {"path", typed("string")}, {"match", typed("string")}},
                            {"kind", "id", "path", "match"});
    schemas["SearchResult"] = object({{"items", listOf(hit)}}, {"items"});
    const Json policy = object({{"kind", typed("string")}, {"title", typed("string")}, {"family", typed("string")}, {"summary", typed("string")}, {"phase", typed("string")},
                                {"addsUp", typed("boolean")}, {"schema", typed("string")}});
    schemas["SchemaList"] = object({{"resources", listOf(typed("string"))}, {"policies", listOf(policy)}}, {"resources", "policies"});
    schemas["AuditEntry"] = object({{"sequence", typed("integer")}, {"time", time()}, {"administrator", typed("string")}, {"source", typed("string")}, {"action", typed("string")},
                                    {"target", typed("string")}, {"outcome", typed("string")}, {"status", typed("integer")}, {"revision", typed("integer")}, {"detail", typed("string")},
                                    {"requestId", typed("string")}, {"parentHash", typed("string")}, {"hash", typed("string")}});
    schemas["AuditPage"] = page("AuditEntry");
}

} // namespace

Json openApiSchemas(pipeline::PolicyCatalogue policies)
{
    Json schemas = Json::object();
    addGateway(schemas);
    addChanges(schemas);
    addLive(schemas);
    addResources(schemas);
    addPolicies(schemas, policies);
    return schemas;
}

} // namespace gatehouse::admin
