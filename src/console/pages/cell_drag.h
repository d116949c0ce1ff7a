// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

#include <functional>

class QTableView;

namespace gatehouse::console {

// Lets one pull a cell of a selected row into a filter box. A row that is not selected yet can be pulled along to select more, as ever. Owned by the table.
class CellDrag : public QObject
{
    Q_OBJECT
public:
    explicit CellDrag(QTableView* table);
    // The condition for a filter that a cell stands for; empty: it can't be pulled.
    void setCondition(std::function<QString(const QModelIndex&)> condition) { m_condition = std::move(condition); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTableView* m_table;
    std::function<QString(const QModelIndex&)> m_condition;
    QPersistentModelIndex m_pressed;
    QPoint m_from;
};

} // namespace gatehouse::console
