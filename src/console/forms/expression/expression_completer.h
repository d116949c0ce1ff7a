// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cel/completion.h"
#include "console/forms/completion_list.h"
#include "console/forms/expression/expression_rules.h"

#include <QObject>

class QKeyEvent;
class QPlainTextEdit;

namespace gatehouse::console {

// Offers what may be written at the cursor of an expression (Ctrl+Space, and while typing): variables, what a value has by its type, functions. Beside the list stand
// type or signature and what it is. Belongs to its text; GUI thread.
class ExpressionCompleter : public QObject
{
    Q_OBJECT
public:
    explicit ExpressionCompleter(QPlainTextEdit& text);
    void setRules(const ExpressionRules& rules) { m_rules = rules; }
    // `asked`: by the user, who wants all that fits; otherwise only what goes on with what was typed.
    void complete(bool asked);
    // The key is for the open list.
    bool takesKey(const QKeyEvent& event) const { return m_list->takesKey(event); }
    QStringList offered() const { return m_list->offered(); } // what the open list shows; empty when it is closed
    QWidget* popup() const { return m_list->popup(); }

private:
    void insert(const CompletionList::Choice& choice);
    cel::Completions choices() const;
    QPlainTextEdit& m_text;
    ExpressionRules m_rules;
    CompletionList* m_list;
};

} // namespace gatehouse::console
