// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/forms/form_undo.h"

#include "console/forms/form_model.h"
#include "console/widgets/symbol_icon.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

#include <algorithm>

namespace gatehouse::console {

namespace {

// Whether the text that is being typed in has something of its own to undo or redo.
bool undoesItself(const QWidget* widget, bool back)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly() && (back ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->isReadOnly() && (back ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    return false;
}

} // namespace

FormUndo::FormUndo(FormModel& model, QList<QWidget*> scopes, QObject* parent) : QObject(parent), m_model(model), m_scopes(std::move(scopes))
{
    const auto action = [this](const QString& text, const QString& icon, QKeySequence::StandardKey key, bool back) {
        auto* made = new QAction(symbolIcon(icon), text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetShortcut); // shown only: the keys are taken where they are pressed, as the window has them too
        connect(made, &QAction::triggered, this, [this, back] { step(back); });
        return made;
    };
    m_undo = action(tr("Undo in the form"), QStringLiteral("undo"), QKeySequence::Undo, true);
    m_redo = action(tr("Redo in the form"), QStringLiteral("redo"), QKeySequence::Redo, false);
    const auto enable = [this] {
        m_undo->setEnabled(can(true));
        m_redo->setEnabled(can(false));
    };
    connect(&m_model, &FormModel::recorded, this, enable);
    enable();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (m_focused)
            m_focused->removeEventFilter(this);
        const bool isInside = now && std::any_of(m_scopes.begin(), m_scopes.end(), [now](const QWidget* scope) { return scope->isAncestorOf(now); });
        m_focused = isInside ? now : nullptr;
        if (m_focused)
            m_focused->installEventFilter(this);
    });
}

bool FormUndo::can(bool back) const
{
    return back ? m_model.canUndo() : m_model.canRedo();
}

void FormUndo::step(bool back)
{
    if (const auto pointer = back ? m_model.undo() : m_model.redo())
        Q_EMIT done(*pointer);
}

bool FormUndo::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool back = key->matches(QKeySequence::Undo);
    if ((!back && !key->matches(QKeySequence::Redo)) || undoesItself(qobject_cast<QWidget*>(watched), back) || !can(back))
        return false;
    if (event->type() == QEvent::KeyPress)
        step(back);
    event->accept();
    return true;
}

} // namespace gatehouse::console
