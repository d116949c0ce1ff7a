// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QLayout;
class QStackedWidget;

namespace gatehouse::console {

class EmptyState;

// What a message offers to do about it; without a text nothing.
struct MessageButton {
    QString text;
    std::function<void()> act;
};

// Where a page says what is the matter instead of showing nothing: one widget of its stack, which holds one message at a time. Belongs to the page; GUI thread.
class MessagePlace : public QObject
{
    Q_OBJECT
public:
    // `slot` is the layout of `place`, or one in it.
    MessagePlace(QStackedWidget* stack, QWidget* place, QLayout* slot);
    // One whose place it makes itself.
    explicit MessagePlace(QStackedWidget* stack);
    // Brings it into view. The same once more leaves what is there, and the focus on its button.
    void show(const QString& icon, const QString& title, const QString& text, const MessageButton& button = {}, bool offersHelp = false);
    // Shows something else of the stack; a message that comes after that is new.
    void showInstead(QWidget* other);

Q_SIGNALS:
    void helpRequested();

private:
    QStackedWidget* m_stack;
    QWidget* m_place;
    QLayout* m_slot;
    QPointer<EmptyState> m_message;
    QString m_key;
};

} // namespace gatehouse::console
