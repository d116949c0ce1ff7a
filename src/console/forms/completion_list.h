// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>
#include <QObject>
#include <QStringList>

#include <vector>

class QKeyEvent;
class QModelIndex;
class QPlainTextEdit;
class QStandardItemModel;

namespace gatehouse::console {

class CompletionHelp;

// The list of what may be written at the cursor of a text, with the help of the chosen one beside it. Whose list it is says what is in it and what becomes of a choice.
// Belongs to its text; GUI thread.
class CompletionList : public QObject
{
    Q_OBJECT
public:
    struct Choice {
        QString text;
        int kind = 0; // the owner's
        QString title = {}, help = {};
    };
    CompletionList(QPlainTextEdit& text, int width, QCompleter::CompletionMode mode);
    // `prefix`: with a mode that filters only what contains it, in any case, is in the list.
    void setChoices(const std::vector<Choice>& choices, const QString& prefix = {});
    int count() const; // what is left by the prefix
    void open();       // at the cursor, with the first one chosen
    void close();
    QWidget* popup() const;
    QStringList offered() const; // what the open list shows, in its order; empty when it is closed
    // The key is for the open list.
    bool takesKey(const QKeyEvent& event) const;

Q_SIGNALS:
    void chosen(const gatehouse::console::CompletionList::Choice& choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static Choice choiceAt(const QModelIndex& index);
    void showHelp(const QModelIndex& index);
    QPlainTextEdit& m_text;
    int m_width;
    QCompleter* m_completer;
    QStandardItemModel* m_choices;
    CompletionHelp* m_help;
};

} // namespace gatehouse::console
