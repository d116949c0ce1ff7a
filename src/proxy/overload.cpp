// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "proxy/overload.h"

namespace gatehouse::proxy {

namespace {

constexpr unsigned kPercent[] = {70, 85, 100}; // of a limit, by priority

} // namespace

std::optional<Shedding> sheddingFrom(std::string_view text)
{
    static constexpr std::string_view kNames[] = {"low", "normal", "high", "critical"};
    for (size_t i = 0; i < 4; ++i) {
        if (text == kNames[i])
            return static_cast<Shedding>(i);
    }
    return {};
}

Overload::Overload(const OverloadLimits& limits)
{
    for (size_t i = 0; i < 3; ++i) {
        if (limits.maxRequests > 0)
            m_thresholds[i].requests = limits.maxRequests * kPercent[i] / 100;
        if (limits.maxMemory > 0)
            m_thresholds[i].memory = limits.maxMemory / 100 * kPercent[i];
        if (limits.maxLag.count() > 0)
            m_thresholds[i].lagNs = limits.maxLag.count() / 100 * kPercent[i];
    }
}

} // namespace gatehouse::proxy
