// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/answer.h"
#include "domain/resource.h"
#include "net/task.h"

#include <map>

namespace gatehouse::admin {

struct Call;

// A query parameter that a call understands; everything else in the query is refused.
struct Parameter {
    enum class Type { Text, Integer, Boolean, Time, Duration, Choice };
    std::string name;
    Type type = Type::Text;
    std::string description;
    int64_t least = 0; // of an integer
    int64_t most = INT64_MAX;
    std::vector<std::string> choices;
    bool required = false;
};

enum class Access {
    Look,    // every role
    Operate, // owners; changes no configuration
    Change   // owners; changes configuration, so not while that comes from a file
};

// One call of the API. The table of them (routes.cpp) is what requests are dispatched by and what the OpenAPI document is made from.
struct Route {
    std::string method;
    std::string pattern; // "/v1/tenants/{tenant}/services/{id}"
    std::string operation; // OpenAPI's operationId
    std::string tag;
    std::string summary;
    Answer (*answer)(Call&) = nullptr;          // exactly one of these two is set
    net::Task<void> (*stream)(Call&) = nullptr; // answers by itself
    Access access = Access::Look;
    std::vector<Parameter> parameters;
    std::string body;   // name of a component schema, or a media type for text; empty: no body
    std::string result; // name of a component schema, or a media type for text
    std::optional<domain::Kind> kind;
};

using Captures = std::map<std::string, std::string, std::less<>>;

// The whole table, in no particular order; made once.
const std::vector<Route>& allRoutes();

} // namespace gatehouse::admin
