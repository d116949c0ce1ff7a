// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/guard/validate/api_description.h"

namespace gatehouse::policies {

// Makes an ApiDescription of an OpenAPI document. One use.
class ApiCompiler
{
public:
    ApiCompiler(ApiDescription& into, schema::SchemaSet& schemas, bool passesUnchecked) : m_into(into), m_schemas(schemas), m_passesUnchecked(passesUnchecked) {}
    // `document` has been added to the schemas under kUri.
    void compile(const base::Json& document, const std::string& basePath);
    std::vector<base::Problem> takeProblems() { return std::move(m_problems); }

    static constexpr std::string_view kUri = "gatehouse:/openapi";

private:
    // A part of a document, and which document that is.
    struct Part {
        const base::Json* value = nullptr;
        std::string document;
        std::string pointer;
        Part member(std::string_view name) const;
        const base::Json& operator*() const { return *value; }
        const base::Json* operator->() const { return value; }
    };
    Part resolved(Part part); // follows $ref
    void path(const std::string& text, const Part& item);
    void operation(ApiDescription::Path& path, const std::string& text, const std::string& method, const Part& part, const Part& item);
    void parameters(const Part& list, std::vector<ApiParameter>& into);
    std::optional<ApiParameter> parameter(const Part& part, bool isHeader, const std::string& headerName);
    std::vector<ApiMedia> media(const Part& content);
    const schema::Rule* rule(const Part& part);
    std::vector<ApiEncoding> encodings(const Part& form);
    // The paths of a list of servers.
    std::vector<std::string> serverPaths(const Part& list);
    void servers(const Part& root, const std::string& basePath);
    // Servers of a path or an operation alone.
    void ownServers(const Part& part);
    // Whether bodies of a media type can be held against a schema, or the schema says nothing that would have to be.
    enum class Check : uint8_t { Can, Needless, Cannot };
    Check checkOf(const std::string& range, const Part& schema);
    void problem(const std::string& pointer, std::string message);

    ApiDescription& m_into;
    schema::SchemaSet& m_schemas;
    const bool m_passesUnchecked;
    bool m_hasBasePath = false; // it was given: what servers say is not looked at
    std::vector<base::Problem> m_problems;
};

} // namespace gatehouse::policies
