// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/widgets/text_size.h"

#include <QObject>
#include <QPalette>
#include <QString>
#include <optional>

class QApplication;
class QDBusVariant;

namespace gatehouse::console {

struct ThemeColours;
class StillStyle;

// Dresses the application: Fusion, own palette, a short style sheet, Inter. Follows the desktop's preference for dark or light unless told otherwise.
// Owned by the console's composition root; GUI thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)
    explicit Theme(QApplication& application, QObject* parent = nullptr);

    void choose(Choice choice);
    Choice choice() const { return m_choice; }
    bool isDark() const;
    // All text by this factor, at once; from the first to the last of kScales.
    static constexpr double kScales[] = {1, 1.1, 1.25, 1.5, 1.75, 2};
    void setTextScale(double scale);
    double textScale() const { return m_textScale; }
    // Nothing moves by itself: menus and tool tips come at once, the caret does not blink. As the desktop says, unless chosen.
    void chooseStillness(std::optional<bool> still);
    bool isStill() const { return m_chosenStill.value_or(m_reducedMotion || m_animationsOff); }
    // Begins to listen to the desktop portal; does nothing without a session bus.
    void followSystem();

    static constexpr double kPointSize = kTextPoints; // of text at a scale of 1
    static QPalette palette(const ThemeColours& colours);
    static QString styleSheet(const ThemeColours& colours, double textScale = 1);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& nameSpace, const QString& key, const QDBusVariant& value);

private:
    void dress();
    void read(const QString& nameSpace, const QString& key);
    void take(const QString& nameSpace, const QString& key, const QVariant& value);
    void calm();
    QApplication& m_application;
    Choice m_choice = Choice::System;
    StillStyle* m_style; // the application's
    double m_textScale = 1;
    std::optional<bool> m_chosenStill;
    int m_caretTime; // milliseconds, of the platform
    QVector<Qt::UIEffect> m_effects; // that the platform has
    bool m_systemDark = false, m_reducedMotion = false, m_animationsOff = false; // two ways of saying it; either counts
    bool m_dressedDark = false, m_dressed = false, m_following = false;
};

} // namespace gatehouse::console
