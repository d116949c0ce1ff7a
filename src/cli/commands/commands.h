// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace gatehouse::cli {

Command statusCommand();
Command getCommand();
Command putCommand();
Command deleteCommand();
Command validateCommand();
Command diffCommand();
Command applyCommand();
Command exportCommand();
Command explainCommand();
Command tailCommand();
Command topCommand();
Command tokenCommand();
Command historyCommand();
Command restoreCommand();
Command completionCommand();

} // namespace gatehouse::cli
