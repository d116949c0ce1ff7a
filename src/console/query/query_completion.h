// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/query/query_column.h"

#include <functional>

namespace gatehouse::console {

// What can stand at the cursor of a query, and which part of the text it takes the place of.
struct QueryCompletion {
    struct Item {
        QString text;  // what is inserted
        QString about; // what it is, for the list; may be empty
    };
    int position = 0;
    int length = 0;
    std::vector<Item> items;
};

// Values that occur in a column and contain a text, few of them.
using QueryValues = std::function<QStringList(int column, const QString& part)>;

// `asked`: the user asked for it, so that columns are offered where nothing is typed yet.
QueryCompletion completeQuery(const QString& text, int cursor, const std::vector<QueryColumn>& columns, const QueryValues& values, bool asked);

} // namespace gatehouse::console
