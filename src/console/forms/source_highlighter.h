// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace gatehouse::console {

// Colours of YAML and JSON: names, texts, numbers and words, comments.
class SourceHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    SourceHighlighter(QTextDocument* document, const QWidget* widget);
    void setYaml(bool yaml);
    void updateColours();

protected:
    void highlightBlock(const QString& text) override;

private:
    void highlightScalar(const QString& text, int from, int length);
    const QWidget* m_widget;
    QTextCharFormat m_name, m_text, m_number, m_comment;
    bool m_yaml = true;
};

} // namespace gatehouse::console
