// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/source_outline.h"

namespace gatehouse::console {

// Follows a YAML or JSON text by its layout and gives the places of its values. It is no parser: what it misunderstands is found by those who parse.
class OutlineReader
{
public:
    OutlineReader(const QString& text, bool yaml) : m_text(text), m_size(static_cast<int>(text.size())), m_yaml(yaml) {}
    OutlineNode read();
    bool sawComment() const { return m_sawComment; }

private:
    QChar at(int place) const { return place < m_size ? m_text[place] : QChar(); }
    bool isBreak(int place) const { return place >= m_size || m_text[place] == u'\n'; }
    bool isGap(int place) const { return place >= m_size || m_text[place].isSpace(); } // white space or the end
    bool isDash(int place) const { return at(place) == u'-' && isGap(place + 1); }
    int columnOf(int place) const;
    void skipSpaces();            // on the line
    void skipBlank();             // and over lines without content
    void skipProperties();        // &anchor, !tag
    bool skipComment();
    // A name and its colon at `place`; -1 when there is none. Gives the place after the colon.
    int nameAt(int place, std::string& name) const;
    int quotedEnd(int place) const;
    std::string unquoted(int from, int to) const;

    void block(OutlineNode& node, int parentColumn, bool dashesMayBeAtParent, int depth);
    void members(OutlineNode& node, int column, int depth);
    void items(OutlineNode& node, int column, int depth);
    void inlineValue(OutlineNode& node, int parentColumn, bool dashesMayBeAtParent, int depth);
    void blockText(OutlineNode& node, int parentColumn);
    void plainText(OutlineNode& node, int parentColumn);
    void flow(OutlineNode& node, int depth);
    void flowValue(OutlineNode& node, int depth);
    void flowBlank();

    const QString& m_text;
    int m_size;
    bool m_yaml;
    int m_at = 0;
    bool m_sawComment = false;
};

} // namespace gatehouse::console
