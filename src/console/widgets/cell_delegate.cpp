// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/cell_delegate.h"

#include "console/widgets/display.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

#include <memory>
#include <utility>

namespace gatehouse::console {

namespace {

const QStyle* styleOf(const QStyleOptionViewItem& cell)
{
    return cell.widget ? cell.widget->style() : QApplication::style();
}

// Whether there is nothing but a text in the usual colours, perhaps with a mark before it.
bool isPlain(const QStyleOptionViewItem& cell)
{
    using Option = QStyleOptionViewItem;
    return !(cell.features & (Option::HasCheckIndicator | Option::WrapText)) && !(cell.state & (QStyle::State_Selected | QStyle::State_HasFocus))
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
        strikeOut(painter, cell, index);
        return;
    }
    prepareFor(cell);
    const QString text = std::exchange(cell.text, {});
    styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    cell.text = text;
    if (const QRect place = cell.rect.marginsRemoved(marginsOf(cell)); place.width() > 0)
        drawText(painter, cell, place);
    strikeOut(painter, cell, index);
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setStrikeOut(false);
}

// By hand: Qt draws the line beside elided and prepared texts, and through cells without any.
void CellDelegate::strikeOut(QPainter* painter, const QStyleOptionViewItem& cell, const QModelIndex& index) const
{
    if (cell.text.isEmpty() || !index.data(Qt::FontRole).value<QFont>().strikeOut())
        return;
    const QStyle* style = styleOf(cell);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget).adjusted(margin, 0, -margin, 0);
    const QFontMetrics metrics(cell.font);
    const QSize size(std::min(place.width(), metrics.horizontalAdvance(cell.text)), metrics.height());
    const QRect line = QStyle::alignedRect(cell.direction, cell.displayAlignment, size, place);
    const int y = line.top() + metrics.ascent() - metrics.strikeOutPos();
    painter->save();
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawLine(line.left(), y, line.right(), y);
    painter->restore();
}

void CellDelegate::prepareFor(const QStyleOptionViewItem& cell) const
{
    const QStyle* style = styleOf(cell);
    if (m_font == cell.font && m_direction == cell.direction && m_style == style)
        return;
    m_texts.clear();
    m_margins.clear();
    m_font = cell.font;
    m_direction = cell.direction;
    m_style = const_cast<QStyle*>(style);
}

const QMargins& CellDelegate::marginsOf(const QStyleOptionViewItem& cell) const
{
    const QSize mark = cell.features & QStyleOptionViewItem::HasDecoration ? cell.decorationSize : QSize(0, 0);
    for (const auto& [size, margins] : m_margins) {
        if (size == mark)
            return margins;
    }
    const QStyle* style = styleOf(cell);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget).adjusted(margin, 0, -margin, 0);
    m_margins.emplace_back(mark, QMargins(place.left() - cell.rect.left(), place.top() - cell.rect.top(), cell.rect.right() - place.right(), cell.rect.bottom() - place.bottom()));
    return m_margins.back().second;
}

const QStaticText& CellDelegate::laidOut(const QStyleOptionViewItem& cell, int width) const
{
    const Key key{cell.text, width};
    if (const QStaticText* kept = m_texts.object(key))
        return *kept;
    QTextOption option;
    option.setWrapMode(QTextOption::ManualWrap);
    option.setTextDirection(cell.direction);
    const auto lay = [&](const QString& what) {
        auto text = std::make_unique<QStaticText>(what);
        text->setTextFormat(Qt::PlainText);
        text->setTextOption(option);
        text->prepare({}, cell.font);
        return text;
    };
    auto text = lay(cell.text);
    if (text->size().width() > width)
        text = lay(QFontMetrics(cell.font).elidedText(cell.text, cell.textElideMode, width));
    m_texts.insert(key, text.get());
    return *text.release();
}

void CellDelegate::drawText(QPainter* painter, const QStyleOptionViewItem& cell, const QRect& place) const
{
    const QStaticText& text = laidOut(cell, place.width());
    const QSizeF size = text.size();
    const Qt::Alignment alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    const double room = place.width() - size.width();
    const double x = place.left() + (alignment & Qt::AlignRight ? room : alignment & Qt::AlignHCenter ? room / 2 : 0);
    const int space = place.height() - int(size.height());
    const int y = place.top() + (alignment & Qt::AlignTop ? 0 : alignment & Qt::AlignBottom ? space : space / 2);
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(cell.state & QStyle::State_Active ? QPalette::Normal : QPalette::Inactive, QPalette::Text));
    painter->drawStaticText(QPointF(x, y), text);
}

} // namespace gatehouse::console
