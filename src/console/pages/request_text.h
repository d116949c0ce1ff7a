// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QString>

namespace gatehouse::console {

// One access-log record in words: what came, what became of it, and when it was refused by whom and why. Plain text, bounded.
QString requestExplanation(const base::Json& record);

} // namespace gatehouse::console
