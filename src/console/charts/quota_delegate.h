// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace gatehouse::console {

// Paints one gauge: a ring with its share, and three lines beside it.
class QuotaDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { Share = Qt::UserRole, Left, Policy }; // Qt::DisplayRole is whom it counts
    static constexpr int kWidth = 250; // at least

    using QStyledItemDelegate::QStyledItemDelegate;
    static int heightOf(const QFont& font);
    void setCellWidth(int width) { m_width = width; }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_width = kWidth;
};

} // namespace gatehouse::console
