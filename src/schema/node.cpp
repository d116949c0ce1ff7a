// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/node.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace gatehouse::schema {

namespace {

using base::Json;

unsigned typeNamed(const std::string& name)
{
    static const std::map<std::string, unsigned> kTypes = {{"null", Node::Null},     {"boolean", Node::Boolean}, {"integer", Node::Integer}, {"number", Node::Number},
                                                           {"string", Node::String}, {"array", Node::Array},     {"object", Node::Object}};
    const auto found = kTypes.find(name);
    return found == kTypes.end() ? 0 : found->second;
}

std::optional<double> number(const Json& schema, const char* keyword)
{
    const Json& value = base::memberAt(schema, keyword);
    return value.is_number() ? std::optional(value.get<double>()) : std::nullopt;
}

std::optional<size_t> count(const Json& schema, const char* keyword)
{
    const Json& value = base::memberAt(schema, keyword);
    return value.is_number() && value.get<double>() >= 0 ? std::optional(static_cast<size_t>(std::min(value.get<double>(), 1e15))) : std::nullopt;
}

// What this house understands; anything else that is no annotation is refused rather than silently not checked.
const std::set<std::string>& understood()
{
    static const std::set<std::string> kKeywords = {
        "$schema", "$id", "$defs", "$ref", "$comment", "$anchor", "$vocabulary", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "type", "enum", "const",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems", "contains",
        "minContains", "maxContains", "items", "prefixItems", "properties", "patternProperties", "additionalProperties", "propertyNames", "required", "dependentRequired",
        "dependentSchemas", "minProperties", "maxProperties", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "contentMediaType", "contentEncoding", "contentSchema", "definitions"};
    return kKeywords;
}

// A reference is a URI: its fragment is percent-encoded (RFC 6901, section 6).
std::string fragmentText(const std::string& reference)
{
    std::string out;
    for (size_t i = 0; i < reference.size(); ++i) {
        unsigned byte = 0;
        const char* digits = reference.data() + i + 1;
        if (reference[i] == '%' && i + 2 < reference.size() && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
            out += static_cast<char>(byte);
            i += 2;
        } else {
            out += reference[i];
        }
    }
    return out;
}

} // namespace

base::Result<Node*> NodeBuilder::build()
{
    Node* root = node(m_root, "");
    if (!m_problems.empty())
        return base::invalid("the schema is wrong", std::move(m_problems));
    return root;
}

Node* NodeBuilder::node(const Json& schema, const std::string& pointer)
{
    if (const auto known = m_known.find(&schema); known != m_known.end())
        return known->second;
    m_nodes.push_back(std::make_unique<Node>());
    Node& made = *m_nodes.back();
    m_known[&schema] = &made;
    made.source = &schema;
    if (schema.is_boolean())
        made.constant = schema.get<bool>();
    else if (schema.is_object())
        keywords(made, schema, pointer);
    else
        problem(pointer, "a schema is an object or a boolean");
    return &made;
}

Node::Pattern NodeBuilder::pattern(const std::string& text, const std::string& pointer)
{
    auto compiled = std::make_shared<RE2>(text, RE2::Quiet);
    if (!compiled->ok())
        problem(pointer, "is not a regular expression: " + compiled->error());
    return compiled;
}

Node* NodeBuilder::child(const Json& schema, const char* keyword, const std::string& pointer)
{
    const auto found = schema.find(keyword);
    return found == schema.end() ? nullptr : node(*found, base::joinPointer(pointer, keyword));
}

std::vector<Node*> NodeBuilder::list(const Json& schema, const char* keyword, const std::string& pointer)
{
    std::vector<Node*> nodes;
    const Json& values = base::memberAt(schema, keyword);
    for (size_t i = 0; values.is_array() && i < values.size(); ++i)
        nodes.push_back(node(values[i], base::joinPointer(base::joinPointer(pointer, keyword), i)));
    return nodes;
}

void NodeBuilder::keywords(Node& node, const Json& schema, const std::string& pointer)
{
    for (const auto& [keyword, value] : schema.items()) {
        if (keyword.rfind("x-", 0) != 0 && !understood().contains(keyword))
            problem(base::joinPointer(pointer, keyword), "the keyword \"" + keyword + "\" is not understood");
    }
    const Json& type = base::memberAt(schema, "type");
    for (const Json& name : type.is_array() ? type : type.is_string() ? Json::array({type}) : Json::array()) {
        const unsigned bit = name.is_string() ? typeNamed(name.get<std::string>()) : 0;
        if (bit == 0)
            problem(base::joinPointer(pointer, "type"), "is not a type");
        node.types |= bit;
    }
    if (const Json& values = base::memberAt(schema, "enum"); values.is_array())
        node.enumeration.emplace(values.begin(), values.end());
    if (schema.contains("const"))
        node.fixed = schema["const"];
    node.minimum = number(schema, "minimum");
    node.maximum = number(schema, "maximum");
    node.exclusiveMinimum = number(schema, "exclusiveMinimum");
    node.exclusiveMaximum = number(schema, "exclusiveMaximum");
    node.multipleOf = number(schema, "multipleOf");
    node.minLength = count(schema, "minLength");
    node.maxLength = count(schema, "maxLength");
    node.minItems = count(schema, "minItems");
    node.maxItems = count(schema, "maxItems");
    node.minContains = count(schema, "minContains");
    node.maxContains = count(schema, "maxContains");
    node.minProperties = count(schema, "minProperties");
    node.maxProperties = count(schema, "maxProperties");
    node.uniqueItems = base::boolAt(schema, "uniqueItems");
    node.format = base::stringAt(schema, "format");
    if (const Json& text = base::memberAt(schema, "pattern"); text.is_string()) {
        node.patternText = text.get<std::string>();
        node.pattern = pattern(node.patternText, base::joinPointer(pointer, "pattern"));
    }
    objectKeywords(node, schema, pointer);
    node.prefixItems = list(schema, "prefixItems", pointer);
    node.items = child(schema, "items", pointer);
    node.contains = child(schema, "contains", pointer);
    node.allOf = list(schema, "allOf", pointer);
    node.anyOf = list(schema, "anyOf", pointer);
    node.oneOf = list(schema, "oneOf", pointer);
    node.negated = child(schema, "not", pointer);
    node.condition = child(schema, "if", pointer);
    node.then = child(schema, "then", pointer);
    node.otherwise = child(schema, "else", pointer);
    if (const Json& reference = base::memberAt(schema, "$ref"); reference.is_string()) {
        const std::string text = fragmentText(reference.get_ref<const std::string&>());
        const Json* target = text == "#" ? &m_root : text.rfind("#/", 0) == 0 ? base::atPointer(m_root, std::string_view(text).substr(1)) : nullptr;
        if (target)
            node.reference = this->node(*target, text.substr(1));
        else
            problem(base::joinPointer(pointer, "$ref"), "leads nowhere in this document");
    }
}

void NodeBuilder::objectKeywords(Node& node, const Json& schema, const std::string& pointer)
{
    if (const Json& properties = base::memberAt(schema, "properties"); properties.is_object()) {
        for (const auto& [name, value] : properties.items())
            node.properties[name] = this->node(value, base::joinPointer(base::joinPointer(pointer, "properties"), name));
    }
    if (const Json& patterns = base::memberAt(schema, "patternProperties"); patterns.is_object()) {
        for (const auto& [text, value] : patterns.items()) {
            const std::string at = base::joinPointer(base::joinPointer(pointer, "patternProperties"), text);
            node.patternProperties.emplace_back(pattern(text, at), this->node(value, at));
        }
    }
    node.additionalProperties = child(schema, "additionalProperties", pointer);
    node.propertyNames = child(schema, "propertyNames", pointer);
    for (const Json& name : base::memberAt(schema, "required")) {
        if (name.is_string())
            node.required.push_back(name.get<std::string>());
    }
    if (const Json& dependents = base::memberAt(schema, "dependentRequired"); dependents.is_object()) {
        for (const auto& [name, others] : dependents.items()) {
            for (const Json& other : others) {
                if (other.is_string())
                    node.dependentRequired[name].push_back(other.get<std::string>());
            }
        }
    }
    if (const Json& dependents = base::memberAt(schema, "dependentSchemas"); dependents.is_object()) {
        for (const auto& [name, value] : dependents.items())
            node.dependentSchemas[name] = this->node(value, base::joinPointer(base::joinPointer(pointer, "dependentSchemas"), name));
    }
}

} // namespace gatehouse::schema
