// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/schema_node.h"

#include "console/forms/display_text.h"
#include "console/forms/schema_text.h"

#include <algorithm>
#include <limits>

namespace gatehouse::console {

namespace {

constexpr int kMaxReferences = 16; // a schema that refers to itself must not hang the form

bool isNullSchema(const base::Json& part)
{
    return part.is_object() && part.contains("type") && part["type"] == "null";
}

const base::Json* alternatives(const base::Json& schema)
{
    for (const char* word : {"oneOf", "anyOf"}) {
        if (schema.contains(word) && schema[word].is_array() && !schema[word].empty())
            return &schema[word];
    }
    return nullptr;
}

FieldKind kindFromWidget(const std::string& widget)
{
    static const std::pair<const char*, FieldKind> table[] = {
        {"duration", FieldKind::Duration}, {"size", FieldKind::Size},           {"password", FieldKind::Secret},  {"multiline", FieldKind::Multiline},
        {"code", FieldKind::Multiline},    {"cidr-list", FieldKind::List},      {"tags", FieldKind::List},        {"reference", FieldKind::Reference},
        {"key-value", FieldKind::KeyValue}, {"toggle", FieldKind::Toggle},
    };
    for (const auto& [name, kind] : table) {
        if (widget == name)
            return kind;
    }
    return FieldKind::Json;
}

} // namespace

SchemaNode SchemaNode::fromRoot(base::Json document)
{
    auto root = std::make_shared<const base::Json>(std::move(document));
    return SchemaNode{root, base::Json::object()}.child(*root);
}

SchemaNode SchemaNode::child(const base::Json& part) const
{
    SchemaNode node{root, part.is_object() ? part : base::Json::object()};
    for (int i = 0; i < kMaxReferences; ++i) {
        if (node.schema.contains("$ref") && node.schema["$ref"].is_string()) {
            const std::string reference = node.schema["$ref"];
            node.schema.erase("$ref");
            const base::Json* target = reference.rfind('#', 0) == 0 ? base::atPointer(*root, std::string_view(reference).substr(1)) : nullptr;
            if (target && target->is_object()) {
                base::Json merged = *target;
                merged.update(node.schema);
                node.schema = std::move(merged);
            }
            continue;
        }
        const base::Json& all = base::memberAt(node.schema, "allOf");
        if (all.is_array() && all.size() == 1 && all[0].is_object() && !all[0].contains("if")) {
            base::Json merged = all[0];
            node.schema.erase("allOf");
            merged.update(node.schema);
            node.schema = std::move(merged);
            continue;
        }
        // "X or null" is X that may be null.
        const base::Json* either = alternatives(node.schema);
        if (either && either->size() == 2 && (isNullSchema((*either)[0]) != isNullSchema((*either)[1]))) {
            base::Json merged = isNullSchema((*either)[0]) ? (*either)[1] : (*either)[0];
            if (!merged.is_object())
                break;
            base::Json outer = node.schema;
            outer.erase("oneOf");
            outer.erase("anyOf");
            merged.update(outer);
            merged["x-nullable"] = true;
            node.schema = std::move(merged);
            continue;
        }
        break;
    }
    return node;
}

bool SchemaNode::nullable() const
{
    if (base::boolAt(schema, "x-nullable"))
        return true;
    const base::Json& type = base::memberAt(schema, "type");
    return type == "null" || (type.is_array() && std::find(type.begin(), type.end(), "null") != type.end());
}

bool SchemaNode::allowsType(std::string_view wanted) const
{
    if (const base::Json* either = alternatives(schema); either && !schema.contains("type")) {
        return std::any_of(either->begin(), either->end(), [&](const base::Json& part) { return child(part).allowsType(wanted); });
    }
    const base::Json& type = base::memberAt(schema, "type");
    if (type.is_string())
        return type == wanted || (wanted == "integer" && type == "number");
    if (type.is_array())
        return std::find(type.begin(), type.end(), wanted) != type.end();
    return true;
}

QString SchemaNode::title(const std::string& name) const
{
    const std::string own = base::stringAt(schema, "title");
    return own.empty() ? humanised(name) : schemaText(own, 120);
}

QString SchemaNode::description() const
{
    return schemaText(base::stringAt(schema, "description"), 1200);
}

QString SchemaNode::defaultText() const
{
    return schema.contains("default") ? valueText(schema["default"]) : QString();
}

FieldKind SchemaNode::kind() const
{
    const base::Json& type = base::memberAt(schema, "type");
    const std::string widget = base::stringAt(schema, "x-widget");
    const std::string format = base::stringAt(schema, "format");
    const bool list = type == "array" || (!schema.contains("type") && schema.contains("items"));
    const bool object = type == "object" || (!schema.contains("type") && schema.contains("properties"));
    if (!list && !object) {
        if (schema.contains("x-secret") || (base::boolAt(schema, "writeOnly") && allowsType("string")))
            return FieldKind::Secret;
        if (const FieldKind kind = widget.empty() ? FieldKind::Json : kindFromWidget(widget); kind != FieldKind::Json && kind != FieldKind::List)
            return kind;
        if (schema.contains("x-reference"))
            return FieldKind::Reference;
        if (schema.contains("enum") && schema["enum"].is_array())
            return FieldKind::Enum;
        if (schema.contains("const"))
            return FieldKind::Enum;
        if (format == "gatehouse-duration")
            return FieldKind::Duration;
        if (format == "size")
            return FieldKind::Size;
        if (const base::Json* either = alternatives(schema)) {
            // Two spellings of one duration or size are one field.
            for (const base::Json& part : *either) {
                const std::string inner = base::stringAt(child(part).schema, "format");
                if (inner == "gatehouse-duration" || inner == "size")
                    return inner == "size" ? FieldKind::Size : FieldKind::Duration;
            }
            return FieldKind::Variant;
        }
        if (type.is_array()) { // a scalar of several types: text, which keeps numbers as numbers
            const bool scalar = std::none_of(type.begin(), type.end(), [](const base::Json& one) { return one == "object" || one == "array"; });
            if (scalar && allowsType("string"))
                return FieldKind::Text;
            if (scalar && (allowsType("integer") || allowsType("number")))
                return FieldKind::Number;
            if (scalar && allowsType("boolean"))
                return FieldKind::Toggle;
            return FieldKind::Json;
        }
        if (type == "string")
            return FieldKind::Text;
        if (type == "integer" || type == "number")
            return FieldKind::Number;
        if (type == "boolean")
            return FieldKind::Toggle;
        return FieldKind::Json;
    }
    if (list) {
        const SchemaNode items = child(base::memberAt(schema, "items"));
        const base::Json& itemType = base::memberAt(items.schema, "type");
        if (itemType == "object" || items.schema.contains("properties") || items.kind() == FieldKind::Variant)
            return FieldKind::ObjectList;
        if (items.schema.contains("enum") && items.schema["enum"].is_array() && items.schema["enum"].size() <= 24)
            return FieldKind::Choices;
        if (itemType == "string" || itemType == "integer" || itemType == "number" || itemType.is_array())
            return FieldKind::List;
        return FieldKind::Json;
    }
    if (schema.contains("properties") && schema["properties"].is_object() && !schema["properties"].empty())
        return FieldKind::Group;
    if (alternatives(schema))
        return FieldKind::Variant;
    const base::Json& additional = base::memberAt(schema, "additionalProperties");
    if (widget == "key-value" || (additional.is_object() && child(additional).allowsType("string") && additional.contains("type")))
        return FieldKind::KeyValue;
    return FieldKind::Json;
}

std::vector<SchemaNode> SchemaNode::variants() const
{
    std::vector<SchemaNode> list;
    if (const base::Json* either = alternatives(schema)) {
        for (const base::Json& part : *either) {
            if (!isNullSchema(part))
                list.push_back(child(part));
        }
    }
    return list;
}

QString SchemaNode::variantTitle(int index) const
{
    const std::string own = base::stringAt(schema, "title");
    if (!own.empty())
        return schemaText(own, 80);
    const base::Json& properties = base::memberAt(schema, "properties");
    if (properties.is_object()) {
        for (const auto& [name, part] : properties.items()) {
            if (part.is_object() && part.contains("const"))
                return valueText(part["const"]);
        }
        const base::Json& required = base::memberAt(schema, "required");
        if (required.is_array() && !required.empty() && required[0].is_string())
            return humanised(required[0].get<std::string>());
    }
    const std::string type = base::stringAt(schema, "type");
    return type.empty() ? QStringLiteral("%1").arg(index + 1) : humanised(type);
}

const base::Json* SchemaNode::property(const std::string& name) const
{
    const base::Json& properties = base::memberAt(schema, "properties");
    return properties.is_object() && properties.contains(name) ? &properties[name] : nullptr;
}

std::vector<PropertyOrder> orderedProperties(const SchemaNode& node)
{
    struct Entry {
        PropertyOrder property;
        double order;
    };
    std::vector<Entry> entries;
    const base::Json& properties = base::memberAt(node.schema, "properties");
    const base::Json& required = base::memberAt(node.schema, "required");
    if (!properties.is_object())
        return {};
    for (const auto& [name, part] : properties.items()) {
        const SchemaNode child = node.child(part);
        if (base::boolAt(child.schema, "readOnly"))
            continue; // the server's own
        const bool needed = required.is_array() && std::find(required.begin(), required.end(), name) != required.end();
        entries.push_back({{name, schemaText(base::stringAt(child.schema, "x-group"), 80), needed},
                           base::numberAt(child.schema, "x-order", std::numeric_limits<double>::max())});
    }
    // A heading stands where its first field would stand, and gathers its others there.
    std::map<QString, double> headings;
    for (const Entry& entry : entries) {
        const auto [at, isNew] = headings.emplace(entry.property.group, entry.order);
        at->second = std::min(at->second, entry.order);
        Q_UNUSED(isNew)
    }
    const auto place = [&headings](const Entry& entry) { return entry.property.group.isEmpty() ? entry.order : headings[entry.property.group]; };
    std::stable_sort(entries.begin(), entries.end(), [&](const Entry& a, const Entry& b) {
        return std::make_tuple(place(a), a.property.group, a.order, !a.property.required, a.property.name)
               < std::make_tuple(place(b), b.property.group, b.order, !b.property.required, b.property.name);
    });
    std::vector<PropertyOrder> list;
    for (Entry& entry : entries)
        list.push_back(std::move(entry.property));
    return list;
}

QString humanised(const std::string& name)
{
    QString text;
    for (const QChar c : shownText(name, 80)) {
        if (c == u'_' || c == u'-')
            text += u' ';
        else if (c.isUpper() && !text.isEmpty() && text.back().isLower())
            text += u' ' + QString(c.toLower());
        else
            text += text.isEmpty() ? c.toUpper() : c;
    }
    return text;
}

QString valueText(const base::Json& value)
{
    if (value.is_string())
        return shownText(value.get_ref<const std::string&>(), 200);
    if (value.is_array() && std::all_of(value.begin(), value.end(), [](const base::Json& item) { return item.is_primitive(); })) {
        QStringList parts;
        for (size_t i = 0; i < value.size() && i < 20; ++i)
            parts << valueText(value[i]);
        return parts.join(QStringLiteral(", "));
    }
    return shownText(base::toText(value), 200);
}

int matchVariant(const std::vector<SchemaNode>& variants, const base::Json& value)
{
    int best = -1, bestScore = std::numeric_limits<int>::min();
    for (size_t i = 0; i < variants.size(); ++i) {
        const SchemaNode& variant = variants[i];
        const bool fits = (value.is_object() && variant.allowsType("object")) || (value.is_array() && variant.allowsType("array"))
                          || (value.is_string() && variant.allowsType("string")) || (value.is_boolean() && variant.allowsType("boolean"))
                          || (value.is_number() && (variant.allowsType("number") || variant.allowsType("integer")));
        if (!fits)
            continue;
        int score = 0;
        if (variant.schema.contains("const"))
            score += variant.schema["const"] == value ? 20 : -20;
        const base::Json& required = base::memberAt(variant.schema, "required");
        if (value.is_object() && required.is_array()) {
            for (const base::Json& name : required)
                score += name.is_string() && value.contains(name.get_ref<const std::string&>()) ? 3 : -3;
        }
        if (value.is_object()) {
            for (const auto& [name, member] : value.items()) {
                const base::Json* part = variant.property(name);
                if (!part) {
                    score -= 2;
                    continue;
                }
                score += 1;
                const SchemaNode known = variant.child(*part);
                if (known.schema.contains("const"))
                    score += known.schema["const"] == member ? 10 : -20;
            }
        }
        if (score > bestScore) {
            bestScore = score;
            best = static_cast<int>(i);
        }
    }
    return best;
}

base::Json initialValue(const SchemaNode& node, int depth)
{
    if (node.schema.contains("const"))
        return node.schema["const"];
    if (depth > 8)
        return nullptr;
    if (const auto variants = node.variants(); !variants.empty() && node.kind() == FieldKind::Variant)
        return initialValue(variants.front(), depth + 1);
    if (node.allowsType("object") && (node.schema.contains("properties") || base::memberAt(node.schema, "type") == "object")) {
        base::Json value = base::Json::object();
        const base::Json& required = base::memberAt(node.schema, "required");
        for (const PropertyOrder& property : orderedProperties(node)) {
            const SchemaNode child = node.child(*node.property(property.name));
            const bool needed = required.is_array() && std::find(required.begin(), required.end(), property.name) != required.end();
            if (child.schema.contains("const"))
                value[property.name] = child.schema["const"];
            else if (needed && child.schema.contains("default"))
                value[property.name] = child.schema["default"];
            else if (needed && (child.kind() == FieldKind::Group || child.kind() == FieldKind::ObjectList || child.kind() == FieldKind::Variant))
                value[property.name] = initialValue(child, depth + 1);
        }
        return value;
    }
    if (base::memberAt(node.schema, "type") == "array")
        return base::Json::array();
    if (base::memberAt(node.schema, "type") == "boolean")
        return base::boolAt(node.schema, "default");
    if (base::memberAt(node.schema, "type") == "integer" || base::memberAt(node.schema, "type") == "number")
        return node.schema.contains("default") ? node.schema["default"] : base::Json(base::intAt(node.schema, "minimum"));
    return node.schema.contains("default") ? node.schema["default"] : base::Json(std::string());
}

} // namespace gatehouse::console
