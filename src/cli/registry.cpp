// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"

namespace gatehouse::cli {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = {statusCommand(), getCommand(),     putCommand(),  deleteCommand(), validateCommand(), diffCommand(),    applyCommand(),
                                             exportCommand(), explainCommand(), tailCommand(), topCommand(),    historyCommand(),  restoreCommand(), tokenCommand(), completionCommand()};
    return all;
}

} // namespace gatehouse::cli
