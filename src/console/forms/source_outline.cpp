// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/source_outline.h"

#include "base/json.h"
#include "console/forms/display_text.h"
#include "console/forms/outline_reader.h"

#include <charconv>

namespace gatehouse::console {

const OutlineNode* OutlineNode::child(std::string_view token) const
{
    if (kind == Kind::List) {
        size_t index = 0;
        const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
        return error == std::errc() && end == token.data() + token.size() && index < children.size() ? &children[index] : nullptr;
    }
    for (const OutlineNode& member : children) {
        if (member.name == token)
            return &member;
    }
    return nullptr;
}

SourceOutline::SourceOutline(const QString& text, bool yaml) : m_text(text)
{
    OutlineReader reader(m_text, yaml);
    m_root = reader.read();
    m_hasComments = reader.sawComment();
}

const OutlineNode& SourceOutline::nearest(std::string_view pointer) const
{
    const OutlineNode* at = &m_root;
    for (const std::string& token : base::splitPointer(pointer)) {
        const OutlineNode* next = at->child(token);
        if (!next)
            break;
        at = next;
    }
    return *at;
}

std::string SourceOutline::pointerAt(int offset) const
{
    std::string pointer;
    const OutlineNode* at = &m_root;
    while (true) {
        const OutlineNode* inner = nullptr;
        size_t index = 0;
        for (size_t i = 0; i < at->children.size() && !inner; ++i) {
            const OutlineNode& child = at->children[i];
            int from = child.entry, to = child.end;
            if (!at->flow) { // whole lines: the indentation before and what follows on the line
                while (from > 0 && m_text[from - 1] == u' ')
                    --from;
                while (to < m_text.size() && m_text[to] != u'\n')
                    ++to;
            }
            if (offset >= from && offset <= to) {
                inner = &child;
                index = i;
            }
        }
        if (!inner)
            return pointer;
        pointer = at->kind == OutlineNode::Kind::List ? base::joinPointer(pointer, index) : base::joinPointer(pointer, inner->name);
        at = inner;
    }
}

} // namespace gatehouse::console
