// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace gatehouse::console {

enum class TimeDetail { Seconds, Milliseconds };

// The time of day as the user's locale writes it, with seconds, without a zone: "14:05:09" or "2:05:09 PM".
QString timeText(QTime time, TimeDetail detail = TimeDetail::Seconds);
// The one form of dates in tables and texts: the short one of the user's locale; a time has its seconds.
QString dateText(QDate date);
QString dateTimeText(const QDateTime& time);
// A moment, in milliseconds since 1970, as the user's clock shows it: cheap enough for each row of a large table, where Qt looks at the zone's file whenever it is asked.
QDateTime localTime(qint64 ms);
// With the short name of the day before it.
QString dayTimeText(const QDateTime& time);

} // namespace gatehouse::console
