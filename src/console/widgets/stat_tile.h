// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVector>

class QLabel;

namespace gatehouse::console {

class ElidedLabel;

// One figure with its name, a note and its last minute as a fine line.
class StatTile : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Normal, Ok, Warning, Danger };
    explicit StatTile(QWidget* parent = nullptr);
    void setTitle(const QString& title);
    void setValue(const QString& value, const QString& unit = {}, Tone tone = Tone::Normal);
    void setNote(const QString& note);
    void setTrend(QVector<double> values, const QColor& colour);
    QString value() const;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ElidedLabel* m_title;
    QLabel* m_value;
    ElidedLabel* m_unit;
    ElidedLabel* m_note;
    QVector<double> m_trend;
    QColor m_trendColour;
};

} // namespace gatehouse::console
