// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>

namespace gatehouse::proxy {

// How long a client is waited for that sends or takes slowly. Each wait ends after `most`; all waits together use up as much again, which bytes earn back at the
// least rate that is borne. So a pause is borne, but not one byte every minute for ever. Only time in which nothing but the client is waited for counts.
class Patience
{
public:
    Patience() = default;
    Patience(int64_t mostNs, uint64_t leastPerSecond) : m_mostNs(mostNs), m_leftNs(mostNs), m_perSecond(leastPerSecond) {}

    // How long the next wait may be.
    int64_t leftNs() const { return m_perSecond == 0 ? m_mostNs : m_leftNs; }
    void waited(int64_t ns) { m_leftNs -= std::min(m_leftNs, ns); }
    void moved(uint64_t bytes)
    {
        if (m_perSecond != 0)
            m_leftNs = std::min(m_mostNs, m_leftNs + static_cast<int64_t>(std::min<uint64_t>(bytes, 1u << 30) * 1'000'000'000 / m_perSecond));
    }

private:
    int64_t m_mostNs = 0;
    int64_t m_leftNs = 0;
    uint64_t m_perSecond = 0;
};

} // namespace gatehouse::proxy
