// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"

#include <QDateTime>
#include <QString>

#include <array>

namespace gatehouse::console {

// The columns of the request log, in their order.
enum class LogColumn { Time, Status, Method, Host, Path, Duration, Consumer, Policy, Reason, Route, Tenant, Listener };
inline constexpr int kLogColumns = 12;

// What the columns show of a record: safe and bounded texts, and the numbers of those that compare as numbers.
struct LogCells {
    std::array<QString, kLogColumns> texts;
    double timeMs = 0, status = 0, durationMs = 0; // NaN: none
    const QString& text(LogColumn column) const { return texts[static_cast<size_t>(column)]; }
    double number(int column) const;
};

LogCells logCells(const base::Json& record);
// Stands between records that were followed when nobody followed the log in between.
base::Json logGap(const QDateTime& from, const QDateTime& until);
bool isLogGap(const base::Json& record);
// A record as it is kept: JSON on one line. One that is longer than this keeps what is shown of it.
inline constexpr size_t kLongestLogRecord = 16384; // bytes
std::string keptLogRecord(const base::Json& record);

} // namespace gatehouse::console
