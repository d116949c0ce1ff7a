// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/query/query_filter.h"
#include "console/query/table_index.h"
#include "domain/resource.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTimer;
class QWidget;

namespace gatehouse::console {

enum class PendingState { None, New, Changed, Deleted };

struct ResourceRow {
    domain::ResourceKey key;
    std::shared_ptr<const domain::Resource> resource; // null for what is only pending
    std::shared_ptr<const base::Json> pending;        // the value it is to get, null without one
    PendingState state = PendingState::None;
    const base::Json& value() const { return pending ? *pending : resource->value; }
};

struct ResourceColumn {
    QString title;
    int width = 120;
    std::function<QString(const ResourceRow&)> text; // safe and bounded
    bool numeric = false;                            // stands at the right
    std::function<QColor(const ResourceRow&)> colour = {}; // invalid: the usual one
    QString name = {};                               // in queries and saved column sets
    ValueType type = ValueType::Text;
    std::function<double(const ResourceRow&)> number = {};    // of what compares as one; NaN: none
    std::function<QStringList(const ResourceRow&)> list = {}; // all entries, where the text shows a few
    QStringList known = {};                                   // offered by the filter's completion

    ResourceColumn named(const char* queryName) &&;
    ResourceColumn counting(ValueType valueType, std::function<double(const ResourceRow&)> value) &&;
    ResourceColumn listing(std::function<QStringList(const ResourceRow&)> entries) &&;
    ResourceColumn offering(QStringList values) &&;
};

// The resources of one kind with what is pending for them: an index over the rows, so that filtering and sorting a hundred thousand take milliseconds. What takes longer than a
// frame goes on in steps between events: until then the rows of the filter before are shown, or the first that were found: as soon as they fill a screen, and of new rows at once. GUI thread.
class ResourceListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Roles { NameRole = Qt::UserRole + 1 }; // a column's name in queries
    ResourceListModel(std::vector<ResourceColumn> columns, QWidget* themed);

    // `onlyPending`: nothing but pending edits changed since the last time, so that what was worked out for all other rows holds.
    void setRows(std::vector<ResourceRow> rows, bool onlyPending = false);
    // An empty tenant takes all. In force when filtered() comes; with few rows that is before this returns.
    void setFilter(std::shared_ptr<const QueryFilter> filter, const std::optional<QString>& tenant);
    bool isFiltering() const;
    // The shown columns, then what can be asked for beside them: labels, description, pending state.
    std::vector<QueryColumn> queryColumns() const;
    // Some values that occur and contain a text.
    QStringList valuesOf(int queryColumn, const QString& part) const;
    // One cell as a query names it: a list gives all its entries, a truth value "true" or "false".
    QStringList queryValues(const QModelIndex& index) const;

    int totalCount() const { return static_cast<int>(m_rows.size()); }
    const ResourceRow& row(int index) const { return m_rows[m_shown[static_cast<size_t>(index)]]; }
    int indexOf(const domain::ResourceKey& key) const; // among the shown ones, or -1
    bool contains(const domain::ResourceKey& key) const { return find(key) >= 0; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool indexComplete() const { return m_index.complete(); }

Q_SIGNALS:
    void filtered();
    void firstFound(); // the shown rows are the first ones that fit; filtered() follows

private:
    bool sameKeys(const std::vector<ResourceRow>& rows) const;
    void writeRow(size_t row, TableIndex::Writer& writer) const;
    void beginFiltering(std::vector<uint32_t> from);
    bool filterFor(int milliseconds); // whether all rows are looked at
    void filterOn();
    void showFound(bool all);
    void placeShown();
    void sortRows();
    int find(const domain::ResourceKey& key) const; // in m_rows, or -1
    std::vector<ResourceColumn> m_columns;
    QWidget* m_themed;
    QTimer *m_building, *m_filtering;
    std::vector<ResourceRow> m_rows;
    size_t m_loaded = 0; // rows that are loaded stand first, by key; behind them those that are only pending
    std::vector<uint32_t> m_sorted, m_shown, m_place; // m_place: of each row in m_shown, from 1; 0: not shown
    TableIndex m_index;
    std::shared_ptr<const QueryFilter> m_filter;
    std::optional<QString> m_tenant;
    std::vector<uint32_t> m_from, m_found; // while filtering: rows to look at, and those that fit
    size_t m_looked = 0;                   // how many of them were looked at
    bool m_showsFirst = false;             // what was found first is shown ahead
    std::shared_ptr<const QueryFilter> m_shownBy; // what the shown rows were found by; null: they are not all
    std::optional<QString> m_shownTenant;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace gatehouse::console
