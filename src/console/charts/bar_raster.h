// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <QTransform>
#include <QVector>

#include <vector>

class QPainter;

namespace gatehouse::console {

// Many opaque upright bars on one grid of columns, set pixel by pixel in an image that is drawn once: QPainter::drawRects() takes three times as long for lines of some thousand samples
// (tests/bench/README.md). The edges fall where the painter's would without anti-aliasing. One painting; the GUI thread.
class BarRaster
{
public:
    // Whether what the painter draws on has pixels, and its axes are scaled and moved only. A file of vectors has none.
    static bool fits(const QPainter& painter);
    // `area`: in the painter's coordinates; what lies outside of it is left out.
    BarRaster(const QPainter& painter, const QRectF& area);

    // From left to right; those added later lie above. All of them keep to the same columns.
    void add(const QVector<QRectF>& bars, const QColor& colour);
    void draw(QPainter& painter);

private:
    struct Bar {
        int left, right, top, bottom; // pixels of the image, ends excluded
    };
    struct Layer {
        size_t next, end; // of m_bars
        QRgb colour;
    };

    QTransform m_toDevice;
    QRect m_pixels; // of the device
    std::vector<Bar> m_bars;
    std::vector<Layer> m_layers;
};

} // namespace gatehouse::console
