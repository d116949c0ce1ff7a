// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/guard/validate/api_description.h"

namespace gatehouse::policies {

// The texts that parameters of a request are read from.
class ParameterValues
{
public:
    using Pairs = std::vector<std::pair<std::string, std::string>>; // decoded

    ParameterValues(const http::RequestHead& request, const ApiDescription::Found& found);
    // A parameter's value as its schema means it, nothing when it is not there. `fault`: why it can't be read.
    std::optional<base::Json> value(const ApiParameter& parameter, std::string& fault);
    // Parameters of the query that nobody has asked for.
    std::vector<std::string> unknown(const ApiDescription& api) const;
    bool tooMany() const { return m_tooMany; }

    // "a=1&b=2" with percent-encoding and "+" undone; at most so many.
    static bool readPairs(std::string_view text, Pairs& out);
    // Puts a member of a form where its schema means it. What is written as a text (`isText`) becomes a value of the type that it should have, if it can.
    static void addMember(base::Json& form, const std::string& name, base::Json value, bool isText, const schema::Rule* rule);
    // What a member of a form is held against, or each of a list of that name; null: nothing.
    static const schema::Rule* memberRule(const schema::Rule* form, const std::string& name);

private:
    std::optional<base::Json> fromQuery(const ApiParameter& parameter, std::string& fault);
    std::optional<base::Json> fromText(const ApiParameter& parameter, std::string_view text, std::string& fault) const;

    const http::RequestHead& m_request;
    const ApiDescription::Found& m_found;
    Pairs m_query;
    std::vector<bool> m_asked;
    bool m_tooMany = false;
};

} // namespace gatehouse::policies
