// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
// Whatever a client puts where a route's path has a name, it stays a value where a template puts it: one segment of a path, one parameter, one header field, one text of JSON.
#include "base/bytes.h"
#include "base/json.h"
#include "http/path.h"
#include "policies/transform/headers/value_template.h"
#include "policies/transform/transform/json_template.h"
#include "policies/transform/transform/request_changes.h"
#include "support/fuzz_require.h"

#include <algorithm>
#include <cstdint>

using namespace gatehouse;
using gatehouse::testing::require;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), std::min<size_t>(size, 4096));
    std::vector<base::Problem> problems;
    static const auto changes = policies::RequestChanges::from(base::Json{{"path", "/v2/${request.path.id}/x"}, {"setQuery", {{"id", "${request.path.id}"}}}}, "", problems);
    static const auto value = policies::ValueTemplate::compile("<${request.path.id}>");
    static const auto json = policies::JsonTemplate::compile("{\"k\":\"${request.path.id}\"}", false);
    require(value.ok() && json.ok(), "the templates are good");

    http::RequestHead head;
    pipeline::Context context;
    context.request = &head;
    const std::pair<std::string_view, std::string_view> taken[] = {{"id", input}};
    context.pathParameters = taken;
    if (changes.apply(context)) {
        const std::string path(context.forwarding.path.value_or(""));
        require(path.starts_with("/v2/") && path.ends_with("/x") && std::count(path.begin(), path.end(), '/') == 3, "a path has the segments that it was written with");
        const std::string once = http::decodePercent(path, false);
        require(std::count(once.begin(), once.end(), '/') == 3 && once.find("/../") == std::string::npos && once.find("/./") == std::string::npos, "for who decodes it as well");
        require(path.find_first_of("?# ;\\") == std::string::npos, "and nothing behind them");
    }
    const std::string_view query = context.upstreamQuery.value_or("");
    require(query.starts_with("id=") && query.find_first_of("&;#= ", 3) == std::string_view::npos, "a query has one parameter");
    const std::string_view told = value->value(context);
    require(std::none_of(told.begin(), told.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }), "a header field has no lines");
    std::string text;
    json->render(context, policies::JsonTree{}).write(text);
    const auto parsed = base::parseJson(text);
    require(parsed && parsed->is_object() && parsed->size() == 1 && parsed->begin().key() == "k" && parsed->begin()->is_string(), "a text of JSON is one");
    return 0;
}
