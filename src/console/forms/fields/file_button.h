// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace gatehouse::console {

// "Load from file…": asks for a file and gives its text. Small text files alone: what is not UTF-8 or longer than `mostBytes` is refused in words. GUI thread.
class FileButton : public QToolButton
{
    Q_OBJECT
public:
    FileButton(const QString& title, qint64 mostBytes, QWidget* parent);
    // What the dialog does once a file is chosen.
    void load(const QString& path);

Q_SIGNALS:
    void loaded(const QString& text);
    void failed(const QString& why);

private:
    void ask();
    const QString m_title;
    const qint64 m_mostBytes;
};

} // namespace gatehouse::console
