// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace gatehouse::drivers {

// Server-sent events out of a byte stream (WHATWG HTML section 9.2), piece by piece and bounded: a line or an event of more than 4 MiB ends it.
class SseReader
{
public:
    // False when a bound was passed; the stream is to be closed then.
    bool feed(const QByteArray& bytes, const std::function<void(const QByteArray& event, const QByteArray& data)>& deliver);
    void reset();

private:
    void line(const QByteArray& line, const std::function<void(const QByteArray&, const QByteArray&)>& deliver);
    QByteArray m_buffer;
    QByteArray m_event;
    QByteArray m_data;
};

} // namespace gatehouse::drivers
