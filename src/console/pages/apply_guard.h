// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/connections/connection.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace gatehouse::console {

// Asks as the connection's safety level wants before something is put into force, then calls `go`: Free asks nothing, Confirm shows the summary,
// TypedConfirmation wants the connection's name, ReadOnly explains and never goes.
void confirmChange(const Connection& connection, const QString& title, const QStringList& summary, const QString& actionText, QWidget* parent, std::function<void()> go);

} // namespace gatehouse::console
