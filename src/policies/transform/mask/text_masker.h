// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policies/transform/mask/mask_rules.h"

namespace gatehouse::policies {

// Disguises what is found in a text that comes in pieces: also what stands across two of them. Nothing that is found reaches over the end of a line, so lines are given
// out when they end; of longer ones as much is held back as what is found may reach (MaskRules::reach(), 64 KiB of something that doesn't end). One text; one thread.
class TextMasker
{
public:
    explicit TextMasker(const MaskRules& rules) : m_rules(rules) {}
    void add(std::string_view piece, bool last, std::string& out);

private:
    void giveClosed(std::string_view text, std::string& out);
    void giveOpen(std::string& out);

    const MaskRules& m_rules;
    std::string m_held;
    size_t m_lookAt = 0; // how much must be held to be looked at again
    size_t m_done = 0; // of m_held: given out already, and kept to see where words begin
};

} // namespace gatehouse::policies
