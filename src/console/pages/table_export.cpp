// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/table_export.h"

#include "base/json.h"

#include <QHeaderView>

#include <numeric>

namespace gatehouse::console {

namespace {

QByteArray csvCell(QString text)
{
    // A leading = + - @ would be a formula to a spreadsheet; a number with its sign is none.
    const bool formula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0]);
    const bool number = formula && (text[0] == u'-' || text[0] == u'+') && text.size() > 1 && text[1].isDigit();
    if (formula && !number)
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text.toUtf8();
}

QByteArray markdownCell(QString text)
{
    // Nothing in a cell may end it or be read as markup.
    QString out;
    for (const QChar c : text) {
        if (QStringLiteral("\\|`*_<>[]").contains(c))
            out += u'\\';
        out += c == u'\n' || c == u'\r' ? QChar(u' ') : c;
    }
    return out.toUtf8();
}

} // namespace

QVector<int> exportColumns(const QHeaderView& header, bool hidden)
{
    QVector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (hidden || !header.isSectionHidden(logical))
            columns.append(logical);
    }
    return columns;
}

QVector<int> allRows(const QAbstractItemModel& model)
{
    QVector<int> rows(model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QByteArray tableCsv(const QAbstractItemModel& model, const QVector<int>& rows, const QVector<int>& columns)
{
    QByteArray out;
    const auto line = [&](auto textOf) {
        for (int i = 0; i < columns.size(); ++i)
            out += (i ? "," : "") + csvCell(textOf(columns[i]));
        out += "\r\n";
    };
    line([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const int row : rows)
        line([&](int column) { return model.index(row, column).data().toString(); });
    return out;
}

QByteArray tableMarkdown(const QAbstractItemModel& model, const QVector<int>& rows, const QVector<int>& columns)
{
    QByteArray out;
    const auto line = [&](auto textOf) {
        out += '|';
        for (const int column : columns)
            out += ' ' + textOf(column) + " |";
        out += '\n';
    };
    line([&](int column) { return markdownCell(model.headerData(column, Qt::Horizontal).toString()); });
    line([&](int column) { return QByteArray(model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight ? "---:" : "---"); });
    for (const int row : rows)
        line([&](int column) { return markdownCell(model.index(row, column).data().toString()); });
    return out;
}

QByteArray tableJson(const QAbstractItemModel& model, const QVector<int>& rows, const QVector<int>& columns)
{
    base::Json list = base::Json::array();
    for (const int row : rows) {
        base::Json object = base::Json::object();
        for (const int column : columns)
            object[model.headerData(column, Qt::Horizontal).toString().toStdString()] = model.index(row, column).data().toString().toStdString();
        list.push_back(std::move(object));
    }
    return QByteArray::fromStdString(base::toPrettyText(list)) + '\n';
}

} // namespace gatehouse::console
