// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTableView;
class QToolButton;

namespace gatehouse::console {

// Which columns a table shows and in which order, by keyboard too: what is done here with the mouse is done there by dragging headers. Goes by itself.
class ColumnsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ColumnsDialog(QTableView* table);

private:
    void move(int by);
    void updateButtons();
    void take();
    QTableView* m_table;
    QListWidget* m_list;
    QToolButton* m_up;
    QToolButton* m_down;
};

} // namespace gatehouse::console
