// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

namespace gatehouse::console {

class LiveChart;

// The series of a LiveChart, painted into its plot area.
class ChartPlot : public QGraphicsItem
{
public:
    explicit ChartPlot(LiveChart& chart, QGraphicsItem* parent);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    void changed();

private:
    LiveChart& m_chart;
};

// The cross-hair and its read-out.
class ChartOverlay : public QGraphicsItem
{
public:
    explicit ChartOverlay(LiveChart& chart, QGraphicsItem* parent);
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    void changed();

private:
    LiveChart& m_chart;
};

} // namespace gatehouse::console
