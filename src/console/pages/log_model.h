// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/log_store.h"
#include "console/query/query_filter.h"

#include <QAbstractTableModel>
#include <QCache>

#include <deque>
#include <functional>
#include <memory>

namespace gatehouse::console {

// The request log as a table in the order of arrival: the newest records within bounds, those that a query takes shown. Coming, going and filtering cost what they
// touch; nothing is sorted or mapped anew. Texts are made for what is looked at.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    LogModel(std::vector<QueryColumn> columns, size_t mostRows, size_t mostBytes, QObject* parent = nullptr);
    const std::vector<QueryColumn>& columns() const { return m_columns; }

    // How many shown rows went at the top to make room.
    int append(const std::vector<base::Json>& records);
    void clear();
    void setFilter(std::shared_ptr<const QueryFilter> filter);
    int totalCount() const { return static_cast<int>(m_store.size()); }
    bool isFull() const { return m_full; } // something had to go
    size_t bytes() const { return m_store.bytes(); }

    // The number that a shown row's record keeps, and back: -1 when it is not shown.
    uint64_t recordOf(int row) const;
    int rowOf(uint64_t record) const;
    QByteArray json(int row) const; // as it is kept
    QByteArray allAsJsonLines() const;
    QByteArray allAsCsv() const;
    // The condition for a filter that a cell stands for.
    QString condition(const QModelIndex& index, bool exclude) const;
    // Some values that occur in a column and contain a text.
    QStringList valuesOf(int column, const QString& part) const;

    // The colour of a cell's text, from the widget's theme.
    void setColours(std::function<QVariant(const LogCells& cells, int column)> colours) { m_colours = std::move(colours); }
    // How each row stands out: a number, or -1; asked of rows that are looked at. `look` gives what it is drawn with: background, and decoration of the first column.
    void setTones(std::function<int(const QueryCells& cells)> tones, std::function<QVariant(int tone, int role)> look);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Looked {
        LogCells cells;
        int tone = -1;
    };
    const Looked& looked(uint64_t record) const;
    LogCells cellsOf(uint64_t record) const;
    int makeRoom();
    bool isFiltered() const { return !m_filter->isEmpty(); }
    std::vector<QueryColumn> m_columns;
    LogStore m_store;
    std::deque<uint64_t> m_shown; // records, when there is a filter; without one all are
    std::shared_ptr<const QueryFilter> m_filter;
    std::function<QVariant(const LogCells&, int)> m_colours;
    std::function<int(const QueryCells&)> m_tones;
    std::function<QVariant(int, int)> m_toneLook;
    mutable QCache<uint64_t, Looked> m_looked;
    bool m_full = false;
};

} // namespace gatehouse::console
