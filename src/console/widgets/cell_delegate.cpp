// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/cell_delegate.h"

#include "console/widgets/display.h"

#include <QPainter>

namespace gatehouse::console {

QString CellDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    return placed(QStyledItemDelegate::displayText(value, locale));
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant tint = index.data(Qt::BackgroundRole);
    if (tint.canConvert<QColor>() && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, tint.value<QColor>());
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace gatehouse::console
