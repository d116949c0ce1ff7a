// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/validate/request_check.h"

#include "base/bytes.h"
#include "policies/guard/body_text.h"
#include "policies/guard/validate/parameter_values.h"

namespace gatehouse::policies {

using base::Json;
using schema::Evaluation;

namespace {

constexpr uint64_t kSteps = 50'000; // of a check, and for each byte of the text
constexpr uint64_t kStepsForByte = 4;
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

void RequestCheck::parameters(const http::RequestHead& request, const ApiDescription& api, const ApiDescription::Found& found)
{
    ParameterValues values(request, found);
    if (values.tooMany())
        problem("/query", "has too many parameters");
    for (const ApiParameter& parameter : found.operation->parameters) {
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

void RequestCheck::body(const schema::Rule* rule, std::string_view mediaType, std::string_view text)
{
    if (isJsonType(mediaType))
        return json(rule, text);
    if (!rule)
        return;
    if (base::equalsIgnoreCase(mediaType, "application/x-www-form-urlencoded")) {
        ParameterValues::Pairs pairs;
        if (!ParameterValues::readPairs(text, pairs))
            return problem("/body", "has too many members");
        return value(*rule, ParameterValues::formValue(pairs, rule), "/body", text.size());
    }
    const bool isText = base::equalsIgnoreCase(mediaType.substr(0, 5), "text/") && !isXmlType(mediaType);
    if (isText && (rule->allowedTypes() & schema::Rule::String) && base::isValidUtf8(text))
        value(*rule, Json(std::string(text)), "/body");
}

} // namespace gatehouse::policies
