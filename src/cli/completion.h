// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gatehouse::cli {

// What may stand at a place of the command line, for a shell to offer: words, or names of files.
struct Choices {
    QStringList words;
    bool files = false;
};

// By the name of an option's value or the synopsis of a command: "FILE …", "owner|viewer", "PATH …" (the kinds of resources); nothing for others.
Choices choicesOf(const QString& synopsis);

// A completion script for "bash", "zsh" or "fish", made from the table of commands, so that it knows what this program knows; empty for other shells.
QString completionScript(const QString& shell);

} // namespace gatehouse::cli
