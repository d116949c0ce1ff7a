// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/schema_node.h"
#include "domain/resource.h"

#include <QString>

#include <string>
#include <vector>

namespace gatehouse::console {

// A place of a resource's document that many can be given the same value for.
struct BulkField {
    std::string pointer;
    QString title; // "Upstream › Timeout"
    SchemaNode node;
    bool required = false;
    FieldKind kind = FieldKind::Text;
    // Its value is a collection: entries can be put in and taken out as well.
    bool isCollection() const { return kind == FieldKind::List || kind == FieldKind::Choices || kind == FieldKind::KeyValue; }
};

// The simple fields of a schema, those of groups within it too. Left out are what names a resource, secrets, and what only makes sense as a whole.
std::vector<BulkField> bulkFields(const SchemaNode& root, const std::string& below = {}, const QString& title = {});

} // namespace gatehouse::console
