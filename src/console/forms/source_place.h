// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/schema_node.h"

#include <QString>

#include <functional>

namespace gatehouse::console {

// Where the cursor of a source text stands in the document, told from the text alone, which need not parse.
struct SourcePlace {
    std::vector<std::string> path; // of the object or list around; "*" for an element of a list
    std::string key;               // the member whose value is being written, empty while a name is
    QString prefix;                // what stands there already
    bool inValue = false;
};
SourcePlace yamlPlace(const QString& text, int cursor);
SourcePlace jsonPlace(const QString& text, int cursor);

// One choice, with what the schema says of it.
struct Completion {
    enum class Kind { Name, Value, Reference };
    QString text;
    Kind kind = Kind::Value;
    QString title; // of a name
    QString help;  // in lines: the description, the default, the bounds
};
struct CompletionSources {
    // Another schema for a pointer (a policy's config), or none.
    std::function<SchemaNode(const std::string& pointer)> schemaAt;
    // The names that a value of this schema can refer to.
    std::function<QStringList(const SchemaNode& node)> references;
};
// Names of members, values and references that the schema knows there.
std::vector<Completion> completionsFor(const SchemaNode& root, const SourcePlace& place, const CompletionSources& sources);

} // namespace gatehouse::console
