// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/refusal_log.h"

#include <algorithm>

namespace gatehouse::admin {

void RefusalLog::record(store::AuditEntry entry, int64_t nowNs)
{
    m_allowance = std::min(m_burst, m_allowance + static_cast<double>(std::max<int64_t>(0, nowNs - m_lastNs)) / 1e9 * m_perSecond);
    m_lastNs = nowNs;
    if (m_allowance < 1) {
        ++m_unrecorded;
        return;
    }
    m_allowance -= 1;
    if (m_unrecorded > 0)
        entry.detail += " (" + std::to_string(m_unrecorded) + " refusals before this one were too many to record)";
    m_unrecorded = 0;
    // The request is refused either way; a store that cannot be written shows where something is at stake.
    [[maybe_unused]] const auto written = m_control.store().appendAudit(std::move(entry));
}

} // namespace gatehouse::admin
