// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cel/declaration.h"
#include "console/forms/expression/expression_rules.h"

namespace gatehouse::testing {

// What a gateway lets expressions speak of, in small.
inline cel::Environment expressionEnvironment()
{
    using cel::Type;
    const Type request = Type::record("request", {{"method", Type::Kind::String, "GET, POST and so on."},
                                                  {"path", Type::Kind::String, "The path."},
                                                  {"headers", Type::map(Type::Kind::String, Type::Kind::String), "Header fields."},
                                                  {"query", Type::map(Type::Kind::String, Type::Kind::String), "Parameters."},
                                                  {"ip", Type::Kind::Ip, "The client's address."},
                                                  {"size", Type::Kind::Int, "Bytes of the body."}});
    const Type identity = Type::record("identity", {{"consumer", Type::Kind::String, "The consumer's id."},
                                                    {"authenticated", Type::Kind::Bool, "Is it known who calls?"},
                                                    {"groups", Type::list(Type::Kind::String), "The consumer's groups."},
                                                    {"claims", Type::map(Type::Kind::String, Type::Kind::Dyn), "What a token says."}});
    return *cel::Environment::make({{"request", request, "What was asked for."}, {"identity", identity, "Who calls."}, {"time", Type::Kind::Timestamp, "When it was asked."}});
}

inline console::ExpressionRules expressionRules(std::vector<std::string> results = {"bool"})
{
    return {std::make_shared<const cel::Environment>(expressionEnvironment()), std::move(results)};
}

// As the gateway publishes it: a policy with one expression.
inline base::Json expressionSchema()
{
    base::Json when = {{"title", "When"}, {"description", "Which requests."}, {"type", "string"}, {"format", "cel"}, {"x-widget", "multiline"}, {"x-cel-result", base::Json::array({"bool"})}};
    return {{"type", "object"}, {"properties", {{"when", std::move(when)}}}, {"x-cel", cel::declarationOf(expressionEnvironment())}};
}

} // namespace gatehouse::testing
