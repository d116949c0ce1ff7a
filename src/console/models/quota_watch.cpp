// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/quota_watch.h"

#include <algorithm>

namespace gatehouse::console {

QuotaWatch::QuotaWatch(drivers::Driver& driver, QObject* parent) : QObject(parent), m_driver(driver)
{
    m_timer.setInterval(kEveryMs);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &QuotaWatch::refresh);
}

void QuotaWatch::beginLooking()
{
    if (++m_lookers > 1 || !m_driver.capabilities().quotas)
        return;
    m_timer.start();
    refresh();
}

void QuotaWatch::endLooking()
{
    m_lookers = std::max(0, m_lookers - 1);
    if (m_lookers == 0)
        m_timer.stop();
}

void QuotaWatch::setConnected(bool connected)
{
    const bool again = connected && !m_connected;
    m_connected = connected;
    if (again)
        refresh();
}

void QuotaWatch::refresh()
{
    if (!m_connected || m_lookers == 0 || m_asking || !m_driver.capabilities().quotas)
        return;
    m_asking = true;
    m_driver.quotas({}, kMost, this, [this](const drivers::Reply<drivers::QuotaList>& reply) {
        m_asking = false;
        m_error = reply.error;
        if (reply.ok())
            m_list = reply.value;
        else if (reply.error.kind == drivers::CallError::Kind::NotFound)
            m_timer.stop(); // an older gateway, which will not learn it
        Q_EMIT changed();
    });
}

const drivers::QuotaList& QuotaWatch::list() const
{
    static const drivers::QuotaList none;
    return m_list ? *m_list : none;
}

} // namespace gatehouse::console
