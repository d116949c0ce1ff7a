// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "schema/validator.h"

#include "schema/checker.h"

namespace gatehouse::schema {

using base::Json;

struct Schema::Impl {
    Json document;
    std::vector<std::unique_ptr<Node>> nodes;
    Node* root = nullptr;
};

namespace {

// The nodes that describe a value: the node itself, what it refers to, all of its parts, and the variant that fits.
void describers(const Node& node, const Json& value, bool allVariants, std::vector<const Node*>& out, int depth = 0)
{
    if (depth > 32 || node.constant)
        return;
    out.push_back(&node);
    if (node.reference)
        describers(*node.reference, value, allVariants, out, depth + 1);
    for (const Node* part : node.allOf)
        describers(*part, value, allVariants, out, depth + 1);
    for (const auto* variants : {&node.oneOf, &node.anyOf}) {
        if (variants->empty())
            continue;
        if (!allVariants) {
            describers(*likelyVariant(*variants, value), value, allVariants, out, depth + 1);
            continue;
        }
        for (const Node* variant : *variants)
            describers(*variant, value, allVariants, out, depth + 1);
    }
}

// Calls `visit(node, value, parent, member, pointer)` for every member of an object that a schema describes, deepest last.
template <class Visit>
void walk(const Node& node, Json& value, const std::string& pointer, bool allVariants, const Visit& visit)
{
    std::vector<const Node*> nodes;
    describers(node, value, allVariants, nodes);
    for (const Node* describer : nodes) {
        if (value.is_object()) {
            std::vector<std::string> members;
            for (const auto& item : value.items())
                members.push_back(item.key());
            for (const std::string& member : members) {
                const auto property = describer->properties.find(member);
                const Node* schema = property != describer->properties.end()                                             ? property->second
                                     : describer->additionalProperties && !describer->additionalProperties->constant ? describer->additionalProperties
                                                                                                                         : nullptr;
                if (!schema || !value.contains(member))
                    continue;
                const std::string at = base::joinPointer(pointer, member);
                visit(*schema, at, value, member);
                if (const auto still = value.find(member); still != value.end())
                    walk(*schema, *still, at, allVariants, visit);
            }
        } else if (value.is_array() && describer->items) {
            for (size_t i = 0; i < value.size(); ++i)
                walk(*describer->items, value[i], base::joinPointer(pointer, i), allVariants, visit);
        }
    }
}

void fillDefaults(const Node& node, Json& value)
{
    std::vector<const Node*> nodes;
    describers(node, value, false, nodes);
    for (const Node* describer : nodes) {
        if (value.is_object()) {
            for (const auto& [name, schema] : describer->properties) {
                if (!value.contains(name)) {
                    const Node* source = schema;
                    while (source->reference && !source->source->contains("default"))
                        source = source->reference;
                    if (source->source->is_object() && source->source->contains("default"))
                        value[name] = (*source->source)["default"];
                }
                if (const auto member = value.find(name); member != value.end())
                    fillDefaults(*schema, *member);
            }
        } else if (value.is_array() && describer->items) {
            for (Json& item : value)
                fillDefaults(*describer->items, item);
        }
    }
}

bool isHash(const std::string& member, const Json& value)
{
    return member.ends_with("Hash") && value.is_string() && (value.get_ref<const std::string&>().starts_with("sha256:") || value.get_ref<const std::string&>().starts_with("pbkdf2-sha256$"));
}

void redact(const Node& root, Json& value, bool keepHashes)
{
    // Every variant counts: a value that fits none of them well must not show what one of them would hide.
    walk(root, value, "", true, [&](const Node& node, const std::string&, Json& parent, const std::string& member) {
        if (node.source->is_object() && base::boolAt(*node.source, "writeOnly") && !(keepHashes && isHash(member, parent[member])))
            parent.erase(member);
    });
}

} // namespace

base::Result<Schema> Schema::compile(Json document)
{
    auto impl = std::make_shared<Impl>();
    impl->document = std::move(document);
    NodeBuilder builder(impl->document);
    auto root = builder.build();
    if (!root)
        return std::move(root).error();
    impl->root = *root;
    impl->nodes = builder.takeNodes();
    Schema schema;
    schema.m_impl = std::move(impl);
    return schema;
}

const Json& Schema::document() const
{
    return m_impl->document;
}

std::vector<base::Problem> Schema::validate(const Json& instance, std::string_view pointer) const
{
    return Checker().run(*m_impl->root, instance, std::string(pointer));
}

Json Schema::withDefaults(const Json& instance) const
{
    Json filled = instance;
    fillDefaults(*m_impl->root, filled);
    return filled;
}

Json Schema::redacted(const Json& instance) const
{
    Json shown = instance;
    redact(*m_impl->root, shown, false);
    return shown;
}

Json Schema::withHashesOnly(const Json& instance) const
{
    Json shown = instance;
    redact(*m_impl->root, shown, true);
    return shown;
}

void Schema::forEachSecret(Json& instance, const std::function<void(const std::string&, const std::string&, Json&, const std::string&)>& visit) const
{
    walk(*m_impl->root, instance, "", false, [&](const Node& node, const std::string& pointer, Json& parent, const std::string& member) {
        const std::string how = node.source->is_object() ? base::stringAt(*node.source, "x-secret") : std::string();
        if (!how.empty())
            visit(how, pointer, parent, member);
    });
}

} // namespace gatehouse::schema
