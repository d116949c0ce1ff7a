// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/validate/api_compiler.h"

#include "base/bytes.h"
#include "schema/standard/uri.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;

constexpr int kMostReferences = 32; // one after another
constexpr size_t kMostProblems = 50;
constexpr size_t kMostOperations = 10'000;
constexpr size_t kMostRules = 200'000;
constexpr std::pair<const char*, const char*> kMethods[] = {{"get", "GET"}, {"put", "PUT"}, {"post", "POST"}, {"delete", "DELETE"}, {"options", "OPTIONS"}, {"head", "HEAD"}, {"patch", "PATCH"}, {"trace", "TRACE"}};

const Json& objectOf(const Json& value)
{
    static const Json kEmpty = Json::object();
    return value.is_object() ? value : kEmpty;
}

std::optional<ApiParameter::Style> styleNamed(std::string_view text)
{
    using Style = ApiParameter::Style;
    static constexpr std::pair<std::string_view, Style> kStyles[] = {{"simple", Style::Simple}, {"label", Style::Label}, {"matrix", Style::Matrix}, {"form", Style::Form},
                                                                     {"spaceDelimited", Style::SpaceDelimited}, {"pipeDelimited", Style::PipeDelimited}, {"deepObject", Style::DeepObject}};
    for (const auto& [name, style] : kStyles) {
        if (name == text)
            return style;
    }
    return {};
}

} // namespace

void ApiCompiler::problem(const std::string& pointer, std::string message)
{
    if (m_problems.size() < kMostProblems)
        m_problems.push_back({pointer, std::move(message), 0, 0});
}

ApiCompiler::Part ApiCompiler::Part::member(std::string_view name) const
{
    return {&base::memberAt(*value, name), document, base::joinPointer(pointer, name)};
}

ApiCompiler::Part ApiCompiler::resolved(Part part)
{
    for (int i = 0; i < kMostReferences; ++i) {
        const std::string reference = part.value->is_object() ? base::stringAt(*part.value, "$ref") : std::string();
        if (reference.empty())
            return part;
        const std::string uri = schema::resolveUri(part.document, reference);
        const Json* target = m_schemas.locate(uri);
        if (!target) {
            problem(part.pointer, "leads nowhere in the documents given");
            break;
        }
        part = {target, std::string(schema::withoutFragment(uri)), schema::percentDecoded(schema::fragmentOf(uri))};
    }
    static const Json kNothing;
    return {&kNothing, part.document, part.pointer};
}

const schema::Rule* ApiCompiler::rule(const Part& part)
{
    if (part.value->is_null())
        return nullptr;
    if (m_schemas.rules() > kMostRules) {
        problem(part.pointer, "there are too many schemas");
        return nullptr;
    }
    return m_schemas.compile(part.document, *part.value, part.pointer);
}

std::vector<ApiMedia> ApiCompiler::media(const Part& content)
{
    std::vector<ApiMedia> out;
    if (!content->is_object())
        return out;
    for (const auto& [range, form] : content->items()) {
        const std::string_view plain = base::trim(std::string_view(range).substr(0, range.find(';')));
        out.push_back({base::toLower(plain), rule(resolved(content.member(range)).member("schema"))});
    }
    return out;
}

std::optional<ApiParameter> ApiCompiler::parameter(const Part& given, bool isHeader, const std::string& headerName)
{
    using In = ApiParameter::In;
    using Style = ApiParameter::Style;
    const Part part = resolved(given);
    if (!part->is_object()) {
        problem(given.pointer, "is not a parameter");
        return {};
    }
    ApiParameter made;
    made.name = isHeader ? headerName : base::stringAt(*part, "name");
    const std::string in = isHeader ? "header" : base::stringAt(*part, "in");
    if (in != "path" && in != "query" && in != "header" && in != "cookie") {
        problem(part.pointer + "/in", "one of path, query, header, cookie");
        return {};
    }
    made.in = in == "path" ? In::Path : in == "query" ? In::Query : in == "header" ? In::Header : In::Cookie;
    // OpenAPI 3.1, section 4.8.12.1: these three are described elsewhere.
    if (made.in == In::Header && (base::equalsIgnoreCase(made.name, "accept") || base::equalsIgnoreCase(made.name, "content-type") || base::equalsIgnoreCase(made.name, "authorization")))
        return {};
    const bool isForm = made.in == In::Query || made.in == In::Cookie;
    const auto style = styleNamed(base::stringAt(*part, "style", isForm ? "form" : "simple"));
    if (!style)
        problem(part.pointer + "/style", "is not a style");
    made.style = style.value_or(Style::Simple);
    made.explode = base::boolAt(*part, "explode", made.style == Style::Form);
    made.required = made.in == In::Path || base::boolAt(*part, "required");
    made.allowEmpty = base::boolAt(*part, "allowEmptyValue");
    const Part content = part.member("content");
    if (content->is_object() && !content->empty()) {
        made.isJson = content->begin().key().find("json") != std::string::npos;
        made.rule = made.isJson ? rule(resolved(content.member(content->begin().key())).member("schema")) : nullptr;
    } else {
        made.rule = rule(part.member("schema"));
    }
    return made;
}

// Those of an operation stand for those of its path that have the same name and place.
void ApiCompiler::parameters(const Part& list, std::vector<ApiParameter>& into)
{
    for (size_t i = 0; list->is_array() && i < list->size(); ++i) {
        auto made = parameter({&(*list)[i], list.document, base::joinPointer(list.pointer, i)}, false, {});
        if (!made)
            continue;
        const auto same = std::find_if(into.begin(), into.end(), [&](const ApiParameter& other) { return other.in == made->in && other.name == made->name; });
        if (same != into.end())
            *same = std::move(*made);
        else
            into.push_back(std::move(*made));
    }
}

void ApiCompiler::operation(ApiDescription::Path& path, const std::string& text, const std::string& method, const Part& part, const Part& item)
{
    if (m_into.m_operations.size() >= kMostOperations)
        return problem(part.pointer, "there are too many operations");
    m_into.m_operations.push_back(std::make_unique<ApiOperation>());
    ApiOperation& made = *m_into.m_operations.back();
    made.name = method + ' ' + text;
    parameters(item.member("parameters"), made.parameters);
    parameters(part.member("parameters"), made.parameters);
    for (const ApiParameter& parameter : made.parameters) {
        if (parameter.in == ApiParameter::In::Path && text.find('{' + parameter.name + '}') == std::string::npos)
            problem(part.pointer, "has a path parameter \"" + parameter.name + "\" that the path does not have");
    }
    if (const Part body = resolved(part.member("requestBody")); body->is_object()) {
        made.hasBody = true;
        made.bodyRequired = base::boolAt(*body, "required");
        made.body = media(body.member("content"));
    }
    const Part responses = part.member("responses");
    for (const auto& [status, ignored] : objectOf(*responses).items()) {
        if (status.starts_with("x-"))
            continue;
        const Part response = resolved(responses.member(status));
        if (!response->is_object())
            continue;
        ApiResponse& answer = made.responses.emplace_back();
        answer.status = status;
        answer.content = media(response.member("content"));
        const Part headers = response.member("headers");
        for (const auto& [name, header] : objectOf(*headers).items()) {
            if (auto described = parameter(headers.member(name), true, name))
                answer.headers.push_back(std::move(*described));
        }
    }
    path.operations.emplace_back(method, &made);
}

void ApiCompiler::path(const std::string& text, const Part& given)
{
    if (!text.starts_with('/'))
        return problem(given.pointer, "a path begins with a slash");
    const Part item = resolved(given);
    ApiDescription::Path made;
    std::string_view rest = std::string_view(text).substr(1);
    for (;;) {
        const size_t slash = rest.find('/');
        const std::string_view segment = rest.substr(0, slash);
        ApiDescription::Segment& part = made.segments.emplace_back();
        const size_t open = segment.find('{');
        const size_t close = segment.find('}', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos) {
            part.before = segment;
        } else if (close == std::string_view::npos || segment.find('{', close) != std::string_view::npos) {
            return problem(given.pointer, "has several parameters in one segment, or one that does not end");
        } else {
            part.isParameter = true;
            part.before = segment.substr(0, open);
            part.parameter = segment.substr(open + 1, close - open - 1);
            part.after = segment.substr(close + 1);
        }
        if (slash == std::string_view::npos)
            break;
        rest.remove_prefix(slash + 1);
    }
    for (const auto& [member, method] : kMethods) {
        if (item->is_object() && item->contains(member))
            operation(made, text, method, item.member(member), item);
    }
    m_into.m_paths[made.segments.size()].push_back(std::move(made));
}

void ApiCompiler::servers(const Json& document, const std::string& basePath)
{
    auto& paths = m_into.m_basePaths;
    const auto take = [&paths](std::string path) {
        while (path.ends_with('/'))
            path.pop_back();
        if (std::find(paths.begin(), paths.end(), path) == paths.end())
            paths.push_back(std::move(path));
    };
    if (!basePath.empty())
        return take(basePath);
    const Json& list = base::memberAt(document, "servers");
    for (const Json& server : list.is_array() ? list : Json::array()) {
        std::string url = base::stringAt(server, "url");
        if (const size_t scheme = url.find("://"); scheme != std::string::npos) {
            const size_t slash = url.find('/', scheme + 3);
            url = slash == std::string::npos ? std::string() : url.substr(slash);
        }
        if ((url.empty() || url.starts_with('/')) && url.find('{') == std::string::npos)
            take(url);
    }
    if (paths.empty())
        take("");
    // The longest first: "/v1" before "".
    std::sort(paths.begin(), paths.end(), [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
}

void ApiCompiler::compile(const Json& document, const std::string& basePath)
{
    const Part root{&document, std::string(kUri), ""};
    servers(document, basePath);
    const Part components = root.member("components");
    if (const Part schemas = components.member("schemas"); schemas->is_object()) {
        for (const auto& [name, ignored] : schemas->items())
            rule(schemas.member(name));
    }
    if (const Part schemes = components.member("securitySchemes"); schemes->is_object()) {
        for (const auto& [name, ignored] : schemes->items()) {
            const Part scheme = resolved(schemes.member(name));
            if (scheme->is_object() && base::stringAt(*scheme, "in") == "query")
                m_into.m_securityParameters.push_back(base::stringAt(*scheme, "name"));
        }
    }
    const Part paths = root.member("paths");
    if (!paths->is_object())
        return problem("/paths", "must be an object");
    for (const auto& [text, ignored] : paths->items()) {
        if (!text.starts_with("x-"))
            path(text, paths.member(text));
    }
    for (auto& [size, same] : m_into.m_paths) {
        std::stable_sort(same.begin(), same.end(), [](const auto& a, const auto& b) {
            // Segment by segment: a text before a parameter.
            return std::lexicographical_compare(a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end(), [](const auto& x, const auto& y) {
                const auto rank = [](const auto& one) { return one.isParameter ? 1 + (one.before.empty() && one.after.empty()) : 0; };
                return rank(x) < rank(y);
            });
        });
    }
    for (const base::Problem& found : m_schemas.problems())
        problem(found.pointer, found.message);
}

base::Result<std::shared_ptr<const ApiDescription>> ApiDescription::compile(Json document, std::vector<std::pair<std::string, Json>> others, const std::string& basePath)
{
    const std::string version = base::stringAt(document, "openapi");
    const bool isOld = version.starts_with("3.0.");
    if (!isOld && !version.starts_with("3.1."))
        return base::invalid("the description is wrong", {{"/openapi", "must be 3.0.x or 3.1.x", 0, 0}});
    auto made = std::make_shared<ApiDescription>();
    if (isOld)
        made->m_old = std::make_unique<schema::SchemaSet>(schema::SchemaSet::Dialect::OpenApi30);
    schema::SchemaSet& schemas = isOld ? *made->m_old : made->m_schemas;
    for (auto& [uri, other] : others)
        schemas.add(schema::resolveUri(ApiCompiler::kUri, uri), std::move(other), false);
    const Json& kept = schemas.add(ApiCompiler::kUri, std::move(document), false);
    ApiCompiler compiler(*made, schemas);
    compiler.compile(kept, basePath);
    if (auto problems = compiler.takeProblems(); !problems.empty())
        return base::invalid("the description is wrong", std::move(problems));
    return std::shared_ptr<const ApiDescription>(std::move(made));
}

} // namespace gatehouse::policies
