// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "http/message.h"
#include "schema/standard/schema_set.h"

#include <memory>

namespace gatehouse::policies {

// How one member of a form is written.
struct ApiEncoding {
    std::string member;
    std::vector<std::string> types; // media types that it may have, lower case, also "image/*"; none: any
};

// A body's form for one media type, or range of them ("image/*").
struct ApiMedia {
    std::string range; // lower case
    const schema::Rule* rule = nullptr; // null: anything
    std::vector<ApiEncoding> encodings = {};
    const ApiEncoding* encoding(std::string_view member) const; // null: nothing is said
};

struct ApiParameter {
    enum class In : uint8_t { Path, Query, Header, Cookie } in = In::Query;
    enum class Style : uint8_t { Simple, Label, Matrix, Form, SpaceDelimited, PipeDelimited, DeepObject } style = Style::Form;
    std::string name;
    bool explode = false;
    bool required = false;
    bool allowEmpty = false;
    bool isJson = false; // by "content" instead of "schema"
    const schema::Rule* rule = nullptr;
};

struct ApiResponse {
    std::string status; // "200", "2XX", "default"
    std::vector<ApiMedia> content;
    std::vector<ApiParameter> headers;
};

struct ApiOperation {
    std::string name; // "GET /orders/{id}"
    std::vector<ApiParameter> parameters;
    bool hasBody = false;
    bool bodyRequired = false;
    std::vector<ApiMedia> body;
    std::vector<ApiResponse> responses;

    // What describes an answer of this status: the status itself, its class, or the default; null: nothing does.
    const ApiResponse* response(int status) const;
};

// An API as an OpenAPI 3.0 or 3.1 document describes it, ready for use. Immutable; any thread.
class ApiDescription
{
public:
    // `others`: documents that references may name by these URIs. `basePath`: what stands before the document's paths; empty: the paths of its servers.
    // `passesUnchecked`: schemas of bodies that can't be held against them (XML) are passed over instead of refused.
    static base::Result<std::shared_ptr<const ApiDescription>> compile(base::Json document, std::vector<std::pair<std::string, base::Json>> others, const std::string& basePath, bool passesUnchecked = false);

    struct Found {
        const ApiOperation* operation = nullptr;
        bool isPathKnown = false;
        std::string methods; // of the path, for Allow
        std::vector<std::pair<std::string_view, std::string>> captures; // path parameters by name, decoded
    };
    Found find(std::string_view method, std::string_view path) const;
    bool isSecurityParameter(std::string_view name) const; // a query parameter that carries a key
    size_t operations() const { return m_operations.size(); }

private:
    friend class ApiCompiler;
    struct Segment { // of a path template: a text, or a parameter with text around it
        std::string before, after, parameter;
        bool isParameter = false;
        bool takes(std::string_view segment, std::string_view& value) const;
    };
    struct Path {
        std::vector<Segment> segments;
        std::vector<std::pair<std::string, const ApiOperation*>> operations; // by method
    };
    bool match(const Path& path, const std::vector<std::string_view>& segments, Found& found) const;

    schema::SchemaSet m_schemas{schema::SchemaSet::Dialect::Draft2020};
    std::unique_ptr<schema::SchemaSet> m_old; // of OpenAPI 3.0
    std::vector<std::unique_ptr<ApiOperation>> m_operations;
    std::map<size_t, std::vector<Path>> m_paths; // by number of segments; literal ones first
    std::vector<std::string> m_basePaths;
    std::vector<std::string> m_securityParameters;
};

} // namespace gatehouse::policies
