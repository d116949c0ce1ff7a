// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/chart_data.h"

#include <QChartView>
#include <QSet>

#include <optional>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace gatehouse::console {

class ChartOverlay;
class ChartPlot;

// Something that happened at a time: a revision. Title and detail are plain text, fit to be shown.
struct ChartMarker {
    qint64 timeMs = 0;
    quint64 id = 0;
    QString title, detail;
};

// A chart over time on Qt Charts: its axes and its plot area; the series are drawn into it by ChartPlot, which is several times cheaper than Qt Charts' own.
// The time axis ends at the newest point. Redrawn when data come, never by a clock. Hover or arrow keys move the read-out. GUI thread.
class LiveChart : public QChartView
{
    Q_OBJECT
public:
    enum class State { Data, Loading, Empty, Error };
    explicit LiveChart(QWidget* parent = nullptr);
    ~LiveChart() override;

    void setData(const ChartData& data, int rangeSeconds);
    const ChartData& data() const { return m_data; }
    void setState(State state, const QString& sentence = {});
    State state() const { return m_state; }
    const QString& sentence() const { return m_sentence; }
    // A line to stay below, in the chart's unit; nothing: none. A heat map has none. The read-out says where the curve is over it.
    void setThreshold(std::optional<double> value);
    std::optional<double> threshold() const { return isHeat() ? std::nullopt : m_threshold; }
    bool isOver(qint64 timeMs) const;
    void setHidden(const QSet<QString>& ids);
    const QSet<QString>& hidden() const { return m_hidden; }
    // Flags on the time axis, in any order. The read-out names the one at the cursor; Page Up and Page Down go from one to the next.
    void setMarkers(QVector<ChartMarker> markers);
    const QVector<ChartMarker>& markers() const { return m_markers; }
    const ChartMarker* markerNear(qint64 timeMs) const; // within a few pixels, or null
    // Puts the read-out at a time; 0 takes it away. Charts over the same time follow each other by it.
    void setCursorTime(qint64 timeMs);
    qint64 cursorTime() const { return m_cursor; }
    QString readOut(qint64 timeMs) const; // as text, for accessibility
    bool isHeat() const { return !m_data.series.isEmpty() && m_data.series.first().style == ChartStyle::HeatBand; }
    QString summary() const;              // what the chart shows now, in a sentence
    QString spoken() const;               // what a screen reader says: the moment at the cursor, or the summary

    // Shows only this stretch of the range, with its own scale, until it is set to nothing again (0, 0). It stays where it is when data come.
    void setView(qint64 beginMs, qint64 endMs);
    bool isZoomed() const { return m_viewEnd > 0; }
    // What is being marked with the mouse.
    std::optional<std::pair<qint64, qint64>> brush() const;
    static constexpr int kLeastPoints = 5; // of a view: closer it does not go

    qint64 beginMs() const { return isZoomed() ? m_viewBegin : m_end - qint64(m_range) * 1000; }
    qint64 endMs() const { return isZoomed() ? m_viewEnd : m_end; }
    double top() const { return m_top; }
    // Lines this many times as thick as usual: for who looks from afar.
    void setStroke(double factor);
    double stroke() const { return m_stroke; }
    QRectF plotArea() const;
    double xOf(qint64 timeMs) const;

Q_SIGNALS:
    void cursorMoved(qint64 timeMs);
    void timeActivated(qint64 timeMs); // a click or Enter on a point: what was behind it?
    void markerActivated(quint64 id);  // the same on a marker
    // The user wants to see this stretch, here and in the charts beside; 0 and 0: all of it.
    void viewWanted(qint64 beginMs, qint64 endMs);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void applyColours();
    void labelTimeAxis();
    void rescale();
    void setScale(double top, double step, const QString& format);
    void drawBandLabels(QPainter& painter) const;
    void moveCursor(qint64 timeMs);
    void moveToMarker(bool later);
    void activate();
    void describe();
    qint64 timeAt(double x) const;
    void showView();
    void zoom(double factor, qint64 aroundMs);
    void want(qint64 beginMs, qint64 endMs);

    ChartData m_all, m_data, m_drawn; // given, seen, seen areas reduced
    QSet<QString> m_hidden;
    QVector<ChartMarker> m_markers; // by time
    State m_state = State::Empty;
    QString m_sentence;
    int m_range = 300, m_labelled = 0;
    qint64 m_end = 0, m_cursor = 0;
    qint64 m_viewBegin = 0, m_viewEnd = 0, m_labelledBegin = 0;
    double m_pressedX = -1, m_brushX = -1; // pixels; -1: no button is down, nothing is marked
    std::optional<double> m_threshold;
    double m_top = 1, m_stroke = 1;
    QCategoryAxis* m_timeAxis;
    QValueAxis* m_valueAxis;
    QLineSeries* m_anchor;
    ChartPlot* m_plot;
    ChartOverlay* m_overlay;
    friend class ChartPlot;
    friend class ChartOverlay;
};

} // namespace gatehouse::console
