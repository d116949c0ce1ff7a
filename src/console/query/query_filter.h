// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/query/query_column.h"
#include "console/query/query_error.h"
#include "console/query/table_index.h"

#include <memory>

namespace gatehouse::console {

// A query made ready for the columns of one table. Immutable; takes rows in any number.
class QueryFilter
{
public:
    // Null with an error; an empty text gives a filter that takes all.
    static std::shared_ptr<const QueryFilter> compile(const QString& text, const std::vector<QueryColumn>& columns, qint64 nowMs, QueryError& error);
    ~QueryFilter();

    bool matches(const QueryCells& cells) const;
    bool isEmpty() const;
    // Whatever this one takes, `wider` takes too, for sure: only what that one took need be looked at. Typing on in the last word is such a case.
    bool narrows(const QueryFilter& wider) const;

private:
    struct Impl;
    explicit QueryFilter(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

// A value as a query holds it: in quotes when it would be read as something else.
QString queryValueText(const QString& value);
// The condition that takes the rows with this value in a column, for "filter by this value": host="api.acme.test", -status=500.
QString queryCondition(const QueryColumn& column, const QString& value, bool exclude);
// `text` with another condition that must hold, too.
QString withCondition(const QString& text, const QString& condition);

} // namespace gatehouse::console
