// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/source_outline.h"
#include "console/forms/source_patch.h"

namespace gatehouse::console {

// Writes the edits of sourcePatch() by the outline of the text. They are not yet in order, and nothing has been tried.
class PatchWriter
{
public:
    PatchWriter(const QString& text, bool yaml) : m_text(text), m_yaml(yaml), m_outline(text, yaml) {}
    std::optional<std::vector<TextEdit>> write(const base::Json& before, const base::Json& after);

private:
    // How a value's surroundings are written: what can be put there.
    struct Around {
        bool flow = false; // in brackets
        int column = 0;    // of the name or dash
        bool isItem = false;
    };
    void change(const OutlineNode& node, const base::Json& before, const base::Json& after, const Around& around);
    void changeObject(const OutlineNode& node, const base::Json& before, const base::Json& after);
    void changeList(const OutlineNode& node, const base::Json& before, const base::Json& after);
    void replace(const OutlineNode& node, const base::Json& value, const Around& around);
    void remove(const OutlineNode& node, size_t first, size_t last); // children, as a run
    // Behind the child of this index, or before all with -1; `name` for objects.
    void add(const OutlineNode& node, int behind, const std::string* name, const base::Json& value);
    QString flowText(const base::Json& value, int column) const;
    int lineStart(int place) const;
    int lineEnd(int place) const; // where its line break stands
    int columnOf(int place) const { return place - lineStart(place); }
    bool isFirstOnLine(int place) const;
    bool isOverLines(const OutlineNode& node) const;

    const QString m_text;
    bool m_yaml;
    SourceOutline m_outline;
    std::vector<TextEdit> m_edits;
    bool m_failed = false;
};

} // namespace gatehouse::console
