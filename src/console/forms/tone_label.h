// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gatehouse::console {

enum class Tone { Normal, Dim, Good, Warning, Error };
// Readable on the widget's own background, dark or light.
QColor toneColour(const QWidget& widget, Tone tone);

// A word-wrapped label of plain text in a tone that follows the palette.
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ToneLabel(Tone tone, QWidget* parent = nullptr);
    ToneLabel(const QString& text, Tone tone, QWidget* parent = nullptr);
    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    void setSmall();

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    Tone m_tone;
    bool m_recolouring = false;
};

} // namespace gatehouse::console
