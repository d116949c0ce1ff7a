// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/units.h"

#include <vector>

namespace gatehouse::policies {

// Readers of configuration fields for the policies of this family; what is wrong is added to `problems` and the fallback given.
std::chrono::nanoseconds durationField(const base::Json& config, const std::string& name, std::chrono::nanoseconds fallback, std::chrono::nanoseconds least,
                                       std::chrono::nanoseconds most, std::vector<base::Problem>& problems);
int64_t countField(const base::Json& config, const std::string& name, int64_t fallback, int64_t least, int64_t most, std::vector<base::Problem>& problems);
double numberField(const base::Json& config, const std::string& name, double fallback, double least, double most, std::vector<base::Problem>& problems);
uint64_t sizeField(const base::Json& config, const std::string& name, uint64_t fallback, uint64_t least, uint64_t most, std::vector<base::Problem>& problems);
// A text; empty when it is none. Control characters are refused.
std::string textField(const base::Json& config, const std::string& name, std::vector<base::Problem>& problems);
// The name of a header field that is only read; empty is allowed.
std::string nameField(const base::Json& config, const std::string& name, std::vector<base::Problem>& problems);
std::vector<std::string> textsField(const base::Json& config, const std::string& name, std::vector<base::Problem>& problems);

} // namespace gatehouse::policies
