// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/request_tail.h"

#include "console/pages/log_record.h"

namespace gatehouse::console {

RequestTail& RequestTail::of(drivers::Driver& driver)
{
    auto* tail = driver.findChild<RequestTail*>(QString(), Qt::FindDirectChildrenOnly);
    return tail ? *tail : *new RequestTail(driver);
}

RequestTail::RequestTail(drivers::Driver& driver) : QObject(&driver), m_driver(driver)
{
    connect(&driver, &drivers::Driver::requestReceived, this, [this](const base::Json& record) {
        if (!runsUnfiltered() || !record.is_object())
            return;
        m_records.push_back(keptLogRecord(record));
        m_bytes += m_records.back().size();
        while (m_records.size() > kMost || (m_bytes > kMostBytes && m_records.size() > 1)) {
            m_bytes -= m_records.front().size();
            m_records.pop_front();
        }
    });
    connect(&driver, &drivers::Driver::streamStateChanged, this, [this](const QString& stream, bool connected) {
        if (stream == u"requests" && m_running)
            connected ? Q_EMIT begun() : Q_EMIT ended();
    });
}

void RequestTail::setInView(bool inView)
{
    m_inView = inView;
    update();
}

void RequestTail::start(const QHash<QString, QString>& filter)
{
    m_wanted = filter;
    update();
}

void RequestTail::stop()
{
    m_wanted.reset();
    update();
}

void RequestTail::update()
{
    std::optional<QHash<QString, QString>> next = m_wanted;
    if (!next && m_inView && m_driver.capabilities().liveRequests)
        next.emplace();
    if (next == m_running)
        return;
    if (m_running) {
        m_driver.stopRequests();
        Q_EMIT ended();
    }
    m_running = std::move(next);
    if (m_running)
        m_driver.startRequests(*m_running);
}

std::deque<base::Json> RequestTail::records() const
{
    std::deque<base::Json> records;
    for (const std::string& text : m_records) {
        if (auto record = base::parseJson(text))
            records.push_back(std::move(*record));
    }
    return records;
}

} // namespace gatehouse::console
