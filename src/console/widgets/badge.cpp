// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/badge.h"

#include "console/widgets/theme_colours.h"

#include <QFontMetrics>
#include <QPainter>

namespace gatehouse::console {

namespace {

QFont badgeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    font.setWeight(QFont::DemiBold);
    return font;
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)), float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

} // namespace

Badge::Badge(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setBadge(const QString& text, const QColor& colour)
{
    m_text = text;
    m_colour = colour;
    setVisible(!text.isEmpty());
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

int Badge::widthOf(const QString& text, const QFont& font)
{
    return QFontMetrics(badgeFont(font)).horizontalAdvance(text) + 14;
}

int Badge::heightOf(const QFont& font)
{
    return QFontMetrics(badgeFont(font)).height() + 4;
}

QSize Badge::sizeHint() const
{
    return {widthOf(m_text, font()), heightOf(font())};
}

void Badge::paint(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour, const QFont& font, const QPalette& palette)
{
    const ThemeColours& colours = themeColours(palette);
    const QColor tint = mixed(colour, colours.surface, colours.dark ? 0.26 : 0.15);
    QColor ink = mixed(colour, colours.text, 0.5);
    for (int i = 0; i < 4 && contrastRatio(ink, tint) < 4.5; ++i)
        ink = mixed(ink, colours.text, 0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    painter.setFont(badgeFont(font));
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void Badge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_colour, font(), palette());
}

} // namespace gatehouse::console
