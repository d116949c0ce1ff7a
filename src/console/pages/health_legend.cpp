// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/health_legend.h"

#include "console/charts/health_painter.h"
#include "console/widgets/theme_colours.h"

#include <QPainter>
#include <QStyle>

namespace gatehouse::console {

namespace {

using State = drivers::TargetHealth::State;

constexpr State kStates[] = {State::Up, State::Ejected, State::Down, State::Unknown};
constexpr int kSwatch = 18;

} // namespace

HealthLegend::HealthLegend(QWidget* parent) : QWidget(parent)
{
    QStringList names;
    for (const State state : kStates)
        names << healthStateText(state);
    setAccessibleName(names.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize HealthLegend::sizeHint() const
{
    int width = 0;
    for (const State state : kStates)
        width += kSwatch + kSpace1 + fontMetrics().horizontalAdvance(healthStateText(state)) + kSpace3;
    return {width, fontMetrics().height() + kSpace1};
}

void HealthLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColours& colours = themeColours(this);
    int x = 0;
    for (const State state : kStates) {
        const QString name = healthStateText(state);
        const int words = fontMetrics().horizontalAdvance(name);
        const auto placed = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
        const int side = fontMetrics().ascent();
        paintHealth(painter, placed(QRect(x, (height() - side) / 2, kSwatch, side)), {{0, 1, state}}, colours);
        painter.setPen(colours.muted);
        painter.drawText(placed(QRect(x + kSwatch + kSpace1, 0, words + 1, height())), Qt::AlignCenter, name);
        x += kSwatch + kSpace1 + words + kSpace3;
    }
}

} // namespace gatehouse::console
