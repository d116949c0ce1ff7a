// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

class QAction;
class QToolButton;
class QTreeWidget;

namespace gatehouse::console {

// All errors of what is being edited, with their places; their number in a badge, which folds the list. Hidden when there are none. F8 and Shift+F8 go through
// them, wherever the keyboard is in the panel.
class ProblemList : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemList(QWidget* parent = nullptr);
    void setProblems(std::vector<base::Problem> problems);
    const std::vector<base::Problem>& problems() const { return m_problems; }
    QAction* nextAction() const { return m_next; }
    QAction* previousAction() const { return m_previous; }

Q_SIGNALS:
    void chosen(const gatehouse::base::Problem& problem);

protected:
    void changeEvent(QEvent* event) override;

private:
    void step(int by);
    void fold(bool folded);
    void fill();
    void fitHeight();
    QToolButton* m_badge;
    QTreeWidget* m_list;
    QAction* m_next;
    QAction* m_previous;
    std::vector<base::Problem> m_problems;
    int m_current = -1;
    bool m_folded = false;
};

} // namespace gatehouse::console
