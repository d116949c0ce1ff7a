// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"
#include "cli/commands/commands.h"

namespace gatehouse::cli {

namespace {

// Talks to no gateway.
void run(const Invocation& in)
{
    const QString script = in.words.size() == 1 ? completionScript(in.words[0]) : QString();
    if (script.isEmpty())
        return in.end(in.usage(QStringLiteral("completion takes a shell: bash, zsh or fish")));
    in.out << script;
    in.end(Ok);
}

} // namespace

Command completionCommand()
{
    return {"completion", "bash|zsh|fish", "prints a script that teaches the shell to complete these commands", nullptr, run};
}

} // namespace gatehouse::cli
