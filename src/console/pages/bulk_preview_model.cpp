// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/bulk_preview_model.h"

#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/widgets/symbol_icon.h"

namespace gatehouse::console {

void BulkPreviewModel::show(const BulkPlan* plan)
{
    beginResetModel();
    m_plan = plan;
    m_refusals = plan ? plan->refusals().size() : 0;
    m_changes = plan ? plan->changes().size() : 0;
    endResetModel();
}

int BulkPreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_refusals + m_changes);
}

int BulkPreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant BulkPreviewModel::data(const QModelIndex& index, int role) const
{
    if (!m_plan || !index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = static_cast<size_t>(index.row());
    const bool refused = row < m_refusals; // what needs a look stands first
    const domain::ResourceKey& key = refused ? m_plan->refusals()[row].key : m_plan->changes()[row - m_refusals].key;
    if (role == Qt::DecorationRole && index.column() == 0)
        return symbolIcon(refused ? QStringLiteral("warning") : QStringLiteral("edit"));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    if (index.column() == 0)
        text = resourceText(key);
    else if (refused)
        text = index.column() == 1 ? tr("cannot: %1").arg(m_plan->refusals()[row].reason) : QString();
    else
        text = index.column() == 1 ? m_plan->changes()[row - m_refusals].from : m_plan->changes()[row - m_refusals].to;
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant BulkPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Resource") : section == 1 ? tr("Before") : tr("After");
}

} // namespace gatehouse::console
