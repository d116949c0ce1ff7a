// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/chart_export.h"

#include "console/charts/live_chart.h"
#include "console/widgets/theme_colours.h"

#include <QDateTime>
#include <QPainter>
#include <QSvgGenerator>

namespace gatehouse::console {

namespace {

QByteArray cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

constexpr double kHead = 34, kSwatch = 10, kLabel = 160;

void drawHead(QPainter& painter, const LiveChart& chart, const QString& title)
{
    const ThemeColours& colours = themeColours(&chart);
    QFont bold = chart.font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(QRectF(kSpace4, 0, chart.width() / 2.0, kHead), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    const double titleEnd = kSpace4 + QFontMetricsF(bold).horizontalAdvance(title) + kSpace6;
    painter.setFont(chart.font());
    const QFontMetricsF metrics(chart.font());
    // From the right, so that the last series ends at the margin; those that find no room are in the read-out only.
    double right = chart.width() - kSpace4;
    for (auto series = chart.data().series.crbegin(); series != chart.data().series.crend(); ++series) {
        if (series->style == ChartStyle::HeatBand || chart.hidden().contains(series->id))
            continue;
        const QString label = metrics.elidedText(series->label, Qt::ElideRight, kLabel);
        const double width = kSwatch + 6 + metrics.horizontalAdvance(label);
        if (right - width < titleEnd)
            break;
        const double left = right - width, middle = kHead / 2;
        const QColor colour = chartColour(colours, series->colour);
        if (series->style == ChartStyle::StackedArea) {
            painter.fillRect(QRectF(left, middle - kSwatch / 2, kSwatch, kSwatch), colour);
        } else {
            painter.setPen(QPen(colour, 2.4, series->style == ChartStyle::Line ? Qt::SolidLine : Qt::DotLine));
            painter.drawLine(QPointF(left, middle), QPointF(left + kSwatch, middle));
        }
        painter.setPen(colours.text);
        painter.drawText(QRectF(left + kSwatch + 6, 0, width, kHead), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label);
        right = left - kSpace4;
    }
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

bool writeSvg(LiveChart& chart, const QString& title, QIODevice& device)
{
    const QSize size(chart.width(), chart.height() + int(kHead));
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(chart.logicalDpiX());
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    // Qt writes them as they are.
    generator.setTitle(title.toHtmlEscaped());
    generator.setDescription(chart.summary().toHtmlEscaped());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.fillRect(QRect(QPoint(), size), themeColours(&chart).surface);
    drawHead(painter, chart, title);
    chart.render(&painter, QRectF(0, kHead, chart.width(), chart.height()), chart.viewport()->rect());
    return painter.end();
}

} // namespace gatehouse::console
