// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace gatehouse::policies {

// The words of ModSecurity's language that rules of one's own may have. What is not listed is not taken, so that what later versions of the engine learn is not taken either.

// An action, and what may stand behind its colon.
struct RuleAction {
    enum class Value { None, Id, Phase, Status, Number, Word, Allow, Plain, Text, SetVar, Control };
    std::string_view name; // as the engine writes it
    Value value;
};

bool isRuleVariable(std::string_view upperCase);
// As the engine writes it; empty: there is none of that name, or it is not taken. Any case of letters.
std::string_view ruleOperator(std::string_view name);
const RuleAction* ruleAction(std::string_view name);
// What the action ctl may set for one request.
bool isRuleControl(std::string_view name);

} // namespace gatehouse::policies
