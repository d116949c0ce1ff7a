// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/openapi.h"

#include "admin/openapi_schemas.h"

#include <algorithm>

namespace gatehouse::admin {

namespace {

using base::Json;

Json schemaOf(const Parameter& parameter)
{
    switch (parameter.type) {
    case Parameter::Type::Integer: {
        Json schema = {{"type", "integer"}, {"minimum", parameter.least}};
        if (parameter.most != INT64_MAX)
            schema["maximum"] = parameter.most;
        return schema;
    }
    case Parameter::Type::Boolean: return {{"type", "boolean"}};
    case Parameter::Type::Time: return {{"type", "string"}, {"format", "date-time"}};
    case Parameter::Type::Choice: return {{"type", "string"}, {"enum", parameter.choices}};
    case Parameter::Type::Text:
    case Parameter::Type::Duration: break;
    }
    return {{"type", "string"}, {"maxLength", 1024}};
}

Json headerParameter(const char* name, const char* description)
{
    return {{"name", name}, {"in", "header"}, {"description", description}, {"schema", {{"type", "string"}}}};
}

Json parametersOf(const Route& route)
{
    Json list = Json::array();
    for (size_t at = 0; (at = route.pattern.find('{', at)) != std::string::npos; ++at) {
        const size_t end = route.pattern.find('}', at);
        const std::string name = route.pattern.substr(at + 1, end - at - 1);
        const bool number = name == "number" || name == "from" || name == "to";
        list.push_back({{"name", name}, {"in", "path"}, {"required", true}, {"schema", {{"type", number ? "integer" : "string"}}}});
    }
    for (const Parameter& parameter : route.parameters) {
        list.push_back({{"name", parameter.name}, {"in", "query"}, {"required", parameter.required}, {"description", parameter.description}, {"schema", schemaOf(parameter)}});
    }
    if (route.kind && route.access == Access::Change)
        list.push_back(headerParameter("If-Match", "Only if the resource is still at this ETag; 412 otherwise."));
    if (route.method == "PUT" && route.kind)
        list.push_back(headerParameter("If-None-Match", "`*`: only if it does not exist yet; 412 otherwise."));
    return list;
}

// A name with a slash is a media type of text; anything else is a component.
Json contentOf(const std::string& name, bool yamlToo)
{
    if (name.find('/') != std::string::npos)
        return {{name, {{"schema", {{"type", "string"}}}}}};
    const Json schema = {{"schema", {{"$ref", "#/components/schemas/" + name}}}};
    Json content = {{name == "MergePatch" ? "application/merge-patch+json" : "application/json", schema}};
    if (yamlToo)
        content["application/yaml"] = schema;
    return content;
}

Json responsesOf(const Route& route)
{
    Json responses = {{"default", {{"$ref", "#/components/responses/Problem"}}}};
    if (route.result.empty()) {
        responses["204"] = {{"description", "Done."}};
        return responses;
    }
    Json ok = {{"description", "The answer."}, {"content", contentOf(route.result, route.result == "Config")}};
    if (route.operation == "listAudit")
        ok["content"]["application/jsonl"] = {{"schema", {{"type", "string"}}}};
    responses["200"] = ok;
    if (route.method == "PUT" && route.kind) {
        ok["description"] = "It was created.";
        responses["201"] = ok;
    }
    return responses;
}

Json operationOf(const Route& route)
{
    Json operation = {{"operationId", route.operation}, {"tags", {route.tag}}, {"summary", route.summary}, {"parameters", parametersOf(route)}, {"responses", responsesOf(route)}};
    if (!route.body.empty())
        operation["requestBody"] = {{"required", route.body != "Restore"}, {"content", contentOf(route.body, route.body == "Config")}};
    if (route.access != Access::Look)
        operation["description"] = "For administrators with the role owner.";
    return operation;
}

std::string lower(std::string text)
{
    for (char& c : text)
        c = static_cast<char>(c | 0x20);
    return text;
}

} // namespace

Json openApiDocument(std::span<const Route> routes, pipeline::PolicyCatalogue policies)
{
    Json paths = Json::object();
    Json tags = Json::array();
    for (const Route& route : routes) {
        paths[route.pattern][lower(route.method)] = operationOf(route);
        const Json tag = {{"name", route.tag}};
        if (std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(tag);
    }
    const Json problem = {{"description", "What went wrong (RFC 9457), with all errors at once."},
                          {"content", {{"application/problem+json", {{"schema", {{"$ref", "#/components/schemas/Problem"}}}}}}}};
    return {{"openapi", "3.1.0"},
            {"info",
             {{"title", "Gatehouse Admin API"},
              {"version", GATEHOUSE_VERSION},
              {"summary", "Configuration, history and live figures of a Gatehouse gateway."},
              {"license", {{"name", "Apache-2.0"}, {"identifier", "Apache-2.0"}}}}},
            {"servers", Json::array({{{"url", "/"}}})},
            {"security", Json::array({{{"bearer", Json::array()}}})},
            {"tags", std::move(tags)},
            {"paths", std::move(paths)},
            {"components",
             {{"schemas", openApiSchemas(policies)},
              {"responses", {{"Problem", problem}}},
              {"securitySchemes", {{"bearer", {{"type", "http"}, {"scheme", "bearer"}, {"description", "An administrator's token."}}}}}}}};
}

} // namespace gatehouse::admin
