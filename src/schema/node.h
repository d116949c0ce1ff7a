// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json.h"

#include <map>
#include <memory>
#include <optional>
#include <re2/re2.h>
#include <string>
#include <vector>

namespace gatehouse::schema {

// One compiled (sub)schema; owned by its Schema, immutable once built. References are plain pointers into the same tree.
struct Node {
    enum Type : unsigned { Null = 1, Boolean = 2, Integer = 4, Number = 8, String = 16, Array = 32, Object = 64 };
    using Pattern = std::shared_ptr<RE2>;

    const base::Json* source = nullptr; // the schema object, for annotations
    std::optional<bool> constant;       // "true" and "false" as schemas
    unsigned types = 0;                 // 0: any
    std::optional<std::vector<base::Json>> enumeration; // an empty one allows nothing
    std::optional<base::Json> fixed;    // const

    std::optional<double> minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf;
    std::optional<size_t> minLength, maxLength, minItems, maxItems, minProperties, maxProperties, minContains, maxContains;
    Pattern pattern;
    std::string patternText;
    std::string format;
    bool uniqueItems = false;

    std::map<std::string, Node*> properties;
    std::vector<std::pair<Pattern, Node*>> patternProperties;
    Node* additionalProperties = nullptr;
    Node* propertyNames = nullptr;
    std::vector<std::string> required;
    std::map<std::string, std::vector<std::string>> dependentRequired;
    std::map<std::string, Node*> dependentSchemas;

    std::vector<Node*> prefixItems;
    Node* items = nullptr;
    Node* contains = nullptr;

    std::vector<Node*> allOf, anyOf, oneOf;
    Node* negated = nullptr;
    Node* condition = nullptr;
    Node* then = nullptr;
    Node* otherwise = nullptr;
    Node* reference = nullptr;
};

// Compiles a document into nodes; the error names the place in the schema.
class NodeBuilder
{
public:
    explicit NodeBuilder(const base::Json& root) : m_root(root) {}
    base::Result<Node*> build();
    std::vector<std::unique_ptr<Node>> takeNodes() { return std::move(m_nodes); }

private:
    Node* node(const base::Json& schema, const std::string& pointer);
    void keywords(Node& node, const base::Json& schema, const std::string& pointer);
    void objectKeywords(Node& node, const base::Json& schema, const std::string& pointer);
    std::vector<Node*> list(const base::Json& schema, const char* keyword, const std::string& pointer);
    Node* child(const base::Json& schema, const char* keyword, const std::string& pointer);
    Node::Pattern pattern(const std::string& text, const std::string& pointer);
    void problem(const std::string& pointer, std::string message) { m_problems.push_back({pointer, std::move(message), 0, 0}); }

    const base::Json& m_root;
    std::vector<std::unique_ptr<Node>> m_nodes;
    std::map<const base::Json*, Node*> m_known; // breaks circles of references
    std::vector<base::Problem> m_problems;
};

} // namespace gatehouse::schema
