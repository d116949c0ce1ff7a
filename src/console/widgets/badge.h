// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class QPainter;

namespace gatehouse::console {

// A short word on a tinted pill: an environment, a status code, a count.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(QWidget* parent = nullptr);
    void setBadge(const QString& text, const QColor& colour);
    const QString& text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static int widthOf(const QString& text, const QFont& font);
    static int heightOf(const QFont& font);
    // For delegates. Text stays readable on the tint, in dark and light.
    static void paint(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour, const QFont& font, const QPalette& palette);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QColor m_colour;
};

} // namespace gatehouse::console
