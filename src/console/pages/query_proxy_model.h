// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/query/query_filter.h"

#include <QSortFilterProxyModel>

namespace gatehouse::console {

class FilterEdit;

// Filters and sorts a table of ready texts by a query. For records, which come in at the end; resources have their own model.
class QueryProxyModel : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    // The number of a cell whose column compares as one; NaN: none.
    using Numbers = std::function<double(int sourceRow, int column)>;
    QueryProxyModel(std::vector<QueryColumn> columns, Numbers numbers, QObject* parent = nullptr);
    const std::vector<QueryColumn>& columns() const { return m_columns; }
    void setQuery(std::shared_ptr<const QueryFilter> filter);
    // Some values that occur in a column and contain a text.
    QStringList valuesOf(int column, const QString& part) const;
    // Lets `edit` decide what is shown, and sets it up. `table` names it in the settings.
    void follow(FilterEdit* edit, const QString& table);
    // The condition that a cell stands for.
    QString condition(const QModelIndex& index, bool exclude) const;

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    std::vector<QueryColumn> m_columns;
    Numbers m_numbers;
    std::shared_ptr<const QueryFilter> m_filter;
};

} // namespace gatehouse::console
