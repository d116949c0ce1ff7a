// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/log_mask.h"
#include "policies/transform/mask/mask_rules.h"

namespace gatehouse::policies {

// The rules over what is logged: paths segment by segment, queries parameter by parameter (also by their names), other texts as they are.
class LogHider final : public pipeline::LogMask
{
public:
    explicit LogHider(std::shared_ptr<const MaskRules> rules) : m_rules(std::move(rules)) {}
    void hide(Part part, std::string_view name, std::string& text) const override;

private:
    void hidePath(std::string& text) const;
    void hideQuery(std::string& text) const;

    const std::shared_ptr<const MaskRules> m_rules;
};

} // namespace gatehouse::policies
