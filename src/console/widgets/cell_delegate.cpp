// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/cell_delegate.h"

#include "console/widgets/display.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextOption>

#include <utility>

namespace gatehouse::console {

namespace {

// Whether there is nothing but a text in the usual colours.
bool isPlain(const QStyleOptionViewItem& cell)
{
    using Option = QStyleOptionViewItem;
    return !(cell.features & (Option::HasDecoration | Option::HasCheckIndicator | Option::WrapText)) && !(cell.state & (QStyle::State_Selected | QStyle::State_HasFocus))
        && (cell.state & QStyle::State_Enabled) && !cell.text.isEmpty() && !cell.text.contains(QChar::LineSeparator) && cell.showDecorationSelected;
}

} // namespace

QString CellDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    return placed(QStyledItemDelegate::displayText(value, locale));
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant tint = index.data(Qt::BackgroundRole);
    if (tint.canConvert<QColor>() && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, tint.value<QColor>());
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (!isPlain(cell)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QWidget* widget = cell.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    const QString text = std::exchange(cell.text, QStringLiteral("x")); // where a text goes does not hang on what it is
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, widget) + 1;
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, widget).adjusted(margin, 0, -margin, 0);
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    cell.text = text;
    if (place.width() > 0)
        drawText(painter, cell, place);
}

void CellDelegate::drawText(QPainter* painter, const QStyleOptionViewItem& cell, const QRect& place) const
{
    if (m_font != cell.font || m_direction != cell.direction) {
        m_texts.clear();
        m_font = cell.font;
        m_direction = cell.direction;
    }
    const Key key{cell.text, place.width()};
    QStaticText* text = m_texts.object(key);
    if (!text) {
        text = new QStaticText(QFontMetrics(cell.font).elidedText(cell.text, cell.textElideMode, place.width()));
        text->setTextFormat(Qt::PlainText);
        QTextOption option;
        option.setWrapMode(QTextOption::ManualWrap);
        option.setTextDirection(cell.direction);
        text->setTextOption(option);
        text->prepare({}, cell.font);
        m_texts.insert(key, text);
    }
    const QSizeF size = text->size();
    const Qt::Alignment alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    const int across = int(size.width()) + 1, high = int(size.height());
    const int x = alignment & Qt::AlignRight ? place.right() + 1 - across : alignment & Qt::AlignHCenter ? place.left() + (place.width() - across) / 2 : place.left();
    const int y = alignment & Qt::AlignTop ? place.top() : alignment & Qt::AlignBottom ? place.bottom() + 1 - high : place.top() + (place.height() - high) / 2;
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(cell.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive, QPalette::Text));
    painter->drawStaticText(x, y, *text);
}

} // namespace gatehouse::console
