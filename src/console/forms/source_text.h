// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/forms/source_place.h"

#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace gatehouse::console {

class SourceHighlighter;

// The text of a document, with line numbers, colours, marked errors and completion (Ctrl+Space, and while typing a name).
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
    void setCompletions(std::function<std::vector<Completion>(const SourcePlace&)> provider) { m_provider = std::move(provider); }
    void setMarks(std::vector<Mark> marks);
    void goTo(int line, int column);
    void complete(bool asked);

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
    void insertCompletion(const QString& text);
    QWidget* m_numbers;
    SourceHighlighter* m_highlighter;
    QCompleter* m_completer;
    QStandardItemModel* m_choices;
    std::function<std::vector<Completion>(const SourcePlace&)> m_provider;
    std::vector<Mark> m_marks;
    bool m_yaml = true;
};

} // namespace gatehouse::console
