// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/validate/request_check.h"

#include "base/bytes.h"
#include "policies/guard/body_text.h"
#include "policies/guard/multipart.h"
#include "policies/guard/validate/parameter_values.h"

#include <algorithm>

namespace gatehouse::policies {

using base::Json;
using schema::Evaluation;

namespace {

constexpr uint64_t kSteps = 50'000; // of a check, and for each byte of the text
constexpr uint64_t kStepsForByte = 4;
constexpr size_t kMostParts = 1000; // of a form
constexpr size_t kMostName = 100; // of a client's own names that are told

const char* placeName(ApiParameter::In in)
{
    switch (in) {
    case ApiParameter::In::Path: return "/path";
    case ApiParameter::In::Query: return "/query";
    case ApiParameter::In::Header: return "/header";
    case ApiParameter::In::Cookie: break;
    }
    return "/cookie";
}

} // namespace

const ApiMedia* mediaFor(const std::vector<ApiMedia>& content, std::string_view mediaType)
{
    const std::string type = base::toLower(mediaType);
    const std::string range = type.substr(0, type.find('/')) + "/*";
    const ApiMedia* best = nullptr;
    int rank = 0;
    for (const ApiMedia& media : content) {
        const int here = media.range == type ? 3 : media.range == range ? 2 : media.range == "*/*" ? 1 : 0;
        if (here > rank) {
            rank = here;
            best = &media;
        }
    }
    return best;
}

void RequestCheck::problem(std::string pointer, std::string message)
{
    if (m_problems.size() < m_rules.maxProblems)
        m_problems.push_back({std::move(pointer), std::move(message), 0, 0});
}

void RequestCheck::value(const schema::Rule& rule, const Json& value, std::string_view pointer, size_t bytes)
{
    if (m_problems.size() >= m_rules.maxProblems)
        return;
    Evaluation::Options options;
    options.maxProblems = m_rules.maxProblems - m_problems.size();
    options.maxSteps = kSteps + kStepsForByte * bytes;
    options.formats = m_rules.formats;
    options.direction = m_direction;
    Evaluation evaluation(options);
    if (evaluation.run(rule, value, pointer))
        return;
    auto found = evaluation.takeProblems();
    if (found.empty())
        found.push_back({std::string(pointer), "is not as described", 0, 0});
    m_problems.insert(m_problems.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
}

void RequestCheck::parameter(ParameterValues& values, const ApiParameter& parameter)
{
    const std::string pointer = base::joinPointer(placeName(parameter.in), parameter.name);
    std::string fault;
    const auto given = values.value(parameter, fault);
    if (!fault.empty())
        problem(pointer, fault);
    else if (!given && parameter.required)
        problem(pointer, "is required");
    else if (given && parameter.rule)
        value(*parameter.rule, *given, pointer);
}

void RequestCheck::headers(const std::vector<ApiParameter>& described, const http::HeaderFields& fields)
{
    if (described.empty())
        return;
    http::RequestHead head;
    head.fields = fields;
    const ApiDescription::Found none;
    ParameterValues values(head, none);
    for (const ApiParameter& header : described)
        parameter(values, header);
}

void RequestCheck::parameters(const http::RequestHead& request, const ApiDescription& api, const ApiDescription::Found& found)
{
    ParameterValues values(request, found);
    if (values.tooMany())
        problem("/query", "has too many parameters");
    for (const ApiParameter& each : found.operation->parameters)
        parameter(values, each);
    if (m_rules.unknownParameters)
        return;
    for (const std::string& name : values.unknown(api))
        problem(base::joinPointer("/query", name.substr(0, kMostName)), "is not known");
}

void RequestCheck::json(const schema::Rule* rule, std::string_view text)
{
    const auto parsed = base::parseJson(text, {static_cast<size_t>(m_rules.maxBody), m_rules.maxDepth});
    if (!parsed) {
        // What the reader says may quote the text: where is enough.
        const auto& problems = parsed.error().problems;
        const bool hasPlace = !problems.empty() && problems[0].line > 0;
        return problem("/body", "is not JSON that can be read" + (hasPlace ? " (line " + std::to_string(problems[0].line) + ", column " + std::to_string(problems[0].column) + ")" : std::string()));
    }
    if (rule)
        value(*rule, *parsed, "/body", text.size());
}

void RequestCheck::member(Json& form, const schema::Rule* rule, const std::string& name, const ApiEncoding* encoding, std::string_view type, std::string_view text, bool isFile)
{
    const std::string pointer = base::joinPointer("/body", name.substr(0, kMostName));
    const bool saysOne = encoding && encoding->types.size() == 1;
    if (encoding && !encoding->types.empty() && !type.empty()) {
        const std::string lower = base::toLower(type), range = lower.substr(0, lower.find('/')) + "/*";
        const auto takes = [&](const std::string& one) { return one == lower || one == range || one == "*/*"; };
        if (std::none_of(encoding->types.begin(), encoding->types.end(), takes)) {
            problem(pointer, "is of a media type that is not described");
            return;
        }
    }
    if (isJsonType(type) || (type.empty() && saysOne && isJsonType(encoding->types.front()))) {
        auto parsed = base::parseJson(text, {static_cast<size_t>(m_rules.maxBody), m_rules.maxDepth});
        if (!parsed)
            return problem(pointer, "is not JSON that can be read");
        return ParameterValues::addMember(form, name, std::move(*parsed), false, rule);
    }
    // Of bytes, their number is what can be told: they stand as characters that nobody's pattern means.
    const bool isText = base::isValidUtf8(text);
    ParameterValues::addMember(form, name, isText ? std::string(text) : std::string(text.size(), '\x01'), isText && !isFile, rule);
}

void RequestCheck::form(const ApiMedia& media, std::string_view text)
{
    ParameterValues::Pairs pairs;
    if (!ParameterValues::readPairs(text, pairs))
        return problem("/body", "has too many members");
    Json read = Json::object();
    for (const auto& [name, given] : pairs) {
        if (!base::isValidUtf8(name) || !base::isValidUtf8(given))
            return problem("/body", "is not in UTF-8");
        member(read, media.rule, name, media.encoding(name), {}, given, false);
    }
    value(*media.rule, read, "/body", text.size());
}

void RequestCheck::multipart(const ApiMedia& media, std::string_view contentType, std::string_view text)
{
    std::string scratch;
    std::string_view boundary;
    std::vector<MultipartPart> parts;
    if (!policies::parameter(contentType, "boundary", scratch, boundary) || !readMultipart(text, boundary, kMostParts, parts))
        return problem("/body", "is not a form that can be read with certainty");
    Json read = Json::object();
    for (const MultipartPart& part : parts) {
        // Another encoding of all texts (RFC 7578, section 4.6): who heeds it reads something else.
        if (!base::isValidUtf8(part.name) || (part.name == "_charset_" && !base::equalsIgnoreCase(part.body, "utf-8")))
            return problem("/body", "is not in UTF-8");
        const schema::Rule* rule = ParameterValues::memberRule(media.rule, part.name);
        // What has members is JSON unless it says otherwise (OpenAPI 3.1, section 4.8.15.1).
        const bool isObject = rule && (rule->allowedTypes() & (schema::Rule::Object | schema::Rule::Array)) && !(rule->allowedTypes() & schema::Rule::String);
        const std::string_view type = part.contentType.empty() && isObject && !part.isFile ? std::string_view("application/json") : part.contentType;
        member(read, media.rule, part.name, media.encoding(part.name), type, part.body, part.isFile);
    }
    value(*media.rule, read, "/body", text.size());
}

void RequestCheck::body(const ApiMedia& media, std::string_view mediaType, std::string_view contentType, std::string_view text)
{
    if (isJsonType(mediaType))
        return json(media.rule, text);
    if (!media.rule)
        return;
    if (base::equalsIgnoreCase(mediaType, "application/x-www-form-urlencoded"))
        return form(media, text);
    if (base::equalsIgnoreCase(mediaType, "multipart/form-data"))
        return multipart(media, contentType, text);
    const bool isText = isPlainText(mediaType) && base::isValidUtf8(text);
    if (isText && (media.rule->allowedTypes() & schema::Rule::String))
        return value(*media.rule, Json(std::string(text)), "/body");
    if (isText) {
        const auto number = base::parseJson(text, {64, 1});
        return number ? value(*media.rule, *number, "/body") : problem("/body", "is a text that is not as described");
    }
    // A range such as */* takes it, but nothing can be told of it.
    if (!m_rules.passesUnchecked)
        problem("/body", "is of a media type that can't be held against its description");
}

} // namespace gatehouse::policies
