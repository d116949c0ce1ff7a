// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/shared_states.h"
#include "policies/guard/waf/rule_engine.h"

namespace gatehouse::policies {

// Where packages put the OWASP Core Rule Set; "" when none has.
std::string coreRulesFolder();

// The rules of such settings, compiled once for all that have the same. All core rules of `folder` are taken but those that count over many requests or ask other hosts, and
// none of their lasting collections, which would grow with every client. They are compiled anew whenever a file has changed. `states` may be null.
base::Result<std::shared_ptr<const RuleSet>> ruleSet(const RuleEngine& engine, const RuleSetSettings& settings, const std::string& folder, pipeline::SharedStates* states);

} // namespace gatehouse::policies
