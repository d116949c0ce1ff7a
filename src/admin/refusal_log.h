// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/control/control_plane.h"

namespace gatehouse::admin {

// Writes refused attempts into the audit chain. Anybody can be refused, so their number is bounded: a burst, then so many a second; how many went unrecorded
// is told by the next one. The control thread.
class RefusalLog
{
public:
    RefusalLog(ControlPlane& control, double burst, double perSecond) : m_control(control), m_burst(burst), m_perSecond(perSecond), m_allowance(burst) {}
    void record(store::AuditEntry entry, int64_t nowNs);

private:
    ControlPlane& m_control;
    double m_burst;
    double m_perSecond;
    double m_allowance;
    int64_t m_lastNs = 0;
    uint64_t m_unrecorded = 0;
};

} // namespace gatehouse::admin
