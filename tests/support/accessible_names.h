// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QStringList>
#include <QTabWidget>
#include <QTextEdit>
#include <QWidget>

namespace gatehouse::testing {

inline bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QAbstractSlider*>(widget);
}

// The controls below `root` that a screen reader could not name: what they are and where they lie. Parts that Qt makes for itself (a spin box's editor, a header,
// a scroll bar, the buttons of a tab bar) are named by their owner.
inline QStringList controlsWithoutName(QWidget* root)
{
    QStringList missing;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!isControl(widget) || widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QScrollBar") || widget->inherits("QHeaderView") ||
            widget->inherits("QTableCornerButton") || widget->inherits("QComboBoxListView") || widget->inherits("QComboBoxPrivateScroller") ||
            widget->inherits("QLineEditIconButton") || widget->inherits("QDockWidgetTitleButton"))
            continue;
        const QWidget* parent = widget->parentWidget();
        bool inner = false; // an editor within a combo or spin box, a button of a tab or tool bar
        for (; parent && parent != root; parent = parent->parentWidget())
            inner = inner || qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) || parent->inherits("QTabBar");
        if (inner || widget->inherits("QToolBarExtension"))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        const QString name = face ? face->text(QAccessible::Name).trimmed() : QString();
        if (name.isEmpty())
            missing.append(QStringLiteral("%1 \"%2\" in %3").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                                                widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
    }
    return missing;
}

} // namespace gatehouse::testing
