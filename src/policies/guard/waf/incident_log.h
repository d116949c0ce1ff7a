// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/log.h"
#include "policies/guard/waf/inspection.h"

#include <atomic>
#include <string>
#include <string_view>

namespace gatehouse::policies {

// Tells the program's log which rules have refused which request: their numbers, messages and places, never what stood there. So many a second of one policy and no more; what is
// left out is counted. Any thread.
class IncidentLog
{
public:
    // `log` may be null; otherwise it outlives this.
    IncidentLog(const base::Logger* log, std::string policy, bool reportOnly) : m_log(log), m_policy(std::move(policy)), m_reportOnly(reportOnly) {}

    void refused(std::string_view requestId, std::string_view code, const Inspection& inspection, int score, int64_t nowNs) const;
    // The engine could not do its work.
    void failed(std::string_view requestId, int64_t nowNs) const;

private:
    bool mayTell(int64_t nowNs, uint64_t& leftOut) const;

    const base::Logger* const m_log;
    const std::string m_policy;
    const bool m_reportOnly;
    mutable std::atomic<int64_t> m_second{0};
    mutable std::atomic<uint32_t> m_told{0};
    mutable std::atomic<uint64_t> m_leftOut{0};
};

} // namespace gatehouse::policies
