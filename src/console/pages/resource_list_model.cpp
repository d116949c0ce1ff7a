// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/resource_list_model.h"

#include "console/forms/display_text.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFont>
#include <QIcon>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace gatehouse::console {

namespace {

constexpr size_t kExtraColumns = 3;       // labels, description, pending
constexpr int kSliceMs = 6, kBuildAfterMs = 150;
constexpr int kFilterMs = 7;
constexpr size_t kLookAtClock = 128; // rows between two looks at the clock
constexpr size_t kScreenful = 100;   // rows, more or less
constexpr size_t kLongFilter = 8;    // steps: what takes more shows its first rows ahead
constexpr size_t kRowsLookedAt = 5000;    // for values to offer
constexpr int kMostOffered = 60;

// As one types it, in every language.
QString stateWord(PendingState state)
{
    return state == PendingState::New ? QStringLiteral("new") : state == PendingState::Changed ? QStringLiteral("changed") : state == PendingState::Deleted ? QStringLiteral("deleted") : QString();
}

QStringList labelTexts(const base::Json& value)
{
    QStringList texts;
    const base::Json& labels = base::memberAt(value, "labels");
    if (!labels.is_object())
        return texts;
    for (const auto& [name, label] : labels.items()) {
        if (label.is_string())
            texts << shownText(fromUtf8(name) + u'=' + fromUtf8(label.get_ref<const std::string&>()), 300);
    }
    return texts;
}

QString pendingText(PendingState state)
{
    switch (state) {
    case PendingState::None:
        return {};
    case PendingState::New:
        return QCoreApplication::translate("ResourceList", "New, not applied yet");
    case PendingState::Changed:
        return QCoreApplication::translate("ResourceList", "Changed, not applied yet");
    case PendingState::Deleted:
        return QCoreApplication::translate("ResourceList", "Marked for deletion, not applied yet");
    }
    return {};
}

} // namespace

ResourceColumn ResourceColumn::named(const char* queryName) &&
{
    name = QLatin1String(queryName);
    return std::move(*this);
}

ResourceColumn ResourceColumn::counting(ValueType valueType, std::function<double(const ResourceRow&)> value) &&
{
    type = valueType;
    number = std::move(value);
    return std::move(*this);
}

ResourceColumn ResourceColumn::listing(std::function<QStringList(const ResourceRow&)> entries) &&
{
    type = ValueType::List;
    list = std::move(entries);
    return std::move(*this);
}

ResourceColumn ResourceColumn::offering(QStringList values) &&
{
    known = std::move(values);
    return std::move(*this);
}

ResourceListModel::ResourceListModel(std::vector<ResourceColumn> columns, QWidget* themed)
    : QAbstractTableModel(themed), m_columns(std::move(columns)), m_themed(themed), m_building(new QTimer(this)), m_filtering(new QTimer(this))
{
    QueryError none;
    m_filter = QueryFilter::compile({}, {}, 0, none);
    m_filtering->setInterval(0);
    connect(m_filtering, &QTimer::timeout, this, &ResourceListModel::filterOn);
    // The index is made ahead of the first key, in slices between events.
    connect(m_building, &QTimer::timeout, this, [this] {
        m_building->setInterval(0);
        if (m_index.buildFor(kSliceMs))
            m_building->stop();
    });
}

bool ResourceListModel::sameKeys(const std::vector<ResourceRow>& rows) const
{
    return rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const ResourceRow& a, const ResourceRow& b) { return a.resource == b.resource && a.key == b.key; });
}

void ResourceListModel::setRows(std::vector<ResourceRow> rows, bool onlyPending)
{
    beginResetModel();
    const bool keeps = onlyPending && sameKeys(rows);
    if (keeps) {
        for (size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].state != m_rows[i].state || rows[i].pending != m_rows[i].pending)
                m_index.invalidate(i);
        }
    }
    m_rows = std::move(rows);
    m_loaded = static_cast<size_t>(std::partition_point(m_rows.begin(), m_rows.end(), [](const ResourceRow& row) { return row.resource != nullptr; }) - m_rows.begin());
    if (!keeps)
        m_index.reset(m_rows.size(), m_columns.size() + kExtraColumns, [this](size_t row, TableIndex::Writer& writer) { writeRow(row, writer); });
    sortRows();
    beginFiltering(m_sorted);
    const bool all = filterFor(kFilterMs);
    showFound(all);
    m_showsFirst = m_shown.size() >= kScreenful;
    if (!all)
        m_filtering->start();
    endResetModel();
    if (all)
        Q_EMIT filtered();
    if (!m_index.complete())
        m_building->start(kBuildAfterMs);
}

void ResourceListModel::setFilter(std::shared_ptr<const QueryFilter> filter, const std::optional<QString>& tenant)
{
    if (filter == m_filter && tenant == m_tenant)
        return;
    const bool narrows = m_shownBy && tenant == m_shownTenant && filter->narrows(*m_shownBy);
    m_filter = std::move(filter);
    m_tenant = tenant;
    beginFiltering(narrows ? m_shown : m_sorted);
    filterOn();
}

bool ResourceListModel::isFiltering() const
{
    return m_filtering->isActive();
}

void ResourceListModel::writeRow(size_t row, TableIndex::Writer& writer) const
{
    const ResourceRow& entry = m_rows[row];
    for (const ResourceColumn& column : m_columns) {
        if (column.list)
            writer.list(column.list(entry));
        else
            writer.text(column.text(entry), column.number ? column.number(entry) : std::numeric_limits<double>::quiet_NaN());
    }
    const base::Json& value = entry.value();
    writer.list(labelTexts(value));
    writer.text(shownText(base::stringAt(value, "description"), 300), std::numeric_limits<double>::quiet_NaN());
    writer.text(stateWord(entry.state), std::numeric_limits<double>::quiet_NaN());
    writer.extra(shownText(base::stringAt(value, "name"), 300));
}

std::vector<QueryColumn> ResourceListModel::queryColumns() const
{
    std::vector<QueryColumn> columns;
    for (const ResourceColumn& column : m_columns)
        columns.push_back({column.name, column.title, column.type, column.known});
    columns.push_back({QStringLiteral("label"), QCoreApplication::translate("ResourceList", "Labels, as name=value"), ValueType::List});
    columns.push_back({QStringLiteral("description"), QCoreApplication::translate("ResourceList", "Description"), ValueType::Text});
    columns.push_back({QStringLiteral("pending"), QCoreApplication::translate("ResourceList", "Pending change"), ValueType::Text,
                       {stateWord(PendingState::New), stateWord(PendingState::Changed), stateWord(PendingState::Deleted)}});
    return columns;
}

QStringList ResourceListModel::valuesOf(int queryColumn, const QString& part) const
{
    QStringList found;
    QSet<QString> seen;
    const auto offer = [&](const QString& value) {
        if (!value.isEmpty() && value.contains(part, Qt::CaseInsensitive) && !seen.contains(value) && found.size() < kMostOffered) {
            seen.insert(value);
            found << value;
        }
    };
    const size_t columns = m_columns.size();
    const auto column = static_cast<size_t>(queryColumn);
    for (size_t i = 0; i < m_rows.size() && i < kRowsLookedAt && found.size() < kMostOffered; ++i) {
        if (column == columns)
            for (const QString& label : labelTexts(m_rows[i].value()))
                offer(label);
        else if (column < columns && m_columns[column].list)
            for (const QString& entry : m_columns[column].list(m_rows[i]))
                offer(entry);
        else if (column < columns)
            offer(m_columns[column].text(m_rows[i]));
    }
    found.sort(Qt::CaseInsensitive);
    return found;
}

QStringList ResourceListModel::queryValues(const QModelIndex& index) const
{
    const ResourceColumn& column = m_columns[static_cast<size_t>(index.column())];
    const ResourceRow& entry = row(index.row());
    if (column.list) {
        const QStringList entries = column.list(entry);
        return entries.isEmpty() ? QStringList{QString()} : entries;
    }
    if (column.type == ValueType::Text)
        return {column.text(entry)};
    const double number = column.number ? column.number(entry) : std::numeric_limits<double>::quiet_NaN();
    if (std::isnan(number))
        return {QString()};
    switch (column.type) {
    case ValueType::Bool:
        return {number != 0 ? QStringLiteral("true") : QStringLiteral("false")};
    case ValueType::Time:
        return {QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number)).date().toString(Qt::ISODate)};
    default:
        return {QString::number(number, 'g', 15)};
    }
}

void ResourceListModel::beginFiltering(std::vector<uint32_t> from)
{
    m_filtering->stop();
    m_from = std::move(from);
    m_found.clear();
    m_found.reserve(m_from.size()); // growing copies it again and again where most rows fit
    m_looked = 0;
    m_showsFirst = false;
}

bool ResourceListModel::filterFor(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    const std::string tenant = m_tenant ? utf8(*m_tenant) : std::string();
    const bool all = m_filter->isEmpty(); // needs no index, and is done at once
    TableIndex::Row cells(m_index);
    for (; m_looked < m_from.size(); ++m_looked) {
        if (!all && m_looked % kLookAtClock == kLookAtClock - 1 && timer.elapsed() >= milliseconds)
            return false;
        const uint32_t row = m_from[m_looked];
        if (m_tenant && m_rows[row].key.tenant != tenant)
            continue;
        if (!all) {
            m_index.makeSure(row);
            cells.set(row);
            if (!m_filter->matches(cells))
                continue;
        }
        m_found.push_back(row);
    }
    return true;
}

void ResourceListModel::filterOn()
{
    if (!filterFor(kFilterMs)) {
        m_filtering->start();
        // A screenful is an answer: it stands where it will stand, and who types sees it before all rows are looked at, which takes some tenths of a second where the index has yet to be made.
        if (!m_showsFirst && m_found.size() >= kScreenful && m_looked * kLongFilter < m_from.size()) {
            beginResetModel();
            showFound(false);
            m_showsFirst = true;
            endResetModel();
            Q_EMIT firstFound();
        }
        return;
    }
    beginResetModel();
    showFound(true);
    m_filtering->stop();
    endResetModel();
    Q_EMIT filtered();
}

void ResourceListModel::showFound(bool all)
{
    m_shown = all ? std::exchange(m_found, {}) : m_found;
    m_shownBy = all ? m_filter : nullptr;
    m_shownTenant = m_tenant;
    if (all)
        m_from = {};
    placeShown();
}

void ResourceListModel::placeShown()
{
    m_place.assign(m_rows.size(), 0);
    for (size_t i = 0; i < m_shown.size(); ++i)
        m_place[m_shown[i]] = static_cast<uint32_t>(i + 1);
}

void ResourceListModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    sortRows();
    // The shown ones stay the shown ones, in the new order.
    std::vector<uint32_t> shown;
    shown.reserve(m_shown.size());
    for (const uint32_t row : m_sorted) {
        if (m_place[row])
            shown.push_back(row);
    }
    m_shown = std::move(shown);
    placeShown();
    endResetModel();
    if (isFiltering()) { // what was found so far is in the order of before
        beginFiltering(m_sorted);
        m_filtering->start();
    }
}

void ResourceListModel::sortRows()
{
    m_sorted.resize(m_rows.size());
    std::iota(m_sorted.begin(), m_sorted.end(), 0U);
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const auto at = static_cast<size_t>(m_sortColumn);
    const ResourceColumn& column = m_columns[at];
    const bool descending = m_order == Qt::DescendingOrder;
    // Keys are made once a row, not once a comparison; equal ones keep the order of their names.
    if (column.number) {
        std::vector<std::pair<double, uint32_t>> keys;
        keys.reserve(m_rows.size());
        for (uint32_t i = 0; i < m_rows.size(); ++i) {
            const double number = column.number(m_rows[i]);
            const double last = descending ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
            keys.emplace_back(std::isnan(number) ? last : number, i); // what has none comes last
        }
        std::stable_sort(keys.begin(), keys.end(), [descending](const auto& a, const auto& b) { return descending ? b.first < a.first : a.first < b.first; });
        std::transform(keys.begin(), keys.end(), m_sorted.begin(), [](const auto& key) { return key.second; });
        return;
    }
    std::vector<std::pair<std::string_view, uint32_t>> keys(m_rows.size());
    std::vector<std::string> made(m_rows.size()); // where the index has none yet
    TableIndex::Row cells(m_index);
    for (uint32_t i = 0; i < m_rows.size(); ++i) {
        if (m_index.isBuilt(i)) {
            cells.set(i);
            keys[i] = {cells.text(at), i};
        } else {
            made[i] = caseFolded(column.text(m_rows[i]));
            keys[i] = {made[i], i};
        }
    }
    std::stable_sort(keys.begin(), keys.end(), [descending](const auto& a, const auto& b) { return descending ? b.first < a.first : a.first < b.first; });
    std::transform(keys.begin(), keys.end(), m_sorted.begin(), [](const auto& key) { return key.second; });
}

int ResourceListModel::find(const domain::ResourceKey& key) const
{
    const auto loaded = m_rows.begin() + static_cast<std::ptrdiff_t>(m_loaded);
    const auto at = std::lower_bound(m_rows.begin(), loaded, key, [](const ResourceRow& row, const domain::ResourceKey& wanted) { return row.key < wanted; });
    if (at != loaded && at->key == key)
        return static_cast<int>(at - m_rows.begin());
    const auto pending = std::find_if(loaded, m_rows.end(), [&](const ResourceRow& row) { return row.key == key; });
    return pending == m_rows.end() ? -1 : static_cast<int>(pending - m_rows.begin());
}

int ResourceListModel::indexOf(const domain::ResourceKey& key) const
{
    const int row = find(key);
    return row < 0 ? -1 : static_cast<int>(m_place[static_cast<size_t>(row)]) - 1;
}

int ResourceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ResourceListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ResourceListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const ResourceRow& entry = row(index.row());
    const ResourceColumn& column = m_columns[static_cast<size_t>(index.column())];
    const ThemeColours& colours = themeColours(m_themed);
    switch (role) {
    case Qt::DisplayRole:
        return column.text(entry);
    case Qt::ToolTipRole: {
        const QString state = pendingText(entry.state);
        return plainToolTip(state.isEmpty() ? column.text(entry) : column.text(entry) + u'\n' + state);
    }
    case Qt::AccessibleDescriptionRole:
        return index.column() == 0 ? pendingText(entry.state) : QString();
    case Qt::DecorationRole:
        if (index.column() != 0 || entry.state == PendingState::None)
            return {};
        return entry.state == PendingState::New       ? symbolIcon(QStringLiteral("add"), colours.ok)
               : entry.state == PendingState::Changed ? symbolIcon(QStringLiteral("edit"), colours.warning)
                                                      : symbolIcon(QStringLiteral("delete"), colours.danger);
    case Qt::ForegroundRole: {
        if (entry.state == PendingState::Deleted)
            return colours.muted;
        const QColor colour = column.colour ? column.colour(entry) : QColor();
        return colour.isValid() ? QVariant(colour) : QVariant();
    }
    case Qt::FontRole:
        if (entry.state != PendingState::None) {
            QFont font = m_themed->font();
            font.setStrikeOut(entry.state == PendingState::Deleted);
            font.setItalic(entry.state != PendingState::Deleted);
            return font;
        }
        return {};
    case Qt::TextAlignmentRole:
        return column.numeric ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case NameRole:
        return column.name;
    default:
        return {};
    }
}

QVariant ResourceListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ResourceColumn& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) // the tip is for a column too narrow for its title
        return column.title;
    if (role == NameRole)
        return column.name;
    if (role == Qt::TextAlignmentRole)
        return int((column.numeric ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

} // namespace gatehouse::console
