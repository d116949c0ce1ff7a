// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/chart_plot.h"

#include "console/charts/bar_raster.h"
#include "console/charts/heat_image.h"
#include "console/charts/line_columns.h"
#include "console/charts/live_chart.h"
#include "console/widgets/theme_colours.h"
#include "console/widgets/time_text.h"

#include <QDateTime>
#include <QLocale>
#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace gatehouse::console {

namespace {

constexpr int kReadOutRows = 12;
constexpr int kDenseColumns = 6; // device columns a sample

struct Mapping {
    QRectF area;
    qint64 begin, end;
    double top, stroke;
    double x(qint64 timeMs) const { return area.left() + area.width() * double(timeMs - begin) / double(std::max<qint64>(1, end - begin)); }
    ColumnWindow window(int columns, const ChartData& data) const { return {begin, end, columns, data.stepMs * 5 / 2}; }
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
            if (std::isfinite(values[i - 1]) && std::isfinite(values[i]) && (!parts || parts->at(i - 1) > 0 || parts->at(i) > 0))
                lines.append(QLineF(map.x(data.times[i - 1]), map.y(values[i - 1]), map.x(data.times[i]), map.y(values[i])));
    });
    painter.drawLines(lines);
}

// Dashes run on over the points. Cut here: Qt's own dashes of a long line cost a hundred times as much.
void drawDashed(QPainter& painter, const ChartData& data, const QVector<double>& values, const Mapping& map)
{
    constexpr double kOn = 7, kOff = 4; // pixels
    QVector<QLineF> dashes;
    forStretches(data, [&](qsizetype from, qsizetype to) {
        double phase = 0;
        for (qsizetype i = from + 1; i < to; ++i) {
            if (!std::isfinite(values[i - 1]) || !std::isfinite(values[i]))
                continue;
            const QLineF line(map.x(data.times[i - 1]), map.y(values[i - 1]), map.x(data.times[i]), map.y(values[i]));
            const double length = line.length();
            if (!(length > 0))
                continue;
            for (double at = 0; at < length;) {
                const bool on = phase < kOn;
                const double end = std::min(length, at + (on ? kOn : kOn + kOff) - phase);
                if (on)
                    dashes.append(QLineF(line.pointAt(at / length), line.pointAt(end / length)));
                phase += end - at;
                if (phase >= kOn + kOff - 1e-9)
                    phase = 0;
                else if (std::abs(phase - kOn) < 1e-9)
                    phase = kOn;
                at = end;
            }
        }
    });
    painter.drawLines(dashes);
}

constexpr double kThickness = 1.8; // of lines that are drawn by columns

// Bars of the lines that are dense: into one image where the painter has pixels, otherwise (a drawing that is exported) one by one.
class Bars
{
public:
    Bars(QPainter& painter, const QRectF& area) : m_painter(painter)
    {
        if (BarRaster::fits(painter))
            m_raster.emplace(painter, area);
    }
    void add(const QVector<QRectF>& bars, const QColor& colour)
    {
        if (m_raster) {
            m_raster->add(bars, colour);
            return;
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRects(bars);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        m_painter.setBrush(Qt::NoBrush);
    }
    void finish()
    {
        if (m_raster)
            m_raster->draw(m_painter);
    }

private:
    QPainter& m_painter;
    std::optional<BarRaster> m_raster;
};

QRectF barOf(const LineColumn& column, const Mapping& map, double width)
{
    const double top = map.y(column.high), bottom = map.y(column.low), height = std::max(kThickness * map.stroke, bottom - top);
    return QRectF(map.area.left() + column.column * width, (top + bottom - height) / 2, width, height);
}

// A line with nearly as many samples as the device has columns, or more: an upright bar for each, without anti-aliasing, as there is little slope left to smooth.
void drawColumns(Bars& out, const ChartData& data, const ChartSeries& series, const Mapping& map, int columns, const QColor& colour)
{
    constexpr int kDash = 12, kDrawn = 8; // pixels
    const double width = map.area.width() / columns;
    QVector<QRectF> bars;
    bars.reserve(columns);
    for (const LineColumn& column : lineColumns(data.times, series.values, map.window(columns, data)))
        if (series.style != ChartStyle::DashedLine || std::fmod(column.column * width, kDash) < kDrawn)
            bars.append(barOf(column, map, width));
    out.add(bars, colour);
}

// The same for the upper edge of an area, where it is not empty. Its fill stays a polygon: translucent bars a pixel wide cost ten times as much.
void drawAreaEdge(Bars& out, const ChartData& data, const QVector<double>& below, const QVector<double>& above, const Mapping& map, int columns, const QColor& colour)
{
    const double width = map.area.width() / columns;
    const auto lower = lineColumns(data.times, below, map.window(columns, data)), upper = lineColumns(data.times, above, map.window(columns, data));
    QVector<QRectF> bars;
    bars.reserve(columns);
    for (qsizetype i = 0; i < std::min(lower.size(), upper.size()); ++i)
        if (upper[i].last > lower[i].last)
            bars.append(barOf(upper[i], map, width));
    out.add(bars, colour);
}

// The line, and what of the curve lies above it.
void drawThreshold(QPainter& painter, const ChartData& data, const QVector<double>& highest, double threshold, const Mapping& map, const ThemeColours& colours)
{
    const double y = map.y(threshold);
    painter.save();
    painter.setClipRect(QRectF(map.area.left(), map.area.top() - 3, map.area.width() + 1, y - map.area.top() + 3), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    QColor fill = colours.danger;
    fill.setAlphaF(0.35f);
    painter.setBrush(fill);
    forStretches(data, [&](qsizetype from, qsizetype to) {
        if (*std::max_element(highest.cbegin() + from, highest.cbegin() + to) <= threshold)
            return;
        QPolygonF polygon{QPointF(map.x(data.times[from]), map.area.bottom())};
        for (qsizetype i = from; i < to; ++i)
            polygon.append(QPointF(map.x(data.times[i]), map.y(highest[i])));
        polygon.append(QPointF(map.x(data.times[to - 1]), map.area.bottom()));
        painter.drawPolygon(polygon);
    });
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colours.danger, map.stroke, Qt::DashLine));
    painter.drawLine(QPointF(map.area.left(), std::round(y) + 0.5), QPointF(map.area.right(), std::round(y) + 0.5));
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
    const ChartData& data = m_chart.m_drawn; // areas
    const ChartData& lines = m_chart.m_data;
    if (m_chart.state() != LiveChart::State::Data || lines.isEmpty())
        return;
    const ThemeColours& colours = themeColours(&m_chart);
    const Mapping map{m_chart.plotArea(), m_chart.beginMs(), m_chart.endMs(), m_chart.top(), m_chart.stroke()};
    const QRectF inside = map.area.adjusted(0, -3, 1, 1);
    painter->setClipRect(inside);

    // As wide as a line is thick, where that is more than a device pixel.
    const int columns = std::max(1, int(std::lround(map.area.width() * painter->worldTransform().m11() * painter->device()->devicePixelRatioF() / map.stroke)));
    if (m_chart.isHeat()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
        painter->drawImage(map.area, heatImage(lines, map.begin, map.end, columns, chartColour(colours, lines.series.first().colour)));
    }
    for (const ChartMarker& marker : m_chart.m_markers) {
        if (marker.timeMs < map.begin || marker.timeMs > map.end)
            continue;
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(colours.accentText, 1, Qt::DotLine));
        const double x = std::round(map.x(marker.timeMs)) + 0.5;
        painter->drawLine(QPointF(x, map.area.top()), QPointF(x, map.area.bottom()));
        // A flag as well: colour alone tells nothing to those who do not see it.
        painter->setRenderHint(QPainter::Antialiasing, true);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accentText);
        painter->drawPolygon(QPolygonF{QPointF(x, map.area.top()), QPointF(x + 7, map.area.top() + 3.5), QPointF(x, map.area.top() + 7)});
    }

    // From here on lines cost less by columns than with anti-aliasing, and look as well.
    const auto isDense = [columns](const ChartData& what) { return what.times.size() * kDenseColumns > columns; };
    QVector<double> below(data.times.size(), 0.0);
    for (const ChartSeries& series : data.series) {
        if (series.style != ChartStyle::StackedArea || m_chart.hidden().contains(series.id))
            continue;
        QVector<double> above = below;
        bool any = false;
        for (qsizetype i = 0; i < above.size(); ++i) {
            if (!(series.values[i] > 0) || !std::isfinite(series.values[i]))
                continue;
            above[i] += series.values[i];
            any = true;
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
        painter->setPen(QPen(colour, 1.5 * map.stroke, Qt::SolidLine, Qt::RoundCap));
        if (isDense(data)) {
            Bars edges(*painter, inside);
            drawAreaEdge(edges, data, below, above, map, columns, colour);
            edges.finish();
        } else
            drawLine(*painter, data, above, map, &series.values);
        below = above;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing, true);
    const bool dense = isDense(lines);
    Bars bars(*painter, inside);
    for (const ChartSeries& series : lines.series) {
        if (series.style == ChartStyle::StackedArea || series.style == ChartStyle::HeatBand || m_chart.hidden().contains(series.id))
            continue;
        const QColor colour = chartColour(colours, series.colour);
        if (dense)
            drawColumns(bars, lines, series, map, columns, colour);
        else if (series.style == ChartStyle::Line) {
            painter->setPen(QPen(colour, 1.8 * map.stroke, Qt::SolidLine, Qt::RoundCap));
            drawLine(*painter, lines, series.values, map);
        } else {
            painter->setPen(QPen(colour, 2 * map.stroke, Qt::SolidLine, Qt::FlatCap));
            drawDashed(*painter, lines, series.values, map);
        }
    }
    bars.finish();
    if (const auto threshold = m_chart.threshold(); threshold && *threshold < map.top)
        drawThreshold(*painter, lines, highestOf(lines, m_chart.hidden()), *threshold, map, colours);
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
    if (const auto brush = m_chart.brush()) {
        const ThemeColours& colours = themeColours(&m_chart);
        const QRectF area = m_chart.plotArea();
        QColor fill = colours.accentText;
        fill.setAlphaF(0.16f);
        const QRectF box(QPointF(m_chart.xOf(brush->first), area.top()), QPointF(m_chart.xOf(brush->second), area.bottom()));
        painter->fillRect(box, fill);
        painter->setPen(QPen(colours.accentText, 1));
        painter->drawLine(box.topLeft(), box.bottomLeft());
        painter->drawLine(box.topRight(), box.bottomRight());
    }
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
    if (const auto threshold = m_chart.threshold())
        rows.append({colours.danger, m_chart.isOver(m_chart.cursorTime()) ? LiveChart::tr("Over the threshold") : LiveChart::tr("Threshold"), shortNumber(*threshold)});
    if (m_chart.isHeat())
        std::reverse(rows.begin(), rows.end()); // as the bands lie
    if (const ChartMarker* marker = m_chart.markerNear(m_chart.cursorTime())) {
        rows.append({colours.accentText, marker->title, {}});
        if (!marker->detail.isEmpty())
            rows.append({QColor(), marker->detail, {}});
    }
    const QString time = dayTimeText(QDateTime::fromMSecsSinceEpoch(data.times[index]));
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
        painter->setBrush(row.colour.isValid() ? QBrush(row.colour) : QBrush());
        painter->drawRoundedRect(QRectF(text.left(), text.top() + metrics.height() / 2 - 4, 9, 9), 2, 2);
        painter->setPen(colours.text);
        painter->drawText(text.adjusted(16, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, metrics.elidedText(row.label, Qt::ElideMiddle, 220));
        painter->drawText(text, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine, row.value);
    }
}

} // namespace gatehouse::console
