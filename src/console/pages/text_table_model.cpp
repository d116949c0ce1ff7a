// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/text_table_model.h"

#include "console/forms/display_text.h"

#include <limits>

namespace gatehouse::console {

TextTableModel::TextTableModel(QStringList headers, int maxRows, QObject* parent) : QAbstractTableModel(parent), m_headers(std::move(headers)), m_maxRows(maxRows) {}

int TextTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case Qt::ToolTipRole:
        return plainToolTip(row.cells.value(index.column()));
    case Qt::ForegroundRole:
        return m_colours ? m_colours(row, index.column()) : QVariant();
    case Qt::BackgroundRole:
        return row.tone >= 0 && m_toneLook ? m_toneLook(row.tone, role) : QVariant();
    case Qt::DecorationRole:
        return index.column() == 0 && m_toneLook ? m_toneLook(row.tone, role) : QVariant();
    case Qt::TextAlignmentRole:
        return m_numeric.contains(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::UserRole:
        return row.data;
    default:
        return {};
    }
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::ToolTipRole)) // the tip is for a column too narrow for its title
        return m_headers.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((m_numeric.contains(section) ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

double TextTableModel::number(int row, int column) const
{
    const auto& numbers = m_rows[static_cast<size_t>(row)].numbers;
    return static_cast<size_t>(column) < numbers.size() ? numbers[static_cast<size_t>(column)] : std::numeric_limits<double>::quiet_NaN();
}

void TextTableModel::append(std::vector<Row> rows)
{
    if (rows.empty())
        return;
    const auto most = static_cast<size_t>(m_maxRows);
    if (rows.size() > most)
        rows.erase(rows.begin(), rows.end() - static_cast<std::ptrdiff_t>(most));
    const size_t total = m_rows.size() + rows.size();
    if (total > most) {
        const int gone = static_cast<int>(total - most);
        beginRemoveRows({}, 0, gone - 1);
        m_rows.erase(m_rows.begin(), m_rows.begin() + gone);
        endRemoveRows();
    }
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    for (Row& row : rows) {
        if (m_tones)
            row.tone = m_tones(row);
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
}

void TextTableModel::setTones(std::function<int(const Row&)> tones, std::function<QVariant(int, int)> look)
{
    m_tones = std::move(tones);
    m_toneLook = std::move(look);
    for (Row& row : m_rows)
        row.tone = m_tones ? m_tones(row) : -1;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole, Qt::DecorationRole});
}

void TextTableModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

} // namespace gatehouse::console
