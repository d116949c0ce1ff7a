// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/guard/validate/api_description.h"

namespace gatehouse::policies {

// Makes an ApiDescription of an OpenAPI document. One use.
class ApiCompiler
{
public:
    ApiCompiler(ApiDescription& into, schema::SchemaSet& schemas) : m_into(into), m_schemas(schemas) {}
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
    void servers(const base::Json& document, const std::string& basePath);
    void problem(const std::string& pointer, std::string message);

    ApiDescription& m_into;
    schema::SchemaSet& m_schemas;
    std::vector<base::Problem> m_problems;
};

} // namespace gatehouse::policies
