// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace gatehouse::console {

class FormModel;

// Undo and redo of a form's changes by keyboard, anywhere inside `scopes`. A text that is being typed undoes its own typing first, then the form's last change
// goes back. Where the form has nothing to undo, the keys mean what they mean in the window.
class FormUndo : public QObject
{
    Q_OBJECT
public:
    FormUndo(FormModel& model, QList<QWidget*> scopes, QObject* parent);
    QAction* undoAction() const { return m_undo; }
    QAction* redoAction() const { return m_redo; }

Q_SIGNALS:
    void done(const std::string& pointer); // what it changed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step(bool back);
    bool can(bool back) const;
    FormModel& m_model;
    QList<QWidget*> m_scopes;
    QPointer<QWidget> m_focused;
    QAction* m_undo;
    QAction* m_redo;
};

} // namespace gatehouse::console
