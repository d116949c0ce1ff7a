// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace gatehouse::console {

// How a part of a schema is drawn.
enum class FieldKind {
    Text, Multiline, Number, Toggle, Enum, Duration, Size, List, Choices, KeyValue, Reference, Secret, Group, ObjectList, Variant, PolicyKind, PolicyConfig, Scope, Json
};

// One part of a schema with its references resolved, and the root that further references lead into. A cheap value.
struct SchemaNode {
    std::shared_ptr<const base::Json> root;
    base::Json schema;

    static SchemaNode fromRoot(base::Json document);
    SchemaNode child(const base::Json& part) const; // resolves $ref (siblings win), a lone allOf member, and "this or null"

    bool nullable() const;
    bool allowsType(std::string_view type) const; // a schema without type allows all
    QString title(const std::string& name) const;
    QString description() const;
    // The default in words, empty without one.
    QString defaultText() const;
    FieldKind kind() const;
    std::vector<SchemaNode> variants() const; // of oneOf or anyOf, without "null"
    QString variantTitle(int index) const;
    const base::Json* property(const std::string& name) const;
};

struct PropertyOrder {
    std::string name;
    QString group; // heading, may be empty
    bool required = false;
};
// Properties in the order they are drawn: by x-order, those of one heading together, then required ones, then name.
std::vector<PropertyOrder> orderedProperties(const SchemaNode& node);
// "maxRequestSize" gives "Max request size".
QString humanised(const std::string& name);
// A value in one line for placeholders and titles; strings without quotes.
QString valueText(const base::Json& value);
// Which variant a value is, by what it has and what the variants ask; -1 when none fits at all.
int matchVariant(const std::vector<SchemaNode>& variants, const base::Json& value);
// The least that a new value of this schema holds: constants and required containers.
base::Json initialValue(const SchemaNode& node, int depth = 0);

} // namespace gatehouse::console
