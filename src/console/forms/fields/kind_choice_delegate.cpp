// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/fields/kind_choice_delegate.h"

#include "console/widgets/theme_colours.h"

#include <QPainter>

namespace gatehouse::console {

namespace {

constexpr int kPadding = 8, kGap = 24;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QFont headingFont(const QFont& font)
{
    QFont heading = smaller(font);
    heading.setWeight(QFont::DemiBold);
    return heading;
}

bool isHeading(const QModelIndex& index)
{
    return !(index.flags() & Qt::ItemIsSelectable);
}

} // namespace

void KindChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const bool isChosen = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    painter->save();
    if (isChosen && !isHeading(index))
        painter->fillRect(option.rect, colours.accentSoft);
    const QRect line = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const auto draw = [&](const QFont& font, const QColor& colour, Qt::Alignment side, const QString& text, int width) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter), QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    };
    if (isHeading(index)) {
        draw(headingFont(option.font), colours.muted, Qt::AlignLeft, index.data().toString(), line.width());
    } else {
        const QString id = index.data(m_idRole).toString();
        const int idWidth = QFontMetrics(smaller(option.font)).horizontalAdvance(id);
        draw(option.font, colours.text, Qt::AlignLeft, index.data().toString(), line.width() - idWidth - kPadding);
        draw(smaller(option.font), colours.muted, Qt::AlignRight, id, line.width() / 2);
    }
    painter->restore();
}

QSize KindChoiceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    const int id = QFontMetrics(smaller(option.font)).horizontalAdvance(index.data(m_idRole).toString());
    return {text + id + kGap + 2 * kPadding, option.fontMetrics.height() + kPadding + (isHeading(index) ? kPadding / 2 : 0)};
}

} // namespace gatehouse::console
