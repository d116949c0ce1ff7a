// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/compare/resource_set.h"

#include <QAbstractTableModel>

#include <set>

namespace gatehouse::console {

// What differs, filtered by state and text, each with a box to choose it by. What is chosen stays chosen while a filter hides it. GUI thread.
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Object, Kind, State, Columns };
    using QAbstractTableModel::QAbstractTableModel;
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    void setRows(std::vector<CompareRow> rows);
    void setFilter(const QString& text, const std::set<CompareRow::Status>& states);
    const CompareRow& row(int shown) const { return m_rows[m_shown[size_t(shown)]]; }
    size_t count(CompareRow::Status state) const;
    const std::set<domain::ResourceKey>& chosen() const { return m_chosen; }
    size_t chosenDeletions() const;
    // All shown, without what only the right has: that would be deleted there, and is chosen by itself.
    void chooseShown(bool choose);
    void chooseShownDeletions();

Q_SIGNALS:
    void chosenChanged();

private:
    void show();
    void tellChosen();
    std::vector<CompareRow> m_rows;
    std::vector<size_t> m_shown;
    std::set<domain::ResourceKey> m_chosen;
    QString m_text;
    std::set<CompareRow::Status> m_states;
};

QString compareStateText(const CompareRow& row);

} // namespace gatehouse::console
