// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace gatehouse::console {

class ToneLabel;

// What the schema says of a choice, in a frame beside the list of choices. It never takes the keyboard.
class CompletionHelp : public QFrame
{
    Q_OBJECT
public:
    explicit CompletionHelp(QWidget* parent);
    // Right of the list, or left of it where the screen ends; hidden when there is nothing to say.
    void showBeside(const QWidget& list, const QString& title, const QString& help);

private:
    QLabel* m_title;
    ToneLabel* m_text;
};

} // namespace gatehouse::console
