// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drivers/gateway_types.h"

namespace gatehouse::console {

// What failed and with which call, in one or two lines, safe to show.
QString callErrorText(const drivers::CallError& error);
// What the user can do about it.
QString callErrorRemedy(const drivers::CallError& error);
// Whether the remedy is another setting of the connection rather than another try.
bool isMendedByEditing(const drivers::CallError& error);

// Said above what was loaded before it failed, which stays in view.
QString notFreshText(const drivers::CallError& error);
// The same of the live stream that is not connected.
QString silentStreamText(const QString& reason);

} // namespace gatehouse::console
