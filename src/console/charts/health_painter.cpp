// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/health_painter.h"

#include "console/widgets/theme_colours.h"

#include <QPainter>

#include <algorithm>

namespace gatehouse::console {

using State = drivers::TargetHealth::State;

namespace {

constexpr double kLeast = 3; // pixels: a second must be seen in a week

QRectF rectOf(const QRectF& strip, const QVector<HealthSegment>& segments, const HealthSegment& segment)
{
    const double begin = double(segments.first().fromMs), length = std::max(1.0, double(segments.last().toMs) - begin);
    double left = strip.left() + strip.width() * (double(segment.fromMs) - begin) / length;
    double right = strip.left() + strip.width() * (double(segment.toMs) - begin) / length;
    if (segment.state != State::Up && segment.state != State::Unknown && right - left < kLeast) {
        left = std::clamp((left + right - kLeast) / 2, strip.left(), strip.right() - kLeast);
        right = left + kLeast;
    }
    const double height = segment.state == State::Up ? 0.35 : segment.state == State::Ejected ? 0.7 : 1.0;
    return {left, strip.bottom() - strip.height() * height, right - left, strip.height() * height};
}

void paintSegment(QPainter& painter, const QRectF& rect, State state, const ThemeColours& colours)
{
    switch (state) {
    case State::Up: painter.fillRect(rect, colours.status2xx); return;
    case State::Down: painter.fillRect(rect, colours.danger); return;
    case State::Ejected: {
        QColor soft = colours.warning;
        soft.setAlphaF(0.35F);
        painter.fillRect(rect, soft);
        painter.fillRect(rect, QBrush(colours.warning, Qt::BDiagPattern));
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2), colours.warning);
        return;
    }
    case State::Unknown: break;
    }
    painter.setPen(QPen(colours.borderStrong, 1, Qt::DotLine));
    painter.drawLine(QPointF(rect.left(), rect.bottom() - 1), QPointF(rect.right(), rect.bottom() - 1));
}

} // namespace

void paintHealth(QPainter& painter, const QRectF& strip, const QVector<HealthSegment>& segments, const ThemeColours& colours)
{
    painter.save();
    // What is worse lies above: it may be too short to be seen otherwise.
    for (const State state : {State::Unknown, State::Up, State::Ejected, State::Down}) {
        for (const HealthSegment& segment : segments) {
            if (segment.state == state)
                paintSegment(painter, rectOf(strip, segments, segment), state, colours);
        }
    }
    painter.restore();
}

int healthSegmentAt(const QRectF& strip, const QVector<HealthSegment>& segments, double x)
{
    int found = -1;
    for (int i = 0; i < segments.size(); ++i) {
        const QRectF rect = rectOf(strip, segments, segments[i]);
        if (x < rect.left() || x > rect.right())
            continue;
        const auto rank = [](State state) { return state == State::Down ? 3 : state == State::Ejected ? 2 : state == State::Up ? 1 : 0; };
        if (found < 0 || rank(segments[i].state) > rank(segments[found].state))
            found = i;
    }
    return found;
}

} // namespace gatehouse::console
