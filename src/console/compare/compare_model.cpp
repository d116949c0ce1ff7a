// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/compare/compare_model.h"

#include "console/forms/display_text.h"
#include "console/forms/kind_text.h"
#include "console/widgets/symbol_icon.h"
#include "console/widgets/theme_colours.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace gatehouse::console {

using Status = CompareRow::Status;

QString compareStateText(const CompareRow& row)
{
    switch (row.status) {
    case Status::OnlyLeft: return CompareModel::tr("only left");
    case Status::OnlyRight: return CompareModel::tr("only right");
    case Status::Differs: break;
    }
    return CompareModel::tr("%n field(s) differ", nullptr, int(row.fields));
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Object ? tr("Object") : section == Kind ? tr("Kind") : tr("State");
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const CompareRow& one = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Object ? shownText(domain::qualifiedName(one.key), 130) : index.column() == Kind ? kindTitle(one.key.kind) : compareStateText(one);
    case Qt::CheckStateRole:
        return index.column() == Object ? QVariant(m_chosen.contains(one.key) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::DecorationRole: return index.column() == Kind ? QVariant(symbolIcon(kindIcon(one.key.kind))) : QVariant();
    case Qt::ForegroundRole: {
        if (index.column() != State)
            return {};
        const ThemeColours& colours = themeColours(QGuiApplication::palette());
        return one.status == Status::OnlyLeft ? colours.ok : one.status == Status::OnlyRight ? colours.danger : colours.warning;
    }
    case Qt::AccessibleTextRole:
        return index.column() == Object ? QVariant(QStringLiteral("%1, %2").arg(resourceText(one.key), compareStateText(one))) : QVariant();
    default: return {};
    }
}

Qt::ItemFlags CompareModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Object ? flags | Qt::ItemIsUserCheckable : flags;
}

bool CompareModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Object)
        return false;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(row(index.row()).key);
    else
        m_chosen.erase(row(index.row()).key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

void CompareModel::setRows(std::vector<CompareRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    // What is the same by now can't be chosen any more.
    std::set<domain::ResourceKey> still;
    for (const CompareRow& one : m_rows) {
        if (m_chosen.contains(one.key))
            still.insert(one.key);
    }
    m_chosen = std::move(still);
    show();
    endResetModel();
    Q_EMIT chosenChanged();
}

void CompareModel::setFilter(const QString& text, const std::set<Status>& states)
{
    beginResetModel();
    m_text = text.trimmed().toLower();
    m_states = states;
    show();
    endResetModel();
}

void CompareModel::show()
{
    const std::string wanted = m_text.toStdString();
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_states.contains(m_rows[i].status))
            continue;
        if (!wanted.empty() && domain::qualifiedName(m_rows[i].key).find(wanted) == std::string::npos && !kindTitle(m_rows[i].key.kind).toLower().contains(m_text))
            continue;
        m_shown.push_back(i);
    }
}

size_t CompareModel::count(Status state) const
{
    return size_t(std::count_if(m_rows.begin(), m_rows.end(), [&](const CompareRow& one) { return one.status == state; }));
}

size_t CompareModel::chosenDeletions() const
{
    return size_t(std::count_if(m_rows.begin(), m_rows.end(), [&](const CompareRow& one) { return one.status == CompareRow::Status::OnlyRight && m_chosen.contains(one.key); }));
}

void CompareModel::chooseShown(bool choose)
{
    for (const size_t i : m_shown) {
        if (!choose)
            m_chosen.erase(m_rows[i].key);
        else if (m_rows[i].status != CompareRow::Status::OnlyRight)
            m_chosen.insert(m_rows[i].key);
    }
    tellChosen();
}

void CompareModel::chooseShownDeletions()
{
    for (const size_t i : m_shown) {
        if (m_rows[i].status == CompareRow::Status::OnlyRight)
            m_chosen.insert(m_rows[i].key);
    }
    tellChosen();
}

void CompareModel::tellChosen()
{
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0, Object), index(rowCount() - 1, Object), {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
}

} // namespace gatehouse::console
