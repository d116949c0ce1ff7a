// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "policies/guard/waf/incident_log.h"

namespace gatehouse::policies {

namespace {

constexpr uint32_t kMostInASecond = 10;
constexpr int64_t kSecond = 1'000'000'000;

} // namespace

bool IncidentLog::mayTell(int64_t nowNs, uint64_t& leftOut) const
{
    if (!m_log)
        return false;
    const int64_t second = nowNs / kSecond + 1; // 0 is before all
    int64_t last = m_second.load(std::memory_order_relaxed);
    if (last != second && m_second.compare_exchange_strong(last, second, std::memory_order_relaxed))
        m_told.store(0, std::memory_order_relaxed);
    if (m_told.fetch_add(1, std::memory_order_relaxed) >= kMostInASecond) {
        m_leftOut.fetch_add(1, std::memory_order_relaxed);
        return false;
    }
    leftOut = m_leftOut.exchange(0, std::memory_order_relaxed);
    return true;
}

void IncidentLog::refused(std::string_view requestId, std::string_view code, const Inspection& inspection, int score, int64_t nowNs) const
{
    uint64_t leftOut = 0;
    if (!mayTell(nowNs, leftOut))
        return;
    base::Json rules = base::Json::array();
    for (const RuleMatch& match : inspection.matches())
        rules.push_back({{"rule", match.rule}, {"message", match.message}, {"where", match.variable}});
    base::Json fields = {{"policy", m_policy}, {"request", requestId}, {"code", code}, {"score", score}, {"rules", std::move(rules)}};
    if (inspection.moreMatches() > 0)
        fields["moreRules"] = inspection.moreMatches();
    if (leftOut > 0)
        fields["leftOut"] = leftOut;
    m_log->warn("waf", m_reportOnly ? "rules would refuse a message" : "rules have refused a message", fields);
}

void IncidentLog::failed(std::string_view requestId, int64_t nowNs) const
{
    uint64_t leftOut = 0;
    if (mayTell(nowNs, leftOut))
        m_log->error("waf", "the engine failed, and the message was not let through", {{"policy", m_policy}, {"request", requestId}});
}

} // namespace gatehouse::policies
