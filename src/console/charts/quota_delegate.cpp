// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/quota_delegate.h"

#include "console/charts/quota_gauges.h"
#include "console/widgets/theme_colours.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace gatehouse::console {

namespace {

constexpr int kRingWidth = 5;
constexpr int kQtTurn = 360 * 16; // sixteenths of a degree

// Rounded down, so that a hundred means the end.
QString percentText(double share)
{
    return QLocale().toString(int(std::floor(share * 100))) + QStringLiteral(" %");
}

void paintRing(QPainter& painter, const QRectF& ring, double share, const QColor& track, const QColor& colour, bool rightToLeft)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, kRingWidth));
    painter.drawEllipse(ring);
    if (share <= 0)
        return;
    painter.setPen(QPen(colour, kRingWidth, Qt::SolidLine, share < 1 ? Qt::RoundCap : Qt::FlatCap));
    const int span = std::max(1, int(share * kQtTurn));
    painter.drawArc(ring, kQtTurn / 4, rightToLeft ? span : -span);
}

} // namespace

int QuotaDelegate::heightOf(const QFont& font)
{
    return QFontMetrics(font).height() * 3 + 2 * kSpace2 + 2 * kSpace1;
}

QSize QuotaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {m_width, heightOf(option.font)};
}

void QuotaDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ThemeColours& colours = themeColours(option.palette);
    const double share = std::clamp(index.data(Share).toDouble(), 0.0, 1.0);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(colours.accentText, 1) : QPen(Qt::NoPen));
        painter->setBrush(colours.accentSoft);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5), 6, 6);
    }
    const QRect rect = option.rect.adjusted(kSpace2, kSpace2, -kSpace2, -kSpace2);
    const auto placed = [&](const QRect& part) { return QStyle::visualRect(option.direction, rect, part); };
    const int side = rect.height();
    const QRect ring = placed(QRect(rect.left(), rect.top(), side, side));
    const bool over = share >= 1, near = share >= QuotaGauges::kWarnShare;
    paintRing(*painter, QRectF(ring).adjusted(kRingWidth / 2.0, kRingWidth / 2.0, -kRingWidth / 2.0, -kRingWidth / 2.0), share, colours.sunken,
              over ? colours.danger : near ? colours.warning : colours.accentFill, rightToLeft);
    QFont figure = option.font;
    figure.setBold(near);
    // What fits into the ring.
    const QString percent = percentText(share);
    const double room = side - 2.0 * kRingWidth - kSpace2;
    if (const double width = QFontMetricsF(figure).horizontalAdvance(percent); width > room && figure.pointSizeF() > 0)
        figure.setPointSizeF(figure.pointSizeF() * room / width);
    painter->setFont(figure);
    painter->setPen(over ? colours.danger : near ? colours.warning : colours.text);
    painter->drawText(ring, Qt::AlignCenter, percent);

    const int from = rect.left() + side + kSpace3;
    const int width = rect.right() - from + 1, line = rect.height() / 3;
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const struct {
        QFont font;
        QColor colour;
        QString text;
        Qt::TextElideMode elide;
    } lines[] = {{bold, colours.text, index.data().toString(), Qt::ElideMiddle},
                 {option.font, over ? colours.danger : colours.text, index.data(Left).toString(), Qt::ElideRight},
                 {option.font, colours.muted, index.data(Policy).toString(), Qt::ElideMiddle}};
    for (int i = 0; i < 3; ++i) {
        painter->setFont(lines[i].font);
        painter->setPen(lines[i].colour);
        painter->drawText(placed(QRect(from, rect.top() + i * line, width, line)), Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::TextSingleLine,
                          QFontMetrics(lines[i].font).elidedText(lines[i].text, lines[i].elide, width));
    }
    painter->restore();
}

} // namespace gatehouse::console
