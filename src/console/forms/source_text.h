// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/source_patch.h"
#include "console/forms/source_place.h"

#include <QPlainTextEdit>

namespace gatehouse::console {

class SourceCompleter;
class SourceHighlighter;

// The text of a document, with line numbers, colours, marked errors, and the lines of what the form edits. GUI thread.
class SourceText : public QPlainTextEdit
{
    Q_OBJECT
public:
    struct Mark {
        int line = 0, column = 0;
        QString message;
    };
    explicit SourceText(QWidget* parent = nullptr);
    void setYaml(bool yaml);
    bool isYaml() const { return m_yaml; }
    void setCompletions(std::function<std::vector<Completion>(const SourcePlace&)> provider);
    SourceCompleter& completer() const { return *m_completer; }
    void setMarks(std::vector<Mark> marks);
    // Changes those stretches and nothing else: the cursor, what is in view and what can be undone stay. `joins`: undone together with the last edit.
    void apply(const std::vector<TextEdit>& edits, bool joins);
    // Lines that stand out because the form edits what is there, from 1; none with 0. They come into view, the cursor stays.
    void showLines(int first, int last);
    void goTo(int line, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    friend class LineNumbers;
    int numbersWidth() const;
    void paintNumbers(QPaintEvent* event);
    void layoutNumbers();
    void showMarks();
    void breakLine();
    QWidget* m_numbers;
    SourceHighlighter* m_highlighter;
    SourceCompleter* m_completer;
    std::vector<Mark> m_marks;
    int m_firstLine = 0, m_lastLine = 0;
    bool m_yaml = true;
};

} // namespace gatehouse::console
