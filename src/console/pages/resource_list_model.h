// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/resource.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

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
    bool numeric = false;
    std::function<QColor(const ResourceRow&)> colour = {}; // invalid: the usual one
};

// The resources of one kind with what is pending for them: an index over the rows, so that filtering and sorting a hundred thousand take milliseconds.
class ResourceListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    ResourceListModel(std::vector<ResourceColumn> columns, QWidget* themed);

    void setRows(std::vector<ResourceRow> rows);
    // All words must occur, in any column, the name, the description or the labels. An empty tenant takes all.
    void setFilter(const QString& text, const std::optional<QString>& tenant);
    int totalCount() const { return static_cast<int>(m_rows.size()); }
    const ResourceRow& row(int index) const { return m_rows[m_shown[static_cast<size_t>(index)]]; }
    int indexOf(const domain::ResourceKey& key) const; // among the shown ones, or -1
    bool contains(const domain::ResourceKey& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void rebuild();
    void sortShown();
    const std::string& haystack(uint32_t row);
    std::vector<ResourceColumn> m_columns;
    QWidget* m_themed;
    std::vector<ResourceRow> m_rows;
    std::vector<uint32_t> m_shown;
    std::vector<std::string> m_haystacks; // made when first asked for
    QString m_filter;
    std::optional<QString> m_tenant;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace gatehouse::console
