// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>

namespace gatehouse::upstream {

// Bounds retries to a share of the requests, so that an upstream in trouble is not given more work the less it can do. A few are always allowed, else a quiet service
// would have none. Of one worker and service; its thread.
class RetryBudget
{
public:
    // Each request earns its share of a retry.
    void request(uint32_t percent) { m_earned = std::min(m_earned + percent / 100.0, kMost); }
    bool take(int64_t nowNs)
    {
        if (m_earned >= 1) {
            m_earned -= 1;
            return true;
        }
        m_spare = std::min(m_spare + static_cast<double>(nowNs - m_atNs) * 1e-9 * kSparePerSecond, kSparePerSecond);
        m_atNs = nowNs;
        if (m_spare < 1)
            return false;
        m_spare -= 1;
        return true;
    }

private:
    static constexpr double kSparePerSecond = 10;
    static constexpr double kMost = 100; // retries at once
    double m_earned = 0;
    double m_spare = kSparePerSecond;
    int64_t m_atNs = 0;
};

} // namespace gatehouse::upstream
