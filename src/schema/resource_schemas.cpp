// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/resource_schemas.h"

#include <cstdio>
#include <cstdlib>
#include <map>

namespace gatehouse::schema {

namespace {

std::map<domain::Kind, Schema> compileAll()
{
    std::map<domain::Kind, Schema> schemas;
    for (const base::EmbeddedFile& file : resourceSchemas()) {
        const auto kind = domain::kindFromName(file.path.substr(0, file.path.find('.')));
        auto document = base::parseJson(file.content);
        auto schema = document ? Schema::compile(std::move(*document)) : base::Result<Schema>(document.error());
        if (!kind || !schema) {
            // A defect of the build, which every test finds.
            std::fprintf(stderr, "schema %.*s: %s\n", static_cast<int>(file.path.size()), file.path.data(), schema ? "no such kind" : schema.error().text().c_str());
            std::abort();
        }
        schemas.emplace(*kind, std::move(*schema));
    }
    return schemas;
}

} // namespace

const Schema& resourceSchema(domain::Kind kind)
{
    static const std::map<domain::Kind, Schema> schemas = compileAll();
    return schemas.at(kind);
}

base::Json publishedSchema(domain::Kind kind)
{
    base::Json document = resourceSchema(kind).document();
    base::Json& properties = document["properties"];
    properties["revision"] = {{"title", "Revision"}, {"description", "That last changed it. The server's own; ignored on the way in."}, {"type", "integer"}, {"readOnly", true}};
    for (const auto& [member, title] : {std::pair("createdAt", "Created"), std::pair("updatedAt", "Updated")})
        properties[member] = {{"title", title}, {"description", "The server's own; ignored on the way in."}, {"type", "string"}, {"format", "date-time"}, {"readOnly", true}};
    return document;
}

} // namespace gatehouse::schema
