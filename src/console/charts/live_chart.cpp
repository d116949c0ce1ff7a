// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/live_chart.h"

#include "console/charts/chart_plot.h"
#include "console/widgets/theme_colours.h"
#include "console/widgets/time_text.h"

#include <QAccessible>
#include <QApplication>
#include <QCategoryAxis>
#include <QChart>
#include <QDateTime>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace gatehouse::console {

namespace {
constexpr int kValueTicks = 4;
constexpr int kMinimumHeight = 140, kMinimumLines = 8;
constexpr int kRightMargin = 10; // pixels, at least
constexpr double kThresholdReach = 5; // times the curve's height
constexpr double kMarkerReach = 6; // pixels

// Areas are reduced together, by whole samples, as they stand on each other; lines each by itself, when they are drawn.
ChartData areasOf(const ChartData& data, int points)
{
    ChartData areas = data;
    areas.series.removeIf([](const ChartSeries& series) { return series.style != ChartStyle::StackedArea; });
    return areas.series.isEmpty() ? ChartData{} : decimated(areas, points);
}
} // namespace

LiveChart::LiveChart(QWidget* parent)
    : QChartView(parent), m_timeAxis(new QCategoryAxis), m_valueAxis(new QValueAxis), m_anchor(new QLineSeries)
{
    QChart* plot = chart();
    setLayoutDirection(Qt::LeftToRight); // time goes to the right in every language
    plot->setLayoutDirection(Qt::LeftToRight);
    plot->setLocale(QLocale());
    plot->setLocalizeNumbers(true); // else the axis would always have a decimal point
    plot->legend()->hide();
    plot->setBackgroundVisible(false);
    plot->setPlotAreaBackgroundVisible(false);
    plot->layout()->setContentsMargins(0, 0, 0, 0);
    plot->setAnimationOptions(QChart::NoAnimation);
    // The axes need a series to belong to; it has no points.
    plot->addSeries(m_anchor);
    plot->addAxis(m_timeAxis, Qt::AlignBottom);
    plot->addAxis(m_valueAxis, Qt::AlignLeft);
    m_anchor->attachAxis(m_timeAxis);
    m_anchor->attachAxis(m_valueAxis);
    m_timeAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_timeAxis->setGridLineVisible(false);
    m_valueAxis->setTickType(QValueAxis::TicksDynamic);
    m_valueAxis->setTickAnchor(0);
    m_plot = new ChartPlot(*this, plot);
    m_overlay = new ChartOverlay(*this, plot);
    connect(plot, &QChart::plotAreaChanged, this, [this] {
        m_plot->changed();
        m_overlay->changed();
    });
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(kMinimumHeight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    labelTimeAxis();
    rescale();
    applyColours();
}

LiveChart::~LiveChart() = default;

void LiveChart::setData(const ChartData& data, int rangeSeconds)
{
    m_all = data;
    m_range = std::max(1, rangeSeconds);
    m_end = data.isEmpty() ? 0 : data.times.last();
    showView();
    // Who reads a point with the keyboard is not to be interrupted each second, and text that nobody asks for costs.
    if (QAccessible::isActive() && !m_cursor)
        describe();
    if (m_state != State::Data)
        return; // none of it is drawn; setState() draws all
    m_plot->changed();
    m_overlay->changed();
    viewport()->update();
}

void LiveChart::showView()
{
    m_data = isZoomed() ? sliced(m_all, m_viewBegin, m_viewEnd) : m_all;
    m_drawn = areasOf(m_data, std::max(100, int(plotArea().width())));
    const int seconds = isZoomed() ? int((m_viewEnd - m_viewBegin) / 1000) : m_range;
    if (m_labelled != seconds || m_labelledBegin != m_viewBegin)
        labelTimeAxis();
    rescale();
}

void LiveChart::setView(qint64 beginMs, qint64 endMs)
{
    const bool zoomed = endMs > beginMs;
    m_viewBegin = zoomed ? beginMs : 0;
    m_viewEnd = zoomed ? endMs : 0;
    showView();
    describe();
    m_plot->changed();
    m_overlay->changed();
    viewport()->update();
}

std::optional<std::pair<qint64, qint64>> LiveChart::brush() const
{
    if (m_pressedX < 0 || m_brushX < 0)
        return std::nullopt;
    const qint64 a = timeAt(m_pressedX), b = timeAt(m_brushX);
    return std::pair(std::min(a, b), std::max(a, b));
}

void LiveChart::want(qint64 beginMs, qint64 endMs)
{
    const qint64 first = m_end - qint64(m_range) * 1000, least = m_all.stepMs * kLeastPoints;
    if (endMs - beginMs < least) {
        beginMs = (beginMs + endMs - least) / 2;
        endMs = beginMs + least;
    }
    beginMs = std::max(beginMs, first);
    endMs = std::min(endMs, m_end);
    const bool all = endMs - beginMs >= (m_end - first) * 99 / 100;
    if (all || endMs <= beginMs)
        Q_EMIT viewWanted(0, 0);
    else
        Q_EMIT viewWanted(beginMs, endMs);
}

void LiveChart::zoom(double factor, qint64 aroundMs)
{
    const double before = double(aroundMs - beginMs()), after = double(endMs() - aroundMs);
    want(aroundMs - qint64(before * factor), aroundMs + qint64(after * factor));
}

void LiveChart::setState(State state, const QString& sentence)
{
    if (state == m_state && sentence == m_sentence)
        return;
    m_state = state;
    m_sentence = sentence;
    describe();
    viewport()->update();
}

void LiveChart::describe()
{
    const QString text = summary();
    if (accessibleDescription() != text)
        setAccessibleDescription(text);
}

QString LiveChart::summary() const
{
    if (m_state != State::Data || m_data.isEmpty())
        return m_sentence;
    return tr("Latest values: %1").arg(readOut(m_data.times.last()));
}

QString LiveChart::spoken() const
{
    return m_cursor && m_state == State::Data ? readOut(m_cursor) : summary();
}

void LiveChart::setStroke(double factor)
{
    m_stroke = factor;
    m_plot->changed();
}

void LiveChart::setThreshold(std::optional<double> value)
{
    if (value == m_threshold)
        return;
    m_threshold = value;
    rescale();
    describe();
    m_plot->changed();
    m_overlay->changed();
}

bool LiveChart::isOver(qint64 timeMs) const
{
    const int index = m_data.nearest(timeMs);
    return threshold() && index >= 0 && highestOf(m_data, m_hidden)[index] > *threshold();
}

void LiveChart::setHidden(const QSet<QString>& ids)
{
    m_hidden = ids;
    rescale();
    viewport()->update();
}

void LiveChart::setMarkers(QVector<ChartMarker> markers)
{
    std::sort(markers.begin(), markers.end(), [](const ChartMarker& a, const ChartMarker& b) { return a.timeMs < b.timeMs; });
    m_markers = std::move(markers);
    viewport()->update();
}

const ChartMarker* LiveChart::markerNear(qint64 timeMs) const
{
    const double width = plotArea().width();
    if (timeMs <= 0 || width <= 0)
        return nullptr;
    double reach = kMarkerReach * double(endMs() - beginMs()) / width;
    const ChartMarker* best = nullptr;
    for (const ChartMarker& marker : m_markers) {
        const double distance = std::abs(double(marker.timeMs - timeMs));
        if (distance <= reach && marker.timeMs >= beginMs() && marker.timeMs <= endMs()) {
            best = &marker;
            reach = distance;
        }
    }
    return best;
}

QRectF LiveChart::plotArea() const
{
    return chart()->plotArea();
}

double LiveChart::xOf(qint64 timeMs) const
{
    const QRectF area = plotArea();
    return area.left() + area.width() * double(timeMs - beginMs()) / double(std::max<qint64>(1, endMs() - beginMs()));
}

qint64 LiveChart::timeAt(double x) const
{
    const QRectF area = plotArea();
    return area.width() > 0 ? beginMs() + qint64((x - area.left()) / area.width() * double(endMs() - beginMs())) : 0;
}

// A new range with the old interval could have thousands of ticks, and Qt Charts makes a label for each, if only for a moment: the wider step comes first. And it lays everything
// out again for a format that is the same.
void LiveChart::setScale(double top, double step, const QString& format)
{
    if (m_valueAxis->labelFormat() != format)
        m_valueAxis->setLabelFormat(format);
    const bool stepFirst = step > m_valueAxis->tickInterval();
    if (stepFirst)
        m_valueAxis->setTickInterval(step);
    m_valueAxis->setRange(0, top);
    if (!stepFirst)
        m_valueAxis->setTickInterval(step);
}

void LiveChart::rescale()
{
    // Qt Charts keeps room for the labels of a heat map; what they say is drawn by drawBandLabels(), as its steps are not even.
    m_valueAxis->setLabelsColor(isHeat() ? QColor(Qt::transparent) : themeColours(this).muted);
    if (isHeat()) {
        m_top = double(m_data.series.size());
        setScale(m_top, 1, QStringLiteral("%.3f"));
        return;
    }
    double most = 0;
    QVector<double> stack(m_drawn.times.size(), 0.0);
    for (const ChartSeries& series : std::as_const(m_drawn.series)) {
        if (m_hidden.contains(series.id))
            continue;
        for (qsizetype i = 0; i < stack.size(); ++i)
            if (std::isfinite(series.values[i]))
                stack[i] += series.values[i];
    }
    for (const double value : std::as_const(stack))
        most = std::max(most, value);
    for (const ChartSeries& series : std::as_const(m_data.series)) {
        if (series.style == ChartStyle::StackedArea || m_hidden.contains(series.id))
            continue;
        for (const double value : series.values)
            if (std::isfinite(value))
                most = std::max(most, value);
    }
    // The line shall be seen, but not press the curve flat.
    if (m_threshold && *m_threshold <= most * kThresholdReach)
        most = std::max(most, *m_threshold);
    const NiceScale scale = niceScale(most * 1.05, kValueTicks);
    m_top = scale.top;
    setScale(scale.top, scale.step, scale.step >= 1 && std::floor(scale.step) == scale.step ? QStringLiteral("%.0f") : scale.step >= 0.1 ? QStringLiteral("%.1f") : QStringLiteral("%.2g"));
}

void LiveChart::labelTimeAxis()
{
    const int seconds = isZoomed() ? int((m_viewEnd - m_viewBegin) / 1000) : m_range;
    m_labelled = seconds;
    m_labelledBegin = m_viewBegin;
    for (const QString& label : m_timeAxis->categoriesLabels())
        m_timeAxis->remove(label);
    if (isZoomed()) { // a stretch that stands still is named by the clock
        constexpr int kSteps[] = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14'400};
        int step = kSteps[0];
        for (const int each : kSteps) {
            step = each;
            if (seconds / each <= 5)
                break;
        }
        m_timeAxis->setRange(0, seconds);
        m_timeAxis->setStartValue(-1);
        const QDateTime begin = QDateTime::fromMSecsSinceEpoch(m_viewBegin);
        const int into = begin.time().msecsSinceStartOfDay() / 1000;
        for (int at = (into + step - 1) / step * step - into; at <= seconds; at += step)
            m_timeAxis->append(timeText(begin.addSecs(at).time()), at);
        return;
    }
    const int hour = 3600;
    const int step = m_range <= 60 ? 15 : m_range <= 300 ? 60 : m_range <= 900 ? 180 : m_range <= hour ? 600 : m_range <= 6 * hour ? hour : 4 * hour;
    m_timeAxis->setRange(-m_range, 0);
    m_timeAxis->setStartValue(-m_range);
    for (int ago = m_range / step * step; ago >= 0; ago -= step) {
        QString label;
        if (ago == 0)
            label = tr("now");
        else if (ago % hour == 0)
            label = tr("−%1 h").arg(ago / hour);
        else if (ago % 60 == 0)
            label = tr("−%1 min").arg(ago / 60);
        else
            label = tr("−%1 s").arg(ago);
        m_timeAxis->append(label, -ago);
    }
}

void LiveChart::applyColours()
{
    const ThemeColours& colours = themeColours(this);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.87);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_timeAxis), static_cast<QAbstractAxis*>(m_valueAxis)}) {
        axis->setLabelsColor(colours.muted);
        axis->setLabelsFont(small);
        axis->setGridLinePen(QPen(colours.border, 1));
        axis->setLinePen(QPen(colours.border, 1));
    }
    m_valueAxis->setLineVisible(false);
    chart()->setMargins(QMargins(0, 2, std::max(kRightMargin, QFontMetrics(small).horizontalAdvance(tr("now")) / 2 + 2), 0)); // half of it stands beyond the axis
    setMinimumHeight(std::max(kMinimumHeight, fontMetrics().height() * kMinimumLines));
    if (isHeat())
        m_valueAxis->setLabelsColor(Qt::transparent);
    viewport()->update();
}

QString LiveChart::readOut(qint64 timeMs) const
{
    const int index = m_data.nearest(timeMs);
    if (index < 0)
        return m_sentence;
    QStringList parts{timeText(QDateTime::fromMSecsSinceEpoch(m_data.times[index]).time())};
    for (const ChartSeries& series : m_data.series)
        if (!m_hidden.contains(series.id))
            parts.append(series.label + QLatin1Char(' ') + shortNumber(series.values[index]));
    QString text = parts.join(QStringLiteral(", ")) + QLatin1Char(' ') + m_data.unit;
    if (isOver(timeMs))
        text += QStringLiteral("; ") + tr("over the threshold of %1").arg(shortNumber(*m_threshold));
    if (const ChartMarker* marker = m_cursor ? markerNear(timeMs) : nullptr)
        text += QStringLiteral("; ") + marker->title + (marker->detail.isEmpty() ? QString() : QStringLiteral(", ") + marker->detail);
    return text;
}

void LiveChart::setCursorTime(qint64 timeMs)
{
    if (timeMs == m_cursor)
        return;
    m_cursor = timeMs;
    m_overlay->changed();
}

void LiveChart::moveCursor(qint64 timeMs)
{
    setCursorTime(timeMs);
    Q_EMIT cursorMoved(timeMs);
    if (timeMs > 0 && hasFocus()) {
        setAccessibleDescription(readOut(timeMs));
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void LiveChart::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    const QRectF area = plotArea();
    if (m_pressedX >= 0 && (m_brushX >= 0 || std::abs(x - m_pressedX) > QApplication::startDragDistance())) {
        m_brushX = std::clamp(x, area.left(), area.right());
        m_overlay->changed();
    }
    if (m_state == State::Data && x >= area.left() - 4 && x <= area.right() + 4)
        moveCursor(timeAt(x));
    else if (m_cursor)
        moveCursor(0);
}

void LiveChart::mousePressEvent(QMouseEvent* event)
{
    const QRectF area = plotArea();
    if (event->button() == Qt::LeftButton && m_state == State::Data)
        m_pressedX = std::clamp(event->position().x(), area.left(), area.right());
    QChartView::mousePressEvent(event);
}

void LiveChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pressedX = m_brushX = -1;
    if (isZoomed())
        Q_EMIT viewWanted(0, 0);
    else
        QChartView::mouseDoubleClickEvent(event);
}

// With Ctrl, as in other programs: the wheel alone scrolls the page.
void LiveChart::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || m_state != State::Data) {
        event->ignore();
        return;
    }
    zoom(event->angleDelta().y() > 0 ? 0.8 : 1.25, timeAt(event->position().x()));
    event->accept();
}

void LiveChart::mouseReleaseEvent(QMouseEvent* event)
{
    const auto marked = brush();
    const bool pressed = std::exchange(m_pressedX, -1) >= 0;
    m_brushX = -1;
    if (event->button() == Qt::LeftButton && marked)
        want(marked->first, marked->second);
    else if (event->button() == Qt::LeftButton && pressed)
        activate();
    m_overlay->changed();
    QChartView::mouseReleaseEvent(event);
}

void LiveChart::activate()
{
    if (!m_cursor || m_state != State::Data)
        return;
    if (const ChartMarker* marker = markerNear(m_cursor))
        Q_EMIT markerActivated(marker->id);
    else if (const int index = m_data.nearest(m_cursor); index >= 0)
        Q_EMIT timeActivated(m_data.times[index]);
}

void LiveChart::moveToMarker(bool later)
{
    const qint64 from = m_cursor ? m_cursor : m_end + 1;
    qint64 to = 0;
    for (const ChartMarker& marker : std::as_const(m_markers)) {
        if (marker.timeMs < beginMs() || marker.timeMs > endMs())
            continue;
        if (later && marker.timeMs > from) {
            to = marker.timeMs;
            break;
        }
        if (!later && marker.timeMs < from)
            to = marker.timeMs;
    }
    if (to)
        moveCursor(to);
}

void LiveChart::leaveEvent(QEvent* event)
{
    moveCursor(0);
    QChartView::leaveEvent(event);
}

void LiveChart::focusOutEvent(QFocusEvent* event)
{
    moveCursor(0);
    viewport()->update();
    QChartView::focusOutEvent(event);
}

void LiveChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_data.times.size()) - 1;
    if (m_state != State::Data || last < 0) {
        QChartView::keyPressEvent(event);
        return;
    }
    int index = m_cursor ? m_data.nearest(m_cursor) : last;
    const int stride = event->modifiers() & Qt::ControlModifier ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left: index -= m_cursor ? stride : 0; break;
    case Qt::Key_Right: index += m_cursor ? stride : 0; break;
    case Qt::Key_Home: index = 0; break;
    case Qt::Key_End: index = last; break;
    case Qt::Key_Escape:
        if (m_pressedX >= 0)
            m_pressedX = m_brushX = -1;
        else if (!m_cursor && isZoomed())
            Q_EMIT viewWanted(0, 0);
        moveCursor(0);
        m_overlay->changed();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(0.5, m_cursor ? m_cursor : (beginMs() + endMs()) / 2); return;
    case Qt::Key_Minus: zoom(2, m_cursor ? m_cursor : (beginMs() + endMs()) / 2); return;
    case Qt::Key_0: Q_EMIT viewWanted(0, 0); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        activate();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        moveToMarker(event->key() == Qt::Key_PageDown);
        return;
    default: QChartView::keyPressEvent(event); return;
    }
    moveCursor(m_data.times[std::clamp(index, 0, last)]);
}

void LiveChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
    else if (event->type() == QEvent::LanguageChange)
        labelTimeAxis();
}

void LiveChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    m_drawn = areasOf(m_data, std::max(100, int(plotArea().width())));
    m_plot->changed();
}

void LiveChart::drawBandLabels(QPainter& painter) const
{
    const QRectF area = plotArea();
    const double height = area.height() / double(m_data.series.size());
    painter.setFont(m_valueAxis->labelsFont());
    painter.setPen(themeColours(this).muted);
    const double line = QFontMetricsF(m_valueAxis->labelsFont()).height();
    for (qsizetype band = 0; band < m_data.bandBounds.size(); ++band)
        painter.drawText(QRectF(0, area.bottom() - height * double(band) - line / 2, area.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter, shortNumber(m_data.bandBounds[band]));
}

void LiveChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    const ThemeColours& colours = themeColours(this);
    if (m_state != State::Data) {
        painter->setFont(font());
        const QRectF room = plotArea().adjusted(16, 0, -16, 0);
        const int flags = Qt::AlignCenter | Qt::TextWordWrap;
        painter->fillRect(painter->boundingRect(room, flags, m_sentence).adjusted(-8, -4, 8, 4), colours.surface); // no grid line through the words
        painter->setPen(m_state == State::Error ? colours.danger : colours.muted);
        painter->drawText(room, flags, m_sentence);
    }
    if (m_state == State::Data && isHeat())
        drawBandLabels(*painter);
    if (hasFocus()) {
        painter->setPen(QPen(colours.accentText, 1.5));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
}

} // namespace gatehouse::console
