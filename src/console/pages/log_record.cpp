// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/log_record.h"

#include "console/forms/display_text.h"
#include "console/widgets/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>
#include <limits>

namespace gatehouse::console {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr size_t kLongestMember = 600; // bytes, of a record that is too long

const char* const kGap = "notFollowedMs"; // in milliseconds; no gateway's records have it

} // namespace

base::Json logGap(const QDateTime& from, const QDateTime& until)
{
    return {{"time", utf8(from.toUTC().toString(Qt::ISODateWithMs))}, {kGap, from.msecsTo(until)}};
}

bool isLogGap(const base::Json& record)
{
    return record.is_object() && record.size() == 2 && base::memberAt(record, kGap).is_number();
}

double LogCells::number(int column) const
{
    switch (static_cast<LogColumn>(column)) {
    case LogColumn::Time:
        return timeMs;
    case LogColumn::Status:
        return status;
    case LogColumn::Duration:
        return durationMs;
    default:
        return kNone;
    }
}

LogCells logCells(const base::Json& record)
{
    LogCells cells;
    const auto set = [&](LogColumn column, QString text) { cells.texts[static_cast<size_t>(column)] = std::move(text); };
    const auto text = [&record](const char* name, int most) { return shownText(base::stringAt(record, name), most); };
    const QString written = text("time", 40);
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    const auto status = base::intAt(record, "status");
    const base::Json& duration = base::memberAt(record, "durationMs");
    if (isLogGap(record)) {
        const QString seconds = QLocale().toString(std::round(record[kGap].get<double>() / 1000), 'f', 0);
        cells.timeMs = time.isValid() ? double(time.toMSecsSinceEpoch()) : kNone;
        cells.status = cells.durationMs = kNone;
        set(LogColumn::Time, timeText(time.toLocalTime().time(), TimeDetail::Milliseconds));
        set(LogColumn::Path, QCoreApplication::translate("LogsPage", "Not followed for %1 s").arg(seconds));
        return cells;
    }
    cells.timeMs = time.isValid() ? double(time.toMSecsSinceEpoch()) : kNone;
    cells.status = double(status);
    cells.durationMs = duration.is_number() ? duration.get<double>() : kNone;
    set(LogColumn::Time, time.isValid() ? timeText(localTime(time.toMSecsSinceEpoch()).time(), TimeDetail::Milliseconds) : written);
    set(LogColumn::Status, QString::number(status));
    set(LogColumn::Method, text("method", 20));
    set(LogColumn::Host, text("host", 120));
    set(LogColumn::Path, text("path", 500));
    if (duration.is_number())
        set(LogColumn::Duration, QLocale().toString(cells.durationMs, 'f', 1));
    set(LogColumn::Consumer, text("consumer", 130));
    if (status >= 400) {
        set(LogColumn::Policy, text("policy", 130));
        set(LogColumn::Reason, text("reason", 300));
    }
    set(LogColumn::Route, text("route", 130));
    set(LogColumn::Tenant, text("tenant", 64));
    set(LogColumn::Listener, text("listener", 64));
    return cells;
}

std::string keptLogRecord(const base::Json& record)
{
    std::string text = base::toText(record);
    if (text.size() <= kLongestLogRecord)
        return text;
    base::Json kept = base::Json::object();
    for (const char* name : {"time", "requestId", "method", "host", "path", "query", "client", "listener", "consumer", "policy", "code", "reason", "route", "tenant"}) {
        if (const std::string value = base::stringAt(record, name); !value.empty())
            kept[name] = utf8(shownText(value.substr(0, kLongestMember), kLongestMember));
    }
    for (const char* name : {"status", "durationMs", "revision"}) {
        if (const base::Json& value = base::memberAt(record, name); value.is_number())
            kept[name] = value;
    }
    return base::toText(kept);
}

} // namespace gatehouse::console
