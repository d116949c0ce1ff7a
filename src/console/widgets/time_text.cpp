// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/time_text.h"

#include <QElapsedTimer>
#include <QLocale>

#include <array>
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

// Hours, minutes, seconds and signs between them, in usual digits: QLocale takes microseconds to write them.
bool isPlain(const QString& format, const QLocale& locale)
{
    bool quoted = false;
    for (const QChar c : format) {
        quoted = quoted != (c == u'\'');
        if (!quoted && c.isLetter() && !QStringLiteral("Hmsz").contains(c))
            return false;
    }
    return locale.zeroDigit() == QStringLiteral("0") && !format.contains(QStringLiteral("''"));
}

QString plainTime(const QString& format, QTime time)
{
    QString out;
    out.reserve(format.size());
    const auto digits = [&out](int value, int least) {
        for (int unit = 100; unit > 0; unit /= 10) {
            if (value >= unit || (least == 3 || (least == 2 && unit < 100) || unit == 1))
                out += QChar(u'0' + value / unit % 10);
        }
    };
    bool quoted = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i];
        if (c == u'\'') {
            quoted = !quoted;
        } else if (quoted || !c.isLetter()) {
            out += c;
        } else {
            int length = 1;
            for (; i + 1 < format.size() && format[i + 1] == c; ++i)
                ++length;
            digits(c == u'H' ? time.hour() : c == u'm' ? time.minute() : c == u's' ? time.second() : time.msec(), length);
        }
    }
    return out;
}

// What a locale's formats come to is worked out once and kept for as long as it is the one in use: tables write a hundred thousand times.
struct Formats {
    QLocale locale;
    QString seconds, milliseconds, date;
    bool isPlain = false; // the times
    QDate lastDate;       // neighbours are often of one day
    QString lastDateText;
};

Formats& formats()
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
    kept.isPlain = isPlain(kept.milliseconds, locale);
    kept.lastDate = {};
    return kept;
}

} // namespace

QString timeText(QTime time, TimeDetail detail)
{
    const Formats& kept = formats();
    const QString& format = detail == TimeDetail::Milliseconds ? kept.milliseconds : kept.seconds;
    return kept.isPlain && time.isValid() ? plainTime(format, time) : kept.locale.toString(time, format);
}

QString dateText(QDate date)
{
    Formats& kept = formats();
    if (!date.isValid() || date != kept.lastDate) {
        kept.lastDate = date;
        kept.lastDateText = kept.locale.toString(date, kept.date);
    }
    return kept.lastDateText;
}

QDateTime localTime(qint64 ms)
{
    constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;
    constexpr size_t kDays = 512; // that are kept; more take each other's places
    struct Day {
        qint64 number = std::numeric_limits<qint64>::min();
        int offset = 0; // seconds
        bool isEven = false; // the clock is neither put forward nor back
    };
    constexpr qint64 kKeptMs = 10'000; // who travels sees the new zone's times after that
    thread_local std::array<Day, kDays> kept;
    thread_local QElapsedTimer age;
    if (!age.isValid() || age.hasExpired(kKeptMs)) {
        kept.fill({});
        age.start();
    }
    const qint64 number = (ms >= 0 ? ms : ms - kDayMs + 1) / kDayMs;
    Day& day = kept[static_cast<uint64_t>(number) % kDays];
    if (day.number != number) {
        const auto offsetAt = [](qint64 moment) { return QDateTime::fromMSecsSinceEpoch(moment).offsetFromUtc(); };
        day.number = number;
        day.offset = offsetAt(number * kDayMs);
        day.isEven = offsetAt((number + 1) * kDayMs - 1) == day.offset;
    }
    return day.isEven ? QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, day.offset) : QDateTime::fromMSecsSinceEpoch(ms);
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
