// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/expression/expression_check.h"

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace gatehouse::console {

// Colours of an expression, by the evaluator's own reader: variables, functions, texts, numbers and words, comments, and what is no sign of the language.
class ExpressionHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    ExpressionHighlighter(QTextDocument* document, const QWidget* widget);
    void updateColours();
    // Of the text as it is now.
    const std::vector<ExpressionPiece>& pieces();

protected:
    void highlightBlock(const QString& text) override;

private:
    const QTextCharFormat* formatOf(size_t index) const;
    const QWidget* m_widget;
    QTextCharFormat m_variable, m_function, m_text, m_number, m_comment, m_wrong;
    std::vector<ExpressionPiece> m_pieces;
    QString m_read; // what they are of
};

} // namespace gatehouse::console
