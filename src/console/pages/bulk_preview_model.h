// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/bulk_plan.h"

#include <QAbstractTableModel>

namespace gatehouse::console {

// What a bulk edit would do, a row for each resource that changes or cannot. Reads a plan that outlives it or is taken away by show(nullptr).
class BulkPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void show(const BulkPlan* plan);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const BulkPlan* m_plan = nullptr;
    size_t m_refusals = 0, m_changes = 0;
};

} // namespace gatehouse::console
