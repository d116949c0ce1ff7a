// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QVector>

class QHeaderView;

namespace gatehouse::console {

enum class ExportFormat { Csv, Json, Markdown };

// The columns as they are shown, from left to right; all of them where `hidden` ones are wanted too.
QVector<int> exportColumns(const QHeaderView& header, bool hidden);
// RFC 4180: CRLF, quotes doubled. What a spreadsheet would take for a formula begins with an apostrophe.
QByteArray tableCsv(const QAbstractItemModel& model, const QVector<int>& rows, const QVector<int>& columns);
// A table as GitHub and others read it.
QByteArray tableMarkdown(const QAbstractItemModel& model, const QVector<int>& rows, const QVector<int>& columns);
// A list of objects, by the columns' titles; for tables that have nothing better.
QByteArray tableJson(const QAbstractItemModel& model, const QVector<int>& rows, const QVector<int>& columns);
QVector<int> allRows(const QAbstractItemModel& model);

} // namespace gatehouse::console
