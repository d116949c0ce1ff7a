// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "firewall/compiled_rules.h"

#include <memory>

namespace gatehouse::firewall {

// A transaction of libModSecurity. Not copied, not moved: the library points to it. Nothing that the library throws gets out.
class RuleInspection final : public policies::Inspection
{
public:
    RuleInspection(std::shared_ptr<const CompiledRules> rules, std::string_view requestId);
    ~RuleInspection() override;
    RuleInspection(const RuleInspection&) = delete;
    RuleInspection& operator=(const RuleInspection&) = delete;

    policies::Finding request(const Request& request) override;
    policies::Finding responseHead(int status, const Fields& fields, const std::string& version) override;
    policies::Finding responseBody(std::string_view bytes) override;

    // The library's callback.
    static void onMatch(void* inspection, const void* message);

private:
    struct Engine;
    template <class Call>
    policies::Finding run(Call call);
    bool intervened(policies::Finding& finding);
    int variable(const char* name) const;
    int score(bool inbound) const;

    std::shared_ptr<const CompiledRules> m_rules;
    std::unique_ptr<Engine> m_engine;
    bool m_responds = false; // the answer's rules are at work
};

} // namespace gatehouse::firewall
