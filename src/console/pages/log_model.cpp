// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/log_model.h"

#include "console/forms/display_text.h"
#include "console/pages/resource_list_model.h"
#include "console/pages/table_export.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace gatehouse::console {

namespace {

constexpr int kKeptLooks = 400;                              // rows: a few windows full
constexpr size_t kRowsLookedAt = 1000, kMostOffered = 60;    // for values to offer

// All records, shown or not, for an export.
class WholeLog : public QAbstractTableModel
{
public:
    WholeLog(const LogModel& log, std::function<LogCells(int)> cells) : m_log(log), m_cells(std::move(cells)) {}
    int rowCount(const QModelIndex& = {}) const override { return m_log.totalCount(); }
    int columnCount(const QModelIndex& = {}) const override { return kLogColumns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override { return m_log.headerData(section, orientation, role); }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        if (index.row() != m_row)
            m_current = m_cells(m_row = index.row());
        return m_current.texts[static_cast<size_t>(index.column())];
    }

private:
    const LogModel& m_log;
    std::function<LogCells(int)> m_cells;
    mutable LogCells m_current;
    mutable int m_row = -1;
};

} // namespace

LogModel::LogModel(std::vector<QueryColumn> columns, size_t mostRows, size_t mostBytes, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_store(mostRows, mostBytes), m_looked(kKeptLooks)
{
    QueryError none;
    m_filter = QueryFilter::compile({}, m_columns, 0, none);
}

int LogModel::append(const std::vector<base::Json>& records)
{
    // What comes in at once beyond the bound would only go again.
    const size_t begin = records.size() > m_store.mostRows() ? records.size() - m_store.mostRows() : 0;
    if (begin == records.size())
        return 0;
    const int before = rowCount();
    std::vector<uint64_t> taken;
    LogStore::Row cells(m_store);
    if (!isFiltered())
        beginInsertRows({}, before, before + static_cast<int>(records.size() - begin) - 1);
    for (size_t i = begin; i < records.size(); ++i) {
        m_store.append(keptLogRecord(records[i]), logCells(records[i]));
        if (isFiltered()) {
            cells.set(m_store.end() - 1);
            if (m_filter->matches(cells))
                taken.push_back(m_store.end() - 1);
        }
    }
    if (!isFiltered()) {
        endInsertRows();
    } else if (!taken.empty()) {
        beginInsertRows({}, before, before + static_cast<int>(taken.size()) - 1);
        m_shown.insert(m_shown.end(), taken.begin(), taken.end());
        endInsertRows();
    }
    return makeRoom();
}

int LogModel::makeRoom()
{
    const size_t excess = m_store.excess();
    if (excess == 0)
        return 0;
    m_full = true;
    const uint64_t first = m_store.first() + excess;
    const auto gone = isFiltered() ? std::lower_bound(m_shown.begin(), m_shown.end(), first) - m_shown.begin() : static_cast<std::ptrdiff_t>(excess);
    if (gone > 0)
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
    m_store.drop(excess);
    if (isFiltered())
        m_shown.erase(m_shown.begin(), m_shown.begin() + gone);
    if (gone > 0)
        endRemoveRows();
    return static_cast<int>(gone);
}

void LogModel::clear()
{
    beginResetModel();
    m_store.clear();
    m_shown.clear();
    m_looked.clear();
    m_full = false;
    endResetModel();
}

void LogModel::setFilter(std::shared_ptr<const QueryFilter> filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    const bool narrows = isFiltered() && filter->narrows(*m_filter);
    m_filter = std::move(filter);
    std::deque<uint64_t> shown;
    LogStore::Row cells(m_store);
    const auto look = [&](uint64_t record) {
        cells.set(record);
        if (m_filter->matches(cells))
            shown.push_back(record);
    };
    if (isFiltered() && narrows) {
        for (const uint64_t record : m_shown)
            look(record);
    } else if (isFiltered()) {
        for (uint64_t record = m_store.first(); record < m_store.end(); ++record)
            look(record);
    }
    m_shown = std::move(shown);
    endResetModel();
}

uint64_t LogModel::recordOf(int row) const
{
    return isFiltered() ? m_shown[static_cast<size_t>(row)] : m_store.first() + static_cast<uint64_t>(row);
}

int LogModel::rowOf(uint64_t record) const
{
    if (record < m_store.first() || record >= m_store.end())
        return -1;
    if (!isFiltered())
        return static_cast<int>(record - m_store.first());
    const auto at = std::lower_bound(m_shown.begin(), m_shown.end(), record);
    return at != m_shown.end() && *at == record ? static_cast<int>(at - m_shown.begin()) : -1;
}

LogCells LogModel::cellsOf(uint64_t record) const
{
    const auto parsed = base::parseJson(m_store.json(record));
    return logCells(parsed ? *parsed : base::Json::object());
}

const LogModel::Looked& LogModel::looked(uint64_t record) const
{
    if (const Looked* known = m_looked.object(record))
        return *known;
    auto* look = new Looked{cellsOf(record), -1};
    if (m_tones) {
        LogStore::Row cells(m_store);
        cells.set(record);
        look->tone = m_tones(cells);
    }
    m_looked.insert(record, look);
    return *look;
}

QByteArray LogModel::json(int row) const
{
    const std::string_view text = m_store.json(recordOf(row));
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray LogModel::allAsJsonLines() const
{
    QByteArray lines;
    for (uint64_t record = m_store.first(); record < m_store.end(); ++record) {
        const std::string_view text = m_store.json(record);
        lines.append(text.data(), static_cast<qsizetype>(text.size()));
        lines += '\n';
    }
    return lines;
}

QByteArray LogModel::allAsCsv() const
{
    const WholeLog all(*this, [this](int row) { return cellsOf(m_store.first() + static_cast<uint64_t>(row)); });
    QVector<int> columns(kLogColumns);
    std::iota(columns.begin(), columns.end(), 0);
    return tableCsv(all, allRows(all), columns);
}

QString LogModel::condition(const QModelIndex& index, bool exclude) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const QueryColumn& column = m_columns[static_cast<size_t>(index.column())];
    const LogCells& cells = looked(recordOf(index.row())).cells;
    if (column.type == ValueType::Time) {
        const double number = cells.number(index.column());
        return std::isnan(number) ? QString() : queryCondition(column, QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number)).date().toString(Qt::ISODate), exclude);
    }
    return queryCondition(column, cells.texts[static_cast<size_t>(index.column())], exclude);
}

QStringList LogModel::valuesOf(int column, const QString& part) const
{
    // By the texts that the filter looks at: a record is read anew only for a value that is offered.
    const std::string wanted = caseFolded(part);
    std::set<std::string, std::less<>> seen;
    QStringList found;
    LogStore::Row row(m_store);
    const uint64_t from = m_store.end() - std::min<uint64_t>(m_store.size(), kRowsLookedAt);
    for (uint64_t record = m_store.end(); record-- > from && static_cast<size_t>(found.size()) < kMostOffered;) {
        row.set(record);
        const std::string_view text = row.text(static_cast<size_t>(column));
        if (!text.empty() && text.find(wanted) != std::string_view::npos && seen.emplace(text).second)
            found << cellsOf(record).texts[static_cast<size_t>(column)];
    }
    found.sort(Qt::CaseInsensitive);
    return found;
}

void LogModel::setTones(std::function<int(const QueryCells&)> tones, std::function<QVariant(int, int)> look)
{
    m_tones = std::move(tones);
    m_toneLook = std::move(look);
    m_looked.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole, Qt::DecorationRole});
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : isFiltered() ? static_cast<int>(m_shown.size()) : totalCount();
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kLogColumns;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return looked(recordOf(index.row())).cells.texts[static_cast<size_t>(column)];
    case Qt::ToolTipRole:
        return plainToolTip(looked(recordOf(index.row())).cells.texts[static_cast<size_t>(column)]);
    case Qt::ForegroundRole:
        return m_colours ? m_colours(looked(recordOf(index.row())).cells, column) : QVariant();
    case Qt::BackgroundRole: {
        const int tone = looked(recordOf(index.row())).tone;
        return tone >= 0 && m_toneLook ? m_toneLook(tone, role) : QVariant();
    }
    case Qt::DecorationRole:
        return column == 0 && m_toneLook ? m_toneLook(looked(recordOf(index.row())).tone, role) : QVariant();
    case Qt::TextAlignmentRole:
        return column == static_cast<int>(LogColumn::Duration) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::UserRole:
        return json(index.row());
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) // the tip is for a column too narrow for its title
        return m_columns[static_cast<size_t>(section)].title;
    if (role == ResourceListModel::NameRole)
        return m_columns[static_cast<size_t>(section)].name;
    if (role == Qt::TextAlignmentRole)
        return int((section == static_cast<int>(LogColumn::Duration) ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

} // namespace gatehouse::console
