// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/charts/health_segments.h"

#include <QRectF>

class QPainter;

namespace gatehouse::console {

struct ThemeColours;

// The strip of time of one target. States differ in height and pattern, too: up is low and plain, ejected higher and hatched, down the whole height, unknown a dotted line.
// Time runs from left to right in every language, as in all charts.
void paintHealth(QPainter& painter, const QRectF& strip, const QVector<HealthSegment>& segments, const ThemeColours& colours);
// Which of them lies there; nothing: -1. What is too short to be seen has some room around it.
int healthSegmentAt(const QRectF& strip, const QVector<HealthSegment>& segments, double x);

} // namespace gatehouse::console
