// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_place.h"

#include "console/forms/display_text.h"
#include "console/forms/field_help.h"

#include <QSet>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr size_t kMostChoices = 2000; // names of a large gateway: typing finds the others

QString helpText(const SchemaNode& node)
{
    QStringList lines;
    if (const QString description = node.description(); !description.isEmpty())
        lines << description;
    for (const SchemaFact& fact : schemaFacts(node))
        lines << QStringLiteral("%1: %2").arg(fact.what, fact.value);
    return lines.join(u'\n');
}

template <class Add>
void addValues(const SchemaNode& node, const CompletionSources& sources, const Add& add)
{
    using Kind = Completion::Kind;
    const QString help = helpText(node);
    if (sources.references) {
        for (const QString& name : sources.references(node))
            add({name, Kind::Reference, {}, help});
    }
    if (node.schema.contains("const"))
        add({valueText(node.schema["const"]), Kind::Value, {}, help});
    for (const base::Json& value : base::memberAt(node.schema, "enum"))
        add({valueText(value), Kind::Value, {}, help});
    if (base::memberAt(node.schema, "type") == "boolean") {
        add({QStringLiteral("true"), Kind::Value, {}, help});
        add({QStringLiteral("false"), Kind::Value, {}, help});
    }
    if (node.schema.contains("default") && node.schema["default"].is_primitive())
        add({valueText(node.schema["default"]), Kind::Value, {}, help});
    for (const base::Json& value : base::memberAt(node.schema, "examples")) {
        if (value.is_primitive())
            add({valueText(value), Kind::Value, {}, help});
    }
}

} // namespace

std::vector<Completion> completionsFor(const SchemaNode& root, const SourcePlace& place, const CompletionSources& sources)
{
    std::vector<SchemaNode> nodes{root};
    const auto widen = [&nodes] { // all variants may be meant
        std::vector<SchemaNode> wide;
        for (const SchemaNode& node : nodes) {
            wide.push_back(node);
            for (const SchemaNode& variant : node.variants())
                wide.push_back(variant);
        }
        nodes = std::move(wide);
    };
    std::string pointer;
    const auto descend = [&](const std::string& token) {
        widen();
        pointer = base::joinPointer(pointer, token);
        if (SchemaNode other = sources.schemaAt ? sources.schemaAt(pointer) : SchemaNode{}; other.root) {
            nodes = {other};
            return;
        }
        std::vector<SchemaNode> next;
        for (const SchemaNode& node : nodes) {
            if (token == "*") {
                if (node.schema.contains("items"))
                    next.push_back(node.child(node.schema["items"]));
            } else if (const base::Json* part = node.property(token)) {
                next.push_back(node.child(*part));
            } else if (const base::Json& additional = base::memberAt(node.schema, "additionalProperties"); additional.is_object()) {
                next.push_back(node.child(additional));
            }
        }
        nodes = std::move(next);
    };
    for (const std::string& token : place.path)
        descend(token);
    if (place.inValue && !place.key.empty())
        descend(place.key);
    widen();
    std::vector<Completion> list;
    QSet<QString> known;
    const auto add = [&](Completion completion) {
        if (list.size() >= kMostChoices || completion.text.isEmpty() || !completion.text.contains(place.prefix, Qt::CaseInsensitive) || known.contains(completion.text))
            return;
        known.insert(completion.text);
        list.push_back(std::move(completion));
    };
    for (const SchemaNode& node : nodes) {
        const bool isValue = place.inValue || (!place.path.empty() && place.path.back() == "*");
        if (isValue)
            addValues(node, sources, add);
        if (place.inValue)
            continue;
        for (const PropertyOrder& property : orderedProperties(node)) {
            const SchemaNode member = node.child(*node.property(property.name));
            add({fromUtf8(property.name), Completion::Kind::Name, member.title(property.name), helpText(member)});
        }
    }
    return list;
}

} // namespace gatehouse::console
