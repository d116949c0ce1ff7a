// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace gatehouse::console {

// Rows as high as a line of their text, whatever its size becomes. One per table, its child.
class RowHeight : public QObject
{
    Q_OBJECT
public:
    explicit RowHeight(QTableView* table);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void apply();
    QTableView* m_table;
};

} // namespace gatehouse::console
