// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QMenu;
class QTableView;

namespace gatehouse::console {

// Which columns a table shows, in which order and how wide, by the columns' names, so that a column more or less in a later version does no harm.
// The latest state and the sets that were given a name stay in the console's settings. Of one table; keeps no state itself.
class ColumnSets
{
public:
    static constexpr int kMostSets = 50, kLongestName = 60;
    ColumnSets(QTableView* table, QString name) : m_table(table), m_name(std::move(name)) {}

    // At the start: what the table looked like when it was made is what reset() goes back to.
    void restoreLast();
    void keepLast() const;
    void reset();
    QStringList sets() const;
    bool save(const QString& set) const;
    bool apply(const QString& set);
    void remove(const QString& set) const;
    // Columns to show or hide, moving them, sets to choose, save and delete, reset.
    void fillMenu(QMenu* menu);

private:
    QByteArray state() const;
    bool setState(const QByteArray& state);
    QString columnName(int logical) const;
    QString key(const QString& part) const;
    void openDialog();
    void askName();
    QTableView* m_table;
    QString m_name;
    QByteArray m_initial;
};

} // namespace gatehouse::console
