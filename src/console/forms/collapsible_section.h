// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace gatehouse::console {

class ToneLabel;

// A heading that opens and closes what is below it. The content is built when it is first opened.
class CollapsibleSection : public QWidget
{
    Q_OBJECT
public:
    using Build = std::function<void(QVBoxLayout* layout)>;
    CollapsibleSection(const QString& title, Build build, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSummary(const QString& text); // right of the title, dim
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    void ensureBuilt();
    bool isBuilt() const { return m_body != nullptr; }
    void addHeaderWidget(QWidget* widget);
    QToolButton* header() const { return m_header; }

    void setProblemCount(int count);
    void addProblem() { setProblemCount(m_problems + 1); }

Q_SIGNALS:
    void toggled(bool open);

private:
    void showArrow();
    QToolButton* m_header;
    ToneLabel* m_summary;
    QHBoxLayout* m_headerRow;
    QVBoxLayout* m_layout;
    QWidget* m_body = nullptr;
    Build m_build;
    QString m_title, m_summaryText;
    int m_problems = 0;
    bool m_open = false;
};

} // namespace gatehouse::console
