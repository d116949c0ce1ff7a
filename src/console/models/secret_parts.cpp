// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/secret_parts.h"

#include "console/forms/display_text.h"
#include "console/forms/schema_node.h"
#include "console/models/schema_cache.h"

namespace gatehouse::console {

namespace {

constexpr const char* kMask = "••••••";
constexpr int kDeepest = 32; // of a gateway's schema, which may be anything

bool isSecret(const base::Json& schema)
{
    return schema.contains("x-secret") || base::boolAt(schema, "writeOnly");
}

// Secrets go, or are replaced by `mask`.
bool drop(base::Json& value, const SchemaNode& node, int depth, const char* mask)
{
    if (depth > kDeepest || !node.schema.is_object())
        return false;
    bool dropped = false;
    for (const char* variants : {"oneOf", "anyOf", "allOf"}) {
        for (const base::Json& variant : base::memberAt(node.schema, variants))
            dropped = drop(value, node.child(variant), depth + 1, mask) || dropped;
    }
    if (value.is_object()) {
        const base::Json &properties = base::memberAt(node.schema, "properties"), &others = base::memberAt(node.schema, "additionalProperties");
        for (auto member = value.begin(); member != value.end();) {
            const base::Json& part = properties.is_object() && properties.contains(member.key()) ? properties.at(member.key()) : others;
            const SchemaNode inner = part.is_object() ? node.child(part) : SchemaNode{};
            if (inner.schema.is_object() && isSecret(inner.schema)) {
                dropped = true;
                if (mask)
                    *member++ = mask;
                else
                    member = value.erase(member);
                continue;
            }
            dropped = (inner.schema.is_object() && drop(member.value(), inner, depth + 1, mask)) || dropped;
            ++member;
        }
    } else if (value.is_array()) {
        if (const base::Json& items = base::memberAt(node.schema, "items"); items.is_object()) {
            const SchemaNode inner = node.child(items);
            for (base::Json& item : value)
                dropped = drop(item, inner, depth + 1, mask) || dropped;
        }
    }
    return dropped;
}

bool dropFrom(base::Json& value, const base::Json& schema, const char* mask)
{
    return schema.is_object() && drop(value, SchemaNode::fromRoot(schema), 0, mask);
}

std::optional<bool> dropFromResource(const domain::ResourceKey& key, base::Json& value, const SchemaCache& schemas, const char* mask)
{
if (value.is_null())
        return false;
    const base::Json& schema = schemas.resource(key.kind);
    const bool isConfigured = key.kind == domain::Kind::Policy && value.is_object() && value.contains("config");
    static const base::Json none;
    const base::Json& config = isConfigured ? schemas.policy(fromUtf8(base::stringAt(value, "kind"))) : none;
    if (!schema.is_object() || (isConfigured && !config.is_object()))
        return std::nullopt;
    const bool dropped = dropFrom(value, schema, mask);
    return (isConfigured && value.contains("config") && dropFrom(value["config"], config, mask)) || dropped;
}

} // namespace

bool dropSecrets(base::Json& value, const base::Json& schema)
{
    return dropFrom(value, schema, nullptr);
}

std::optional<bool> dropResourceSecrets(const domain::ResourceKey& key, base::Json& value, const SchemaCache& schemas)
{
    return dropFromResource(key, value, schemas, nullptr);
}

std::optional<bool> maskResourceSecrets(const domain::ResourceKey& key, base::Json& value, const SchemaCache& schemas)
{
    return dropFromResource(key, value, schemas, kMask);
}

} // namespace gatehouse::console
