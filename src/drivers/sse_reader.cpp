// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/sse_reader.h"

namespace gatehouse::drivers {

namespace {

constexpr qsizetype kMaxEvent = 4 << 20;

} // namespace

void SseReader::reset()
{
    m_buffer.clear();
    m_event.clear();
    m_data.clear();
}

bool SseReader::feed(const QByteArray& bytes, const std::function<void(const QByteArray&, const QByteArray&)>& deliver)
{
    m_buffer += bytes;
    qsizetype begin = 0;
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', begin);
        if (end < 0)
            break;
        qsizetype length = end - begin;
        if (length > 0 && m_buffer[end - 1] == '\r')
            --length;
        line(m_buffer.mid(begin, length), deliver);
        begin = end + 1;
        if (m_data.size() > kMaxEvent)
            return false;
    }
    m_buffer.remove(0, begin);
    return m_buffer.size() <= kMaxEvent;
}

void SseReader::line(const QByteArray& line, const std::function<void(const QByteArray&, const QByteArray&)>& deliver)
{
    if (line.isEmpty()) {
        if (!m_data.isEmpty())
            deliver(m_event.isEmpty() ? QByteArray("message") : m_event, m_data);
        m_event.clear();
        m_data.clear();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return; // a comment
    const QByteArray field = line.left(colon < 0 ? line.size() : colon);
    QByteArray value = colon < 0 ? QByteArray() : line.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event")
        m_event = value;
    else if (field == "data")
        m_data += m_data.isEmpty() ? value : '\n' + value;
}

} // namespace gatehouse::drivers
