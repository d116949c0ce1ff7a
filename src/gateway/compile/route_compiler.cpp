// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "gateway/compile/route_compiler.h"

namespace gatehouse::gateway {

namespace {

using base::Json;

std::vector<proxy::RouteMatch::Value> valuesFrom(const Json& list)
{
    using Value = proxy::RouteMatch::Value;
    std::vector<Value> values;
    for (const Json& item : list.is_array() ? list : Json::array()) {
        Value value;
        value.name = base::stringAt(item, "name");
        if (item.contains("regex")) {
            value.kind = Value::Kind::Regex;
            value.text = base::stringAt(item, "regex");
        } else if (item.contains("value")) {
            value.kind = Value::Kind::Exact;
            value.text = base::stringAt(item, "value");
        } else {
            value.kind = Value::Kind::Present;
        }
        values.push_back(std::move(value));
    }
    return values;
}

} // namespace

proxy::RouteMatch routeMatchFrom(const Json& match)
{
    using Path = proxy::RouteMatch::Path;
    static constexpr std::pair<const char*, Path::Kind> kPathKinds[] = {
        {"exact", Path::Kind::Exact}, {"prefix", Path::Kind::Prefix}, {"template", Path::Kind::Template}, {"regex", Path::Kind::Regex}};
    proxy::RouteMatch out;
    for (const Json& host : base::memberAt(match, "hosts"))
        out.hosts.push_back(host.get<std::string>());
    for (const Json& path : base::memberAt(match, "paths")) {
        for (const auto& [name, kind] : kPathKinds) {
            if (path.contains(name))
                out.paths.push_back({kind, base::stringAt(path, name)});
        }
    }
    for (const Json& method : base::memberAt(match, "methods")) {
        const std::string text = method.get<std::string>();
        if (const http::Method known = http::methodFrom(text); known != http::Method::Other)
            out.methods.push_back(known);
        else
            out.otherMethods.push_back(text);
    }
    out.headers = valuesFrom(base::memberAt(match, "headers"));
    out.query = valuesFrom(base::memberAt(match, "query"));
    return out;
}

proxy::PathRewrite pathRewriteFrom(const Json& rewrite)
{
    using Kind = proxy::PathRewrite::Kind;
    proxy::PathRewrite out;
    if (base::boolAt(rewrite, "stripPrefix")) {
        out.kind = Kind::StripPrefix;
    } else if (rewrite.contains("replacePrefix")) {
        out.kind = Kind::ReplacePrefix;
        out.text = base::stringAt(rewrite, "replacePrefix");
    } else if (rewrite.contains("template")) {
        out.kind = Kind::Template;
        out.text = base::stringAt(rewrite, "template");
    }
    return out;
}

} // namespace gatehouse::gateway
