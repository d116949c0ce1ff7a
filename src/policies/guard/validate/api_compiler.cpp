// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/validate/api_compiler.h"

#include "base/bytes.h"
#include "http/path.h"
#include "policies/guard/body_text.h"
#include "policies/guard/validate/discriminators.h"
#include "schema/standard/uri.h"

#include <algorithm>

namespace gatehouse::policies {

namespace {

using base::Json;

constexpr int kMostReferences = 32; // one after another
constexpr size_t kMostProblems = 50;
constexpr size_t kMostOperations = 10'000;
constexpr size_t kMostRules = 200'000;
constexpr size_t kMostServers = 100; // paths of theirs
constexpr std::pair<const char*, const char*> kMethods[] = {{"get", "GET"}, {"put", "PUT"}, {"post", "POST"}, {"delete", "DELETE"}, {"options", "OPTIONS"}, {"head", "HEAD"}, {"patch", "PATCH"}, {"trace", "TRACE"}};

const Json kNothing;

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
    for (const auto& [text, ignored] : content->items()) {
        const std::string range = base::toLower(base::trim(std::string_view(text).substr(0, text.find(';'))));
        const Part form = resolved(content.member(text));
        const Part described = form->is_object() ? form.member("schema") : Part{&kNothing, form.document, form.pointer};
        const Check check = checkOf(range, described);
        if (check == Check::Cannot && !m_passesUnchecked)
            problem(described.pointer, "bodies of " + range + " can't be held against a schema; leave it out, or let them pass unchecked");
        out.push_back({range, check == Check::Can ? rule(described) : nullptr, form->is_object() ? encodings(form) : std::vector<ApiEncoding>()});
    }
    return out;
}

ApiCompiler::Check ApiCompiler::checkOf(const std::string& range, const Part& given)
{
    if (given->is_null())
        return Check::Needless;
    if (isJsonType(range) || range == "application/x-www-form-urlencoded" || range == "multipart/form-data")
        return Check::Can;
    const Part schema = resolved(given);
    const bool isRange = range.find('*') != std::string::npos; // what comes decides
    // A text or bytes of any kind.
    static constexpr std::string_view kWithoutMeaning[] = {"type", "format", "contentMediaType", "contentEncoding", "title", "description", "example", "examples", "deprecated", "default", "nullable", "externalDocs"};
    bool isAnything = schema->is_object() || (schema->is_boolean() && schema->get<bool>());
    for (const auto& [member, ignored] : objectOf(*schema).items())
        isAnything = isAnything && (member.starts_with("x-") || std::find(std::begin(kWithoutMeaning), std::end(kWithoutMeaning), member) != std::end(kWithoutMeaning));
    const Json& type = base::memberAt(*schema, "type");
    const std::string format = base::stringAt(*schema, "format");
    isAnything = isAnything && (type.is_null() || type == "string") && (format.empty() || format == "binary" || format == "byte");
    if (isAnything && (!isRange || !format.empty()))
        return Check::Needless;
    return isRange || isPlainText(range) ? Check::Can : Check::Cannot;
}

std::vector<ApiEncoding> ApiCompiler::encodings(const Part& form)
{
    std::vector<ApiEncoding> out;
    const Part list = form.member("encoding");
    for (const auto& [member, ignored] : objectOf(*list).items()) {
        const Part given = list.member(member);
        ApiEncoding& made = out.emplace_back();
        made.member = member;
        const std::string types = base::stringAt(*given, "contentType");
        for (const std::string_view type : base::split(types, ',')) {
            if (const std::string_view plain = base::trim(type.substr(0, type.find(';'))); !plain.empty())
                made.types.push_back(base::toLower(plain));
        }
        if (base::stringAt(*given, "style", "form") != "form" || !base::boolAt(*given, "explode", true))
            problem(given.pointer, "only the style form, exploded, can be read");
        for (const auto& [header, described] : objectOf(*given.member("headers")).items()) {
            if (!base::equalsIgnoreCase(header, "content-type") && !m_passesUnchecked)
                problem(base::joinPointer(given.pointer + "/headers", header), "header fields of a form's parts can't be checked; leave it out, or let them pass unchecked");
        }
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
        const std::string type = content->begin().key();
        const Part described = resolved(content.member(type)).member("schema");
        made.isJson = isJsonType(base::trim(std::string_view(type).substr(0, type.find(';'))));
        made.rule = made.isJson ? rule(described) : nullptr;
        if (content->size() > 1)
            problem(content.pointer, "has one media type");
        else if (!made.isJson && !described->is_null() && !m_passesUnchecked)
            problem(described.pointer, "parameters of " + type + " can't be held against a schema; leave it out, or let them pass unchecked");
    } else {
        made.rule = rule(part.member("schema"));
    }
    const bool isDelimited = made.style == Style::SpaceDelimited || made.style == Style::PipeDelimited;
    if (isDelimited && (made.explode || (made.rule && !(made.rule->allowedTypes() & schema::Rule::Array))))
        problem(part.pointer + "/style", "is for lists that are not exploded");
    const bool fits = made.in == In::Query    ? made.style == Style::Form || isDelimited || made.style == Style::DeepObject
                      : made.in == In::Path   ? made.style == Style::Simple || made.style == Style::Label || made.style == Style::Matrix
                      : made.in == In::Cookie ? made.style == Style::Form
                                              : made.style == Style::Simple;
    if (style && !fits)
        problem(part.pointer + "/style", "is not a style of parameters in " + in);
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
    ownServers(part);
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
    if (given->is_object() && given->contains("$ref") && given->size() > 1)
        problem(given.pointer, "has members beside $ref, and nobody knows which count");
    if (item->is_object())
        ownServers(item);
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

std::vector<std::string> ApiCompiler::serverPaths(const Part& list)
{
    std::vector<std::string> paths;
    const auto take = [&](const std::string& text, const std::string& pointer) {
        const std::string whole = text.empty() ? "/" : text; // `normal` may lie in it
        std::string scratch;
        std::string_view normal;
        if (!http::normalisePath(whole, scratch, normal))
            return problem(pointer, "has a path that the gateway refuses");
        std::string path(normal);
        while (path.ends_with('/'))
            path.pop_back();
        if (std::find(paths.begin(), paths.end(), path) == paths.end())
            paths.push_back(std::move(path));
    };
    for (size_t i = 0; list->is_array() && i < list->size(); ++i) {
        const Part server{&(*list)[i], list.document, base::joinPointer(list.pointer, i)};
        const std::string pointer = server.pointer + "/url";
        std::string url = base::stringAt(*server, "url");
        if (const size_t scheme = url.find("://"); scheme != std::string::npos) {
            const size_t slash = url.find('/', scheme + 3);
            url = slash == std::string::npos ? std::string() : url.substr(slash);
        } else if (!url.empty() && !url.starts_with('/')) {
            problem(pointer, "is relative to where the document lies, which nobody knows here; say the base path");
            continue;
        }
        if (url.find_first_of("?#") != std::string::npos) {
            problem(pointer, "has a query or a fragment; say the base path");
            continue;
        }
        // Each value that a variable may have makes a path.
        std::vector<std::string> open = {url};
        while (!open.empty()) {
            const std::string text = std::move(open.back());
            open.pop_back();
            const size_t begin = text.find('{'), end = text.find('}', begin == std::string::npos ? 0 : begin);
            if (begin == std::string::npos) {
                take(text, pointer);
                continue;
            }
            const std::string name = end == std::string::npos ? std::string() : text.substr(begin + 1, end - begin - 1);
            const Part values = server.member("variables").member(name).member("enum");
            if (!values->is_array() || values->empty() || open.size() + paths.size() + values->size() > kMostServers) {
                problem(pointer, "has a variable in its path that is not one of a few values; say the base path");
                break;
            }
            for (const Json& value : *values)
                open.push_back(text.substr(0, begin) + (value.is_string() ? value.get<std::string>() : std::string()) + text.substr(end + 1));
        }
    }
    // The longest first: "/v1" before "".
    std::sort(paths.begin(), paths.end(), [](const std::string& a, const std::string& b) { return a.size() != b.size() ? a.size() > b.size() : a < b; });
    return paths;
}

void ApiCompiler::servers(const Part& root, const std::string& basePath)
{
    m_hasBasePath = !basePath.empty();
    std::string plain = basePath;
    while (plain.ends_with('/'))
        plain.pop_back();
    m_into.m_basePaths = m_hasBasePath ? std::vector<std::string>{plain} : serverPaths(root.member("servers"));
    if (m_into.m_basePaths.empty())
        m_into.m_basePaths.emplace_back();
}

void ApiCompiler::ownServers(const Part& part)
{
    const Part list = part.member("servers");
    if (!m_hasBasePath && list->is_array() && !list->empty() && serverPaths(list) != m_into.m_basePaths)
        problem(list.pointer, "servers with other paths than the document's can't be told apart; say the base path");
}

void ApiCompiler::compile(const Json& document, const std::string& basePath)
{
    const Part root{&document, std::string(kUri), ""};
    servers(root, basePath);
    const std::string dialect = base::stringAt(document, "jsonSchemaDialect");
    if (!dialect.empty() && dialect != "https://spec.openapis.org/oas/3.1/dialect/base" && dialect != "https://json-schema.org/draft/2020-12/schema")
        problem("/jsonSchemaDialect", "only OpenAPI's own and draft 2020-12 are known");
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

base::Result<std::shared_ptr<const ApiDescription>> ApiDescription::compile(Json document, std::vector<std::pair<std::string, Json>> others, const std::string& basePath, bool passesUnchecked)
{
    const std::string version = base::stringAt(document, "openapi");
    const bool isOld = version.starts_with("3.0.");
    if (!isOld && !version.starts_with("3.1."))
        return base::invalid("the description is wrong", {{"/openapi", "must be 3.0.x or 3.1.x", 0, 0}});
    auto made = std::make_shared<ApiDescription>();
    if (isOld)
        made->m_old = std::make_unique<schema::SchemaSet>(schema::SchemaSet::Dialect::OpenApi30);
    schema::SchemaSet& schemas = isOld ? *made->m_old : made->m_schemas;
    std::vector<base::Problem> faults = spellOutDiscriminators(document);
    for (auto& [uri, other] : others) {
        for (base::Problem& fault : spellOutDiscriminators(other))
            faults.push_back({uri + '#' + fault.pointer, std::move(fault.message), 0, 0});
    }
    if (!faults.empty())
        return base::invalid("the description is wrong", std::move(faults));
    for (auto& [uri, other] : others)
        schemas.add(schema::resolveUri(ApiCompiler::kUri, uri), std::move(other), false);
    const Json& kept = schemas.add(ApiCompiler::kUri, std::move(document), false);
    ApiCompiler compiler(*made, schemas, passesUnchecked);
    compiler.compile(kept, basePath);
    if (auto problems = compiler.takeProblems(); !problems.empty())
        return base::invalid("the description is wrong", std::move(problems));
    return std::shared_ptr<const ApiDescription>(std::move(made));
}

} // namespace gatehouse::policies
