// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/bar_raster.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>

namespace gatehouse::console {

namespace {

constexpr int kStrip = 16; // columns: one line of the cache in each row, so that a strip of all layers stays in the first cache

// The pixel whose middle is the first one behind an edge: Qt's rasteriser, too, gives a middle that the edge all but touches to what lies before it.
int edge(qreal at)
{
    return qFloor(at + 0.5 - 1.0 / 64);
}

} // namespace

bool BarRaster::fits(const QPainter& painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster && painter.deviceTransform().type() <= QTransform::TxScale;
}

BarRaster::BarRaster(const QPainter& painter, const QRectF& area) : m_toDevice(painter.deviceTransform()), m_pixels(m_toDevice.mapRect(area).toAlignedRect())
{
}

void BarRaster::add(const QVector<QRectF>& bars, const QColor& colour)
{
    const size_t begin = m_bars.size();
    m_bars.reserve(begin + size_t(bars.size()));
    const qreal xScale = m_toDevice.m11(), yScale = m_toDevice.m22(), dx = m_toDevice.dx() - m_pixels.left(), dy = m_toDevice.dy() - m_pixels.top();
    for (const QRectF& bar : bars) {
        const int left = std::max(0, edge(bar.left() * xScale + dx)), right = std::min(m_pixels.width(), edge(bar.right() * xScale + dx));
        const int top = std::max(0, edge(bar.top() * yScale + dy)), bottom = std::min(m_pixels.height(), edge(bar.bottom() * yScale + dy));
        if (left < right && top < bottom)
            m_bars.push_back({left, right, top, bottom});
    }
    m_layers.push_back({begin, m_bars.size(), qPremultiply(colour.rgba())});
}

void BarRaster::draw(QPainter& painter)
{
    if (m_bars.empty())
        return;
    QImage image(m_pixels.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    auto* const pixels = reinterpret_cast<QRgb*>(image.bits());
    const qsizetype row = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    for (int strip = kStrip; strip - kStrip < m_pixels.width(); strip += kStrip)
        for (Layer& layer : m_layers)
            for (; layer.next < layer.end && m_bars[layer.next].left < strip; ++layer.next) {
                const Bar& bar = m_bars[layer.next];
                QRgb* line = pixels + bar.top * row + bar.left;
                for (int y = bar.top; y < bar.bottom; ++y, line += row)
                    for (int x = 0; x < bar.right - bar.left; ++x)
                        line[x] = layer.colour;
            }
    painter.save();
    painter.setWorldTransform(QTransform::fromTranslate(m_pixels.left(), m_pixels.top()) * (painter.worldTransform().inverted() * m_toDevice).inverted());
    painter.drawImage(0, 0, image);
    painter.restore();
}

} // namespace gatehouse::console
