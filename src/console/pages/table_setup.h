// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QString>

#include <functional>

class QMenu;
class QTableView;
class QWidget;

namespace gatehouse::console {

// The house's look and keys for a table of records: whole rows, no grid, one height, elided. Columns can be moved, sized and hidden, and come back by `name`.
void setUpTable(QTableView* table, const QString& name);
// What a header's context menu offers.
void useColumnMenu(QTableView* table, std::function<void(QMenu*)> fill);
void restoreColumns(QTableView* table, const QString& name); // after the model is set
void saveColumns(const QTableView* table, const QString& name);

QByteArray toCsv(const QAbstractItemModel& model);
// Asks where to and writes; the message of success or failure, empty when cancelled.
void saveExport(QWidget* parent, const QString& suggestedName, const QByteArray& content, const std::function<void(const QString&, bool isError)>& done);

} // namespace gatehouse::console
