// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/query/query_error.h"

#include <memory>
#include <vector>

namespace gatehouse::console {

enum class QueryOp { Contains, Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

struct QueryValue {
    enum class Form { Word, Quoted, Pattern };
    QString text;
    Form form = Form::Word;
    int position = 0;
    int length = 0;
};

// A query as it was written, names and values still texts.
struct QueryNode {
    enum class Kind { All, Any, Not, Term };
    Kind kind = Kind::All;
    std::vector<QueryNode> children; // of All, Any, Not
    QString column;                  // of a term; empty: any column
    QueryOp op = QueryOp::Contains;
    std::vector<QueryValue> values; // one of them is enough
    int position = 0;               // of the column, or of the term
    int length = 0;
};

struct ParsedQuery {
    QueryNode root; // All without children takes every row
    QueryError error;
};

// host:api* enabled:false status>=500 "free text" -tag:old (a or b). Terms beside each other must all hold; `or` binds weaker, `-` and `not` stronger.
ParsedQuery parseQuery(const QString& text);
QString queryOpText(QueryOp op);

} // namespace gatehouse::console
