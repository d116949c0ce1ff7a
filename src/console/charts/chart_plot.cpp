// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/chart_plot.h"

#include "console/charts/live_chart.h"
#include "console/widgets/theme_colours.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kReadOutRows = 9;

struct Mapping {
    QRectF area;
    qint64 begin, end;
    double top;
    double x(qint64 timeMs) const { return area.left() + area.width() * double(timeMs - begin) / double(std::max<qint64>(1, end - begin)); }
    double y(double value) const { return area.bottom() - area.height() * std::min(1.0, value / top); }
};

// Calls `draw(from, to)` for each stretch without a gap.
template <class Draw>
void forStretches(const ChartData& data, Draw draw)
{
    qsizetype from = 0;
    for (qsizetype i = 1; i <= data.times.size(); ++i) {
        if (i == data.times.size() || data.gapBefore(i)) {
            draw(from, i);
            from = i;
        }
    }
}

// `parts`, when given, are what the series itself adds: where it adds nothing it has no line, so it does not cover those below.
void drawLine(QPainter& painter, const ChartData& data, const QVector<double>& values, const Mapping& map, const QVector<double>* parts = nullptr)
{
    QVector<QLineF> lines;
    lines.reserve(values.size());
    forStretches(data, [&](qsizetype from, qsizetype to) {
        if (to - from == 1)
            lines.append(QLineF(map.x(data.times[from]) - 1, map.y(values[from]), map.x(data.times[from]) + 1, map.y(values[from])));
        for (qsizetype i = from + 1; i < to; ++i)
            if (!parts || parts->at(i - 1) > 0 || parts->at(i) > 0)
                lines.append(QLineF(map.x(data.times[i - 1]), map.y(values[i - 1]), map.x(data.times[i]), map.y(values[i])));
    });
    painter.drawLines(lines);
}

// Dashes must run on over the points, so the line is one path here; rejections are a single series.
void drawDashed(QPainter& painter, const ChartData& data, const QVector<double>& values, const Mapping& map)
{
    forStretches(data, [&](qsizetype from, qsizetype to) {
        QPolygonF polygon;
        for (qsizetype i = from; i < to; ++i)
            polygon.append(QPointF(map.x(data.times[i]), map.y(values[i])));
        painter.drawPolyline(polygon);
    });
}

} // namespace

ChartPlot::ChartPlot(LiveChart& chart, QGraphicsItem* parent) : QGraphicsItem(parent), m_chart(chart)
{
    setZValue(5);
}

QRectF ChartPlot::boundingRect() const
{
    return m_chart.plotArea().adjusted(-2, -4, 2, 2);
}

void ChartPlot::changed()
{
    prepareGeometryChange();
    update();
}

void ChartPlot::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartData& data = m_chart.m_drawn;
    if (m_chart.state() != LiveChart::State::Data || data.isEmpty())
        return;
    const ThemeColours& colours = themeColours(&m_chart);
    const Mapping map{m_chart.plotArea(), m_chart.beginMs(), m_chart.endMs(), m_chart.top()};
    painter->setClipRect(map.area.adjusted(0, -3, 1, 1));

    for (const qint64 time : m_chart.m_markers) {
        if (time < map.begin || time > map.end)
            continue;
        painter->setPen(QPen(colours.borderStrong, 1, Qt::DotLine));
        const double x = std::round(map.x(time)) + 0.5;
        painter->drawLine(QPointF(x, map.area.top()), QPointF(x, map.area.bottom()));
    }

    QVector<double> below(data.times.size(), 0.0);
    for (const ChartSeries& series : data.series) {
        if (series.style != ChartStyle::StackedArea || m_chart.hidden().contains(series.id))
            continue;
        QVector<double> above = below;
        bool any = false;
        for (qsizetype i = 0; i < above.size(); ++i) {
            above[i] += series.values[i];
            any = any || series.values[i] > 0;
        }
        if (!any)
            continue;
        const QColor colour = chartColour(colours, series.colour);
        QColor fill = colour;
        fill.setAlphaF(colours.dark ? 0.42f : 0.34f);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        forStretches(data, [&](qsizetype from, qsizetype to) {
            QPolygonF polygon;
            polygon.reserve((to - from) * 2);
            for (qsizetype i = from; i < to; ++i)
                polygon.append(QPointF(map.x(data.times[i]), map.y(above[i])));
            for (qsizetype i = to; i-- > from;)
                polygon.append(QPointF(map.x(data.times[i]), map.y(below[i])));
            painter->drawPolygon(polygon);
        });
        painter->setRenderHint(QPainter::Antialiasing, true);
        painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
        drawLine(*painter, data, above, map, &series.values);
        below = above;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing, true);
    for (const ChartSeries& series : data.series) {
        if (series.style == ChartStyle::StackedArea || m_chart.hidden().contains(series.id))
            continue;
        const QColor colour = chartColour(colours, series.colour);
        if (series.style == ChartStyle::Line) {
            painter->setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::RoundCap));
            drawLine(*painter, data, series.values, map);
        } else {
            painter->setPen(QPen(colour, 2, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin));
            QPen pen = painter->pen();
            pen.setDashPattern({3.5, 2.0});
            painter->setPen(pen);
            drawDashed(*painter, data, series.values, map);
        }
    }
}

ChartOverlay::ChartOverlay(LiveChart& chart, QGraphicsItem* parent) : QGraphicsItem(parent), m_chart(chart)
{
    setZValue(10);
}

QRectF ChartOverlay::boundingRect() const
{
    return QRectF(m_chart.viewport()->rect()); // the scene asks its items for its own size
}

void ChartOverlay::changed()
{
    prepareGeometryChange();
    update();
}

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const ChartData& data = m_chart.m_data;
    const int index = m_chart.cursorTime() > 0 && m_chart.state() == LiveChart::State::Data ? data.nearest(m_chart.cursorTime()) : -1;
    if (index < 0)
        return;
    const ThemeColours& colours = themeColours(&m_chart);
    const QRectF area = m_chart.plotArea();
    const double x = std::clamp(m_chart.xOf(data.times[index]), area.left(), area.right());
    painter->setPen(QPen(colours.muted, 1));
    painter->drawLine(QPointF(std::round(x) + 0.5, area.top()), QPointF(std::round(x) + 0.5, area.bottom()));

    struct Row {
        QColor colour;
        QString label, value;
    };
    QVector<Row> rows;
    for (const ChartSeries& series : data.series) {
        if (m_chart.hidden().contains(series.id))
            continue;
        if (rows.size() == kReadOutRows)
            break;
        rows.append({chartColour(colours, series.colour), series.label, shortNumber(series.values[index])});
    }
    const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(data.times[index]), QStringLiteral("ddd HH:mm:ss"));
    const QFontMetricsF metrics(painter->font());
    double width = metrics.horizontalAdvance(time), values = 0;
    for (const Row& row : rows)
        values = std::max(values, metrics.horizontalAdvance(row.value));
    for (const Row& row : rows)
        width = std::max(width, 16 + std::min(220.0, metrics.horizontalAdvance(row.label)) + 14 + values);
    const double line = metrics.height() + 3;
    QRectF box(x + 12, area.top() + 4, width + 2 * kSpace2, line * double(rows.size() + 1) + 2 * kSpace2 - 3);
    if (box.right() > area.right())
        box.moveRight(x - 12);
    if (box.left() < 0)
        box.moveLeft(0);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.border, 1));
    painter->setBrush(colours.raised);
    painter->drawRoundedRect(box, 6, 6);
    QRectF text(box.left() + kSpace2, box.top() + kSpace2, width, line);
    painter->setPen(colours.muted);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop, time);
    for (const Row& row : rows) {
        text.translate(0, line);
        painter->setPen(Qt::NoPen);
        painter->setBrush(row.colour);
        painter->drawRoundedRect(QRectF(text.left(), text.top() + metrics.height() / 2 - 4, 9, 9), 2, 2);
        painter->setPen(colours.text);
        painter->drawText(text.adjusted(16, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, metrics.elidedText(row.label, Qt::ElideMiddle, 220));
        painter->drawText(text, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, row.value);
    }
}

} // namespace gatehouse::console
