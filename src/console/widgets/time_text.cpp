// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/time_text.h"

#include <QLocale>

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

} // namespace

QString timeText(QTime time, TimeDetail detail)
{
    const QLocale locale;
    QString format = formatWithSeconds(locale);
    if (detail == TimeDetail::Milliseconds)
        format.replace(QStringLiteral("ss"), QStringLiteral("ss'%1'zzz").arg(locale.decimalPoint()));
    return locale.toString(time, format);
}

QString dateText(QDate date)
{
    const QLocale locale;
    QString format = locale.dateFormat(QLocale::ShortFormat);
    // Two digits of a year can be taken for a day.
    if (!format.contains(QStringLiteral("yyyy")))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(date, format);
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
