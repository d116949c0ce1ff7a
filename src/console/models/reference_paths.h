// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <string>
#include <vector>

namespace gatehouse::console {

// Where documents of one schema name other resources ("x-reference"), found once in the schema so that a hundred thousand documents can be asked quickly.
class ReferencePaths
{
public:
    struct Named {
        std::string pointer; // in the document
        std::string what;    // a kind's name, or "group"
        std::string id;
    };
    static ReferencePaths of(const base::Json& schema);
    bool isEmpty() const { return m_paths.empty(); }
    bool canName(std::string_view what) const;
    std::vector<Named> in(const base::Json& document) const;
    // Whether the document names this; nothing is copied.
    bool names(const base::Json& document, std::string_view what, std::string_view id) const;

private:
    struct Path {
        std::vector<std::string> members; // kEach: every element
        std::string what;
        bool operator==(const Path&) const = default;
    };
    void collect(const base::Json& schema, std::vector<std::string>& members);
    std::vector<Path> m_paths;
};

} // namespace gatehouse::console
