// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/spoken_names.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocumentFragment>
#include <QToolBar>

namespace gatehouse::console {

namespace {

constexpr const char* kMade = "descriptionOfToolTip"; // the description that was made here

bool hasLabel(const QComboBox& box)
{
    for (const QLabel* label : box.parentWidget()->findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
        if (label->buddy() == &box)
            return true;
    }
    return false;
}

} // namespace

bool SpokenNames::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Show && event->type() != QEvent::ToolTipChange)
        return false;
    if (auto* widget = qobject_cast<QWidget*>(watched))
        describe(*widget);
    if (event->type() != QEvent::Show)
        return false;
    if (auto* box = qobject_cast<QComboBox*>(watched))
        label(*box);
    else if (auto* edit = qobject_cast<QLineEdit*>(watched))
        nameButtons(*edit);
    else if (auto* bar = qobject_cast<QToolBar*>(watched)) {
        if (auto* more = bar->findChild<QWidget*>(QStringLiteral("qt_toolbar_ext_button")))
            more->setAccessibleName(tr("More"));
    }
    return false;
}

void SpokenNames::describe(QWidget& widget)
{
    const QString made = widget.property(kMade).toString();
    if (widget.accessibleDescription() != made || (made.isEmpty() && !Qt::mightBeRichText(widget.toolTip())))
        return; // it has one of its own, or Qt's way with tooltips will do
    const QString plain = Qt::mightBeRichText(widget.toolTip()) ? QTextDocumentFragment::fromHtml(widget.toolTip()).toPlainText() : QString();
    widget.setProperty(kMade, plain);
    widget.setAccessibleDescription(plain);
}

void SpokenNames::label(QComboBox& box)
{
    if (box.accessibleName().isEmpty() || !box.parentWidget() || hasLabel(box))
        return;
    auto* label = new QLabel(QString(box.accessibleName()).replace(QLatin1Char('&'), QStringLiteral("&&")), box.parentWidget()); // a name has no mnemonic
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(&box);
    label->hide();
    connect(&box, &QObject::destroyed, label, &QObject::deleteLater);
}

void SpokenNames::nameButtons(QLineEdit& edit)
{
    // The one that empties the field is no action of the edit's list, as those with an icon that says what the field is for are.
    if (auto* clear = edit.findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear"));
    for (QAction* action : edit.actions()) {
        if (action->text().isEmpty())
            action->setText(edit.accessibleName());
    }
}

} // namespace gatehouse::console
