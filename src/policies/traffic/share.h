// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/crypto.h"

namespace gatehouse::policies {

// Whether `subject` belongs to a share of all subjects. The same subject always gets the same answer, over processes too, and who belongs to a share belongs to every
// larger one of that name. Not for secrets: anybody can work it out.
class Share
{
public:
    Share() = default;
    Share(std::string_view name, double percent) : m_key{base::sipHash({0x67617465, 0x73686172}, name), 0x686f757365}, m_below(static_cast<uint64_t>(percent * kParts / 100)) {}

    bool takes(std::string_view subject) const { return m_below > 0 && base::sipHash(m_key, subject) % kParts < m_below; }

private:
    static constexpr uint64_t kParts = 1'000'000;
    base::SipKey m_key;
    uint64_t m_below = 0;
};

} // namespace gatehouse::policies
