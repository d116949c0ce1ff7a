// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/schema_node.h"

class QWidget;

namespace gatehouse::console {

class Field;

// What a schema says of a value beside its description: its default, its choices, its bounds.
struct SchemaFact {
    QString what, value;
};
std::vector<SchemaFact> schemaFacts(const SchemaNode& node);
// The field of a form that a widget is part of, or null.
const Field* fieldAround(const QWidget* widget);
// What a field's schema says of it: meaning, what it may be, default. As HTML, in which nothing of the gateway's is markup.
QString fieldHelp(const Field& field);

} // namespace gatehouse::console
