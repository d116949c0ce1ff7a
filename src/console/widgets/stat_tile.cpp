// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/stat_tile.h"

#include "console/widgets/elided_label.h"
#include "console/widgets/theme_colours.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kLeastWidth = 116;

} // namespace

StatTile::StatTile(QWidget* parent)
    : QFrame(parent), m_title(new ElidedLabel(this)), m_value(new QLabel(this)), m_unit(new ElidedLabel(this)), m_note(new ElidedLabel(this))
{
    setProperty("role", QStringLiteral("card"));
    m_value->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", QStringLiteral("muted"));
    m_value->setProperty("role", QStringLiteral("value"));
    m_unit->setProperty("role", QStringLiteral("muted"));
    m_note->setProperty("role", QStringLiteral("muted"));
    auto* line = new QHBoxLayout;
    line->setSpacing(kSpace1);
    line->addWidget(m_value, 0, Qt::AlignBottom);
    line->addWidget(m_unit, 0, Qt::AlignBottom);
    line->addStretch(1);
    m_unit->setContentsMargins(0, 0, 0, 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace4, kSpace3, kSpace4, kSpace3);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_note);
    setValue(QStringLiteral("–"));
}

// The figure itself is never cut, however large the text is; what stands around it gives way.
QSize StatTile::minimumSizeHint() const
{
    return QFrame::minimumSizeHint().expandedTo({kLeastWidth, 0});
}

void StatTile::setTitle(const QString& title)
{
    m_title->setFullText(title);
    setAccessibleName(title);
}

void StatTile::setValue(const QString& value, const QString& unit, Tone tone)
{
    m_value->setText(value);
    m_unit->setFullText(unit);
    const ThemeColours& colours = themeColours(this);
    QPalette palette = m_value->palette();
    const QColor colour = tone == Tone::Danger ? colours.danger : tone == Tone::Warning ? colours.warning : tone == Tone::Ok ? colours.ok : colours.text;
    if (palette.color(QPalette::WindowText) != colour) {
        palette.setColor(QPalette::WindowText, colour);
        m_value->setPalette(palette);
    }
    setAccessibleDescription(value + QLatin1Char(' ') + unit);
}

void StatTile::setNote(const QString& note)
{
    m_note->setFullText(note);
}

QString StatTile::value() const
{
    return m_value->text();
}

void StatTile::setTrend(QVector<double> values, const QColor& colour)
{
    m_trend = std::move(values);
    m_trendColour = colour;
    update();
}

void StatTile::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (m_trend.size() < 2)
        return;
    const double most = *std::max_element(m_trend.cbegin(), m_trend.cend());
    if (!(most > 0))
        return;
    // The upper corner where lines of text end is free of text. Time goes to the right in every language.
    const double factor = std::max(1.0, fontMetrics().height() / 18.0); // with large text
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->fullText());
    const double length = std::min(70 * factor, width() - title - 2.0 * kSpace4 - kSpace1);
    if (length < 30 * factor)
        return;
    const QRectF area(isRightToLeft() ? 14.0 : width() - length - 14.0, 14.0, length, 24 * factor);
    QPainterPath path;
    for (qsizetype i = 0; i < m_trend.size(); ++i) {
        const QPointF point(area.left() + area.width() * double(i) / double(m_trend.size() - 1), area.bottom() - area.height() * m_trend[i] / most);
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_trendColour, 1.4 * factor));
    painter.drawPath(path);
}

} // namespace gatehouse::console
