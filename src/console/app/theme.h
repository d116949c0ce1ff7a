// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QString>

class QApplication;
class QDBusVariant;

namespace gatehouse::console {

struct ThemeColours;

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
    // Begins to listen to the desktop portal; does nothing without a session bus.
    void followSystem();

    static constexpr double kPointSize = 9.75; // of text at a scale of 1
    static QPalette palette(const ThemeColours& colours);
    static QString styleSheet(const ThemeColours& colours, double textScale = 1);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& nameSpace, const QString& key, const QDBusVariant& value);

private:
    void dress();
    void setSystemScheme(uint scheme);
    QApplication& m_application;
    Choice m_choice = Choice::System;
    double m_textScale = 1;
    bool m_systemDark = false;
    bool m_dressedDark = false, m_dressed = false, m_following = false;
};

} // namespace gatehouse::console
