// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/tone_label.h"

#include "console/widgets/theme_colours.h"

#include <QEvent>

namespace gatehouse::console {

QColor toneColour(const QWidget& widget, Tone tone)
{
    const ThemeColours& colours = themeColours(&widget);
    switch (tone) {
    case Tone::Normal:
        return colours.text;
    case Tone::Dim:
        return colours.muted;
    case Tone::Good:
        return colours.ok;
    case Tone::Warning:
        return colours.warning;
    case Tone::Error:
        return colours.danger;
    }
    return colours.text;
}

ToneLabel::ToneLabel(Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    recolour();
}

ToneLabel::ToneLabel(const QString& text, Tone tone, QWidget* parent) : ToneLabel(tone, parent)
{
    setText(text);
}

void ToneLabel::setTone(Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    recolour();
}

void ToneLabel::setSmall()
{
    QFont smaller = font();
    if (smaller.pointSizeF() > 0)
        smaller.setPointSizeF(smaller.pointSizeF() * 0.92);
    else
        smaller.setPixelSize(qRound(smaller.pixelSize() * 0.92));
    setFont(smaller);
}

void ToneLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) && !m_recolouring)
        recolour();
}

void ToneLabel::recolour()
{
    m_recolouring = true;
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneColour(*this, m_tone));
    setPalette(own);
    m_recolouring = false;
}

} // namespace gatehouse::console
