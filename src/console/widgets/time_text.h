// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace gatehouse::console {

enum class TimeDetail { Seconds, Milliseconds };

// The time of day as the user's locale writes it, with seconds, without a zone: "14:05:09" or "2:05:09 PM".
QString timeText(QTime time, TimeDetail detail = TimeDetail::Seconds);
// With the short name of the day before it.
QString dayTimeText(const QDateTime& time);

} // namespace gatehouse::console
