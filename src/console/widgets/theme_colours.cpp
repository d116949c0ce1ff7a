// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/theme_colours.h"

#include <QPalette>
#include <QWidget>

#include <array>
#include <cmath>

namespace gatehouse::console {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xff000000u | value));
}

ThemeColours makeLight()
{
    ThemeColours c;
    c.dark = false;
    c.window = rgb(0xf5f6f8);
    c.surface = rgb(0xffffff);
    c.raised = rgb(0xffffff);
    c.sunken = rgb(0xeceff3);
    c.border = rgb(0xdde1e7);
    c.borderStrong = rgb(0xb4bcc8);
    c.controlBorder = rgb(0x808997);
    c.text = rgb(0x1b202a);
    c.muted = rgb(0x59626f);
    c.accentFill = rgb(0x3b5bdb);
    c.accentFillText = rgb(0xffffff);
    c.accentText = rgb(0x3350c4);
    c.accentSoft = rgb(0xe3e9fc);
    c.danger = rgb(0xbf2626);
    c.warning = rgb(0x8f5300);
    c.ok = rgb(0x1b7340);
    c.info = rgb(0x1761a5);
    c.dangerSoft = rgb(0xfdecec);
    c.warningSoft = rgb(0xfdf2df);
    c.okSoft = rgb(0xe4f5ea);
    c.infoSoft = rgb(0xe5f1fb);
    c.status1xx = rgb(0x6b7482);
    c.status2xx = rgb(0x1ba367);
    c.status3xx = rgb(0x515dde);
    c.status4xx = rgb(0xca7a00);
    c.status5xx = rgb(0xad1f1e);
    c.rejected = rgb(0x904399);
    return c;
}

ThemeColours makeDark()
{
    ThemeColours c;
    c.dark = true;
    c.window = rgb(0x15171c);
    c.surface = rgb(0x1b1e25);
    c.raised = rgb(0x242832);
    c.sunken = rgb(0x111318);
    c.border = rgb(0x2c313b);
    c.borderStrong = rgb(0x4b5362);
    c.controlBorder = rgb(0x6a7384);
    c.text = rgb(0xe6e8ec);
    c.muted = rgb(0x9ba4b3);
    c.accentFill = rgb(0x4263eb);
    c.accentFillText = rgb(0xffffff);
    c.accentText = rgb(0x91a7ff);
    c.accentSoft = rgb(0x2a3355);
    c.danger = rgb(0xff8a8a);
    c.warning = rgb(0xf5b95f);
    c.ok = rgb(0x63d089);
    c.info = rgb(0x74c0fc);
    c.dangerSoft = rgb(0x3b2023);
    c.warningSoft = rgb(0x38301f);
    c.okSoft = rgb(0x1b3326);
    c.infoSoft = rgb(0x1b2f42);
    c.status1xx = rgb(0x8a93a3);
    c.status2xx = rgb(0x3e9b77);
    c.status3xx = rgb(0x43d3ff);
    c.status4xx = rgb(0xfa9731);
    c.status5xx = rgb(0xd15030);
    c.rejected = rgb(0xbd7ab3);
    return c;
}

double luminance(const QColor& colour)
{
    const auto part = [](double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

} // namespace

const ThemeColours& lightColours()
{
    static const ThemeColours colours = makeLight();
    return colours;
}

const ThemeColours& darkColours()
{
    static const ThemeColours colours = makeDark();
    return colours;
}

const ThemeColours& themeColours(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkColours() : lightColours();
}

const ThemeColours& themeColours(const QWidget* widget)
{
    return themeColours(widget->palette());
}

QColor statusColour(const ThemeColours& colours, int statusClass)
{
    switch (statusClass) {
    case 2: return colours.status2xx;
    case 3: return colours.status3xx;
    case 4: return colours.status4xx;
    case 5: return colours.status5xx;
    default: return colours.status1xx;
    }
}

QColor categoryColour(const ThemeColours& colours, int index)
{
    // After Okabe and Ito, darker on white.
    static constexpr std::array<unsigned, 7> kLight = {0x9b3d96, 0x0e7fb8, 0xb97800, 0x0e9373, 0xc8401a, 0x5b6bd6, 0x6b7482};
    static constexpr std::array<unsigned, 7> kDark = {0xd98ad3, 0x56b4e9, 0xe6a532, 0x2bbd95, 0xf0693c, 0x8f9cff, 0x8a93a3};
    const auto& set = colours.dark ? kDark : kLight;
    return rgb(set[size_t(index) % set.size()]);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace gatehouse::console
