// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/guard/validate/api_description.h"
#include "schema/standard/evaluation.h"

namespace gatehouse::policies {

class ParameterValues;

// How validate reads and judges.
struct ValidateRules {
    uint64_t maxBody = 1u << 20;
    size_t maxProblems = 10;
    int maxDepth = 64;
    bool formats = true;
    bool unknownParameters = false; // of the query: pass
    bool passesUnchecked = false;   // bodies that no schema can be held against
};

// Gathers all that is wrong with one message, its parts named by "/body/…", "/query/…" and so on. One use.
class RequestCheck
{
public:
    RequestCheck(const ValidateRules& rules, schema::Evaluation::Direction direction) : m_rules(rules), m_direction(direction) {}

    void parameters(const http::RequestHead& request, const ApiDescription& api, const ApiDescription::Found& found);
    // `bytes`: of the text that the value was read from; larger ones may take longer.
    void value(const schema::Rule& rule, const base::Json& value, std::string_view pointer, size_t bytes = 0);
    // A JSON text.
    void json(const schema::Rule* rule, std::string_view text);
    // A body, as its media type is described. `contentType`: the whole header field.
    void body(const ApiMedia& media, std::string_view mediaType, std::string_view contentType, std::string_view text);
    // Header fields of an answer.
    void headers(const std::vector<ApiParameter>& described, const http::HeaderFields& fields);
    void problem(std::string pointer, std::string message);

    std::vector<base::Problem>& problems() { return m_problems; }

private:
    void parameter(ParameterValues& values, const ApiParameter& parameter);
    void form(const ApiMedia& media, std::string_view text);
    void multipart(const ApiMedia& media, std::string_view contentType, std::string_view text);
    // One member of a form, of this media type; not when it is not what it says.
    void member(base::Json& form, const schema::Rule* rule, const std::string& name, const ApiEncoding* encoding, std::string_view type, std::string_view text, bool isFile);
    const ValidateRules& m_rules;
    const schema::Evaluation::Direction m_direction;
    std::vector<base::Problem> m_problems;
};

// What of a description's media types a body of this one is; null: none.
const ApiMedia* mediaFor(const std::vector<ApiMedia>& content, std::string_view mediaType);

} // namespace gatehouse::policies
