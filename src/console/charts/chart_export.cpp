// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/chart_export.h"

#include <QDateTime>

namespace gatehouse::console {

namespace {

QByteArray cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

} // namespace

QByteArray toCsv(const ChartData& data)
{
    QByteArray out = "\"time\"";
    for (const ChartSeries& series : data.series)
        out += ',' + cell(series.label + QStringLiteral(" (") + data.unit + QLatin1Char(')'));
    out += "\r\n";
    for (qsizetype i = 0; i < data.times.size(); ++i) {
        out += QDateTime::fromMSecsSinceEpoch(data.times[i], Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
        for (const ChartSeries& series : data.series)
            out += ',' + QByteArray::number(series.values[i], 'g', 10);
        out += "\r\n";
    }
    return out;
}

} // namespace gatehouse::console
