// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/bulk_fields.h"

namespace gatehouse::console {

namespace {

constexpr int kDeepest = 4;

void gather(const SchemaNode& node, const std::string& pointer, const QString& title, int depth, std::vector<BulkField>& fields)
{
    for (const PropertyOrder& property : orderedProperties(node)) {
        const base::Json* part = node.property(property.name);
        const bool named = pointer.empty() && (property.name == "id" || property.name == "kind" || property.name == "scope");
        if (!part || named)
            continue;
        const SchemaNode child = node.child(*part);
        const std::string at = base::joinPointer(pointer, property.name);
        const QString shown = title.isEmpty() ? child.title(property.name) : QStringLiteral("%1 \u203a %2").arg(title, child.title(property.name));
        switch (const FieldKind kind = child.kind()) {
        case FieldKind::Text:
        case FieldKind::Multiline:
        case FieldKind::Number:
        case FieldKind::Toggle:
        case FieldKind::Enum:
        case FieldKind::Duration:
        case FieldKind::Size:
        case FieldKind::Reference:
        case FieldKind::List:
        case FieldKind::Choices:
        case FieldKind::KeyValue:
            fields.push_back({at, shown, child, property.required, kind});
            break;
        case FieldKind::Group:
            if (depth < kDeepest)
                gather(child, at, shown, depth + 1, fields);
            break;
        default:
            break;
        }
    }
}

} // namespace

std::vector<BulkField> bulkFields(const SchemaNode& root, const std::string& below, const QString& title)
{
    std::vector<BulkField> fields;
    gather(root, below, title, 0, fields);
    return fields;
}

} // namespace gatehouse::console
