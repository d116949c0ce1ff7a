// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/compare/resource_set.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace gatehouse::console {

class CompareModel;
class CompareSide;
class DiffView;
class MessagePlace;
class SessionDirectory;

// Two connections or files beside each other, and what of the left is to go to the right. Lives without a session; made by the main window. GUI thread.
class ComparePage : public QWidget
{
    Q_OBJECT
public:
    explicit ComparePage(SessionDirectory& directory, QWidget* parent = nullptr);
    CompareSide& left() { return *m_left; }
    CompareSide& right() { return *m_right; }
    CompareModel& model() { return *m_model; }
    void swapSides();
    void promote();

Q_SIGNALS:
    void messageRequested(const QString& text, bool isError);
    // Something was added to this connection's pending changes.
    void staged(const QString& connectionId);

private:
    void setUp();
    QComboBox* makeChooser(const QString& name, CompareSide& side);
    void fillChoosers();
    void choose(QComboBox* chooser, CompareSide& side);
    void sideChanged();
    void compare();
    void showState();
    void filter();
    void showDiff();
    void updatePromote();

    SessionDirectory& m_directory;
    CompareSide *m_left, *m_right;
    CompareModel* m_model;
    std::shared_ptr<const ResourceSet> m_comparedLeft, m_comparedRight;
    size_t m_same = 0;
    quint64 m_comparing = 0;
    bool m_busy = false;
    QComboBox *m_leftBox, *m_rightBox;
    QLineEdit* m_filter;
    QToolButton *m_differs, *m_onlyLeft, *m_onlyRight, *m_swap, *m_reload;
    QTableView* m_table;
    DiffView* m_diff;
    QStackedWidget* m_stack;
    QWidget* m_body;
    MessagePlace* m_message = nullptr;
    QLabel* m_chosenText;
    QPushButton *m_chooseAll, *m_chooseDeletions, *m_chooseNone, *m_promote;
};

} // namespace gatehouse::console
