// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/schema_node.h"

#include <QString>

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

struct Completion {
    QString text;
    QString detail;
};
// Names of members, or values, that the schema knows there. `schemaAt` may give another schema for a pointer (a policy's config).
std::vector<Completion> completionsFor(const SchemaNode& root, const SourcePlace& place, const std::function<SchemaNode(const std::string& pointer)>& schemaAt);

} // namespace gatehouse::console
