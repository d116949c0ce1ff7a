// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace gatehouse::console {

// What a column's values are. All but Text and List compare as numbers: Bool 0 and 1, Time milliseconds since 1970, Duration seconds, Size bytes.
enum class ValueType { Text, Number, Bool, Time, Duration, Size, List };

// A column as a query names it.
struct QueryColumn {
    QString name;                        // "host": what one types
    QString title;                       // "Hosts": what stands above it, translated
    ValueType type = ValueType::Text;
    QStringList known = {};              // values that are offered first
    double unit = 1;                     // what a bare number is in, in seconds or bytes
    bool isNumeric() const { return type != ValueType::Text && type != ValueType::List; }
};

// Index of the column of that name, in any case, or -1.
int findColumn(const std::vector<QueryColumn>& columns, const QString& name);

// A typed value as an interval [first, end) of the column's numbers: a day is long, a moment is not.
struct ValueSpan {
    double first = 0;
    double end = 0; // equal to first: exactly this one
};

// What `text` means to a column that compares as numbers; false when nothing. `nowMs` is the wall clock, for "today" and "-2h".
bool parseQueryValue(const QueryColumn& column, const QString& text, qint64 nowMs, ValueSpan& span);
// "a number such as 500", for messages.
QString valueExample(ValueType type);

} // namespace gatehouse::console
