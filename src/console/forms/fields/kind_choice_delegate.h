// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gatehouse::console {

// An entry with its id, small, where the line ends. Items that cannot be chosen are headings.
class KindChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // `idRole` gives the id.
    KindChoiceDelegate(int idRole, QObject* parent) : QStyledItemDelegate(parent), m_idRole(idRole) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const int m_idRole;
};

} // namespace gatehouse::console
