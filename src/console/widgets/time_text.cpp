// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/time_text.h"

#include <QLocale>

#include <limits>

namespace gatehouse::console {

namespace {

// The long format has the seconds that the short one lacks, and a zone's name that a column has no room for.
QString formatWithSeconds(const QLocale& locale)
{
    QString format = locale.timeFormat(QLocale::LongFormat);
    format.remove(QLatin1Char('t'));
    // Some locales put the zone in brackets.
    format.remove(QStringLiteral("()"));
    return format.simplified();
}

// What a locale's formats come to is worked out once and kept for as long as it is the one in use: tables write a hundred thousand times.
struct Formats {
    QLocale locale;
    QString seconds, milliseconds, date;
};

const Formats& formats()
{
    thread_local Formats kept;
    const QLocale locale;
    if (!kept.seconds.isEmpty() && kept.locale == locale)
        return kept;
    kept.locale = locale;
    kept.seconds = kept.milliseconds = formatWithSeconds(locale);
    kept.milliseconds.replace(QStringLiteral("ss"), QStringLiteral("ss'%1'zzz").arg(locale.decimalPoint()));
    kept.date = locale.dateFormat(QLocale::ShortFormat);
    // Two digits of a year can be taken for a day.
    if (!kept.date.contains(QStringLiteral("yyyy")))
        kept.date.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return kept;
}

} // namespace

QString timeText(QTime time, TimeDetail detail)
{
    const Formats& format = formats();
    return format.locale.toString(time, detail == TimeDetail::Milliseconds ? format.milliseconds : format.seconds);
}

QString dateText(QDate date)
{
    const Formats& format = formats();
    return format.locale.toString(date, format.date);
}

QDateTime localTime(qint64 ms)
{
    // No zone's clock is put forward or back but at a quarter of an hour.
    constexpr qint64 kQuarterMs = 15 * 60 * 1000;
    thread_local qint64 quarter = std::numeric_limits<qint64>::min();
    thread_local int offset = 0; // seconds
    const qint64 begun = ms - ((ms % kQuarterMs) + kQuarterMs) % kQuarterMs;
    if (begun != quarter) {
        offset = QDateTime::fromMSecsSinceEpoch(begun).offsetFromUtc();
        quarter = begun;
    }
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offset);
}

QString dateTimeText(const QDateTime& time)
{
    return dateText(time.date()) + u' ' + timeText(time.time());
}

QString dayTimeText(const QDateTime& time)
{
    return QLocale().toString(time.date(), QStringLiteral("ddd ")) + timeText(time.time());
}

} // namespace gatehouse::console
