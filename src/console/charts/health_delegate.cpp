// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/health_delegate.h"

#include "console/charts/health_painter.h"
#include "console/widgets/theme_colours.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace gatehouse::console {

QRectF HealthDelegate::stripIn(const QRectF& cell)
{
    return cell.adjusted(kSpace2, 6, -kSpace2, -6);
}

void HealthDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The row's own background and focus, without its text.
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &bare, painter, widget);
    if (const QVector<HealthSegment> segments = m_segments(index); !segments.isEmpty())
        paintHealth(*painter, stripIn(option.rect), segments, widget ? themeColours(widget) : themeColours(option.palette));
}

bool HealthDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QVector<HealthSegment> segments = m_segments(index);
    const int at = event->type() == QEvent::ToolTip && !segments.isEmpty() ? healthSegmentAt(stripIn(option.rect), segments, event->pos().x()) : -1;
    if (at < 0)
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), healthSegmentText(segments[at], segments.last().toMs), view);
    return true;
}

} // namespace gatehouse::console
