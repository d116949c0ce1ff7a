// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace gatehouse::console {

// One value of a source text: where it stands, and how it is written. Places are offsets into the text.
struct OutlineNode {
    enum class Kind { Scalar, Object, List };
    Kind kind = Kind::Scalar;
    bool flow = false;      // an object or a list in brackets
    int begin = 0, end = 0; // of the value; equal when nothing is written
    int entry = 0;          // where the member's name or the item's dash begins; `begin` for items in brackets
    int indicatorEnd = 0;   // after the colon or the dash; `begin` for items in brackets
    int column = 0;         // of the names or dashes of an object or list that is not in brackets
    std::string name;       // of a member
    std::vector<OutlineNode> children;

    const OutlineNode* child(std::string_view token) const;
};

// Where each value of a YAML or JSON text begins and ends. It is told from the text alone, which need not parse: then as far as it can be followed.
class SourceOutline
{
public:
    SourceOutline() = default;
    SourceOutline(const QString& text, bool yaml);

    const OutlineNode& root() const { return m_root; }
    // The value at the pointer, or its nearest ancestor that is written.
    const OutlineNode& nearest(std::string_view pointer) const;
    // The innermost value around the place; a member's name belongs to its value.
    std::string pointerAt(int offset) const;
    bool hasComments() const { return m_hasComments; }

private:
    QString m_text;
    OutlineNode m_root;
    bool m_hasComments = false;
};

} // namespace gatehouse::console
