// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/share_delegate.h"

#include "console/widgets/theme_colours.h"

#include <QPainter>

#include <algorithm>

namespace gatehouse::console {

void ShareDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CellDelegate::paint(painter, option, index);
    const double share = std::clamp(index.data(Qt::UserRole).toDouble(), 0.0, 1.0);
    if (!(share > 0))
        return;
    const QRectF track = QRectF(option.rect).adjusted(8, option.rect.height() - 5, -8, -2);
    QRectF bar = track;
    bar.setWidth(std::max(2.0, track.width() * share));
    if (option.direction == Qt::RightToLeft)
        bar.moveRight(track.right());
    const QWidget* widget = option.widget;
    painter->fillRect(bar, widget ? themeColours(widget).status2xx : option.palette.color(QPalette::Highlight));
}

} // namespace gatehouse::console
