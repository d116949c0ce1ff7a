// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/resource_list_model.h"

#include "console/forms/display_text.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QCoreApplication>
#include <QFont>
#include <QIcon>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace gatehouse::console {

namespace {

constexpr size_t kLongestHaystack = 4096; // of one row

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

ResourceListModel::ResourceListModel(std::vector<ResourceColumn> columns, QWidget* themed) : QAbstractTableModel(themed), m_columns(std::move(columns)), m_themed(themed) {}

void ResourceListModel::setRows(std::vector<ResourceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_haystacks.clear();
    rebuild();
    endResetModel();
}

void ResourceListModel::setFilter(const QString& text, const std::optional<QString>& tenant)
{
    if (text == m_filter && tenant == m_tenant)
        return;
    beginResetModel();
    m_filter = text;
    m_tenant = tenant;
    rebuild();
    endResetModel();
}

const std::string& ResourceListModel::haystack(uint32_t row)
{
    if (m_haystacks.empty())
        m_haystacks.resize(m_rows.size());
    std::string& text = m_haystacks[row];
    if (!text.empty())
        return text;
    const ResourceRow& entry = m_rows[row];
    QString all;
    for (const ResourceColumn& column : m_columns)
        all += column.text(entry) + u'\n';
    const base::Json& value = entry.value();
    for (const char* name : {"id", "name", "description"})
        all += shownText(base::stringAt(value, name), 300) + u'\n';
    const base::Json& labels = base::memberAt(value, "labels");
    if (labels.is_object()) {
        for (const auto& [name, label] : labels.items()) {
            if (label.is_string())
                all += fromUtf8(name) + u'=' + fromUtf8(label.get_ref<const std::string&>()) + u'\n';
        }
    }
    text = utf8(all.toCaseFolded()).substr(0, kLongestHaystack);
    return text;
}

void ResourceListModel::rebuild()
{
    m_shown.clear();
    std::vector<std::string> words;
    const QStringList parts = m_filter.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : parts)
        words.push_back(utf8(word));
    const std::string tenant = m_tenant ? utf8(*m_tenant) : std::string();
    m_shown.reserve(m_rows.size());
    for (uint32_t i = 0; i < m_rows.size(); ++i) {
        if (m_tenant && m_rows[i].key.tenant != tenant)
            continue;
        if (!words.empty()) {
            const std::string& text = haystack(i);
            if (!std::all_of(words.begin(), words.end(), [&text](const std::string& word) { return text.find(word) != std::string::npos; }))
                continue;
        }
        m_shown.push_back(i);
    }
    sortShown();
}

void ResourceListModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    if (column < 0)
        rebuild();
    else
        sortShown();
    endResetModel();
}

void ResourceListModel::sortShown()
{
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return;
    const ResourceColumn& column = m_columns[static_cast<size_t>(m_sortColumn)];
    const bool descending = m_order == Qt::DescendingOrder;
    // Keys are made once a row, not once a comparison.
    if (column.numeric) {
        std::vector<std::pair<double, uint32_t>> keys;
        keys.reserve(m_shown.size());
        for (const uint32_t row : m_shown)
            keys.emplace_back(column.text(m_rows[row]).toDouble(), row);
        std::stable_sort(keys.begin(), keys.end(), [descending](const auto& a, const auto& b) { return descending ? b.first < a.first : a.first < b.first; });
        std::transform(keys.begin(), keys.end(), m_shown.begin(), [](const auto& key) { return key.second; });
        return;
    }
    std::vector<std::pair<QString, uint32_t>> keys;
    keys.reserve(m_shown.size());
    for (const uint32_t row : m_shown)
        keys.emplace_back(column.text(m_rows[row]).toCaseFolded(), row);
    std::stable_sort(keys.begin(), keys.end(), [descending](const auto& a, const auto& b) { return descending ? b.first < a.first : a.first < b.first; });
    std::transform(keys.begin(), keys.end(), m_shown.begin(), [](const auto& key) { return key.second; });
}

int ResourceListModel::indexOf(const domain::ResourceKey& key) const
{
    for (size_t i = 0; i < m_shown.size(); ++i) {
        if (m_rows[m_shown[i]].key == key)
            return static_cast<int>(i);
    }
    return -1;
}

bool ResourceListModel::contains(const domain::ResourceKey& key) const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const ResourceRow& row) { return row.key == key; });
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
    if (role == Qt::TextAlignmentRole)
        return int((column.numeric ? Qt::AlignRight : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

} // namespace gatehouse::console
