// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace gatehouse::console {

// Runs `work` on another thread and what it returns on this one, unless `context` is gone by then. `work` holds its own copies of what it reads.
void inBackground(QObject* context, std::function<std::function<void()>()> work);

} // namespace gatehouse::console
