// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/query/query_column.h"

#include "base/units.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace gatehouse::console {

namespace {

bool parseBool(const QString& lower, ValueSpan& span)
{
    for (const char* word : {"true", "yes", "on", "1"}) {
        if (lower == QLatin1String(word)) {
            span = {1, 1};
            return true;
        }
    }
    for (const char* word : {"false", "no", "off", "0"}) {
        if (lower == QLatin1String(word)) {
            span = {0, 0};
            return true;
        }
    }
    return false;
}

ValueSpan between(const QDateTime& first, const QDateTime& end)
{
    return {double(first.toMSecsSinceEpoch()), double(end.toMSecsSinceEpoch())};
}

// Local time, as the tables show it.
bool parseTime(const QString& lower, qint64 nowMs, ValueSpan& span)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    const auto days = [&span](const QDate& first, const QDate& end) { span = between(first.startOfDay(), end.startOfDay()); };
    if (lower == u"now") {
        span = {double(nowMs), double(nowMs)};
        return true;
    }
    if (lower == u"today" || lower == u"yesterday") {
        const QDate first = lower == u"today" ? today : today.addDays(-1);
        days(first, first.addDays(1));
        return true;
    }
    if (lower.startsWith(u'-')) {
        const auto ago = base::parseDuration(lower.mid(1).toStdString());
        if (!ago)
            return false;
        const double at = double(nowMs) - std::chrono::duration<double, std::milli>(*ago).count();
        span = {at, at};
        return true;
    }
    if (const QDate day = QDate::fromString(lower, Qt::ISODate); lower.size() == 10 && day.isValid()) {
        days(day, day.addDays(1));
        return true;
    }
    if (const QDate month = QDate::fromString(lower + QStringLiteral("-01"), Qt::ISODate); lower.size() == 7 && month.isValid()) {
        days(month, month.addMonths(1));
        return true;
    }
    if (const QDate year = QDate::fromString(lower + QStringLiteral("-01-01"), Qt::ISODate); lower.size() == 4 && year.isValid()) {
        days(year, year.addYears(1));
        return true;
    }
    if (lower.size() < 12)
        return false;
    const QDateTime moment = QDateTime::fromString(lower.toUpper(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return false;
    // What was left out is meant as a whole: 10:30 is a minute.
    const int digits = int(lower.mid(11).size());
    const qint64 length = digits <= 5 ? 60000 : digits <= 8 ? 1000 : 1;
    span = between(moment, moment.addMSecs(length));
    return true;
}

} // namespace

int findColumn(const std::vector<QueryColumn>& columns, const QString& name)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name.compare(name, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return -1;
}

bool parseQueryValue(const QueryColumn& column, const QString& text, qint64 nowMs, ValueSpan& span)
{
    const QString lower = text.trimmed().toLower();
    bool isNumber = false;
    const double number = lower.toDouble(&isNumber);
    isNumber = isNumber && std::isfinite(number);
    switch (column.type) {
    case ValueType::Bool:
        return parseBool(lower, span);
    case ValueType::Time:
        return parseTime(lower, nowMs, span);
    case ValueType::Duration:
        if (isNumber) {
            span = {number * column.unit, number * column.unit};
            return true;
        }
        if (const auto duration = base::parseDuration(lower.toStdString())) {
            const double seconds = std::chrono::duration<double>(*duration).count();
            span = {seconds, seconds};
            return true;
        }
        return false;
    case ValueType::Size:
        if (isNumber) {
            span = {number * column.unit, number * column.unit};
            return true;
        }
        if (const auto size = base::parseSize(text.trimmed().toStdString())) {
            span = {double(*size), double(*size)};
            return true;
        }
        return false;
    case ValueType::Number:
        span = {number, number};
        return isNumber;
    case ValueType::Text:
    case ValueType::List:
        return false;
    }
    return false;
}

QString valueExample(ValueType type)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Query", text); };
    switch (type) {
    case ValueType::Number:
        return words(QT_TRANSLATE_NOOP("Query", "a number such as 500"));
    case ValueType::Bool:
        return words(QT_TRANSLATE_NOOP("Query", "true or false"));
    case ValueType::Time:
        return words(QT_TRANSLATE_NOOP("Query", "a time such as 2026-11-27, 2026-11-27T10:30, today or -2h"));
    case ValueType::Duration:
        return words(QT_TRANSLATE_NOOP("Query", "a duration such as 250ms, 30s or 5m"));
    case ValueType::Size:
        return words(QT_TRANSLATE_NOOP("Query", "a size such as 512, 8KiB or 1MB"));
    case ValueType::Text:
    case ValueType::List:
        return words(QT_TRANSLATE_NOOP("Query", "a text"));
    }
    return {};
}

} // namespace gatehouse::console
