// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "schema/node.h"

namespace gatehouse::schema {

// Checks an instance against a node, gathering all problems (at most 1,000) in document order.
class Checker
{
public:
    std::vector<base::Problem> run(const Node& node, const base::Json& instance, const std::string& pointer);

private:
    void check(const Node& node, const base::Json& value, const std::string& pointer);
    void checkNumber(const Node& node, const base::Json& value, const std::string& pointer);
    void checkString(const Node& node, const base::Json& value, const std::string& pointer);
    void checkArray(const Node& node, const base::Json& value, const std::string& pointer);
    void checkObject(const Node& node, const base::Json& value, const std::string& pointer);
    void checkUnknown(const Node& node, const std::string& member, const base::Json& value, const std::string& pointer);
    void checkCombinations(const Node& node, const base::Json& value, const std::string& pointer);
    void checkOneOf(const Node& node, const base::Json& value, const std::string& pointer);
    bool accepts(const Node& node, const base::Json& value);
    void problem(const std::string& pointer, std::string message);

    std::vector<base::Problem> m_problems;
    int m_depth = 0;
};

// The variant of a oneOf or anyOf that an instance most likely means: the one it fits, else the one with the fewest problems.
const Node* likelyVariant(const std::vector<Node*>& variants, const base::Json& value);

} // namespace gatehouse::schema
