// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QHeaderView;
class QTableView;

namespace gatehouse::console {

// Columns share a table's width as long as nobody sized one by hand: wider than they were made where there is room, narrower where there is not, but never
// narrower than their titles; beyond that the table scrolls. One per table, its child. GUI thread.
class ColumnFit : public QObject
{
    Q_OBJECT
public:
    explicit ColumnFit(QTableView* table);
    // Of a table that setUpTable() set up; null for others.
    static ColumnFit* of(const QTableView* table);
    // The widths that the columns have now are the ones that are shared out; until it is called, those at the first layout.
    void begin();
    bool isFitting() const { return m_fitting; }
    void stop() { m_fitting = false; }
    void resume(); // goes back to the widths of begin()

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void sectionResized(int logical, int before, int after);
    void fit();
    void widenToTitles();
    int titleWidth(int logical) const;
    int leastWidth(int logical) const;

    QTableView* m_table;
    QHeaderView* m_header;
    QHash<int, int> m_wanted; // by logical index
    bool m_fitting = true;
    bool m_sizing = false; // by this, not by hand
};

} // namespace gatehouse::console
