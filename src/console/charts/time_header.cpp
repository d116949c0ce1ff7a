// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/time_header.h"

#include "console/charts/health_delegate.h"
#include "console/widgets/theme_colours.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

namespace gatehouse::console {

namespace {

constexpr qint64 kMinute = 60'000, kHour = 60 * kMinute, kDay = 24 * kHour;
constexpr int kMost = 6;

QString tickText(qint64 ms, qint64 range)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return range > 2 * kDay ? QLocale().toString(time.date(), QStringLiteral("ddd d")) : QLocale().toString(time.time(), QLocale::ShortFormat);
}

} // namespace

TimeHeader::TimeHeader(int column, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_column(column)
{
    setSectionsClickable(true); // which a table does for its own only
}

void TimeHeader::setRange(qint64 fromMs, qint64 toMs)
{
    m_fromMs = fromMs;
    m_toMs = toMs;
    viewport()->update();
}

QVector<qint64> TimeHeader::ticks(qint64 fromMs, qint64 toMs, int most)
{
    QVector<qint64> found;
    if (toMs <= fromMs || most < 1)
        return found;
    qint64 step = 365 * kDay;
    for (const qint64 nice : {kMinute, 2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour, 2 * kHour, 3 * kHour, 6 * kHour, 12 * kHour, kDay, 2 * kDay, 7 * kDay}) {
        if ((toMs - fromMs) / nice <= most) {
            step = nice;
            break;
        }
    }
    // Counted in local time, so that days begin at midnight.
    const qint64 offset = qint64(QDateTime::fromMSecsSinceEpoch(toMs).offsetFromUtc()) * 1000;
    for (qint64 at = (fromMs + offset + step - 1) / step * step - offset; at <= toMs && found.size() < most + 1; at += step)
        found.append(at);
    return found;
}

void TimeHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, logicalIndex);
    painter->restore();
    if (logicalIndex != m_column || m_toMs <= m_fromMs)
        return;
    painter->save();
    const QFontMetrics metrics(font());
    const QRectF strip = HealthDelegate::stripIn(rect);
    const double range = double(m_toMs - m_fromMs);
    // The title keeps its place, which from right to left depends on its script.
    const int title = metrics.horizontalAdvance(model()->headerData(m_column, Qt::Horizontal).toString()) + kSpace6;
    double free = rect.left() + title;
    const double end = isRightToLeft() ? rect.right() - title : rect.right();
    painter->setPen(themeColours(this).muted);
    painter->setFont(font());
    for (const qint64 tick : ticks(m_fromMs, m_toMs, kMost)) {
        const QString text = tickText(tick, m_toMs - m_fromMs);
        const double x = strip.left() + strip.width() * double(tick - m_fromMs) / range;
        const double half = metrics.horizontalAdvance(text) / 2.0;
        if (x - half < free || x + half > end)
            continue;
        painter->drawText(QRectF(x - half - 1, rect.top(), 2 * half + 2, rect.height() - 3), Qt::AlignCenter, text);
        painter->drawLine(QPointF(x, rect.bottom() - 3), QPointF(x, rect.bottom()));
        free = x + half + kSpace2;
    }
    painter->restore();
}

} // namespace gatehouse::console
