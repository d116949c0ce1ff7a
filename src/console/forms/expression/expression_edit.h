// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/expression/expression_check.h"

#include <QPlainTextEdit>

class QTimer;

namespace gatehouse::console {

class ExpressionCompleter;
class ExpressionHighlighter;

// An expression (CEL) being written: coloured, completed, its brackets paired, and checked a moment after the last key, on another thread, with what is wrong
// underlined. Grows with its lines up to a bound; reads from the left in every language. GUI thread.
class ExpressionEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ExpressionEdit(QWidget* parent = nullptr);
    void setRules(const ExpressionRules& rules);
    const ExpressionRules& rules() const { return m_rules; }
    void setBounds(int leastLines, int mostLines);
    QString text() const;
    void setText(const QString& text); // undo leads back
    const ExpressionCheck& check() const { return m_check; } // the last one; of an empty text nothing is wrong
    // What is wrong in words, with its places; empty when nothing is.
    QString problemText() const;
    bool isChecked() const { return !m_pending; } // as it is now
    ExpressionCompleter& completer() const { return *m_completer; }
    void goTo(const ExpressionMark& mark);

Q_SIGNALS:
    void typed();   // the text is another one
    void checked(); // check() is of it

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void startCheck();
    void take(ExpressionCheck check);
    void showMarks();
    void fitHeight();
    ExpressionHighlighter* m_highlighter;
    ExpressionCompleter* m_completer;
    QTimer* m_timer;
    ExpressionRules m_rules;
    ExpressionCheck m_check;
    std::vector<QTextCursor> m_markCursors; // move with the text until it is checked anew
    QString m_seen; // colours change the document too, and are no typing
    int m_leastLines = 1, m_mostLines = 12;
    int m_turn = 0; // answers about earlier texts are dropped
    bool m_pending = false;
};

} // namespace gatehouse::console
