// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QHeaderView>
#include <QLabel>
#include <QStringList>
#include <QStyle>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QWidget>

namespace gatehouse::testing {

// Texts of the pseudo-locale (in brackets) that have less room than they need, in the visible labels, buttons, tabs and headers under `root`. Who shortens on purpose has a tool tip.
class CutOffTexts
{
public:
    static QStringList under(QWidget& root)
    {
        CutOffTexts look;
        look.visit(root);
        for (QWidget* widget : root.findChildren<QWidget*>())
            look.visit(*widget);
        look.m_found.removeDuplicates();
        return look.m_found;
    }

private:
    static bool isOurs(const QString& text) { return text.contains(QLatin1Char('[')) && text.contains(QLatin1Char(']')); }

    void report(const QWidget& widget, const QString& text, int needs, int has)
    {
        QString where;
        for (const QWidget* at = &widget; at && where.count(QLatin1Char('/')) < 3; at = at->parentWidget())
            where.prepend(QLatin1Char('/') + (at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className()) : at->objectName()));
        m_found << QStringLiteral("%1: needs %2, has %3: %4").arg(where).arg(needs).arg(has).arg(text);
    }

    void visit(QWidget& widget)
    {
        if (!widget.isVisible() || widget.width() <= 0)
            return;
        if (auto* label = qobject_cast<QLabel*>(&widget))
            visitLabel(*label);
        else if (auto* button = qobject_cast<QAbstractButton*>(&widget))
            visitButton(*button);
        else if (auto* tabs = qobject_cast<QTabBar*>(&widget))
            visitTabs(*tabs);
        else if (auto* header = qobject_cast<QHeaderView*>(&widget); header && header->orientation() == Qt::Horizontal)
            visitHeader(*header);
    }

    void visitLabel(QLabel& label)
    {
        if (!isOurs(label.text()) || !label.toolTip().isEmpty())
            return;
        if (label.wordWrap()) {
            const int needs = label.heightForWidth(label.width());
            if (needs > label.height() + 1)
                report(label, label.text(), needs, label.height());
            return;
        }
        const int needs = label.sizeHint().width();
        if (needs > label.width() + 1)
            report(label, label.text(), needs, label.width());
    }

    void visitButton(QAbstractButton& button)
    {
        const auto* tool = qobject_cast<QToolButton*>(&button);
        if (!isOurs(button.text()) || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return;
        // A check box's text may be shortened by nobody; a button with a tool tip of its own text says it there.
        const int needs = button.sizeHint().width();
        if (needs > button.width() + 1)
            report(button, button.text(), needs, button.width());
    }

    void visitTabs(QTabBar& tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            const int needs = tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(i)).width();
            if (tabs.isTabVisible(i) && isOurs(tabs.tabText(i)) && tabs.tabRect(i).width() < needs)
                report(tabs, tabs.tabText(i), needs, tabs.tabRect(i).width());
        }
    }

    void visitHeader(QHeaderView& header)
    {
        for (int i = 0; header.model() && i < header.count(); ++i) {
            const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
            const QString tip = header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
            const int needs = header.fontMetrics().horizontalAdvance(text) + 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
            if (!header.isSectionHidden(i) && isOurs(text) && tip.isEmpty() && header.sectionSize(i) < needs)
                report(header, text, needs, header.sectionSize(i));
        }
    }

    QStringList m_found;
};

} // namespace gatehouse::testing
