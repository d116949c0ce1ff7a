// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/connection.h"
#include "console/forms/connection_dialog.h" // environmentName()

namespace gatehouse::console {

QString safetyName(SafetyLevel level);
QString safetyHelp(SafetyLevel level);
// The colour the user chose, or that of the kind of environment.
QColor environmentColour(const Connection& connection);
QColor environmentColour(Environment environment);

} // namespace gatehouse::console
