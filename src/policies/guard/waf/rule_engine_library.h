// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/guard/waf/rule_engine.h"

namespace gatehouse::policies {

// The rule engine, out of a library of ours that lies beside the program (where it was built) or in ../lib/PROGRAM (where it was installed). It is loaded once and stays; a try
// that failed is made anew, as what is missing may have been installed. Any thread.
base::Result<const RuleEngine*> loadedRuleEngine();

// Out of that file, each time anew.
base::Result<const RuleEngine*> loadRuleEngine(const std::string& path);

} // namespace gatehouse::policies
