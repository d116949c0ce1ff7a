// SPDX-FileCopyrightText: The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/query/query_error.h"

#include <vector>

namespace gatehouse::console {

enum class QueryTokenKind { Word, Quoted, Pattern, Operator, Open, Close, Comma, Not, And, Or, End };

// One piece of a query and its place in the text.
struct QueryToken {
    QueryTokenKind kind = QueryTokenKind::End;
    QString text; // without quotes, slashes and escapes; an operator in its usual spelling
    int position = 0;
    int length = 0;
};

// Cuts a query into tokens; the last one is always End. After an operator follows a value, in which - : < > = stand for themselves.
// `error` tells the first text that can't be cut (an open quote); the tokens before it are returned.
std::vector<QueryToken> queryTokens(const QString& text, QueryError& error);

} // namespace gatehouse::console
