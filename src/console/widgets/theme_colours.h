// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;
class QWidget;

namespace gatehouse::console {

// The colours of one theme by what they are for. Everything that paints takes its colours here, so that a change of theme reaches it.
struct ThemeColours {
    bool dark = false;
    QColor window, surface, raised, sunken; // back to front
    QColor border, borderStrong;
    QColor controlBorder; // by which a field, button or check box is known: 3:1 on every background (WCAG 2.1, 1.4.11)
    QColor text, muted;
    QColor accentFill, accentFillText; // buttons
    QColor accentText, accentSoft;     // links and focus; selected rows
    QColor danger, warning, ok, info;  // as text on surface
    QColor dangerSoft, warningSoft, okSoft, infoSoft;
    // Status classes and rejections: the same in every chart, told apart with every kind of colour vision.
    QColor status1xx, status2xx, status3xx, status4xx, status5xx, rejected;
};

const ThemeColours& lightColours();
const ThemeColours& darkColours();
const ThemeColours& themeColours(const QPalette& palette);
const ThemeColours& themeColours(const QWidget* widget);
// Of HTTP status class 1…5.
QColor statusColour(const ThemeColours& colours, int statusClass);
// Distinct colours for the n-th series of a chart by name.
QColor categoryColour(const ThemeColours& colours, int index);
// WCAG 2 contrast ratio, 1…21.
double contrastRatio(const QColor& a, const QColor& b);

// Distances in device-independent pixels.
inline constexpr int kSpace1 = 4, kSpace2 = 8, kSpace3 = 12, kSpace4 = 16, kSpace6 = 24;

} // namespace gatehouse::console
