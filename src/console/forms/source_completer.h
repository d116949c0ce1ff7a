// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/completion_list.h"
#include "console/forms/source_place.h"

#include <QObject>

class QKeyEvent;

namespace gatehouse::console {

class SourceText;

// Offers what fits at the cursor of a source text (Ctrl+Space, and while typing), with the schema's help beside it. Belongs to its text.
class SourceCompleter : public QObject
{
    Q_OBJECT
public:
    explicit SourceCompleter(SourceText& text);
    void setProvider(std::function<std::vector<Completion>(const SourcePlace&)> provider) { m_provider = std::move(provider); }
    // `asked`: by the user, who wants all that fits; otherwise only what begins or contains what was typed.
    void complete(bool asked);
    // The key is for the open list.
    bool takesKey(const QKeyEvent& event) const { return m_list->takesKey(event); }
    QStringList offered() const { return m_list->offered(); } // what the open list shows, best first; empty when it is closed

private:
    SourcePlace place() const;
    void insert(const CompletionList::Choice& choice);
    SourceText& m_text;
    CompletionList* m_list;
    std::function<std::vector<Completion>(const SourcePlace&)> m_provider;
};

} // namespace gatehouse::console
