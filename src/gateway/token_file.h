// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <string>

namespace gatehouse::gateway {

// "ghp_" and 256 random bits.
std::string makeToken();
// Reads a small secret file, without the line's end. NotFound when there is none.
base::Result<std::string> readSecretFile(const std::string& path);
// Writes it with mode 0600, whole or not at all; what was there is replaced.
base::Result<void> writeSecretFile(const std::string& path, std::string_view content);

} // namespace gatehouse::gateway
