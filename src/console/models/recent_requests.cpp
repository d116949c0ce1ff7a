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
    // Only a stream that is new tells that it is there.
    connect(&driver, &drivers::Driver::streamStateChanged, this, [this](const QString& stream) { m_begun = m_begun || (m_lookers > 0 && stream == u"requests"); });
}

void RecentRequests::begin()
{
    if (++m_lookers == 1)
        m_driver.startRequests({});
}

void RecentRequests::end()
{
    if (--m_lookers == 0 && std::exchange(m_begun, false))
        m_driver.stopRequests();
}

} // namespace gatehouse::console
