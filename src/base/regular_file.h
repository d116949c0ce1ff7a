// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>

namespace gatehouse::base {

// The whole of a regular file of at most `maxBytes`. Refuses what is none (a pipe or a device could block its reader for ever, or have no end).
Result<std::string> readRegularFile(const std::string& path, size_t maxBytes);

} // namespace gatehouse::base
