// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/query_proxy_model.h"

#include "console/pages/record_cells.h"
#include "console/pages/resource_list_model.h"
#include "console/widgets/filter_edit.h"

#include <QSet>

#include <cmath>
#include <limits>

namespace gatehouse::console {

namespace {

constexpr int kRowsLookedAt = 5000, kMostOffered = 60; // for values to offer

} // namespace

QueryProxyModel::QueryProxyModel(std::vector<QueryColumn> columns, Numbers numbers, QObject* parent) : QSortFilterProxyModel(parent), m_columns(std::move(columns)), m_numbers(std::move(numbers)) {}

void QueryProxyModel::setQuery(std::shared_ptr<const QueryFilter> filter)
{
    m_filter = std::move(filter);
    invalidate(); // all at once: invalidateFilter() takes out and puts in run by run, which is quadratic for hits that are scattered
}

void QueryProxyModel::follow(FilterEdit* edit, const QString& table)
{
    connect(edit, &FilterEdit::filterChanged, this, [this, edit] { setQuery(edit->filter()); });
    edit->setUp(table, m_columns, [this](int column, const QString& part) { return valuesOf(column, part); });
}

QStringList QueryProxyModel::valuesOf(int column, const QString& part) const
{
    QSet<QString> seen;
    for (int row = 0; sourceModel() && row < sourceModel()->rowCount() && row < kRowsLookedAt && seen.size() < kMostOffered; ++row) {
        const QString value = sourceModel()->index(row, column).data().toString();
        if (!value.isEmpty() && value.contains(part, Qt::CaseInsensitive))
            seen.insert(value);
    }
    QStringList found(seen.begin(), seen.end());
    found.sort(Qt::CaseInsensitive);
    return found;
}

QString QueryProxyModel::condition(const QModelIndex& index, bool exclude) const
{
    if (!index.isValid() || index.column() >= static_cast<int>(m_columns.size()))
        return {};
    const QueryColumn& column = m_columns[static_cast<size_t>(index.column())];
    if (column.type == ValueType::Time) {
        const double number = m_numbers ? m_numbers(mapToSource(index).row(), index.column()) : std::numeric_limits<double>::quiet_NaN();
        return std::isnan(number) ? QString() : queryCondition(column, QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number)).date().toString(Qt::ISODate), exclude);
    }
    return queryCondition(column, index.data().toString(), exclude);
}

QVariant QueryProxyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == ResourceListModel::NameRole && orientation == Qt::Horizontal && section >= 0 && section < static_cast<int>(m_columns.size()))
        return m_columns[static_cast<size_t>(section)].name;
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

bool QueryProxyModel::filterAcceptsRow(int sourceRow, const QModelIndex&) const
{
    if (!m_filter || m_filter->isEmpty())
        return true;
    RecordCells::Numbers numbers;
    if (m_numbers)
        numbers = [this, sourceRow](int column) { return m_numbers(sourceRow, column); };
    return m_filter->matches(RecordCells([this, sourceRow](int column) { return sourceModel()->index(sourceRow, column).data().toString(); }, std::move(numbers), m_columns.size()));
}

bool QueryProxyModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const int column = left.column();
    if (m_numbers && column < static_cast<int>(m_columns.size()) && m_columns[static_cast<size_t>(column)].isNumeric()) {
        const double a = m_numbers(left.row(), column), b = m_numbers(right.row(), column);
        if (std::isnan(a) || std::isnan(b))
            return std::isnan(a) < std::isnan(b);
        return a < b;
    }
    return left.data().toString().compare(right.data().toString(), Qt::CaseInsensitive) < 0;
}

} // namespace gatehouse::console
