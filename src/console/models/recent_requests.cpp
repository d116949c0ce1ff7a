// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/recent_requests.h"

#include <utility>

namespace gatehouse::console {

RecentRequests::RecentRequests(drivers::Driver& driver, QObject* parent) : QObject(parent), m_driver(driver)
{
    connect(&driver, &drivers::Driver::requestReceived, this, [this](const base::Json& record) {
        m_records.push_front(record);
        if (m_records.size() > kMost)
            m_records.pop_back();
    });
    connect(&driver, &drivers::Driver::streamStateChanged, this, [this](const QString& stream, bool connected, const QString& reason) {
        if (stream != u"requests")
            return;
        // One that broke off says why and goes on by itself; one that was stopped has no reason.
        m_running = connected || !reason.isEmpty();
        m_ours = m_ours && m_running;
    });
}

// A page of the log has a filter of its own: its stream is left as it is, and serves here as well.
void RecentRequests::begin()
{
    if (++m_lookers > 1 || m_running)
        return;
    m_ours = true;
    m_driver.startRequests({});
}

void RecentRequests::end()
{
    if (--m_lookers == 0 && std::exchange(m_ours, false))
        m_driver.stopRequests();
}

} // namespace gatehouse::console
